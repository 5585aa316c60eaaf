/** The titles of fixes: what there is after them. */
import { formatNumber } from "../figures/figure.ts";
import { numberOf, type Figures } from "../figures/figures.ts";
import type { Cell, Leaf } from "../form/edition.ts";
import { cellName, rowName } from "../form/names.ts";
import { listedNumbers } from "./listed-numbers.ts";

/** What is blank is filled. */
export function fillBlanks(inputs: number, totals: number): string {
  return [
    ...(inputs > 0 ? [`其余空格填0（${formatNumber(inputs)}格）`] : []),
    ...(totals > 0 ? [`总计恢复求和（${formatNumber(totals)}格）`] : []),
  ].join("，");
}

/** What the cells hold, row by row. */
export function setCells(after: Figures, cells: readonly Cell[]): string {
  const rows = new Set(cells.map(({ row }) => row));
  const inRow = (row: Leaf): Cell[] => cells.filter((cell) => cell.row === row);
  return Array.from(rows, (row) => setRow(after, inRow(row))).join("；");
}

function setRow(after: Figures, cells: readonly Cell[]): string {
  const [cell] = cells;
  if (!cell) return "";
  if (cells.length === 1) return `${cellName(cell)}改为${formatNumber(numberOf(after, cell))}`;
  return `${rowName(cell)}改为${listedNumbers(after, cells)}`;
}

/** Words are changed, or taken out where nothing comes in their place. */
export function changeWords(from: string, to: string): string {
  return to === "" ? `删去“${from}”` : `“${from}”改为“${to}”`;
}
