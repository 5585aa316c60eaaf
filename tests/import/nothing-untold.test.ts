/** What stands in or beside the tables and is no cell of the form: kept in its part, or said in the account. */
import ExcelJS from "exceljs";
import { edition2021 } from "../../src/form/edition-2021.ts";
import { printTable } from "../../src/form/printed.ts";
import { importAny } from "../support/import.ts";
import { columnsReversed, page, pageTables, whole, type PageTable } from "./html-copies.ts";
import { copies, reportText, type CopiedRow } from "./text-copies.ts";

const figures = Object.fromEntries(edition2021.cells.map(({ id }, i) => [id, 1000 + 7 * i]));

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

async function read(fileName: string, file: string | Uint8Array) {
  const bytes = typeof file === "string" ? utf8(file) : file;
  const { report, account } = await importAny(bytes, { fileName });
  const isSilent = (id: string): boolean =>
    report.figures[id] !== figures[id] && report.source?.read?.[id] === undefined;
  return {
    ...{ narrative: report.narrative, dropped: report.source?.dropped },
    account: account.join("\n"),
    silentlyWrong: edition2021.cells.map(({ id }) => id).filter(isSilent),
  };
}

/** The tables of a page, with a row before the given one of one of them. */
function pageWithRow(table: number, before: number, row: string, change = same): string {
  const tables = pageTables(edition2021, figures).map((it) => whole(change(it)));
  return page(
    edition2021,
    tables.map((html, i) => {
      let at = 0;
      return i === table
        ? html.replace(/<tr/gu, (tag) => (++at === before ? row + tag : tag))
        : html;
    }),
  );
}

const same = (table: PageTable): PageTable => table;

const SENTENCE = "以上数据含下属单位。";
const WORDS = "以上数据含下属单位";
const MOVED = `1段正文原在表格的行间，移到了表格之后：${WORDS}`;

test("a sentence in a row of a table is a paragraph behind it, and said to be moved", async () => {
  const row = `<tr><td colspan="10">${SENTENCE}</td></tr>`;
  for (const table of [0, 1] as const) {
    const made = await read("年报.html", pageWithRow(table, 5, row));
    const part = table === 0 ? "proactiveDisclosure" : "requests";
    expect(made.narrative[part]).toEqual({ before: [], after: [SENTENCE] });
    expect(made.account).toContain(MOVED);
    expect(made.silentlyWrong).toEqual([]);
  }
});

test("words in a row of a table are said to be left out", async () => {
  const two = `<tr><td colspan="5">填表：张某</td><td colspan="5">${WORDS}</td></tr>`;
  const made = await read("年报.html", pageWithRow(1, 12, two));
  expect(made.dropped).toEqual(["填表：张某", WORDS]);
  expect(made.account).toContain(`填表：张某；${WORDS}`);
  const text = reportText({
    ...{ edition: edition2021, figures, copy: copies["tab rows"] ?? String },
    change: (rows, i): CopiedRow[] =>
      i === 1
        ? rows.flatMap((row, r) => (r === 8 ? [row, { labels: [WORDS], figures: [] }] : [row]))
        : rows,
  });
  expect((await read("年报.txt", text)).dropped).toEqual([WORDS]);
});

test("below a sentence the columns are those of the header above it", async () => {
  const row = `<tr><td colspan="10">${SENTENCE}</td></tr>`;
  // among the rows that no merged label spans
  const made = await read("年报.html", pageWithRow(1, 5, row, columnsReversed));
  expect(made.silentlyWrong).toEqual([]);
  const inSpan = await read("年报.html", pageWithRow(1, 12, row, columnsReversed));
  expect(inSpan.silentlyWrong).toEqual([]);
});

test.each(["tab rows", "cells as lines", "pipe rows"])(
  "a sentence between the blocks of table two in %s is said to be moved",
  async (kind) => {
    const copy = copies[kind] ?? String;
    const text = reportText({
      ...{ edition: edition2021, figures },
      copy: (rows) =>
        rows.length < 20 && rows.length > 8
          ? `${copy(rows.slice(0, 4))}\n${SENTENCE}\n${copy(rows.slice(4))}`
          : copy(rows),
    });
    const made = await read("年报.txt", text);
    expect(made.narrative.proactiveDisclosure).toEqual({ before: [], after: [SENTENCE] });
    expect(made.account).toContain(MOVED);
    expect(made.silentlyWrong).toEqual([]);
  },
);

test("a unit over a table is said to be left out", async () => {
  const tables = pageTables(edition2021, figures).map(whole);
  const made = await read(
    "年报.html",
    page(
      edition2021,
      tables.map((it) => `<p>单位：件</p>${it}`),
    ),
  );
  expect(made.account).toContain("3处表格的计量单位，没有读入：单位：件；单位：件；单位：件。");
});

/** The tables of a workbook as somebody might draw them, and what stands beside them. */
async function drawn(change: (sheet: ExcelJS.Worksheet, top: number) => void): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  const sheet = workbook.addWorksheet("汇总");
  sheet.getCell(1, 1).value = "青石市水务局2025年政府信息公开工作年度报告";
  const first = 4;
  let top = first;
  for (const { id } of edition2021.tables) {
    const { rows } = printTable(edition2021, id);
    for (const cell of rows.flat()) {
      const at = sheet.getCell(top + cell.row, 1 + cell.column);
      at.value = cell.kind === "figure" ? (figures[cell.cell.id] ?? null) : cell.text;
    }
    top += rows.length + 2;
  }
  change(sheet, first);
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

test("a formula without its result in a foreign workbook is a blank that is doubted", async () => {
  const bytes = await drawn((sheet, top) => {
    const at = printTable(edition2021, "proactiveDisclosure")
      .rows.flat()
      .find((it) => it.kind === "figure");
    if (at) sheet.getCell(top + at.row, 1 + at.column).value = { formula: "1+2" };
  });
  const made = await read("汇总.xlsx", bytes);
  expect(made.silentlyWrong).toEqual([]);
  expect(made.account).toContain("1格在原文中是公式，文件没有存下结果，按空白读取，请对照原文核实");
});

test("text of a foreign workbook beside the tables, or far off, is said to be left out", async () => {
  const bytes = await drawn((sheet) => {
    sheet.getCell(2, 1).value = "填表：张某";
    sheet.getCell(2, 4).value = "审核：李某";
    sheet.getCell(3, 80).value = "另有说明一段";
    sheet.getCell(900, 1).value = "数据以批文为准";
  });
  const made = await read("汇总.xlsx", bytes);
  expect(new Set(made.dropped)).toEqual(
    new Set(["填表：张某", "审核：李某", "汇总第3行：另有说明一段", "汇总第900行：数据以批文为准"]),
  );
});
