/** 汇总表 that is open in Excel: known for what it is, its units read, and shown line by line. */
import { standingSentence } from "../../src/collection/standing-sentence.ts";
import { ExcelHost } from "../../src/hosts/excel/excel-host.ts";
import { HostFailure } from "../../src/hosts/host-failure.ts";
import type { FoundCollection } from "../../src/hosts/workbook-host.ts";
import { lineSheets } from "../../src/layout/collection/sheets.ts";
import { edition2021 } from "../../src/form/edition-2021.ts";
import { startExcel } from "../excel/host/index.ts";
import { collectionInExcel } from "../support/collection-in-excel.ts";
import {
  collectionOf,
  findingOf,
  largeCollection,
  missingUnit,
  receivedUnit,
  unitOf,
} from "../support/collections.ts";
import { reportOf } from "../support/reports.ts";
import { filled } from "../support/workbooks.ts";

const COLLECTED = collectionOf(
  [
    receivedUnit(unitOf("某某市统计局", { group: "部门", receivedOn: "2026-01-18" })),
    missingUnit(unitOf("某某市教育局", { group: "部门" })),
    receivedUnit(unitOf("甲镇人民政府", { group: "乡镇", scope: "below" })),
  ],
  {
    notListed: [{ file: "通知.docx", hash: "", error: "没有年报的表格。" }],
    findings: [
      findingOf({ unit: "甲镇人民政府", file: "甲镇人民政府.docx" }),
      findingOf({
        ...{ code: "N-TABLE", severity: "warning", at: "overview", unit: "甲镇人民政府" },
        message: "总体情况写新收申请12件，表三“一、本年新收”行总计为10，应一致。",
      }),
      findingOf({
        ...{ code: "C-MISSING", at: "unit", cells: [], unit: "某某市教育局" },
        message: "某某市教育局没有报送2025年度的年报，请催报。",
      }),
    ],
  },
);

function open(workbook: Uint8Array) {
  const { host: excel } = startExcel({ workbook });
  const host = new ExcelHost((report) => Promise.resolve(filled(report)));
  return { excel, host };
}

async function collectionIn(host: ExcelHost): Promise<FoundCollection> {
  const reading = await host.read();
  if (reading.kind !== "collection") throw new Error("It was not taken for a collection.");
  return reading;
}

const workbook = collectionInExcel(COLLECTED);

/** The sheet of the units, of which somebody took the protection away. */
function unprotected({ book }: ReturnType<typeof open>["excel"]): void {
  const sheet = book.find(lineSheets.standing);
  if (!sheet) throw new Error("There is no sheet of units.");
  sheet.protection = null;
}

const selectionOf = ({ book }: ReturnType<typeof open>["excel"]) =>
  [book.selection?.sheet.name, book.selection?.area.top] as const;

describe("a 汇总表", () => {
  test("is read in three round trips the first time, and in two every other", async () => {
    const { excel, host } = open(workbook);
    const found = await collectionIn(host);
    expect(excel.roundTrips).toBe(3);
    expect(found.standing).toBe("未齐（2/3），不得公布");
    expect(found.subject).toBe(
      "某某市人民政府办公室　2025年度　应报3个，收到2个，不在名单的文件1个",
    );
    expect(found.notListed).toEqual(["通知.docx"]);
    expect(found.units).toMatchObject([
      {
        unit: { name: "某某市统计局", group: "部门", receivedOn: "2026-01-18" },
        ...{ says: "已收到", status: "received", late: false },
        ...{ files: ["某某市统计局.docx"], counts: { error: 0, warning: 0, hint: 0 } },
      },
      {
        unit: { name: "某某市教育局" },
        ...{ says: "未报送", status: "missing", late: null, counts: { error: 1, warning: 0 } },
      },
      { unit: { name: "甲镇人民政府" }, counts: { error: 1, warning: 1, hint: 0 } },
    ]);
    await collectionIn(host);
    expect(excel.roundTrips).toBe(5);
  });

  test("says the same of its units as who gathered them", async () => {
    const { host } = open(workbook);
    const { units } = await collectionIn(host);
    expect(standingSentence({ units, received: 2, awaited: 3 })).toBe("3家：收到2，缺1");
  });

  test("is known by its sheets where a program has lost what it says of itself", async () => {
    const { excel, host } = open(workbook);
    excel.book.properties.clear();
    expect((await collectionIn(host)).units).toHaveLength(3);
  });

  test("is read where the sheet of its units was renamed", async () => {
    const { excel, host } = open(workbook);
    const sheet = excel.book.find(lineSheets.standing);
    if (!sheet) throw new Error("There is no sheet of units.");
    excel.book.rename(sheet, "情况");
    expect((await collectionIn(host)).units).toHaveLength(3);
    await host.goToUnit("甲镇人民政府");
    expect(selectionOf(excel)).toEqual(["情况", 6]);
  });

  test("what a person writes for a state we do not know is shown, and counts as not settled", async () => {
    const { excel, host } = open(workbook);
    excel.userTypes(lineSheets.standing, "H6", "明天来");
    const { units } = await collectionIn(host);
    expect(units[1]).toMatchObject({ says: "明天来", status: "unreadable" });
  });

  test("shows the line of a unit, and of what was found of it, wherever it stands now", async () => {
    const { excel, host } = open(workbook);
    await host.goToUnit("某某市教育局");
    expect(selectionOf(excel)).toEqual([lineSheets.standing, 5]);
    const findings = await host.findingsOf("甲镇人民政府");
    expect(findings).toMatchObject([
      { severity: "必须改正", expected: "8", found: "6", basis: "〔2021〕30号格式" },
      { severity: "请核实", at: "总体情况" },
    ]);
    const [, second] = findings;
    await host.goToUnit("甲镇人民政府", second);
    expect(selectionOf(excel)).toEqual([lineSheets.findings, 5]);
  });

  test("says where a unit, or what was found of it, is there no longer", async () => {
    const { excel, host } = open(workbook);
    const [first] = await host.findingsOf("甲镇人民政府");
    await expect(host.goToUnit("乙镇人民政府")).rejects.toThrow(HostFailure);
    excel.userTypes(lineSheets.findings, "B5", "乙镇人民政府");
    excel.userTypes(lineSheets.findings, "B6", "乙镇人民政府");
    await expect(host.goToUnit("甲镇人民政府", first)).rejects.toThrow(
      "汇总表里没有找到甲镇人民政府的这一行，可能刚被改过或删去，请重新读取后再试。",
    );
  });

  test("says which list is gone", async () => {
    const { excel, host } = open(workbook);
    unprotected(excel);
    excel.userTypes(lineSheets.standing, "B4", "");
    await expect(host.read()).rejects.toThrow("汇总表里没有找到“报送情况”的表头");
  });

  test("of 9,000 units is read in pieces that every Excel answers with", async () => {
    const { excel, host } = open(workbook);
    unprotected(excel);
    const last = { row: 9003, unit: "末镇人民政府" };
    excel.userTypes(lineSheets.standing, `B${last.row + 1}`, last.unit);
    expect((await collectionIn(host)).units.at(-1)?.unit.name).toBe(last.unit);
    expect(excel.roundTrips).toBe(5);
    await host.goToUnit(last.unit);
    expect(selectionOf(excel)).toEqual([lineSheets.standing, last.row]);
  });
});

test("300 units are those of the collection, with their counts", async () => {
  const collected = largeCollection(300);
  const { host } = open(collectionInExcel(collected));
  const { units } = await collectionIn(host);
  expect(units.map(({ unit }) => unit.name)).toEqual(collected.units.map(({ unit }) => unit.name));
  const errors = units.reduce((sum, { counts }) => sum + counts.error, 0);
  expect(errors).toBe(collected.findings.filter(({ severity }) => severity === "error").length);
});

test("a workbook is opened beside, and what this Excel cannot is said as that", async () => {
  const { excel, host } = open(filled(reportOf(edition2021, {})));
  expect(await host.openWorkbook(workbook)).toBe(true);
  expect(excel.otherWorkbooks).toEqual([Buffer.from(workbook).toString("base64")]);
  for (const code of ["ApiNotFound", "UnsupportedFeature"] as const) {
    excel.failNext(code);
    expect(await host.openWorkbook(workbook)).toBe(false);
  }
  excel.failNext("GeneralException");
  await expect(host.openWorkbook(workbook)).rejects.toThrow(HostFailure);
});
