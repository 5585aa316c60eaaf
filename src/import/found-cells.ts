/** The cells of all tables of a document, in reading order, with what each holds by itself. */
import { UnreadableFile } from "../report/unreadable-file.ts";
import { cellContent, type CellContent } from "./cell-text.ts";
import { doubtsIn, type Doubts } from "./doubt.ts";
import type { PublishedBlock, RunCell } from "./published.ts";
import type { PagePlace } from "./page-place.ts";
import type { SeenFigure } from "./seen-figure.ts";
import { wordingOf, type Wording } from "./wording.ts";

export interface FoundCell {
  readonly text: string;
  readonly content: CellContent;
  readonly wording: Wording;
  /** Table row it stood in, the same number for all its cells; null where unknown. */
  readonly row: number | null;
  readonly apart?: "by blanks";
  readonly doubts?: Doubts;
  readonly seen?: SeenFigure;
  readonly place?: PagePlace;
}

/** A report has some 370 cells; six reports in one file are none. */
const MOST_CELLS = 2000;

/** Collects the cells; blanks that only stand for merged labels are left out. */
export function foundCells(blocks: readonly PublishedBlock[]): FoundCell[] {
  const found: FoundCell[] = [];
  let row = 0;
  for (const rows of blocks.flatMap(rowsOf)) {
    if (found.length + rows.cells.length > MOST_CELLS) {
      throw tooManyCells(MOST_CELLS);
    }
    row += 1;
    const known = rows.isRow ? row : null;
    const cells = rows.cells.map(({ text, apart, doubts = [], seen, place }): FoundCell => ({
      text,
      content: cellContent(text),
      wording: wordingOf(text),
      row: known,
      ...(apart && { apart }),
      ...doubtsIn(doubts),
      ...(seen && { seen }),
      ...(place && { place }),
    }));
    const lastLabel = cells.findLastIndex(isLabel);
    found.push(...cells.filter((cell, i) => cell.content !== "blank" || i > lastLabel));
  }
  return found;
}

/** Why a file with so many cells is no report. */
export function tooManyCells(most: number): UnreadableFile {
  return new UnreadableFile(
    `文件中的表格超过${most}格，不像一份年报。请只保留一份年报的内容后再导入。`,
  );
}

/** Texts such as “约5件” stand where figures do; words without digits are labels. */
function isLabel({ content, text }: FoundCell): boolean {
  return content === "label" || (content === "text" && !/^\D{0,2}\d/u.test(text.trim()));
}

interface CellRow {
  readonly cells: readonly Omit<RunCell, "row">[];
  readonly isRow: boolean;
}

function rowsOf(block: PublishedBlock): CellRow[] {
  switch (block.kind) {
    case "line":
    case "picture":
      return [];
    case "grid":
      return block.rows.map((cells) => ({ cells, isRow: true }));
    case "run":
      return runRows(block.cells);
  }
}

function runRows(cells: readonly RunCell[]): CellRow[] {
  const rows: { cells: RunCell[]; isRow: boolean; row: number | null }[] = [];
  for (const cell of cells) {
    const { row } = cell;
    const open = rows.at(-1);
    if (open?.row === row) open.cells.push(cell);
    else rows.push({ cells: [cell], isRow: row !== null, row });
  }
  return rows;
}
