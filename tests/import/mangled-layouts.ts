/**
 * Reports of every size in every layout that copying, converting and careless publishing leave behind: a figure that
 * is not what was published is never said to be certain, and where the layout leaves one reading, it is read.
 */
import fc from "fast-check";
import type { Edition } from "../../src/form/editions.ts";
import type { AnnualReport } from "../../src/report/annual-report.ts";
import { importAny } from "../support/import.ts";
import { runsOf, SEED, turnOf } from "../support/long-matrix.ts";
import { consistentFigures } from "../support/reports.ts";
import {
  boxes,
  columnsReversed,
  page,
  pageTables,
  spansAsBlanks,
  spansLost,
  untidy,
  whole,
  type PageTable,
} from "./html-copies.ts";
import { copiedLines } from "./copied-lines.ts";
import { copies, reportText, type CopiedRow, type Figures } from "./text-copies.ts";

const REPORTS = runsOf(200);

/** Where a layout leaves one reading, so much of the reports must be read in full. */
const LEAST_READ = 0.97;

export interface Layout {
  readonly file: "年报.txt" | "年报.html";
  readonly write: (edition: Edition, figures: Figures) => string;
  /** What it lost can be told in several ways: `always`, or where a report has blank cells, which the copy leaves out. */
  readonly isAmbiguous?: "always" | "with blanks";
  /** Its lines or cells have to be told from the words: read in full when all is right, though none of it certain. */
  readonly isDerived?: true;
}

function text(
  copy: (rows: readonly CopiedRow[]) => string,
  change?: (rows: CopiedRow[], table: number) => CopiedRow[],
): Layout["write"] {
  return (edition, figures) => reportText({ edition, figures, copy, ...(change && { change }) });
}

function html(
  write: (table: PageTable) => string,
  change: (table: PageTable) => PageTable = (table) => table,
): Layout["write"] {
  return (edition, figures) =>
    page(
      edition,
      pageTables(edition, figures).map((table) => write(change(table))),
    );
}

const rowsAsLines = text((rows) => rows.map((row) => filled(row).join(" ")).join("\n"));

const filled = ({ labels, figures }: CopiedRow): string[] =>
  [...labels, ...figures].filter((cell) => cell !== "");

const copyOf = (kind: string): ((rows: readonly CopiedRow[]) => string) => {
  const copy = copies[kind];
  if (!copy) throw new Error(`There is no copy "${kind}".`);
  return copy;
};

const dirty = (figures: Figures): Figures =>
  Object.fromEntries(
    Object.entries(figures).map(([id, figure], i) => [
      id,
      typeof figure === "number" ? dirtied(figure, id, i) : figure,
    ]),
  );

/** `８`, ` 8 `, `8件`, `1，100`: a number as people type it. */
function dirtied(figure: number, id: string, i: number): string {
  const unit = /(?:procurementAmount|feesCollected)$/u.test(id) ? "万元" : "件";
  const wide = String(figure).replace(/\d/gu, (digit) =>
    String.fromCharCode(digit.charCodeAt(0) + 0xfee0),
  );
  return (
    [wide, ` ${figure} `, `${figure}${unit}`, figure.toLocaleString("en").replaceAll(",", "，")][
      i % 4
    ] ?? ""
  );
}

const TRADITIONAL: readonly (readonly [simple: string, traditional: string])[] = [
  ["业", "業"],
  ["务", "務"],
  ["开", "開"],
  ["条", "條"],
  ["项", "項"],
  ["处", "處"],
  ["罚", "罰"],
  ["规", "規"],
  ["请", "請"],
  ["总", "總"],
  ["计", "計"],
  ["结", "結"],
  ["复", "復"],
  ["诉", "訴"],
  ["讼", "訟"],
  ["经", "經"],
  ["议", "議"],
  ["为", "為"],
  ["数", "數"],
  ["许", "許"],
  ["强", "強"],
  ["单", "單"],
  ["发", "發"],
  ["报", "報"],
  ["年", "年"],
];

const traditional = (written: string): string =>
  TRADITIONAL.reduce((text, [simple, other]) => text.replaceAll(simple, other), written);

/** The copies of text in which an empty cell is still a cell. */
const KEEP_BLANKS: ReadonlySet<string> = new Set([
  "tab rows",
  "pipe rows",
  "pipe rows whose merged heads leave their pipes at the end",
  "cells behind tabs",
]);

export const layouts: Readonly<Record<string, Layout>> = {
  ...Object.fromEntries(
    Object.entries(copies).map(([kind, copy]): [string, Layout] => [
      kind,
      {
        file: "年报.txt",
        write: text(copy),
        ...(!KEEP_BLANKS.has(kind) && { isAmbiguous: "with blanks" }),
      },
    ]),
  ),
  "cells with blanks between": {
    file: "年报.txt",
    write: text((rows) => rows.map((row) => filled(row).join("　")).join("\n")),
    isAmbiguous: "with blanks",
  },
  "digits of each row run together behind its label": {
    file: "年报.txt",
    write: text((rows) => rows.map((row) => filled(row).join("")).join("\n")),
    isAmbiguous: "always",
  },
  "zeros left out": {
    file: "年报.txt",
    write: text(copyOf("tab rows without covered cells"), (rows) =>
      rows.map((row) => ({ ...row, figures: row.figures.filter((figure) => figure !== "0") })),
    ),
    isAmbiguous: "always",
  },
  ...Object.fromEntries(
    Object.entries(copiedLines).map(([kind, copy]): [string, Layout] => [
      kind,
      { file: "年报.txt", write: text(copy), isAmbiguous: "with blanks" },
    ]),
  ),
  "digits of each row run together, with stray blanks": {
    file: "年报.txt",
    write: text((rows) =>
      rows
        .map(({ labels, figures }) =>
          [...labels, figures.join("").replace(/(\d\d)(?=\d)/gu, "$1 ")].filter(Boolean).join(" "),
        )
        .join("\n"),
    ),
    isAmbiguous: "always",
  },
  "digits of each row with blanks anywhere": {
    file: "年报.txt",
    write: text((rows) =>
      rows
        .map(({ labels, figures }, r) => {
          const digits = Array.from(figures.join(""), (digit, i) =>
            (7 * r + 5 * i) % 11 < 6 && i > 0 ? ` ${digit}` : digit,
          );
          return [...labels, digits.join("")].filter(Boolean).join(" ");
        })
        .join("\n"),
    ),
    isAmbiguous: "always",
  },
  "one line": {
    file: "年报.txt",
    write: (edition, figures) => rowsAsLines(edition, figures).replace(/\n+/gu, " "),
    isAmbiguous: "with blanks",
    isDerived: true,
  },
  "one line without blanks for the ends of lines": {
    file: "年报.txt",
    write: (edition, figures) => rowsAsLines(edition, figures).replace(/\n+/gu, ""),
    isAmbiguous: "with blanks",
    isDerived: true,
  },
  "one line with tabs for the ends of lines": {
    file: "年报.txt",
    write: (edition, figures) => rowsAsLines(edition, figures).replace(/\n+/gu, "\t"),
    isAmbiguous: "with blanks",
    isDerived: true,
  },
  "lines of forty characters": {
    file: "年报.txt",
    write: (edition, figures) =>
      (
        rowsAsLines(edition, figures)
          .replace(/\n+/gu, " ")
          .match(/.{1,40}/gu) ?? []
      ).join("\n"),
    isAmbiguous: "with blanks",
    isDerived: true,
  },
  "ends of lines that are written": {
    file: "年报.txt",
    write: (edition, figures) => rowsAsLines(edition, figures).replaceAll("\n", "\\n"),
    isAmbiguous: "with blanks",
  },
  "each part in one line": {
    file: "年报.txt",
    write: (edition, figures) => rowsAsLines(edition, figures).replace(/(?<!\n)\n(?!\n)/gu, " "),
    isAmbiguous: "with blanks",
    isDerived: true,
  },
  "traditional characters": {
    file: "年报.txt",
    write: (edition, figures) => traditional(text(copyOf("tab rows"))(edition, figures)),
  },
  "units, blanks and full-width digits in the cells": {
    file: "年报.html",
    write: (edition, figures) => html(whole)(edition, dirty(figures)),
  },
  "a page with spans": { file: "年报.html", write: html(whole) },
  "a page without end tags": { file: "年报.html", write: html(untidy) },
  "a page with blanks for spans": { file: "年报.html", write: html(spansAsBlanks) },
  "a page that lost its spans": { file: "年报.html", write: html(spansLost) },
  "a page of boxes": { file: "年报.html", write: html(boxes), isAmbiguous: "with blanks" },
  "a page with its columns turned round": {
    file: "年报.html",
    write: html(whole, columnsReversed),
  },
  "a page with its columns turned round and blanks for spans": {
    file: "年报.html",
    write: html(spansAsBlanks, columnsReversed),
  },
  "all tables in one": {
    file: "年报.html",
    write: (edition, figures) =>
      page(edition, [
        "",
        pageTables(edition, figures).map(whole).join("").replaceAll("</table><table>", ""),
        "",
      ]),
  },
  "a table in a table, beside a menu": {
    file: "年报.html",
    write: (edition, figures) =>
      page(edition, pageTables(edition, figures).map(whole)).replace(
        /<body>(.*)<\/body>/su,
        "<body><table><tr><td><a>规章</a><br><a>行政许可</a></td><td>$1</td></tr></table></body>",
      ),
  },
};

/** Reports that add up, some of them with cells that nobody filled in, or filled in wrong. */
function reportsOf(edition: Edition): Figures[] {
  const id = fc.constantFrom(...edition.cells.map((cell) => cell.id));
  const slips = fc.array(fc.tuple(id, fc.option(fc.nat(300))), { maxLength: 3 });
  const figures = fc.tuple(fc.constantFrom(9, 99, 9999), slips).chain(([largest, changes]) =>
    consistentFigures(edition, largest).map((sound) => ({
      ...sound,
      ...Object.fromEntries(changes),
    })),
  );
  return fc.sample(figures, { numRuns: REPORTS, seed: SEED });
}

export interface Outcome {
  /** Not what was published, and not said to be uncertain. */
  readonly wrong: readonly string[];
  /** Cells that are what was published, certain or not. */
  readonly right: number;
  /** All are, and all are certain. */
  readonly isComplete: boolean;
}

export function outcomeOf(published: Figures, { figures, source }: AnnualReport): Outcome {
  const ids = Object.keys(published);
  const isRight = (id: string): boolean => (figures[id] ?? null) === published[id];
  const isSaid = (id: string): boolean =>
    /^(?:inferred|notFound)$/u.test(source?.read?.[id] ?? "printed");
  return {
    wrong: ids.filter((id) => !isRight(id) && !isSaid(id)),
    right: ids.filter(isRight).length,
    isComplete: ids.every((id) => isRight(id) && !isSaid(id)),
  };
}

function isClear({ isAmbiguous }: Layout, figures: Figures): boolean {
  if (isAmbiguous === undefined) return true;
  return isAmbiguous === "with blanks" && Object.values(figures).every((it) => it !== null);
}

const shares: string[] = [];

/** The tests of one edition; each has a file of its own, so that workers share them. */
export function testMangledLayouts(edition: Edition): void {
  const all = reportsOf(edition);
  const halves = [0, 1].map((half) => all.filter((_, i) => i % 2 === half));
  const cases = Object.entries(layouts).map(
    ([kind, layout], row) => [kind, layout, turnOf(halves, row).flat()] as const,
  );

  afterAll(() => {
    const head = `edition ${edition.id}, ${turnOf(halves, 0).flat().length} reports in each layout: figures right; reports read in full where there is one reading`;
    process.stderr.write(`${head}\n${shares.join("\n")}\n`);
  });

  test.each(cases)("%s: no figure is silently wrong", async (kind, layout, reports) => {
    let [right, clear, complete] = [0, 0, 0];
    for (const figures of reports) {
      const bytes = new TextEncoder().encode(layout.write(edition, figures));
      const { report } = await importAny(bytes, { fileName: layout.file });
      const outcome = outcomeOf(figures, report);
      expect(outcome.wrong).toEqual([]);
      right += outcome.right;
      if (!isClear(layout, figures)) continue;
      clear += 1;
      const isAllRight = layout.isDerived && outcome.right === edition.cells.length;
      if (outcome.isComplete || isAllRight) complete += 1;
    }
    const share = (part: number, all: number): string =>
      `${all === 0 ? "—" : ((100 * part) / all).toFixed(1)} %`.padStart(8);
    const ofFigures = share(right, reports.length * edition.cells.length);
    shares.push(`${ofFigures}${share(complete, clear)}  ${kind}`);
    expect(complete).toBeGreaterThanOrEqual(LEAST_READ * clear);
  });
}
