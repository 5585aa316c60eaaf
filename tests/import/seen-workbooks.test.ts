/** Workbooks in which one sees something else than the cells hold: fonts, fills, formats, hidden rows. */
import ExcelJS from "exceljs";
import { edition2021 } from "../../src/form/edition-2021.ts";
import { reportTitle } from "../../src/form/parts.ts";
import { printTable } from "../../src/form/printed.ts";
import { exampleReports } from "../support/examples.ts";
import { importAny } from "../support/import.ts";
import { filled, open, placeOf } from "../support/workbooks.ts";

const figures = Object.fromEntries(edition2021.cells.map(({ id }, i) => [id, 3 + 7 * i]));
const ids = Object.keys(figures);
const allInferred = Object.fromEntries(ids.map((id) => [id, "inferred"]));

type Condition = Partial<ExcelJS.ExpressionRuleType> | Partial<ExcelJS.CellIsRuleType>;
type Fill = (cell: ExcelJS.Cell, figure: number) => void;
type Finish = (sheet: ExcelJS.Worksheet, workbook: ExcelJS.Workbook) => void;

/** The tables below each other on one sheet. */
async function drawn(fill: Fill, finish: Finish = () => undefined): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  const sheet = workbook.addWorksheet("年报");
  sheet.getCell(1, 2).value = reportTitle("某某市统计局", 2025);
  let top = 3;
  for (const { id } of edition2021.tables) {
    const { rows } = printTable(edition2021, id);
    for (const printed of rows.flat()) {
      const [row, column] = [top + printed.row, 2 + printed.column];
      const cell = sheet.getCell(row, column);
      if (printed.kind === "figure") fill(cell, figures[printed.cell.id] ?? NaN);
      else cell.value = printed.text;
      if (printed.rowSpan * printed.colSpan > 1) {
        const [bottom, right] = [row + printed.rowSpan - 1, column + printed.colSpan - 1];
        sheet.mergeCells(row, column, bottom, right);
      }
    }
    top += rows.length + 2;
  }
  finish(sheet, workbook);
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

const read = async (fill: Fill, finish?: Finish): ReturnType<typeof importAny> =>
  importAny(await drawn(fill, finish), { fileName: "年报.xlsx" });

const beside =
  (font: Partial<ExcelJS.Font>): Fill =>
  (cell, figure) => {
    cell.value = {
      richText: [
        { font, text: "9" },
        { font: {}, text: String(figure) },
      ],
    };
  };

const solid = (argb: string): ExcelJS.Fill => ({
  type: "pattern",
  pattern: "solid",
  fgColor: { argb },
});
const on =
  (argb: string, fill: Fill): Fill =>
  (cell, figure) => {
    fill(cell, figure);
    cell.fill = solid(argb);
  };

test.each<readonly [kind: string, doubt: string, fill: Fill]>([
  ["struck out", "划掉", beside({ strike: true })],
  ["white", "看不见", beside({ color: { argb: "FFFFFFFF" } })],
  ["white by the theme", "看不见", beside({ color: { theme: 0 } })],
  ["as dark as its cell", "看不见", on("FF102030", beside({ color: { argb: "FF102030" } }))],
  ["of one point", "看不见", beside({ size: 1 })],
])(
  "a piece of a cell that is %s is left out, and each cell says so",
  async (_kind, doubt, fill) => {
    const { report, account } = await read(fill);
    expect(report.figures).toEqual(figures);
    expect(report.source?.read).toEqual(allInferred);
    expect(account.join()).toContain(`200格在原文中有${doubt}的文字`);
  },
);

test.each<readonly [how: "superscript" | "subscript", digit: string]>([
  ["superscript", "⁹"],
  ["subscript", "₉"],
])("a %s is no digit of the figure", async (vertAlign, digit) => {
  const { report } = await read(beside({ vertAlign }));
  const set = ids.map((id) => [id, `${digit}${figures[id] ?? ""}`]);
  expect(report.figures).toEqual(Object.fromEntries(set));
});

test("pieces that are only coloured, or white on a dark cell, are read", async () => {
  const red = await read(beside({ color: { argb: "FFFF0000" }, bold: true }));
  const onDark = await read(on("FF1F4E79", beside({ color: { argb: "FFFFFFFF" } })));
  const joined = ids.map((id) => [id, Number(`9${figures[id] ?? ""}`)]);
  expect(red.report.figures).toEqual(Object.fromEntries(joined));
  expect(onDark.report.figures).toEqual(Object.fromEntries(joined));
});

const styled =
  (style: Partial<ExcelJS.Style>): Fill =>
  (cell, figure) => {
    cell.value = figure;
    Object.assign(cell, style);
  };

test.each<readonly [kind: string, doubt: string, style: Partial<ExcelJS.Style>]>([
  ["struck out", "划掉", { font: { strike: true } }],
  ["white", "看不见", { font: { color: { argb: "FFFFFFFF" } } }],
  ["without a format", "看不见", { numFmt: ";;;" }],
])("a whole cell that is %s has no figure, and says so", async (_kind, doubt, style) => {
  const isMeant = (figure: number): boolean => figure % 3 === 0;
  const { report, account } = await read((cell, figure) => {
    cell.value = figure;
    if (isMeant(figure)) Object.assign(cell, style);
  });
  for (const [id, figure] of Object.entries(figures)) {
    const how = report.source?.read?.[id];
    expect(report.figures[id]).toBe(isMeant(figure) ? null : figure);
    // a row of nothing else is not found
    expect(isMeant(figure) ? ["inferred", "notFound"] : [undefined]).toContain(how);
  }
  expect(account.join()).toContain(`格在原文中有${doubt}的文字`);
});

test.each<readonly [kind: string, style: Partial<ExcelJS.Style>]>([
  ["in thousands", { numFmt: "0," }],
  ["in ten thousands", { numFmt: "0!.0," }],
  ["as a percentage", { numFmt: "0.00%" }],
  ["with a digit that is only printed", { numFmt: '"9"0' }],
  ["with an escaped digit", { numFmt: "\\90" }],
  ["as a power of ten", { numFmt: "0.00E+00" }],
  ["as a time", { numFmt: "h:mm" }],
  ["repeated over its width", { alignment: { horizontal: "fill" } }],
])("a number that is shown %s is doubtful", async (_kind, style) => {
  const { report, account } = await read(styled(style));
  expect(report.figures).toEqual(figures);
  expect(report.source?.read).toEqual(allInferred);
  expect(account.join()).toContain("200格的文字在原文中由样式或域决定");
});

test.each([
  "General",
  "0",
  "#,##0",
  '0"件"',
  "0.00",
  '_ * #,##0_ ;_ * -#,##0_ ;_ * "-"_ ;_ @_ ',
  "0;-0;;@",
  "[红色]0",
  "G/通用格式",
  '[DBNum1][$-804]G/通用格式"件"',
  "@",
])("a number in the format %s is read as it is", async (numFmt) => {
  const { report } = await read(styled({ numFmt }));
  expect(report.figures).toEqual(figures);
  expect(report.source?.read).toEqual({});
});

/** A condition on all cells of the sheet. */
const whenever =
  (rule: Condition): Finish =>
  (sheet) => {
    sheet.addConditionalFormatting({
      ref: "A1:Z200",
      rules: [{ ...rule, priority: 1 }],
    });
  };

const white: Partial<ExcelJS.Style> = { font: { color: { argb: "FFFFFFFF" } } };
const whiteOn = (argb: string): Partial<ExcelJS.Style> => ({
  ...white,
  fill: { type: "pattern", pattern: "solid", bgColor: { argb } },
});

test.each<readonly [kind: string, rule: Condition]>([
  ["white", { type: "expression", formulae: ["A1>0"], style: white }],
  ["struck out", { type: "expression", formulae: ["A1>0"], style: { font: { strike: true } } }],
  [
    "white beyond a number",
    { type: "cellIs", operator: "greaterThan", formulae: [0], style: white },
  ],
  ["without a format", { type: "expression", formulae: ["A1>0"], style: { numFmt: ";;;" } }],
])("a number that a condition may show as %s is doubtful", async (_kind, rule) => {
  const { report } = await read(styled({}), whenever(rule));
  expect(report.figures).toEqual(figures);
  expect(report.source?.read).toEqual(allInferred);
});

test.each<readonly [kind: string, rule: Condition]>([
  [
    "red",
    { type: "expression", formulae: ["A1>0"], style: { font: { color: { argb: "FF9C0006" } } } },
  ],
  ["white on red", { type: "expression", formulae: ["A1>0"], style: whiteOn("FF9C0006") }],
  ["white where it is nothing", { type: "cellIs", operator: "equal", formulae: [0], style: white }],
  ["white below one", { type: "cellIs", operator: "lessThan", formulae: [1], style: white }],
])("a number that a condition shows as %s is read", async (_kind, rule) => {
  const { report } = await read(styled({}), whenever(rule));
  expect(report.figures).toEqual(figures);
  expect(report.source?.read).toEqual({});
});

test("a number that is shown rounded is doubtful, and a sum of decimals is not", async () => {
  const rounded = await read((cell, figure) => {
    cell.value = figure + 0.4;
    cell.numFmt = "0";
  });
  expect(rounded.report.source?.read).toEqual(allInferred);
  const summed = await read((cell, figure) => {
    cell.value = figure + 0.1 + 0.2;
    cell.numFmt = "0.00";
  });
  expect(summed.report.source?.read).toEqual({});
  expect(Object.values(summed.report.figures)).toContain(3.3);
});

test("a day where a number should be is none", async () => {
  const { report } = await read(styled({ numFmt: "m月d日" }));
  expect(Object.values(report.figures).filter((it) => typeof it === "number")).toEqual([]);
});

test("hidden rows, columns and sheets are not read, and told", async () => {
  const bytes = await drawn(styled({}), (sheet, workbook) => {
    sheet.spliceRows(4, 0, ["", "规章", 77, 78, 79]);
    sheet.getRow(4).hidden = true;
    sheet.getColumn(1).values = ["", "", ...Array.from({ length: 60 }, (_, i) => 900 + i)];
    sheet.getColumn(1).hidden = true;
    const other = workbook.addWorksheet("旧表", { state: "hidden" });
    other.getCell(1, 1).value = "规章";
  });
  const { report, account } = await importAny(bytes, { fileName: "年报.xlsx" });
  expect(report.figures).toEqual(figures);
  expect(account).toContain(
    "工作表“年报”有1行、1列是隐藏的，没有读入；其中若有年报的内容，请取消隐藏并保存后再导入。",
  );
  expect(account).toContain(
    "工作表“旧表”是隐藏的，没有读入；其中若有年报的内容，请取消隐藏并保存后再导入。",
  );
});

describe("our own workbook", () => {
  const [example] = exampleReports();
  if (!example) throw new Error("There is no example.");
  const { report } = example;
  const id = "requests.newThisYear.naturalPerson";
  const place = placeOf(edition2021, id);

  const changed = async (
    change: (cell: ExcelJS.Cell, sheet: ExcelJS.Worksheet) => void,
  ): Promise<Uint8Array> => {
    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.load(filled(report).buffer as ArrayBuffer);
    const sheet = workbook.getWorksheet(place[0]);
    if (!sheet) throw new Error(`There is no sheet ${place[0]}.`);
    change(sheet.getCell(place[1]), sheet);
    return new Uint8Array(await workbook.xlsx.writeBuffer());
  };

  test("says nothing of its own looks", async () => {
    const { report: read, account } = await importAny(filled(report), { fileName: "年报.xlsx" });
    expect(read.figures).toEqual(report.figures);
    expect(account.join()).not.toContain("打开工作簿核实");
  });

  test("leaves out what is struck out in a cell, and says where", async () => {
    const bytes = await changed((cell) => {
      cell.value = { richText: [{ font: { strike: true }, text: "9" }, { text: "198" }] };
    });
    const { report: read, account } = await importAny(bytes, { fileName: "年报.xlsx" });
    expect(read.figures[id]).toBe("198");
    expect(account.join()).toContain("1处有划掉或看不见的文字，没有读入这些文字");
    const cell = open(bytes)
      .readSheet(place[0])
      .cells.find(({ leftOut }) => leftOut?.length);
    expect(cell).toMatchObject({ value: "198", leftOut: ["struck"] });
  });

  test.each<readonly [kind: string, change: Parameters<typeof changed>[0]]>([
    [
      "struck out",
      (cell) => {
        cell.font = { strike: true };
      },
    ],
    [
      "in a hidden row",
      (cell, sheet) => {
        sheet.getRow(Number(cell.row)).hidden = true;
      },
    ],
    [
      "in thousands",
      (cell) => {
        cell.value = 198;
        cell.numFmt = "0,";
      },
    ],
  ])("counts a cell %s as its formulas do, and says which", async (_kind, change) => {
    const { account } = await importAny(await changed(change), { fileName: "年报.xlsx" });
    expect(account.join()).toMatch(/\d+格划掉了、看不见、在隐藏的行列里，或显示成别的样子/u);
  });
});
