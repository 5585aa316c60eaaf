/** A cell of a workbook → the text that one reads in it, and why that is not simply its value. */
import { isReversed } from "../text/reversed.ts";
import { seen } from "../text/unseen.ts";
import type { CellLook, FileSheet, ShownWorkbook, WorkbookCell } from "../workbook/workbook.ts";
import type { Doubt, Doubts } from "./doubt.ts";

export interface SheetText {
  readonly text: string;
  readonly doubts: Doubts;
}

/** Excel shows no more digits; what a sum of decimals has behind them is not meant. */
const DIGITS = 15;

const DOUBTS: Readonly<Record<CellLook, readonly Doubt[]>> = {
  plain: [],
  struck: ["struck"],
  hidden: ["hidden"],
  otherwise: ["styled"],
};

/** Reads a cell; one that is struck out or not seen as a whole says nothing. */
export function sheetText(
  workbook: ShownWorkbook,
  sheet: FileSheet,
  cell: WorkbookCell | undefined,
): SheetText {
  if (cell?.value === undefined || cell.value === null) return { text: "", doubts: [] };
  const look = workbook.lookOf(cell, sheet);
  const isSilent = look === "struck" || look === "hidden";
  const text = isSilent ? "" : written(workbook, cell);
  const turned: Doubts = isReversed(text) ? ["styled"] : [];
  return { text: seen(text), doubts: [...(cell.leftOut ?? []), ...DOUBTS[look], ...turned] };
}

function written(workbook: ShownWorkbook, cell: WorkbookCell): string {
  const { value } = cell;
  if (typeof value !== "number") return workbook.dateOf(cell) ?? String(value);
  return workbook.dateOf(cell) ?? String(Number(value.toPrecision(DIGITS)));
}
