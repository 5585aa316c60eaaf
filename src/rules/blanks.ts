/** T3-BLANK, and what is still to be filled in a draft. 没有发生的填0，不要留空. */
import type { Cell, CellId, Table, TableId } from "../form/edition.ts";
import { editionOf } from "../form/editions.ts";
import { isBlank, numberOf, readFigures, type Figures } from "../figures/figures.ts";
import type { AnnualReport } from "../report/annual-report.ts";
import { withoutBlanks } from "../text/blanks.ts";
import { blankLines, type BlankLine } from "./blank-lines.ts";
import type { RuleContext } from "./context.ts";
import { equationsOf } from "./equations.ts";
import type { CellFix } from "./finding.ts";
import { defineRule } from "./rule.ts";
import * as titles from "./fix-titles.ts";
import * as sentences from "./cell-sentences.ts";
import { figuresAfter } from "./totals.ts";

/** The cells still to be filled: blank inputs, and totals that are empty although their parts are numbers. */
export function blankCells({ figures }: Pick<RuleContext, "figures">): CellId[] {
  return blanksOf(figures).map((cell) => cell.id);
}

/** 其余空格填0 for the whole report, or one of its tables; undefined where nothing is blank. */
export function fillBlanks(report: AnnualReport, table?: TableId): CellFix | undefined {
  const figures = readFigures(editionOf(report.edition), report.figures);
  return fillFix(figures, (cell) => table === undefined || cell.table.id === table)[0];
}

export const blanksRule = defineRule({
  code: "T3-BLANK",
  severity: "error",
  basis: "custom",
  holds: "三张表没有空格，没有发生的填0",
  stage: "finished",
  check: (context) => {
    const blanks = blanksOf(context.figures);
    if (blanks.length === 0) return [];
    return context.edition.tables.flatMap((table) => {
      const cells = blanks.filter((cell) => cell.table === table);
      if (cells.length === 0) return [];
      return [
        {
          at: table.id,
          cells,
          expected: 0,
          found: cells.length,
          message: sentences.blankCells(
            table,
            cells,
            linesNamed(context.figures, cells),
            markIn(context.figures, cells),
          ),
          fixes: fillFix(context.figures, (cell) => cell.table === table),
        },
      ];
    });
  },
});

/** What was put into all of the cells for nothing. */
function markIn({ raw }: Figures, cells: readonly Cell[]): string | undefined {
  const marks = new Set(cells.map(({ id }) => withoutBlanks(String(raw[id] ?? ""))));
  const [mark] = marks;
  return marks.size === 1 && mark !== "" ? mark : undefined;
}

/** A few blank lines are named; of a table that is hardly begun only the cells are counted. */
const MOST_LINES = 3;

function linesNamed(figures: Figures, cells: readonly Cell[]): readonly BlankLine[] {
  const told = new Set(cells);
  // the totals of blank cells are blank by themselves
  const lines = blankLines(figures).filter(({ blank }) => blank.every((cell) => told.has(cell)));
  return lines.length <= MOST_LINES ? lines : [];
}

/**
 * 其余空格填0; a total that was emptied goes back to its sum, also one whose cells are filled by this. It is offered
 * whatever it shows: a sum with a blank in it has not held.
 */
function fillFix(figures: Figures, isMeant: (cell: Cell) => boolean): CellFix[] {
  const cells: Cell[] = [];
  let due = blanksOf(figures).filter(isMeant);
  for (let after = figures; due.length > 0; due = blanksOf(after).filter(isMeant)) {
    cells.push(...due);
    after = figuresAfter(after, fillsOf(due));
  }
  if (cells.length === 0) return [];
  const inputs = cells.filter((cell) => !cell.computed).length;
  return [{ title: titles.fillBlanks(inputs, cells.length - inputs), set: fillsOf(cells) }];
}

function fillsOf(cells: readonly Cell[]): CellFix["set"] {
  return Object.fromEntries(cells.map(({ id, computed }) => [id, computed ? "sum" : 0]));
}

/** Whether not a single cell of the table is filled. */
export function isEmptyTable({ edition, figures }: RuleContext, table: Table): boolean {
  return edition.cells.every((cell) => cell.table !== table || isBlank(figures, cell));
}

function blanksOf(figures: Figures): Cell[] {
  const { edition, unread } = figures;
  return unread.filter((cell) => {
    if (!isBlank(figures, cell)) return false;
    const sum = cell.computed && equationsOf(edition).find(({ at }) => at === cell);
    return !sum || sum.parts.every((part) => !Number.isNaN(numberOf(figures, part)));
  });
}
