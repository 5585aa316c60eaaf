/** One line of a text → its cells. */
import { cellContent } from "./cell-text.ts";
import { gluedCells } from "./glued-cells.ts";

/** The cells that tabs, pipes or blanks set apart in one line; undefined where it is prose, or one cell alone. */
export function cellsInLine(line: string): string[] | undefined {
  if (line.includes("\t")) return line.split("\t");
  return pipedCells(line) ?? gluedCells(line);
}

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
