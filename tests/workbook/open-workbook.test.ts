import ExcelJS from "exceljs";
import { BadPackage } from "../../src/package/bad-package.ts";
import { openWorkbook } from "../../src/workbook/open-workbook.ts";
import type { Workbook } from "../../src/workbook/workbook.ts";
import { bombEntry, compoundFile, withEntry } from "../support/hostile-files.ts";
import { makeWorkbook, makeZip } from "../support/make-package.ts";
import { SHEETS, TABLE_THREE, sampleWorkbook } from "../support/sample-workbook.ts";
import { platformInJavaScript } from "../support/platform-in-javascript.ts";

function open(bytes: Uint8Array): Workbook {
  return openWorkbook(bytes, platformInJavaScript);
}

describe("a workbook like the template", () => {
  let bytes = new Uint8Array();
  beforeAll(async () => {
    bytes = new Uint8Array(await sampleWorkbook());
  });

  test("has its sheets in order", () => {
    expect(open(bytes).sheets.map(({ name, state }) => [name, state])).toEqual(
      SHEETS.map((name) => [name, "visible"]),
    );
  });

  test("reads every cell as exceljs does", async () => {
    const ours = open(bytes);
    const theirs = new ExcelJS.Workbook();
    await theirs.xlsx.load(bytes.slice().buffer);
    for (const { name } of ours.sheets) {
      const { cells, merges } = ours.readSheet(name);
      const sheet = theirs.getWorksheet(name);
      const covered = (row: number, column: number): boolean =>
        merges.some(
          ({ top, left, bottom, right }) =>
            row >= top && row <= bottom && column >= left && column <= right,
        );
      const found: unknown[] = [];
      sheet?.eachRow((line) => {
        line.eachCell((cell) => {
          const [row, column] = [cell.fullAddress.row - 1, cell.fullAddress.col - 1];
          if (covered(row, column) && cell.isMerged && cell.master !== cell) return;
          const formula = cell.formula ? cell.formula : null;
          found.push([row, column, formula === null ? cell.value : cell.result, formula]);
        });
      });
      const read = cells
        .filter(
          ({ row, column }) =>
            sheet?.getCell(row + 1, column + 1).master.address ===
            sheet?.getCell(row + 1, column + 1).address,
        )
        .map(({ row, column, value, formula }) => [row, column, value, formula]);
      expect(read).toEqual(found);
    }
  });

  test("finds names, whatever their case, with the area they stand for", () => {
    const cell = `FIGURE.${TABLE_THREE}.r4c4`;
    const names = open(bytes).findNames([cell, "narrative.part1", "none"]);
    expect([...names.keys()].sort()).toEqual([cell, "narrative.part1"]);
    expect(names.get(cell)?.formula).toBe(`'${TABLE_THREE}'!$D$4`);
    expect(names.get("narrative.part1")?.area).toEqual({
      ...{ sheet: "一总体情况", top: 0, left: 0, bottom: 59, right: 0 },
    });
  });
});

describe("defined names", () => {
  const NAMES =
    `<definedNames><definedName name="a" localSheetId="0" hidden="1">Sheet1!$A$1</definedName>` +
    `<definedName name="A">'Sheet1'!$B$1:$C$2</definedName>` +
    `<definedName name="rate">0.5</definedName><definedName name="two">Sheet1!$A$1,Sheet1!$B$1</definedName>` +
    `<definedName name="other">'[1]Sheet1'!$A$1</definedName><definedName name="quoted">'它''s &amp;'!B4</definedName></definedNames>`;

  test("have scope, hidden flag and, if they are one area, that", () => {
    const read = [...open(makeWorkbook({ definedNames: NAMES })).definedNames()];
    expect(read.map(({ name, sheet, hidden }) => [name, sheet, hidden])).toEqual([
      ["a", "Sheet1", true],
      ["A", null, false],
      ["rate", null, false],
      ["two", null, false],
      ["other", null, false],
      ["quoted", null, false],
    ]);
    expect(read.map(({ area }) => area)).toEqual([
      { sheet: "Sheet1", top: 0, left: 0, bottom: 0, right: 0 },
      { sheet: "Sheet1", top: 0, left: 1, bottom: 1, right: 2 },
      null,
      null,
      null,
      { sheet: "它's &", top: 3, left: 1, bottom: 3, right: 1 },
    ]);
  });

  test("of the workbook go before those of a sheet", () => {
    const found = open(makeWorkbook({ definedNames: NAMES })).findNames(["a"]);
    expect(found.get("a")?.formula).toBe("'Sheet1'!$B$1:$C$2");
  });

  test("may be a million", () => {
    const many = Array.from(
      { length: 1_000_000 },
      (_, i) => `<definedName name="n${i}">Sheet1!$A$1</definedName>`,
    ).join("");
    const workbook = open(makeWorkbook({ definedNames: `<definedNames>${many}</definedNames>` }));
    expect(workbook.findNames(["n999999"]).get("n999999")?.area?.sheet).toBe("Sheet1");
  });
});

describe("what is no workbook says what it is", () => {
  const FILE = makeWorkbook({});
  const other = (type: string): Uint8Array =>
    makeWorkbook({
      parts: {
        "[Content_Types].xml": `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="${type}"/></Types>`,
      },
    });
  const WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";
  const SLIDES =
    "application/vnd.openxmlformats-officedocument.presentationml.presentation.main+xml";
  const BINARY = "application/vnd.ms-excel.sheet.binary.macroEnabled.main";

  test.each<[string, Uint8Array, BadPackage["reason"], string]>([
    ["an encrypted .xlsx", compoundFile("EncryptedPackage"), "encrypted", "打开密码"],
    ["an .xls", compoundFile("Workbook"), "oldExcel", "另存为.xlsx"],
    ["an .xls of Excel 95", compoundFile("Book"), "oldExcel", "另存为.xlsx"],
    ["a .doc", compoundFile("WordDocument"), "oldWord", "请用WPS或Word另存为.docx后再导入"],
    ["a .ppt", compoundFile("PowerPoint Document"), "oldPowerPoint", ".ppt"],
    ["another compound file", compoundFile("Contents"), "oldOffice", "旧版Office"],
    ["a renamed .docx", other(WORD), "word", "Word文档"],
    ["a renamed .pptx", other(SLIDES), "powerPoint", "演示文稿"],
    ["an .xlsb", other(BINARY), "binaryWorkbook", ".xlsb"],
    ["an .ods", makeZip({ mimetype: "application/vnd.oasis" }), "notOffice", "不是Office文档"],
    ["random bytes", Uint8Array.from({ length: 999 }, (_, i) => i * 7), "notZip", "选对了文件"],
    ["a truncated file", FILE.subarray(0, FILE.length - 30), "truncated", "不完整"],
    [
      "a sheet of 600 MB",
      withEntry(FILE, bombEntry("xl/worksheets/sheet1.xml", 600)),
      "partTooBig",
      "xl/worksheets/sheet1.xml",
    ],
    ["a sheet cut off", makeWorkbook({ sheet: "<sheetData><row>" }), "badXml", "sheet1.xml"],
    [
      "entities upon entities",
      makeWorkbook({ parts: { "xl/workbook.xml": `<!DOCTYPE a [<!ENTITY b "ha">]><a>&b;</a>` } }),
      "doctype",
      "xl/workbook.xml",
    ],
  ])("%s", (_case, bytes, reason, words) => {
    const error = errorOf(() => open(bytes).readSheet("Sheet1"));
    expect(error.reason).toBe(reason);
    expect(error.message).toContain(words);
    expect(error.message).toMatch(/^[^。]+。$/u);
  });
});

test("an unknown sheet is our mistake, not the file's", () => {
  expect(() => open(makeWorkbook({})).readSheet("表")).toThrow(
    `Unknown sheet "表", expected one of Sheet1.`,
  );
});

function errorOf(read: () => unknown): BadPackage {
  try {
    read();
  } catch (error) {
    if (error instanceof BadPackage) return error;
    throw error;
  }
  throw new Error("It was read.");
}
