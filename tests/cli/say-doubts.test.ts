/** Whatever is made of a file that was not simply read, or checked in it: one line says so, and where to see it. */
import { edition2021 } from "../../src/form/edition-2021.ts";
import { formatAnnualReport } from "../../src/report/json.ts";
import { copiedRows, reportText, type CopiedRow } from "../import/text-copies.ts";
import { example, ogi, testFolder } from "../support/cli.ts";
import { reportOf } from "../support/reports.ts";
import { filled } from "../support/workbooks.ts";

const inFolder = testFolder();

const figures = Object.fromEntries(edition2021.cells.map(({ id }) => [id, 0]));

/** A copy whose first row of table three has lost a figure, with a button of the page below. */
function doubtful(): string {
  const change = (rows: CopiedRow[], table: number): CopiedRow[] =>
    rows.map((row) =>
      table === 1 && row.labels.includes("一、本年新收政府信息公开申请数量")
        ? { ...row, figures: row.figures.slice(1) }
        : row,
    );
  const copy = (rows: readonly CopiedRow[]): string =>
    rows.map((row) => [...row.labels, ...row.figures].filter(Boolean).join("\t")).join("\n");
  return `${reportText({ edition: edition2021, figures, copy, change })}\n【打印】`;
}

const saidOf = (file: string): string =>
  `${file}：6格是推定的，1格没有找到，1处文字没有读入正文，用 ogi import ${file} -o 读取.xlsx 查看是哪些。\n`;

test("check says it to err, and prints the same JSON", async () => {
  expect(copiedRows(edition2021, 1, figures).length).toBeGreaterThan(20);
  const file = inFolder("年报.txt", doubtful());
  const plain = await ogi("check", file);
  expect(plain.err).toBe(saidOf(file));
  const { out, err } = await ogi("check", "--json", file);
  expect(err).toBe(saidOf(file));
  const { reports } = JSON.parse(out) as { reports: object[] };
  expect(reports.map((report) => Object.keys(report))).toEqual([
    ["file", "organ", "year", "edition", "blank", "findings"],
  ]);
});

test("so do report, compare, new, and check of what stands beside a report", async () => {
  const file = inFolder("年报.txt", doubtful());
  const workbook = inFolder("年报.xlsx", filled(reportOf(edition2021, figures)));
  const made = await ogi("report", file, "-o", inFolder("年报.docx"));
  expect(made.err.startsWith(saidOf(file))).toBe(true);
  expect((await ogi("compare", workbook, file)).err).toBe(saidOf(file));
  expect((await ogi("new", "--from", file, "-o", inFolder("下年.xlsx"))).err).toContain(
    saidOf(file),
  );
  expect((await ogi("check", workbook, "--text", file)).err).toContain(saidOf(file));
  expect((await ogi("check", workbook, "--last-year", file)).err).toContain(saidOf(file));
});

test("of what was simply read nothing is said, nor of our own files", async () => {
  const report = reportOf(edition2021, figures);
  const files = [
    example("000"),
    inFolder("年报.xlsx", filled(report)),
    inFolder("年报.json", formatAnnualReport(report)),
  ];
  for (const type of ["docx", "html", "txt"]) {
    const own = inFolder(`自己的.${type}`);
    await ogi("report", files[2] ?? "", "-o", own);
    files.push(own);
  }
  expect((await ogi("check", ...files)).err).toBe("");
  expect((await ogi("compare", ...files)).err).toBe("");
});
