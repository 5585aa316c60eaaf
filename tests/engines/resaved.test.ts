/** Workbooks that other programs have saved again: what they still hold is read right, what is lost is said. */
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { edition2021 } from "../../src/form/edition-2021.ts";
import type { Imported } from "../../src/import/imported.ts";
import { exampleReports } from "../support/examples.ts";
import { importReport } from "../support/import.ts";
import { reportOf, withoutSource } from "../support/reports.ts";
import { recalculated } from "../support/libreoffice.ts";
import { filled } from "../support/workbooks.ts";

const examples = exampleReports();
const reports = examples.map(({ report }) => withoutSource(report));
const workbooks = reports.map(filled);

/** The workbook after a script has had it as `book` in openpyxl, Debian's package of that name. */
function throughOpenpyxl(bytes: Uint8Array, script = ""): Uint8Array {
  const folder = mkdtempSync(join(tmpdir(), "ogi-openpyxl-"));
  try {
    const path = join(folder, "年报.xlsx");
    writeFileSync(path, bytes);
    const program = `import openpyxl, sys
book = openpyxl.load_workbook(sys.argv[1])
${script}
book.save(sys.argv[1])`;
    execFileSync("/usr/bin/python3", ["-c", program, path]);
    return readFileSync(path);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const read = (bytes: Uint8Array): Imported => importReport(bytes, { fileName: "年报.xlsx" });

test("LibreOffice keeps everything", () => {
  recalculated(workbooks).forEach((bytes, i) => {
    expect(read(bytes).report).toEqual(reports[i]);
  });
});

test("上年数据 is kept, and found by its words where rows were inserted above it", () => {
  const lastYear = {
    "requests.carriedToNextYear.total": 3,
    "proactiveDisclosure.item1.rules.inForce": 11,
    "disputes.litigation.direct.pending": 2,
  };
  const report = reportOf(edition2021, {}, { lastYear });
  const bytes = filled(report);
  expect(recalculated([bytes]).map((it) => read(it).report)).toEqual([report]);
  expect(read(throughOpenpyxl(bytes)).report).toEqual(report);
  const moved = throughOpenpyxl(bytes, 'book["勾稽核对"].insert_rows(20, 3)');
  expect(read(moved).report.lastYear).toEqual(lastYear);
});

test.each(examples.map((it, i) => [it.name, i] as const))(
  "openpyxl keeps all of %s",
  (_name, i) => {
    const bytes = throughOpenpyxl(workbooks[i] ?? new Uint8Array());
    expect(read(bytes).report).toEqual(reports[i]);
  },
);

describe("the report 001", () => {
  const at = examples.findIndex(({ name }) => name === "001");
  const bytes = workbooks[at] ?? new Uint8Array();
  const report = reports[at];

  test("with one sheet alone: the rest is said to be missing", () => {
    const script = `for name in book.sheetnames:
    if name != "三依申请公开": del book[name]`;
    const { report: again, account } = read(throughOpenpyxl(bytes, script));
    expect(again.figures["requests.newThisYear.researchInstitution"]).toBe(8);
    expect(again.figures["disputes.reconsideration.total"]).toBeNull();
    expect(account.join("")).toContain("37格没有读到，按空白处理，请补填：表二22格、表四15格");
    expect(account.join("")).toContain("工作簿里没有机关全称、");
  });

  test.each([
    ["rows", 'book["三依申请公开"].insert_rows(9, 2)'],
    ["columns", 'book["三依申请公开"].insert_cols(5)'],
  ])("with %s inserted below its names: inputs are found by their labels", (_what, script) => {
    const { report: again, account } = read(throughOpenpyxl(bytes, script));
    const inputs = Object.entries(report?.figures ?? {}).filter(([id]) => !/\btotal\b/u.test(id));
    expect(again.figures).toMatchObject(Object.fromEntries(inputs));
    expect(account.join("")).toContain("名称已丢失或错位");
    expect(account.join("")).toMatch(/\d+格的公式没有结果/u);
  });
});
