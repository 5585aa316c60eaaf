/** Two reports in one file are recognised: of a mix of them nothing is computed. */
import ExcelJS from "exceljs";
import { edition2021 } from "../../src/form/edition-2021.ts";
import { parts } from "../../src/form/parts.ts";
import { printTable } from "../../src/form/printed.ts";
import { importAny } from "../support/import.ts";
import { pageTables, whole, type PageTable } from "./html-copies.ts";
import { reportText } from "./text-copies.ts";

const figuresOf = (times: number): Record<string, number> =>
  Object.fromEntries(edition2021.cells.map(({ id }, i) => [id, times * (i % 5)]));

function report(title: string, tables: readonly PageTable[]): string {
  const [two = "", three = "", four = ""] = tables.map(whole);
  const content = ["<p>平稳有序。</p>", two, three, four, "<p>存在不足。</p>", "<p>无。</p>"];
  const body = parts.map(({ heading }, i) => `<p>${heading}</p>${content[i] ?? ""}`);
  return `<h1>${title}</h1>${body.join("")}`;
}

const titled = (organ: string, year: number, times: number): string =>
  report(`${organ}${year}年政府信息公开工作年度报告`, pageTables(edition2021, figuresOf(times)));

const read = (body: string): ReturnType<typeof importAny> =>
  importAny(new TextEncoder().encode(`<meta charset="utf-8"><body>${body}</body>`), {
    fileName: "年报.html",
  });

const WATER = titled("青石市水务局", 2025, 1);

test.each([
  ["two years", titled("青石市水务局", 2024, 2), "青石市水务局2024年"],
  ["two organs", titled("青石市林业局", 2025, 3), "青石市林业局2025年"],
])("%s, one behind the other or beside it", async (_what, other, named) => {
  const said = new RegExp(`不止一份年报的表格（.*“${named}.*请每份年报单独存为一个文件`, "u");
  await expect(read(`<div>${WATER}${other}</div>`)).rejects.toThrow(said);
  const beside = `<table><tr><td>${WATER}</td><td>${other}</td></tr></table>`;
  await expect(read(beside)).rejects.toThrow(said);
});

test("two organs with little to report, and one row in which they differ", async () => {
  const none = Object.fromEntries(edition2021.cells.map(({ id }) => [id, 0]));
  const one = { ...none, "proactiveDisclosure.item6.administrativePenalties.decisionsThisYear": 4 };
  const [first, second] = [none, one].map((figures, i) =>
    report(`青石市${i}号镇2025年政府信息公开工作年度报告`, pageTables(edition2021, figures)),
  );
  await expect(read(`${first ?? ""}${second ?? ""}`)).rejects.toThrow(/不止一份年报/u);
});

test("two years in the columns of one table", async () => {
  const doubled = pageTables(edition2021, figuresOf(1)).map((table) =>
    table.map((row) => row.flatMap((it) => (it.isFigure ? [{ ...it, text: "1" }, it] : [it]))),
  );
  const body = report("青石市水务局2025年政府信息公开工作年度报告", doubled);
  await expect(read(body)).rejects.toThrow(/每一格有两个或更多并列的数字/u);
});

test("two tabs between the cells of a copy make it no two reports", async () => {
  const text = reportText({
    edition: edition2021,
    figures: figuresOf(1),
    copy: (rows) =>
      rows
        .map(({ labels, figures }) => [...labels.filter(Boolean), ...figures].join("\t\t"))
        .join("\n"),
  });
  const { report: found } = await importAny(new TextEncoder().encode(text), {
    fileName: "年报.txt",
  });
  expect(found.figures).toEqual(figuresOf(1));
});

const BOOK_TITLE = (organ: string, year: number): string =>
  `${organ}${year}年政府信息公开工作年度报告`;

/** The tables of several reports in one workbook, each where it is to stand. */
async function book(
  reports: readonly {
    sheet: string;
    column?: number;
    title?: string;
    figures: Record<string, number>;
  }[],
): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  for (const { sheet: name, column = 1, title = "", figures } of reports) {
    const sheet = workbook.getWorksheet(name) ?? workbook.addWorksheet(name);
    sheet.getCell(1, column).value = title;
    let top = 3;
    for (const { id } of edition2021.tables) {
      const { rows } = printTable(edition2021, id);
      for (const cell of rows.flat()) {
        const [row, left] = [top + cell.row, column + cell.column];
        sheet.getCell(row, left).value =
          cell.kind === "figure" ? (figures[cell.cell.id] ?? null) : cell.text;
        if (cell.rowSpan * cell.colSpan > 1) {
          sheet.mergeCells(row, left, row + cell.rowSpan - 1, left + cell.colSpan - 1);
        }
      }
      top += rows.length + 1;
    }
  }
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

const ZEROS = figuresOf(0);
const ONE = { ...ZEROS, "proactiveDisclosure.item6.administrativePenalties.decisionsThisYear": 4 };

test.each([
  [
    "two years on two sheets",
    [
      { sheet: "2025年", figures: figuresOf(1) },
      { sheet: "2024年", figures: figuresOf(2) },
    ],
  ],
  [
    "two years on two sheets, each with its title",
    [
      { sheet: "1", title: BOOK_TITLE("青石市水务局", 2025), figures: ZEROS },
      { sheet: "2", title: BOOK_TITLE("青石市水务局", 2024), figures: ZEROS },
    ],
  ],
  [
    "two organs on two sheets that differ in one figure",
    [
      { sheet: "水务局", figures: ZEROS },
      { sheet: "林业局", figures: ONE },
    ],
  ],
  [
    "two organs beside each other on one sheet",
    [
      { sheet: "1", title: BOOK_TITLE("青石市水务局", 2025), figures: figuresOf(1) },
      { sheet: "1", column: 20, title: BOOK_TITLE("青石市林业局", 2025), figures: figuresOf(3) },
    ],
  ],
])("a workbook of other people with %s", async (_what, reports) => {
  await expect(importAny(await book(reports), { fileName: "年报.xlsx" })).rejects.toThrow(
    /不止一份年报的表格.*请每份年报单独存为一个文件/u,
  );
});

test("a workbook with the figures of several organs in columns", async () => {
  const workbook = new ExcelJS.Workbook();
  const sheet = workbook.addWorksheet("汇总");
  sheet.addRow(["项目", "青石市水务局", "青石市林业局", "青石市财政局"]);
  for (const row of printTable(edition2021, "requests").rows) {
    const label = row.findLast((cell) => cell.kind === "label");
    if (label?.kind === "label") sheet.addRow([label.text, 1, 2, 3]);
  }
  const bytes = new Uint8Array(await workbook.xlsx.writeBuffer());
  await expect(importAny(bytes, { fileName: "汇总.xlsx" })).rejects.toThrow(/并列的数字/u);
});

test.each([
  ["without tables in the first", /(?<=二、主动)[^]*?(?=五、存在)/u, ""],
  ["with the same figures", /$^/u, ""],
])("two reports in one text, %s", async (_what, pattern, to) => {
  const one = reportText({
    edition: edition2021,
    figures: ZEROS,
    copy: (rows) =>
      rows
        .map(({ labels, figures }) => [...labels, ...figures].filter(Boolean).join(" "))
        .join("\n"),
  });
  const heads =
    "公开政府信息情况\n三、收到和处理政府信息公开申请情况\n四、政府信息公开行政复议、行政诉讼情况\n";
  const first = one.replace(pattern, to === "" ? heads : to);
  const text = `${first}\n\n${one.replace("统计局2021年", "林业局2021年")}`;
  await expect(importAny(new TextEncoder().encode(text), { fileName: "年报.txt" })).rejects.toThrow(
    /“某某市统计局2021年.*“某某市林业局2021年/u,
  );
});

test("links to the reports of other years are no other reports", async () => {
  const links = [2024, 2023].map((year) => `<p>青石市水务局${year}年政府信息公开工作年度报告</p>`);
  const { report: above } = await read(links.join("") + WATER);
  const { report: below } = await read(WATER + links.join(""));
  for (const found of [above, below]) {
    expect(found).toMatchObject({ year: 2025, figures: figuresOf(1) });
  }
});

test("the same report twice, as for telephones, is read", async () => {
  const { report: found } = await read(`<div>${WATER}</div><div>${WATER}</div>`);
  expect(found).toMatchObject({ organ: { name: "青石市水务局" }, figures: figuresOf(1) });
});
