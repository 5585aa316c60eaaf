/**
 * A document with tables → lines and grids.
 *
 * Pages are laid out with tables as well: a table without any label of the form is taken for its text, and so is
 * a row that is nothing but prose or a heading. A table in a table gives its cells to the row it stands in.
 */
import { isReversed } from "../text/reversed.ts";
import { seen } from "../text/unseen.ts";
import { cellContent } from "./cell-text.ts";
import { doubtsIn, withDoubts } from "./doubt.ts";
import { cellText, type Flow, type FlowCell, type FlowTable } from "./flow.ts";
import { tooManyCells } from "./found-cells.ts";
import { headingIn } from "./headings.ts";
import type { GridCell, LineBlock, PublishedBlock } from "./published.ts";

export interface PlacedBlock {
  readonly block: PublishedBlock;
  /** Of the item that it was. */
  readonly at: number;
}

/** No cell of the form holds as long a text, whatever it is called there. */
const LONGEST_CELL = 60;

/** Longer texts are paragraphs that a table lays out. */
const LONGEST_OTHER = 30;

/** So many numbers and nothing else are the rest of a table that a page broke. */
const FEWEST_NUMBERS = 5;

/** One table of a page may be a layout with much in it, but none has as many cells. */
const MOST_CELLS = 10_000;

/** The lines, grids and pictures of a document. */
export function flowBlocks(flow: Flow): PlacedBlock[] {
  return flow.flatMap((item): PlacedBlock[] => {
    const { at } = item;
    switch (item.kind) {
      case "line": {
        const { mark, doubts = [] } = item;
        const text = shown(item.text);
        return [{ block: { kind: "line", text, ...doubtsIn(doubts), ...(mark && { mark }) }, at }];
      }
      case "picture":
        return [{ block: { kind: "picture" }, at }];
      case "table":
        return tableBlocks(item);
    }
  });
}

function tableBlocks({ rows, at }: FlowTable): PlacedBlock[] {
  const cells = rows.reduce((count, row) => count + row.length, 0);
  if (cells > MOST_CELLS) throw tooManyCells(MOST_CELLS);
  const blocks: PlacedBlock[] = [];
  let open: FlowCell[][] = [];
  const close = (): void => {
    for (const block of gridBlocks(open)) blocks.push({ block, at });
    open = [];
  };
  for (const row of rows) {
    const plain = plainRows(row);
    if (plain) {
      for (const it of plain) open.push(it);
      continue;
    }
    close();
    for (const { content } of row) for (const block of flowBlocks(content)) blocks.push(block);
  }
  close();
  return blocks;
}

/** The row as rows without tables in them; undefined where it only sets tables and prose side by side. */
function plainRows(row: readonly FlowCell[]): FlowCell[][] | undefined {
  const inner = row.flatMap(({ content }) => content.filter((item) => item.kind === "table"));
  if (inner.length === 0) return [[...row]];
  if (!row.some((cell) => cellContent(gridCell(cell).text) === "label")) return undefined;
  const pieces = row.map((cell) => {
    const nested = cell.content.flatMap((item) => (item.kind === "table" ? item.rows : []));
    const isOwn = gridCell(cell).text !== "" || nested.length === 0;
    return isOwn ? beside([[cell]], nested) : nested.map((cells) => [...cells]);
  });
  return pieces.reduce(beside, []);
}

type Rows = readonly (readonly FlowCell[])[];

/** Two pieces of a row, one right of the other. */
function beside(left: Rows, right: Rows): FlowCell[][] {
  const height = Math.max(left.length, right.length);
  return Array.from({ length: height }, (_, i) => [...(left[i] ?? []), ...(right[i] ?? [])]);
}

/**
 * A document marks its own lines; the separators of Unicode in it show nothing. Beside what is not seen stand blanks
 * that are not seen either: they were no end of the line.
 */
function shown(text: string): string {
  const without = seen(text).replace(/[\u2028\u2029]/gu, "");
  return without.length === text.length ? without : without.replace(/^ | $/gu, "");
}

function gridCell({ content, ...cell }: FlowCell): GridCell {
  const text = cellText(content);
  return withDoubts({ text: shown(text), ...cell }, isReversed(text) ? ["styled"] : []);
}

function gridBlocks(cells: Rows): PublishedBlock[] {
  const blocks: PublishedBlock[] = [];
  const rows = cells.map((row) => row.map(gridCell));
  const isForm = isTableOfForm(rows);
  const isOther = !isForm && isOtherTable(rows);
  let grid: (readonly GridCell[])[] = [];
  /** Paragraphs between its rows, and those below which no row has come so far. */
  let within: LineBlock[] = [];
  let below: LineBlock[] = [];
  const close = (): void => {
    if (grid.length > 0) blocks.push({ kind: "grid", rows: grid });
    for (const line of [...within, ...below]) blocks.push(line);
    [grid, within, below] = [[], [], []];
  };
  for (const [i, row] of rows.entries()) {
    if (isForm && !isProse(row)) {
      for (const line of below) within.push({ ...line, within: "table" });
      below = [];
      grid.push(row);
      continue;
    }
    const lines = cells[i]?.flatMap(linesOf) ?? [];
    // a paragraph between the rows of a table does not part them: their header and their spans go on
    if (isForm && grid.length > 0 && !lines.some(({ text }) => headingIn(text))) {
      grid.push([]);
      below.push(...lines);
      continue;
    }
    close();
    for (const line of isOther ? rowLine(row) : lines) blocks.push(line);
  }
  close();
  return blocks;
}

/** A table of figures that is none of the form's, and not one that only lays out the page. */
function isOtherTable(rows: readonly (readonly GridCell[])[]): boolean {
  const filled = rows.map((row) => row.filter(({ text }) => text.trim() !== ""));
  const cells = filled.flat();
  const areShort = cells.every(
    ({ text }) => text.length <= LONGEST_OTHER && !SENTENCE_END.test(text) && !headingIn(text),
  );
  const wide = filled.filter((row) => row.length > 1);
  const numbered = wide.filter((row) => row.some(({ text }) => cellContent(text) === "number"));
  return areShort && wide.length > 1 && numbered.length > 0;
}

/** The cells of a row in one line, for none of them says anything alone. */
function rowLine(row: readonly GridCell[]): LineBlock[] {
  const filled = row.filter(({ text }) => text.trim() !== "");
  if (filled.length === 0) return [];
  const text = filled.map((cell) => cell.text.trim().replace(/\s*\n\s*/gu, "")).join("　");
  return [{ kind: "line", text, ...doubtsIn(filled.flatMap(({ doubts = [] }) => doubts)) }];
}

/** The lines of a cell, each with what is doubtful in it. */
function linesOf({ content }: FlowCell): LineBlock[] {
  return content.flatMap((item): LineBlock[] => {
    if (item.kind !== "line") return [];
    return shown(item.text)
      .split("\n")
      .filter((line) => line.trim() !== "")
      .map((line) => ({ kind: "line", text: line, ...doubtsIn(item.doubts ?? []) }));
  });
}

function isTableOfForm(rows: readonly (readonly GridCell[])[]): boolean {
  const contents = rows.flatMap((row) => row.map(({ text }) => cellContent(text)));
  if (contents.includes("label")) return true;
  const numbers = contents.filter((content) => content === "number").length;
  return numbers >= FEWEST_NUMBERS && contents.every((it) => it === "number" || it === "blank");
}

/** What ends a sentence; no cell of the form has one. */
const SENTENCE_END = /[。！；]\s*$/u;

/** One cell alone with a heading, a sentence, or with more than any label has. */
function isProse(row: readonly GridCell[]): boolean {
  const filled = row.filter(({ text }) => text.trim() !== "");
  const [only] = filled;
  if (!only || filled.length > 1) return false;
  if (cellContent(only.text) !== "text") return false;
  return (
    only.text.length > LONGEST_CELL ||
    SENTENCE_END.test(only.text) ||
    headingIn(only.text) !== undefined
  );
}
