/** The input of a cell in the page, and how the keyboard stands in it. */
import { confirmTyped } from "../confirm-typed.ts";
import type { FigureGrid } from "./figure-grid.ts";

/** The attribute of an input whose text is not confirmed yet. */
export const OPEN = "data-open";

export function isCell(grid: FigureGrid, target: unknown): target is HTMLInputElement {
  return target instanceof HTMLInputElement && grid.spots.has(target.id);
}

/** The attribute of what a table scrolls in. */
export const FRAME = "data-frame";

/** Comes to a cell by the keyboard: its labels, which stay in the frame, are in sight with it. */
export function comeTo(cell: HTMLElement): void {
  cell.focus();
  cell.closest(`[${FRAME}]`)?.scrollIntoView({ block: "nearest" });
  cell.scrollIntoView({ block: "nearest", inline: "nearest" });
}

/** As in a sheet: something is being typed, or the caret was set. All of the figure chosen, typing replaces it. */
export function isBeingEdited(input: HTMLInputElement): boolean {
  return document.activeElement === input && (input.hasAttribute(OPEN) || !isWholeChosen(input));
}

export function isWholeChosen({ selectionStart, selectionEnd, value }: HTMLInputElement): boolean {
  return selectionStart === 0 && selectionEnd === value.length;
}

export function isCaretAlone({ selectionStart, selectionEnd }: HTMLInputElement): boolean {
  return selectionStart === selectionEnd;
}

/** Takes what is being typed, without leaving the cell. */
export function confirmCell(input: HTMLInputElement): void {
  if (input.hasAttribute(OPEN)) confirmTyped(input);
}
