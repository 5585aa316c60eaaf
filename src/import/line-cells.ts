/** One line of a text → its cells. */
import { cellContent } from "./cell-text.ts";
import { gluedCells } from "./glued-cells.ts";

/** The cells that tabs, pipes or blanks set apart in one line; undefined where it is prose, or one cell alone. */
export function cellsInLine(line: string): string[] | undefined {
  const bare = withoutDress(line);
  if (bare.includes("\t")) return tabbedCells(bare);
  return pipedCells(bare) ?? listedCells(bare) ?? gluedCells(bare);
}

/** Before the first words of a line of a list, and before a quotation. */
const LIST_MARK = /^\s*(?:[•·●○■▪◆◇➢✓]\s+|[>*+-]\s+(?=[^\s\d]))+/u;

/** The line without what lists, Markdown and the columns of a terminal add. */
function withoutDress(line: string): string {
  return line
    .replace(LIST_MARK, "")
    .replace(/\*\*|__/gu, "")
    .replace(/ {3,}/gu, "  ");
}

/** Cells between tabs; where there are two for each, none of the second holds anything. */
function tabbedCells(line: string): string[] {
  const cells = line.split("\t");
  // so every second cell is blank, the last is not, and none of the others
  const isDoubled =
    cells.length >= FEWEST_DOUBLED &&
    cells.length % 2 === 1 &&
    cells.every((cell, i) => (cell.trim() === "") === (i % 2 === 1));
  const own = isDoubled ? cells.filter((_, i) => i % 2 === 0) : cells;
  const pieces = own.flatMap((cell) => gluedCells(cell) ?? [cell]);
  // a column of numbers before the names of the rows
  const isNumbered =
    /^\s*\d{1,3}\s*$/u.test(own[0] ?? "") && cellContent(pieces[1] ?? "") === "label";
  return isNumbered ? pieces.slice(1) : pieces;
}

/** A shorter row may have blank figures in these places. */
const FEWEST_DOUBLED = 5;

/** `规章，0，0，0`, `规章;0;0;0`; undefined where one of them is words, or a comma may set thousands apart. */
function listedCells(line: string): string[] | undefined {
  for (const mark of [",", "，", ";", "；"]) {
    if (!line.includes(mark)) continue;
    const cells = line.trim().split(mark);
    if (cells.length < 2 || cells.length > MOST_LISTED) continue;
    const isComma = mark === "," || mark === "，";
    if (
      isComma &&
      cells.some((cell, i) => /^\d{3}$/u.test(cell) && /[1-9]\d{0,2}$/u.test(cells[i - 1] ?? ""))
    )
      return undefined;
    const contents = cells.map(cellContent);
    if (contents.includes("label") && !contents.includes("text")) return cells;
  }
  return undefined;
}

/** No row of the form has more cells. */
const MOST_LISTED = 40;

/** Whether tabs or pipes set the cells apart, and not blanks alone. */
export function isSetApart(line: string): boolean {
  return line.includes("\t") || PIPES.test(line);
}

/** What people and programs set between cells. */
const PIPES = /[|｜│┃¦∣]/u;

/** `规章|0|0|0`, `| 规章 0 | 0 | 0 |`, `0|`; undefined where the line has no pipe, or only one between words. */
function pipedCells(line: string): string[] | undefined {
  const piped = line.trim().split(PIPES);
  if (piped.length === 1) return undefined;
  const inner = piped.slice(piped[0] === "" ? 1 : 0, piped.at(-1) === "" ? -1 : undefined);
  if (inner.every((cell) => /^\s*:?-{2,}:?\s*$/u.test(cell))) return [];
  const cells = inner.flatMap((cell) => gluedCells(cell) ?? [cell.trim()]);
  const isTable = piped.length > 2 || cells.every((cell) => cellContent(cell) !== "text");
  return isTable ? cells : undefined;
}
