/** Tables in text copies: whatever the copy lost, no figure lands in another cell unsaid. */
import fc from "fast-check";
import { type Edition, editions } from "../../src/form/editions.ts";
import { importReport } from "../support/import.ts";
import { runsOf, SEED } from "../support/long-matrix.ts";
import { copiedRows, copies, reportText, type CopiedRow, type Figures } from "./text-copies.ts";

const kinds = Object.entries(copies).flatMap(([kind, copy]) =>
  editions.map((edition) => ({ kind, copy, edition, of: edition.id })),
);

const runs = { numRuns: runsOf(40), seed: SEED };

function imported(text: string) {
  return importReport(new TextEncoder().encode(text), { fileName: "年报.txt" }).report;
}

/** Each figure another number, so that a shift cannot go unseen. */
function figuresFrom(start: number, edition: Edition): Figures {
  return Object.fromEntries(edition.cells.map(({ id }, i) => [id, start + 7 * i]));
}

const FIRST_ROW = "一、本年新收政府信息公开申请数量";

const start = fc.nat(9000);

/** Table and row of the rows that have figures: the places where a copy can go wrong. */
function figureRow(edition: Edition): fc.Arbitrary<{ table: number; label: string }> {
  const rows = edition.cells
    .filter(({ table }) => table.across !== true)
    .map(({ table, row }) => ({ table: edition.tables.indexOf(table), label: row.line.label }));
  return fc.constantFrom(...rows);
}

function isRow(row: CopiedRow, label: string): boolean {
  return row.figures.length > 0 && row.labels.includes(label);
}

/** The ids of a row of figures. */
function idsOf(edition: Edition, table: number, label: string): string[] {
  return edition.cells
    .filter((cell) => cell.table === edition.tables[table] && cell.row.line.label === label)
    .map(({ id }) => id);
}

/** The figures outside the given cells. */
function others(figures: Figures, ids: readonly string[]): Figures {
  return Object.fromEntries(Object.entries(figures).filter(([id]) => !ids.includes(id)));
}

describe.each(kinds)("$kind, edition $of", ({ copy, edition }) => {
  test("all figures are read back, and each is simply printed", () => {
    fc.assert(
      fc.property(start, (from) => {
        const figures = figuresFrom(from, edition);
        const report = imported(reportText({ edition, figures, copy }));
        expect(report.edition).toBe(edition.id);
        expect(report.figures).toEqual(figures);
        expect(report.source?.read).toEqual({});
      }),
      runs,
    );
  });

  test("a missing row is not found, and all others are right", () => {
    fc.assert(
      fc.property(start, figureRow(edition), (from, { table, label }) => {
        const figures = figuresFrom(from, edition);
        const change = (rows: CopiedRow[], i: number): CopiedRow[] =>
          i === table ? rows.filter((row) => !isRow(row, label)) : rows;
        const report = imported(reportText({ edition, figures, copy, change }));
        const ids = idsOf(edition, table, label);
        expect(others(report.figures, ids)).toEqual(others(figures, ids));
        for (const id of ids) {
          expect([report.figures[id], report.source?.read?.[id]]).toEqual([null, "notFound"]);
        }
      }),
      runs,
    );
  });

  test("a row that is printed twice counts once", () => {
    fc.assert(
      fc.property(start, figureRow(edition), (from, { table, label }) => {
        const figures = figuresFrom(from, edition);
        const change = (rows: CopiedRow[], i: number): CopiedRow[] =>
          i === table ? rows.flatMap((row) => (isRow(row, label) ? [row, row] : [row])) : rows;
        const report = imported(reportText({ edition, figures, copy, change }));
        expect(report.figures).toEqual(figures);
        expect(report.source?.read).toEqual({});
      }),
      runs,
    );
  });

  test("an altered label shifts nothing", () => {
    fc.assert(
      fc.property(start, figureRow(edition), (from, { table, label }) => {
        const figures = figuresFrom(from, edition);
        const alter = (text: string): string => (text === label ? `${text.slice(0, -1)}某` : text);
        const change = (rows: CopiedRow[], i: number): CopiedRow[] =>
          i === table ? rows.map((row) => ({ ...row, labels: row.labels.map(alter) })) : rows;
        const report = imported(reportText({ edition, figures, copy, change }));
        expect(report.figures).toEqual(figures);
      }),
      runs,
    );
  });

  test("a cell that is lost never shifts its row unsaid, nor any other row", () => {
    fc.assert(
      fc.property(start, figureRow(edition), fc.nat(), (from, { table, label }, at) => {
        const figures = figuresFrom(from, edition);
        const change = (rows: CopiedRow[], i: number): CopiedRow[] =>
          i === table ? rows.map((row) => (isRow(row, label) ? withoutCell(row, at) : row)) : rows;
        const report = imported(reportText({ edition, figures, copy, change }));
        const ids = idsOf(edition, table, label);
        expect(others(report.figures, ids)).toEqual(others(figures, ids));
        for (const id of ids) {
          const read = report.source?.read?.[id] ?? "printed";
          if (report.figures[id] !== figures[id]) expect(read).toMatch(/inferred|notFound/u);
        }
      }),
      runs,
    );
  });

  test("whatever cell of whatever table is lost, a wrong figure is never said to be certain", () => {
    fc.assert(
      fc.property(start, fc.nat(), (from, at) => {
        const figures = figuresFrom(from, edition);
        const count = edition.tables.flatMap((_, i) => filledCells(edition, i)).length;
        let lost = at % count;
        const change = (rows: CopiedRow[]): CopiedRow[] =>
          rows.map((row) => {
            const kept = (text: string): boolean => text === "" || lost-- !== 0;
            return { labels: row.labels.filter(kept), figures: row.figures.filter(kept) };
          });
        const report = imported(reportText({ edition, figures, copy, change }));
        for (const { id } of edition.cells) {
          const read = report.source?.read?.[id] ?? "printed";
          if (report.figures[id] !== figures[id]) expect(read).toMatch(/inferred|notFound/u);
        }
      }),
      runs,
    );
  });

  test("of a row that comes twice with other figures the first counts, and is uncertain", () => {
    const figures = figuresFrom(1, edition);
    const change = (rows: CopiedRow[], i: number): CopiedRow[] =>
      rows.flatMap((row) =>
        i === 1 && isRow(row, "2.重复申请") ? [row, { ...row, figures: others9(row) }] : [row],
      );
    const report = imported(reportText({ edition, figures, copy, change }));
    expect(report.figures).toEqual(figures);
    const ids = idsOf(edition, 1, "2.重复申请");
    expect(report.source?.read).toEqual(Object.fromEntries(ids.map((id) => [id, "inferred"])));
  });
});

function filledCells(edition: Edition, table: number): string[] {
  const rows = copiedRows(edition, table, figuresFrom(0, edition));
  return rows.flatMap((row) => [...row.labels, ...row.figures]).filter((text) => text !== "");
}

function others9(row: CopiedRow): string[] {
  return row.figures.map((figure) => (figure === "" ? "" : "9"));
}

function withoutCell(row: CopiedRow, at: number): CopiedRow {
  const filled = row.figures.flatMap((figure, i) => (figure === "" ? [] : [i]));
  const lost = filled[at % filled.length];
  return { ...row, figures: row.figures.filter((_, i) => i !== lost) };
}

const keepsBlanks = kinds.filter(({ kind }) =>
  ["tab rows", "pipe rows", "cells behind tabs"].includes(kind),
);

test.each(keepsBlanks)(
  "$kind, edition $of: a row of which only the first figures are filled is as certain as a full one",
  ({ copy, edition }) => {
    const row = idsOf(
      edition,
      edition.tables.findIndex(({ id }) => id === "requests"),
      FIRST_ROW,
    );
    expect(row).toHaveLength(7);
    for (let filled = 1; filled < row.length; filled += 1) {
      const blank = Object.fromEntries(row.slice(filled).map((id) => [id, null]));
      const figures = { ...figuresFrom(1, edition), ...blank };
      const report = imported(reportText({ edition, figures, copy }));
      expect(report.figures).toEqual(figures);
      expect(report.source?.read).toEqual({});
    }
  },
);
