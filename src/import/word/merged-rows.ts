/** The rows of a table of Word, in which merged cells are there once for each row and column that they cover. */
import { doubtsIn, type Doubts } from "../doubt.ts";
import type { Flow, FlowCell } from "../flow.ts";

export interface CellContent {
  readonly flow: Flow;
  readonly doubts: Doubts;
}

/** Whether a merged cell begins here, or is one that a cell before it covers. */
export type Merge = "begins" | "goes on";

export interface RowToMerge {
  /** Columns that the row leaves out at its beginning. */
  readonly before: number;
  readonly cells: readonly CellToMerge[];
}

interface CellToMerge {
  readonly colSpan: number;
  readonly across: Merge | undefined;
  readonly down: Merge | undefined;
  /** What is covered is not asked. */
  readonly content: () => CellContent;
}

/** No table of the form is wider. */
const WIDEST = 60;

interface OpenCell {
  content: Flow;
  doubts?: Doubts;
  rowSpan: number;
  colSpan: number;
}

/** The rows with each merged cell once. */
export function mergedRows(rows: readonly RowToMerge[]): readonly (readonly FlowCell[])[] {
  /** The cell that a merge downwards would lengthen, by its first column. */
  let above = new Map<number, OpenCell>();
  return rows.map((row) => {
    const cells: OpenCell[] = [];
    const open = new Map<number, OpenCell>();
    const before = Math.min(row.before, WIDEST);
    if (before > 0) cells.push({ content: [], rowSpan: 1, colSpan: before });
    let column = before;
    for (const { across, down, content, ...cell } of row.cells) {
      const colSpan = Math.min(cell.colSpan, WIDEST);
      const left = cells.at(-1);
      const over = above.get(column);
      if (across === "goes on" && left) left.colSpan += colSpan;
      else if (down === "goes on" && over) {
        over.rowSpan += 1;
        open.set(column, over);
      } else {
        const { flow, doubts } = content();
        const own = { content: flow, rowSpan: 1, colSpan, ...doubtsIn(doubts) };
        cells.push(own);
        if (down !== undefined) open.set(column, own);
      }
      column += colSpan;
    }
    above = open;
    return cells;
  });
}
