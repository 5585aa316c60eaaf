/** Copies in which figures stand before their labels, or numbers of pages among them: none is silently another. */
import fc from "fast-check";
import { type Edition, editions } from "../../src/form/editions.ts";
import { importReport } from "../support/import.ts";
import { runsOf, SEED } from "../support/long-matrix.ts";
import { consistentFigures } from "../support/reports.ts";
import { copies, reportText, type CopiedRow, type Figures } from "./text-copies.ts";

type Copy = (rows: readonly CopiedRow[]) => string;
type Change = (rows: CopiedRow[], table: number) => CopiedRow[];

/** The rare coincidences of a page with a lost blank come up in a full run. */
const REPORTS = runsOf(40);

/** So many of the figures of a row above its label, cells or rows in lines; the other rows as they are. */
function above(
  share: number,
  between: string,
  isMoved: (row: number) => boolean = () => true,
): Copy {
  return (rows) =>
    rows
      .flatMap(({ labels, figures }, r) => {
        const [own, names] = [figures.filter(Boolean), labels.filter(Boolean)];
        const label = names.at(-1);
        if (own.length === 0 || label === undefined || !isMoved(r))
          return [[...names, ...own].join(between)];
        const count = Math.ceil(share * own.length);
        const rest = [label, ...own.slice(count)].join(between);
        return [...names.slice(0, -1), own.slice(0, count).join(between), rest];
      })
      .join("\n");
}

/** A line of its own after every so many. */
function paged(copy: Copy, every: number, write: (page: number) => string): Copy {
  return (rows) =>
    copy(rows)
      .split("\n")
      .flatMap((line, i) => ((i + 1) % every === 0 ? [line, write((i + 1) / every)] : [line]))
      .join("\n");
}

function reportsOf(edition: Edition): Figures[] {
  const figures = fc
    .constantFrom(9, 99, 9999)
    .chain((largest) => consistentFigures(edition, largest));
  return fc.sample(figures, { numRuns: REPORTS, seed: SEED });
}

/** Every eleventh cell left out, or so. */
function withBlanks(figures: Figures, i: number): Figures {
  return Object.fromEntries(
    Object.entries(figures).map(([id, figure], k) => [
      id,
      (7919 * k + 31 * i) % (9 + 6 * (i % 3)) === 1 ? null : figure,
    ]),
  );
}

function outcome(edition: Edition, figures: Figures, copy: Copy, change: Change = same) {
  const text = reportText({ edition, figures, copy, change });
  const { report, account } = importReport(new TextEncoder().encode(text), {
    fileName: "年报.txt",
  });
  const ids = Object.keys(figures);
  const isRight = (id: string): boolean => (report.figures[id] ?? null) === figures[id];
  const isSaid = (id: string): boolean =>
    report.source?.read?.[id] !== undefined || typeof report.figures[id] === "string";
  return {
    silentlyWrong: ids.filter((id) => !isRight(id) && !isSaid(id)),
    isRight: ids.every(isRight),
    readings: new Set(Object.values(report.source?.read ?? {})),
    dropped: report.source?.dropped ?? [],
    account: account.join("\n"),
  };
}

const same: Change = (rows) => rows;

const everyThird = (row: number): boolean => row % 3 === 1;

const displaced: Readonly<Record<string, Copy>> = {
  "rows of tabs, their figures above": above(1, "\t"),
  "rows of blanks, their figures above": above(1, " "),
  "cells as lines, their figures above": above(1, "\n"),
  "rows of tabs, half of their figures above": above(0.5, "\t"),
  "rows of blanks, half of their figures above": above(0.5, " "),
  "cells as lines, half of their figures above": above(0.5, "\n"),
  "some rows of tabs, their figures above": above(1, "\t", everyThird),
  "some rows of blanks, their figures above": above(1, " ", everyThird),
  "some rows of cells as lines, their figures above": above(1, "\n", everyThird),
  "some rows of tabs, half of their figures above": above(0.5, "\t", everyThird),
  "some rows of blanks, half of their figures above": above(0.5, " ", everyThird),
};

const asLines = above(0, "\n");
const asRows = above(0, " ");

const bare: Readonly<Record<string, Copy>> = {
  "cells as lines": paged(asLines, 40, String),
  "cells as lines, short pages": paged(asLines, 13, String),
  "cells as lines with blank lines between": paged(
    copies["cells as lines with blank lines between"] ?? asLines,
    44,
    String,
  ),
  "cells behind tabs": paged(copies["cells behind tabs"] ?? asLines, 41, String),
  "rows of blanks": paged(asRows, 7, String),
};

describe.each(editions.map((edition) => ({ of: edition.id, edition })))(
  "edition $of",
  ({ edition }) => {
    const reports = reportsOf(edition);

    test.each(Object.entries(displaced))("%s: no figure is silently wrong", (_kind, copy) => {
      for (const [i, figures] of reports.entries()) {
        expect(outcome(edition, figures, copy).silentlyWrong).toEqual([]);
        expect(outcome(edition, withBlanks(figures, i), copy).silentlyWrong).toEqual([]);
      }
    });

    test.each([
      "rows of tabs, their figures above",
      "cells as lines, their figures above",
      "rows of tabs, half of their figures above",
      "cells as lines, half of their figures above",
    ])("%s: every figure is read and inferred, and the account says why", (kind) => {
      for (const figures of reports) {
        const { isRight, readings, account } = outcome(edition, figures, displaced[kind] ?? asRows);
        expect(isRight).toBe(true);
        expect(readings).toEqual(new Set(["inferred"]));
        expect(account).toContain("格的数字在原文中不在行名之后，按前后次序推定，请对照原文核实");
      }
    });

    test.each(["- 3 -", "— 3 —", "第3页", "第 3 页 共 8 页", "3/8", "·3·", "Page 3 of 8"])(
      "the number of a page, %s, among cells is no figure, and is told",
      (number) => {
        const figures = Object.fromEntries(edition.cells.map(({ id }, i) => [id, 1000 + 7 * i]));
        for (const copy of [
          asLines,
          asRows,
          above(0, "\t"),
          copies["cells behind tabs"] ?? asRows,
        ]) {
          const read = outcome(
            edition,
            figures,
            paged(copy, 9, () => number),
          );
          expect(read.isRight).toBe(true);
          // between the heads of columns it leaves their order open: the row below is inferred
          expect([...read.readings].filter((it) => it !== "inferred")).toEqual([]);
          expect(new Set(read.dropped)).toEqual(new Set([number]));
        }
      },
    );

    test.each(Object.entries(bare))(
      "bare numbers of pages among %s: no figure is silently wrong",
      (_kind, copy) => {
        for (const [i, figures] of reports.entries()) {
          expect(outcome(edition, figures, copy).silentlyWrong).toEqual([]);
          expect(outcome(edition, withBlanks(figures, i), copy).silentlyWrong).toEqual([]);
        }
      },
    );

    test.each(Object.entries(copies))(
      "%s: rows or columns that were exchanged with their labels are read by them, or doubted",
      (_kind, copy) => {
        const figures = Object.fromEntries(edition.cells.map(({ id }, i) => [id, 1000 + 7 * i]));
        for (const change of exchanges) {
          expect(outcome(edition, figures, copy, change).silentlyWrong).toEqual([]);
        }
      },
    );
  },
);

/** The last label and the figures of two rows. */
function rowsExchanged(table: number, labelA: string, labelB: string) {
  return (rows: CopiedRow[], i: number): CopiedRow[] => {
    const at = (label: string): number =>
      rows.findIndex(({ labels, figures }) => labels.includes(label) && figures.length > 0);
    const [a, b] = [rows[at(labelA)], rows[at(labelB)]];
    if (i !== table || !a || !b) return rows;
    const put = (row: CopiedRow, own: string, other: CopiedRow, label: string): CopiedRow => ({
      labels: row.labels.map((it) => (it === own ? label : it)),
      figures: other.figures,
    });
    return rows.map((row) =>
      row === a ? put(a, labelA, b, labelB) : row === b ? put(b, labelB, a, labelA) : row,
    );
  };
}

/** Two columns of so many, and the labels over them. */
function columnsExchanged(table: number, width: number, a: number, b: number) {
  const swap = (texts: readonly string[], i: number, k: number): string[] =>
    texts.map((text, at) => (at === i ? texts[k] : at === k ? texts[i] : undefined) ?? text);
  return (rows: CopiedRow[], i: number): CopiedRow[] =>
    rows.map(({ labels, figures }) => {
      if (i !== table) return { labels, figures };
      if (figures.length > 0) return { labels, figures: swap(figures, a, b) };
      const [at, other] = [labels.length - width + a, labels.length - width + b];
      const areLeaves = LEAVES.test(labels[at] ?? "") && LEAVES.test(labels[other] ?? "");
      return { labels: areLeaves ? swap(labels, at, other) : labels, figures };
    });
}

const LEAVES = /^(?:自然人|总计|商业企业|科研机构|结果维持|结果纠正)$/u;

const exchanges = [
  rowsExchanged(0, "规章", "行政规范性文件"),
  rowsExchanged(0, "行政处罚", "行政强制"),
  rowsExchanged(1, "（一）予以公开", "（二）部分公开（区分处理的，只计这一情形，不计其他情形）"),
  rowsExchanged(1, "2.重复申请", "3.要求提供公开出版物"),
  columnsExchanged(1, 7, 1, 2),
  columnsExchanged(1, 7, 0, 6),
  columnsExchanged(2, 15, 0, 1),
  columnsExchanged(2, 15, 5, 6),
];
