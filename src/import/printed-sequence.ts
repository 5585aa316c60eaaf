/** The tables of an edition as one sequence of labels and figures: what import expects to find. */
import type { Cell } from "../form/edition.ts";
import type { Edition } from "../form/editions.ts";
import { onceForEdition } from "../form/once-for.ts";
import { printTable, type PrintedFigure, type PrintedLabel } from "../form/printed.ts";
import { wordingOf, type Wording } from "./wording.ts";

export type Expected =
  | { readonly kind: "label"; readonly label: PrintedLabel; readonly wording: Wording }
  | { readonly kind: "figure"; readonly cell: Cell };

/** The figures of one printed row. */
export interface ExpectedRow {
  readonly cells: readonly Cell[];
  /** Position of the first figure in the sequence; the label before it names the row. */
  readonly start: number;
  /** Places left and right of the figures that merging covers; copies may hold them as blanks. */
  readonly coveredLeft: number;
  readonly coveredRight: number;
}

export interface PrintedSequence {
  readonly edition: Edition;
  readonly expected: readonly Expected[];
  readonly rows: readonly ExpectedRow[];
}

/** The sequence of an edition, made once. */
export const sequenceOf = onceForEdition(makeSequence);

/** The words of every label of an edition, in printed order. */
export function labelWordings(edition: Edition): Wording[] {
  return sequenceOf(edition).expected.flatMap((it) => (it.kind === "label" ? [it.wording] : []));
}

function makeSequence(edition: Edition): PrintedSequence {
  const expected: Expected[] = [];
  const rows: ExpectedRow[] = [];
  for (const { id } of edition.tables) {
    for (const printed of printTable(edition, id).rows) {
      const labels = printed.filter((cell) => cell.kind === "label");
      const figures = printed.filter((cell) => cell.kind === "figure");
      for (const label of labels) {
        expected.push({ kind: "label", label, wording: wordingOf(label.text) });
      }
      if (figures.length === 0) continue;
      rows.push({
        cells: figures.map(({ cell }) => cell),
        start: expected.length,
        coveredLeft: Math.max(0, ...labels.map(covered)),
        coveredRight: Math.max(0, ...figures.map(covered)),
      });
      expected.push(...figures.map(({ cell }): Expected => ({ kind: "figure", cell })));
    }
  }
  return { edition, expected, rows };
}

function covered(cell: PrintedLabel | PrintedFigure): number {
  return cell.colSpan - 1;
}
