/**
 * A plain text → lines and runs of cells.
 *
 * Text copies of a table look like this, and one file may mix them:
 *
 *   ⇥规章          规章⇥0⇥0⇥0       | 规章 | 0 | 0 | 0 |       规章
 *   ⇥0
 *   ⇥0             (tab rows)        (pipe rows)                0
 *   ⇥0
 *   (blank line)                                                0
 *   (cells behind tabs)                                         (cells as lines)
 *
 * The last is told from prose only by its words: numbers, and labels of the form.
 */
import { cellContent } from "./cell-text.ts";
import { doubtsIn, type DoubtedLine } from "./doubt.ts";
import { tooManyCells } from "./found-cells.ts";
import { headingIn } from "./headings.ts";
import { withoutFullLines, withWrittenLines } from "./lost-lines.ts";
import { isRowAlone } from "./places-behind.ts";
import type { LineBlock, PublishedBlock, RunCell } from "./published.ts";
import { labelProgress, plainLine } from "./printed-labels.ts";
import { LONGEST_CELL_LINE, piecesOf, type Piece } from "./text-pieces.ts";
import { textSections } from "./text-sections.ts";
import { brokenAgain } from "./unbroken-lines.ts";
import { beginsReviewSheet } from "./without-review-sheet.ts";

/** Broken and altered labels may stand between two cells that are known. */
const MOST_UNKNOWN = 6;

/** Fewer known cells and labels than these are no table, but numbers in prose. */
const FEWEST_KNOWN = 4;
const FEWEST_LABELS = 2;

/** A report has some 370 cells, and a copy of it some blanks besides; beyond that nothing need be looked at. */
const MOST_CELLS = 10_000;

/** Splits a text into lines of prose and runs of table cells; where it says which are which, as it says. */
export function readTextBlocks(text: string): PublishedBlock[] {
  const lines = withoutFullLines(linesIn(withWrittenLines(text)));
  const sections = textSections(lines);
  if (!sections) return blocksOfLines(brokenAgain(lines));
  const blocks: PublishedBlock[] = [];
  for (const { prose, table, behind } of sections) {
    const inTable = blocksOfLines(brokenAgain(table));
    for (const block of [...prose, ...inTable, ...behind]) blocks.push(block);
  }
  return blocks;
}

function linesIn(text: string): string[] {
  return text.split(/\r\n|[\n\r\f\v\u2028\u2029]/u);
}

/** The same for lines that are known one by one. */
export function blocksOfLines(known: readonly DoubtedLine[]): PublishedBlock[] {
  const pieces = piecesOf(
    known.flatMap(({ text, doubts = [] }) =>
      linesIn(text).map((line) => ({ text: line, ...doubtsIn(doubts) })),
    ),
  );
  const blocks: PublishedBlock[] = [];
  let from = 0;
  let end = 0;
  while (from < pieces.length) {
    if (from >= end) end = stretchEnd(pieces, from);
    const { isTable, first, last } = tableWithin(pieces, from, end);
    pushLines(blocks, pieces, from, isTable ? first : last);
    if (isTable) pushTable(blocks, pieces, first, last);
    from = last;
  }
  return blocks;
}

/** The cells, and between them what is a sentence of the report: no cell of the form has a full stop. */
function pushTable(
  blocks: PublishedBlock[],
  pieces: readonly Piece[],
  from: number,
  end: number,
): void {
  const cells = pieces.slice(from, end).reduce((count, piece) => count + piece.cells.length, 0);
  if (cells > MOST_CELLS) throw tooManyCells(MOST_CELLS);
  let run: RunCell[] = [];
  // behind the run, which they do not part: its header is over what follows them as well
  let within: Piece[] = [];
  const close = (): void => {
    if (run.length > 0) blocks.push({ kind: "run", cells: run });
    for (const { cells, lines } of within) {
      for (const line of lines) {
        const isText = cells.length > 0;
        blocks.push({ ...lineBlock(line), ...(isText && { within: "table" }) });
      }
    }
    [run, within] = [[], []];
  };
  for (let i = from; i < end; i++) {
    const piece = pieces[i];
    if (!piece) break;
    const isBetween = piece.cells.length === 0 || (piece.kind === "line" && isSentence(piece));
    if (!isBetween) run.push(...piece.cells);
    else if (run.some(({ text }) => cellContent(text) === "number")) within.push(piece);
    else {
      close();
      pushLines(blocks, pieces, i, i + 1);
    }
  }
  close();
}

function isSentence({ cells }: Piece): boolean {
  return cells.length === 1 && /[。！]\s*$/u.test(cells[0]?.text ?? "");
}

/** The end of the pieces from `from` that may belong to one table: headings and prose end it. */
function stretchEnd(pieces: readonly Piece[], from: number): number {
  let end = from;
  while (end < pieces.length && !endsTable(pieces[end])) end += 1;
  return Math.max(end, from + 1);
}

function endsTable(piece: Piece | undefined): boolean {
  const text = piece?.cells[0]?.text.trim() ?? "";
  if (piece?.cells.length !== 1) return false;
  return (
    text.length > LONGEST_CELL_LINE || headingIn(text) !== undefined || beginsReviewSheet(text)
  );
}

interface KnownCells {
  /** Too few known cells are numbers in prose. */
  readonly isTable: boolean;
  /** The first piece with a known cell, and the first behind the last. */
  readonly first: number;
  readonly last: number;
}

/** From the first to the last cell that is surely one, or up to where too much in between is unknown; to the end where none is. */
function tableWithin(pieces: readonly Piece[], from: number, end: number): KnownCells {
  let first = -1;
  let last = -1;
  let known = 0;
  let labels = 0;
  let isAlone = false;
  for (let i = from; i < end; i++) {
    const piece = pieces[i];
    if (!piece) break;
    const contents = piece.cells.map(({ text }) => cellContent(text));
    const isBlankRow = piece.kind === "cells" && contents.every((content) => content === "blank");
    if (isBlankRow && first >= 0) {
      last = i;
      continue;
    }
    if (!contents.some((content) => content !== "text" && content !== "blank")) {
      if (first >= 0 && i - last > MOST_UNKNOWN && piece.kind === "line") break;
      continue;
    }
    if (first < 0) first = i;
    last = i;
    known += contents.filter((content) => content !== "text").length;
    labels += contents.filter((content) => content === "label").length;
    isAlone ||= piece.kind === "cells" && isRowAlone(contents);
  }
  if (first < 0) return { isTable: false, first: end, last: end };
  const isTable = isAlone || (known >= FEWEST_KNOWN && labels >= FEWEST_LABELS);
  return { isTable, first, last: last + 1 + tailBehind(pieces, last) };
}

/** How many pieces behind the last row only end its label, which a narrow cell has broken around the figures. */
function tailBehind(pieces: readonly Piece[], last: number): number {
  const [label] = pieces[last]?.cells ?? [];
  const [tail, ...more] = pieces[last + 1]?.cells ?? [];
  if (
    !label ||
    !tail ||
    more.length > 0 ||
    label.text.length + tail.text.length > LONGEST_CELL_LINE
  )
    return 0;
  const isWhole = labelProgress(plainLine(label.text)) === "label";
  return !isWhole && labelProgress(plainLine(label.text + tail.text)) === "label" ? 1 : 0;
}

/** One by one: a hostile text has more lines than a call can take arguments. */
function pushLines(
  blocks: PublishedBlock[],
  pieces: readonly Piece[],
  from: number,
  end: number,
): void {
  for (const { lines } of pieces.slice(from, end)) {
    for (const line of lines) blocks.push(lineBlock(line));
  }
}

function lineBlock({ text, doubts = [] }: DoubtedLine): LineBlock {
  return { kind: "line", text, ...doubtsIn(doubts) };
}
