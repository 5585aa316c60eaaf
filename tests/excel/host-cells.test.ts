/** Cells, sheets and names of the stand-in Excel, by way of the real library. */
import { edition2021 } from "../../src/form/edition-2021.ts";
import { planWorkbook } from "../../src/layout/plan-workbook.ts";
import { template } from "../support/workbooks.ts";
import { startExcel } from "./host/index.ts";

const REQUESTS = "三依申请公开";
const TEMPLATE = template(edition2021);

describe("an entry becomes what Excel makes of it", () => {
  test.each([
    ["8", 8, "Double", "General"],
    ["1,100", 1100, "Double", "General"],
    ["'8", "8", "String", "General"],
    ["8件", "8件", "String", "General"],
    ["", "", "Empty", "General"],
    ["2026-1-16", 46038, "Double", "yyyy/m/d"],
    ["2026年1月16日", 46038, "Double", "yyyy/m/d"],
    ["2026-2-30", "2026-2-30", "String", "General"],
    ["true", true, "Boolean", "General"],
    ["=1+2", 3, "Double", "General"],
    ["=OGI.TOTAL(A2:A3)", "#NAME?", "Error", "General"],
    ['=IFERROR(OGI.TOTAL(A2:A3),COUNT(A2:A3)&"个")', "0个", "String", "General"],
    ['="八"+1', "#VALUE!", "Error", "General"],
  ])("%s", async (entry, value, type, format) => {
    const { Excel } = startExcel();
    await Excel.run(async (context) => {
      const cell = context.workbook.worksheets.getItem("Sheet1").getRange("A1");
      cell.values = [[entry]];
      cell.load("values,valueTypes,numberFormat");
      await context.sync();
      expect([cell.values, cell.valueTypes, cell.numberFormat]).toEqual([
        [[value]],
        [[type]],
        [[format]],
      ]);
    });
  });

  test("a cell formatted as text keeps what is typed, a date shows as a day", async () => {
    const { Excel } = startExcel();
    await Excel.run(async (context) => {
      const cells = context.workbook.worksheets.getItem("Sheet1").getRange("A1:B1");
      cells.numberFormat = [["@", "General"]];
      cells.values = [["007", "2026/1/16"]];
      cells.load("values,text");
      await context.sync();
      expect(cells.values).toEqual([["007", 46038]]);
      expect(cells.text).toEqual([["007", "2026/1/16"]]);
    });
  });

  test("null leaves a cell as it is; another shape is refused", async () => {
    const { Excel, host } = startExcel();
    host.userTypes("Sheet1", "A1:B1", [[6, 7]]);
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      sheet.getRange("A1:B1").values = [[null, 8]];
      await context.sync();
      sheet.getRange("A1:B1").values = [[1]];
      await expect(context.sync()).rejects.toMatchObject({ code: "InvalidArgument" });
    });
    expect([host.value("Sheet1", "A1"), host.value("Sheet1", "B1")]).toEqual([6, 8]);
  });

  test("a formula that no template has is refused by its text", () => {
    const { host } = startExcel();
    expect(() => {
      host.userTypes("Sheet1", "A1", "=VLOOKUP(1,B1:C9,2)");
    }).toThrow("The stand-in Excel has no formula =VLOOKUP(1,B1:C9,2).");
  });
});

describe("protection", () => {
  test("covers locked cells and lets open ones be filled", async () => {
    const { Excel, host } = startExcel({ workbook: TEMPLATE });
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem(REQUESTS);
      sheet.getRange("D6").values = [[6]];
      await context.sync();
      sheet.getRange("J6").values = [[6]];
      await expect(context.sync()).rejects.toMatchObject({ code: "AccessDenied" });
    });
    expect([host.value(REQUESTS, "D6"), host.value(REQUESTS, "J6")]).toEqual([6, ""]);
  });

  test("refuses a person too", () => {
    const { host } = startExcel({ workbook: TEMPLATE });
    expect(() => {
      host.userTypes(REQUESTS, "J6", 6);
    }).toThrow("You cannot perform the requested operation.");
  });

  test("can be lifted and put back in one round trip", async () => {
    const { Excel, host } = startExcel({ workbook: TEMPLATE });
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem(REQUESTS);
      sheet.protection.unprotect();
      sheet.getRange("J6").values = [[6]];
      sheet.protection.protect({ allowFormatCells: true });
      sheet.protection.load("protected");
      await context.sync();
      expect(sheet.protection.protected).toBe(true);
    });
    expect([host.value(REQUESTS, "J6"), host.roundTrips]).toEqual([6, 1]);
  });

  test("a password is asked for; the structure of the workbook is guarded apart", async () => {
    const { Excel, host } = startExcel();
    await Excel.run(async (context) => {
      const { protection } = context.workbook.worksheets.getItem("Sheet1");
      protection.protect({}, "秘密");
      await context.sync();
      protection.unprotect("公开");
      await expect(context.sync()).rejects.toMatchObject({ code: "AccessDenied" });
    });
    host.book.structureProtected = true;
    await Excel.run(async (context) => {
      context.workbook.worksheets.add("新表");
      await expect(context.sync()).rejects.toMatchObject({ code: "AccessDenied" });
    });
  });

  test("formats of the template's cells may be changed, and are their own", async () => {
    const { Excel } = startExcel({ workbook: TEMPLATE });
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem(REQUESTS);
      const cells = sheet.getRange("D6:E6");
      sheet.getRange("D6").format.fill.color = "#ffd966";
      cells.load("format/fill/color,format/protection/locked,format/font/bold");
      await context.sync();
      expect(cells.format.protection.locked).toBe(false);
      expect(cells.format.fill.color).toBeNull(); // They differ.
    });
  });
});

describe("sheets and names", () => {
  test("formulas and names follow a sheet that is renamed, and lose one that is deleted", async () => {
    const { Excel, host } = startExcel({ workbook: TEMPLATE });
    await Excel.run(async (context) => {
      const { worksheets, names } = context.workbook;
      worksheets.getItem(REQUESTS).name = "表三 申请";
      const name = names.getItem("requests.newThisYear.naturalPerson");
      name.load("formula,type");
      const line = worksheets.getItem("勾稽核对").getUsedRange(true);
      line.load("formulas");
      await context.sync();
      expect(name.formula).toBe("='表三 申请'!$D$6");
      expect(JSON.stringify(line.formulas)).toContain("'表三 申请'!D6");

      worksheets.getItem("表三 申请").delete();
      name.load("formula,type,value");
      const range = name.getRangeOrNullObject();
      await context.sync();
      expect([name.formula, name.type, name.value]).toEqual(["=#REF!$D$6", "Error", "#REF!"]);
      expect(range.isNullObject).toBe(true);
    });
    expect(host.value("勾稽核对", "A5")).not.toBe("");
  });

  const base64 = Buffer.from(TEMPLATE).toString("base64");
  const own = planWorkbook(edition2021).names.length;

  test.each([
    ["brought", own, "Range", "=三依申请公开!$D$6"],
    ["dropped", 0, undefined, undefined],
    ["broken", own, "Error", "=#REF!$D$6"],
  ] as const)("inserted sheets, names %s", async (insertedNames, count, type, formula) => {
    const { Excel } = startExcel({ insertedNames });
    await Excel.run(async (context) => {
      const { workbook } = context;
      const inserted = workbook.insertWorksheetsFromBase64(base64, { positionType: "End" });
      workbook.worksheets.load("items/name,items/id");
      workbook.names.load("items/name,items/type,items/formula");
      await context.sync();
      const { items } = workbook.worksheets;
      expect(items.map(({ name }) => name)).toEqual([
        "Sheet1",
        ...planWorkbook(edition2021).sheets.map(({ name }) => name),
      ]);
      expect(inserted.value).toEqual(items.slice(1).map(({ id }) => id));
      expect(workbook.names.items).toHaveLength(count);
      const name = workbook.names.items.find((it) => it.name.endsWith("newThisYear.naturalPerson"));
      expect([name?.type, name?.formula]).toEqual([type, formula]);
    });
  });

  test("sheets inserted a second time are numbered, and refer to each other", async () => {
    const { Excel, host } = startExcel({ workbook: TEMPLATE });
    await Excel.run(async (context) => {
      context.workbook.insertWorksheetsFromBase64(base64);
      await context.sync();
    });
    const again = `${REQUESTS} (2)`;
    host.userTypes(again, "D6", "6件");
    const statuses = [again, "填表说明 (2)", REQUESTS, "填表说明"].map((it) =>
      host.value(it, "A1"),
    );
    expect(statuses.map((it) => /非数字(\d)格/u.exec(String(it))?.[1])).toEqual([
      ...["1", "1"],
      ...["0", "0"],
    ]);
  });

  test("what is no workbook is refused; another workbook is opened beside", async () => {
    const { Excel, host } = startExcel();
    await Excel.run(async (context) => {
      context.workbook.insertWorksheetsFromBase64("AAAA");
      await expect(context.sync()).rejects.toMatchObject({ code: "InvalidArgument" });
    });
    await Excel.createWorkbook(base64);
    expect(host.otherWorkbooks).toEqual([base64]);
  });

  test("a rule of ours can be told from the template's, and removed alone", async () => {
    const { Excel, host } = startExcel({ workbook: TEMPLATE });
    const before = host.book.find(REQUESTS)?.conditionalFormats.length ?? 0;
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem(REQUESTS);
      const rule = sheet.getRange("D6").conditionalFormats.add("Custom");
      rule.custom.rule.formula = "=TRUE";
      rule.custom.format.fill.color = "#FFD966";
      const all = sheet.getRange().conditionalFormats;
      all.load("items/type,items/custom/rule/formula");
      await context.sync();
      expect(all.items).toHaveLength(before + 1);
      for (const it of all.items) if (it.custom.rule.formula === "=TRUE") it.delete();
      await context.sync();
    });
    expect(before).toBeGreaterThan(5);
    expect(host.book.find(REQUESTS)?.conditionalFormats).toHaveLength(before);
  });

  test("ranges lead to one another", async () => {
    const { Excel } = startExcel();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      const from = sheet.getRange("B2:C3");
      const ranges = [
        from.getCell(1, 1),
        from.getOffsetRange(1, 2),
        from.getResizedRange(1, 0),
        from.getIntersectionOrNullObject("C3:D9"),
        from.getIntersectionOrNullObject("D4"),
        from.getEntireRow(),
        sheet.getRangeByIndexes(4, 3, 2, 2),
        context.workbook.getSelectedRange(),
      ];
      for (const range of ranges) range.load("address");
      await context.sync();
      expect(ranges.map((it) => (it.isNullObject ? null : it.address))).toEqual([
        "Sheet1!C3",
        "Sheet1!D3:E4",
        "Sheet1!B2:C4",
        "Sheet1!C3",
        null,
        "Sheet1!A2:XFD3",
        "Sheet1!D5:E6",
        "Sheet1!A1",
      ]);
    });
  });
});
