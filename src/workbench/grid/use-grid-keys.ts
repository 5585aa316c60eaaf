import type { ClipboardEvent, FocusEvent, KeyboardEvent } from "react";
import type { CellId } from "../../form/edition.ts";
import { isComposing } from "../use-draft.ts";
import type { Direction } from "./blocks.ts";
import {
  comeTo,
  confirmCell,
  isBeingEdited,
  isCaretAlone,
  isCell,
  isWholeChosen,
  OPEN,
} from "./cell-input.ts";
import {
  linesOf,
  neighbour,
  rectangle,
  type FigureGrid,
  type Lines,
  type Move,
} from "./figure-grid.ts";
import { readClipboard } from "./read-clipboard.ts";
import type { CellRange } from "./use-cell-range.ts";
import { writeClipboard } from "./write-clipboard.ts";

type Cells = readonly (readonly CellId[])[];

/** What is done with the cells that are chosen; `at` is their top left. */
interface GridActions {
  readonly paste: (at: string, block: readonly (readonly string[])[]) => void;
  readonly fill: (cells: Cells, direction: Direction) => void;
  readonly clear: (cells: Cells) => void;
  readonly copied: (cells: Cells) => string;
}

export interface GridKeys {
  /** Fills from the cell with the keyboard, as Ctrl+D and Ctrl+R do. */
  readonly fill: (direction: Direction) => void;
  readonly handlers: {
    readonly onKeyDown: (event: KeyboardEvent) => void;
    readonly onFocus: (event: FocusEvent) => void;
    readonly onPaste: (event: ClipboardEvent) => void;
    readonly onCopy: (event: ClipboardEvent) => void;
    readonly onCut: (event: ClipboardEvent) => void;
  };
}

/** The keyboard and the clipboard in a table of figures, as clerks know them from sheets. */
export function useGridKeys(grid: FigureGrid, range: CellRange, actions: GridActions): GridKeys {
  const { cellsFrom, endFrom } = range;
  /** Keys are the range's, while nothing is typed into its first cell. */
  const isRange = (input: HTMLInputElement): boolean =>
    endFrom(input.id) !== undefined && !input.hasAttribute(OPEN);
  const extend = (input: HTMLInputElement, move: Move): void => {
    confirmCell(input);
    const to = neighbour(grid, endFrom(input.id) ?? input.id, move);
    if (to !== undefined) range.choose(input.id, to);
  };
  const fill = (input: HTMLInputElement, direction: Direction): void => {
    confirmCell(input);
    const cells = cellsFrom(input.id);
    const before = neighbour(grid, input.id, direction === "down" ? "up" : "left");
    const isSingle = cells.flat().length === 1;
    actions.fill(isSingle && before ? rectangle(grid, before, input.id) : cells, direction);
  };
  /** @returns the cells that were copied; undefined where the text of a cell is */
  const copy = (event: ClipboardEvent): Cells | undefined => {
    const input = event.target;
    if (!isCell(grid, input) || !isRange(input)) return undefined;
    event.preventDefault();
    const cells = cellsFrom(input.id);
    writeClipboard(event.clipboardData, actions.copied(cells));
    return cells;
  };

  return {
    fill: (direction) => {
      const input = document.activeElement;
      if (isCell(grid, input)) fill(input, direction);
    },
    handlers: {
      onKeyDown: (event) => {
        const input = event.target;
        if (!isCell(grid, input) || isComposing(event)) return;
        const act = keyAction(event, input);
        if (act === undefined) return;
        if (act.kind === "clear" && !isRange(input)) return;
        // of a text that is being edited its characters are meant
        if (act.kind === "take" && isBeingEdited(input)) return;
        event.preventDefault();
        if (act.kind === "fill") fill(input, act.direction);
        if (act.kind === "clear") actions.clear(cellsFrom(input.id));
        if (act.kind === "take") range.take(input.id, linesOf(grid, input.id, act.lines));
        if (act.kind === "extend") extend(input, act.move);
        if (act.kind === "move") focusCell(neighbour(grid, input.id, act.move));
      },
      onFocus: ({ target }) => {
        if (isCell(grid, target)) range.begin(target.id);
      },
      onPaste: (event) => {
        const input = event.target;
        if (!isCell(grid, input)) return;
        const { clipboardData } = event;
        const block = readClipboard(
          clipboardData.getData("text/html"),
          clipboardData.getData("text/plain"),
        );
        if (!block) {
          // where nothing is being typed the cell is meant, not the place of its caret
          if (!input.hasAttribute(OPEN) && isCaretAlone(input)) input.select();
          return;
        }
        event.preventDefault();
        confirmCell(input);
        actions.paste(cellsFrom(input.id)[0]?.[0] ?? input.id, block);
      },
      onCopy: copy,
      onCut: (event) => {
        const cells = copy(event);
        if (cells) actions.clear(cells);
      },
    },
  };
}

type KeyAction =
  | { readonly kind: "move" | "extend"; readonly move: Move }
  | { readonly kind: "fill"; readonly direction: Direction }
  | { readonly kind: "take"; readonly lines: Lines }
  | { readonly kind: "clear" };

const FILLS: Readonly<Record<string, Direction>> = { d: "down", r: "right" };

/** Undefined for keys that belong to the text of the cell, or to the browser. */
function keyAction(event: KeyboardEvent, input: HTMLInputElement): KeyAction | undefined {
  const { key, shiftKey, altKey } = event;
  const isCommand = event.ctrlKey || event.metaKey;
  const direction = FILLS[key.toLowerCase()];
  if (isCommand && !altKey && direction) return { kind: "fill", direction };
  if (isCommand && !altKey && key.toLowerCase() === "a") return { kind: "take", lines: "all" };
  if (key === " " && isCommand !== shiftKey && !altKey) {
    return { kind: "take", lines: shiftKey ? "row" : "column" };
  }
  if (key === "Delete" || key === "Backspace") return { kind: "clear" };
  if (altKey) return undefined;
  if (key === "Enter") return { kind: "move", move: shiftKey ? "up" : "down" };
  const isInText = !shiftKey && isWithinText(key, input);
  const move = isCommand ? FAR[key] : isInText ? undefined : NEAR[key];
  if (!move) return undefined;
  return { kind: shiftKey ? "extend" : "move", move };
}

const NEAR: Readonly<Record<string, Move>> = {
  ArrowUp: "up",
  ArrowDown: "down",
  ArrowLeft: "left",
  ArrowRight: "right",
  Home: "rowStart",
  End: "rowEnd",
};

const FAR: Readonly<Record<string, Move>> = { Home: "first", End: "last" };

/** Left and right stay within a text until the caret is at its end; all of it chosen, they leave it. */
function isWithinText(key: string, input: HTMLInputElement): boolean {
  const { selectionStart: start, selectionEnd: end, value } = input;
  const isWhole = isWholeChosen(input);
  if (key === "ArrowLeft") return !isWhole && end !== 0;
  return key === "ArrowRight" && !isWhole && start !== value.length;
}

function focusCell(id: CellId | undefined): void {
  const cell = id === undefined ? null : document.getElementById(id);
  if (cell) comeTo(cell);
}
