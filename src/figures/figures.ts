/** The figures of one report, read once and held by position, so that sums cost next to nothing. */
import type { Cell } from "../form/edition.ts";
import type { Edition } from "../form/editions.ts";
import { BLANK, difference, numberFigure, type Figure, type RawFigure } from "./figure.ts";
import { isBlankLike, parseFigure } from "./parse-figure.ts";

export type RawFigures = Readonly<Record<string, RawFigure>>;

export interface Figures {
  readonly edition: Edition;
  /** By cell index: the number, or NaN where there is none. */
  readonly numbers: Float64Array;
  /** The cells that hold no number, in printed order. */
  readonly unread: readonly Cell[];
  readonly raw: RawFigures;
}

/** Reads raw figures; an absent id is blank, and strings go through the parser of cells. */
export function readFigures(edition: Edition, raw: RawFigures): Figures {
  const numbers = new Float64Array(edition.cells.length);
  const unread: Cell[] = [];
  for (const cell of edition.cells) {
    const number = numberIn(raw[cell.id], cell);
    numbers[cell.index] = number;
    if (Number.isNaN(number)) unread.push(cell);
  }
  return { edition, numbers, unread, raw };
}

/** The same where the raw figures are those of others but for some cells. */
export function readChanged(before: Figures, raw: RawFigures, changed: Iterable<string>): Figures {
  const { edition } = before;
  const numbers = before.numbers.slice();
  for (const id of changed) {
    const cell = edition.cellsById.get(id);
    if (cell) numbers[cell.index] = numberIn(raw[id], cell);
  }
  const unread = edition.cells.filter(({ index }) => Number.isNaN(numbers[index]));
  return { edition, numbers, unread, raw };
}

function numberIn(value: RawFigure | undefined, cell: Cell): number {
  if (typeof value === "number") return value;
  if (typeof value !== "string") return NaN;
  const { figure } = parseFigure(value, cell.kind);
  return figure.kind === "number" ? figure.value : NaN;
}

/** The number of a cell, or NaN where it holds none. */
export function numberOf(figures: Figures, cell: Cell): number {
  return figures.numbers[cell.index] ?? NaN;
}

/** What the cells add up to; NaN while one of them holds no number. */
export function sumOf(figures: Figures, cells: Iterable<Cell>): number {
  let sum = 0;
  for (const cell of cells) sum += numberOf(figures, cell);
  return difference(sum, 0);
}

/** Whether nothing was filled in; `/`, `-`, `—`, `无` are blank to the rules, though kept as typed. */
export function isBlank(figures: Figures, cell: Cell): boolean {
  if (!Number.isNaN(numberOf(figures, cell))) return false;
  const value = figures.raw[cell.id];
  return typeof value !== "string" || isBlankLike(value);
}

/** The figure of a cell: its number, else the text found there, else blank. */
export function figureOf(figures: Figures, cell: Cell): Figure {
  const number = numberOf(figures, cell);
  if (!Number.isNaN(number)) return numberFigure(number);
  return isBlank(figures, cell) ? BLANK : { kind: "text", text: String(figures.raw[cell.id]) };
}
