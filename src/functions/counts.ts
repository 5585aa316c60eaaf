/** Adding up cells of 件 that may be dirty; a cell that cannot be read is named, not passed over. */
import { parseFigure } from "../figures/parse-figure.ts";
import { filled, type Shown } from "./cells.ts";

/** The count in a cell, or NaN where none can be read. */
export function countIn(shown: Shown): number {
  const cell = filled(shown);
  if (typeof cell === "number") return cell;
  const { figure } = parseFigure(cell, "count");
  return figure.kind === "number" ? figure.value : NaN;
}

/** A cell without a number and where it stands in its range, counted from 1. */
interface UnreadCell {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

export interface Addition {
  readonly sum: number;
  readonly unread: readonly UnreadCell[];
}

/** Adds up the cells of a range. */
export function addUp(range: readonly (readonly Shown[])[]): Addition {
  let sum = 0;
  const unread: UnreadCell[] = [];
  range.forEach((cells, i) => {
    cells.forEach((cell, j) => {
      const count = countIn(cell);
      if (Number.isNaN(count)) unread.push({ row: i + 1, column: j + 1, text: String(cell) });
      else sum += count;
    });
  });
  return { sum, unread };
}
