/** Other people's workbooks: the printed tables on any sheet, without our names. */
import ExcelJS from "exceljs";
import { edition2021 } from "../../src/form/edition-2021.ts";
import { editionOf } from "../../src/form/editions.ts";
import { printTable } from "../../src/form/printed.ts";
import { reportTitle } from "../../src/form/parts.ts";
import { sheetNames } from "../../src/layout/sheet-names.ts";
import type { AnnualReport } from "../../src/report/annual-report.ts";
import { exampleReports } from "../support/examples.ts";
import { importAny, importReport } from "../support/import.ts";
import { textEverywhere } from "../support/text-everywhere.ts";
import { filled, open } from "../support/workbooks.ts";

interface Style {
  readonly sheetEach: boolean;
  readonly row: number;
  readonly column: number;
}

/** The tables as somebody might lay them out, a title above. */
async function drawn(report: AnnualReport, { sheetEach, row, column }: Style): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  let sheet = workbook.addWorksheet("Sheet1");
  sheet.getCell(1, 2).value = reportTitle(report.organ.name, report.year);
  let top = row;
  const edition = editionOf(report.edition);
  for (const [i, { id }] of edition.tables.entries()) {
    if (sheetEach && i > 0) {
      sheet = workbook.addWorksheet(`Sheet${i + 1}`);
      top = row;
    }
    const { rows } = printTable(edition, id);
    for (const cell of rows.flat()) {
      const [first, left] = [top + cell.row, column + cell.column];
      const figure = cell.kind === "figure" ? report.figures[cell.cell.id] : cell.text;
      sheet.getCell(first, left).value = figure ?? null;
      if (cell.rowSpan * cell.colSpan > 1) {
        sheet.mergeCells(first, left, first + cell.rowSpan - 1, left + cell.colSpan - 1);
      }
    }
    top += rows.length + 2;
  }
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

const examples = exampleReports().map((it) => [it.name, it.report] as const);

test.each(examples)("the figures of %s are read, wherever they stand", async (_name, report) => {
  for (const style of [
    { sheetEach: false, row: 3, column: 2 },
    { sheetEach: true, row: 2, column: 1 },
  ]) {
    const bytes = await drawn(report, style);
    const { report: read, account } = importReport(bytes, { fileName: "年报.xlsx" });
    expect(read.figures).toEqual(report.figures);
    expect(read).toMatchObject({ year: report.year, organ: { name: report.organ.name } });
    expect(account[0]).toBe("不是本助手的年报工作簿，按表格的文字读取，请逐项核实。");
  }
});

test("a workbook of anything else is refused", async () => {
  const workbook = new ExcelJS.Workbook();
  workbook.addWorksheet("台账").addRows([
    ["申请人", "件数"],
    ["张某", 2],
  ]);
  const bytes = new Uint8Array(await workbook.xlsx.writeBuffer());
  expect(() => importReport(bytes, { fileName: "台账.xlsx" })).toThrow("没有找到年报的表格");
});

test("of a workbook of ours without its names and tabs the text beside the tables is read, and no guidance", async () => {
  const workbook = open(filled(textEverywhere));
  const renamed = Object.values(sheetNames).reduce(
    (text, name, i) => text.replaceAll(name, `Sheet${i}`),
    workbook.package.text("xl/workbook.xml"),
  );
  const bare = renamed.replace(/<definedNames>.*<\/definedNames>/su, "");
  workbook.package.write("xl/workbook.xml", bare);
  const { report } = await importAny(workbook.save(), { fileName: "表格.xlsx" });
  expect(report.figures).toEqual(textEverywhere.figures);
  const { narrative } = textEverywhere;
  for (const table of edition2021.tables) {
    const { before = [], after = [] } = narrative[table.id] ?? {};
    expect(report.narrative[table.id]).toEqual({ before: [], after: [...before, ...after] });
  }
});
