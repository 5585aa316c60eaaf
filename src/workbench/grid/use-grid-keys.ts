import { useState, type ClipboardEvent, type KeyboardEvent, type MouseEvent } from "react";
import type { CellId } from "../../form/edition.ts";
import { isComposing } from "../use-draft.ts";
import type { Direction } from "./blocks.ts";
import { OPEN } from "./figure-input.tsx";
import { neighbour, rectangle, type FigureGrid, type Move } from "./figure-grid.ts";
import { readClipboard } from "./read-clipboard.ts";

/** What is done with the cells that are chosen; `at` is the one with the keyboard, top left of what is pasted. */
export interface GridActions {
  readonly paste: (at: string, block: readonly (readonly string[])[]) => void;
  readonly fill: (cells: readonly (readonly CellId[])[], direction: Direction) => void;
  readonly clear: (cells: readonly (readonly CellId[])[]) => void;
  readonly copied: (cells: readonly (readonly CellId[])[]) => string;
}

export interface GridKeys {
  readonly selected: ReadonlySet<string>;
  /** Fills from the cell with the keyboard, as Ctrl+D and Ctrl+R do. */
  readonly fill: (direction: Direction) => void;
  readonly handlers: {
    readonly onKeyDown: (event: KeyboardEvent) => void;
    readonly onMouseDown: (event: MouseEvent) => void;
    readonly onFocus: () => void;
    readonly onPaste: (event: ClipboardEvent) => void;
    readonly onCopy: (event: ClipboardEvent) => void;
    readonly onCut: (event: ClipboardEvent) => void;
  };
}

interface Range {
  readonly from: string;
  readonly to: string;
}

/** The keyboard and the clipboard in a table of figures, as clerks know them from sheets. */
export function useGridKeys(grid: FigureGrid, actions: GridActions): GridKeys {
  const [range, setRange] = useState<Range | null>(null);
  const cellsOf = (input: HTMLInputElement): CellId[][] =>
    range?.from === input.id
      ? rectangle(grid, range.from, range.to)
      : rectangle(grid, input.id, input.id);

  const extend = (input: HTMLInputElement, move: Move): void => {
    confirm(input);
    const to = neighbour(grid, range?.from === input.id ? range.to : input.id, move);
    if (to !== undefined) setRange({ from: input.id, to });
  };
  const fill = (input: HTMLInputElement, direction: Direction): void => {
    confirm(input);
    const cells = cellsOf(input);
    const before = neighbour(grid, input.id, direction === "down" ? "up" : "left");
    const isSingle = cells.flat().length === 1;
    actions.fill(isSingle && before ? rectangle(grid, before, input.id) : cells, direction);
  };

  return {
    selected: new Set(range ? rectangle(grid, range.from, range.to).flat() : []),
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
        if (act.kind === "clear" && range?.from !== input.id) return;
        event.preventDefault();
        if (act.kind === "fill") fill(input, act.direction);
        if (act.kind === "clear") actions.clear(cellsOf(input));
        if (act.kind === "extend") extend(input, act.move);
        if (act.kind === "move") focusCell(neighbour(grid, input.id, act.move));
      },
      onMouseDown: (event) => {
        const [from, to] = [document.activeElement, event.target];
        if (!event.shiftKey || !isCell(grid, from) || !isCell(grid, to)) return;
        event.preventDefault();
        setRange({ from: from.id, to: to.id });
      },
      onFocus: () => {
        setRange(null);
      },
      onPaste: (event) => {
        const input = event.target;
        if (!isCell(grid, input)) return;
        const { clipboardData } = event;
        const block = readClipboard(
          clipboardData.getData("text/html"),
          clipboardData.getData("text/plain"),
        );
        if (!block) return;
        event.preventDefault();
        confirm(input);
        actions.paste(input.id, block);
      },
      onCopy: (event) => {
        const input = event.target;
        if (!isCell(grid, input) || range?.from !== input.id) return;
        event.preventDefault();
        event.clipboardData.setData("text/plain", actions.copied(cellsOf(input)));
      },
      onCut: (event) => {
        const input = event.target;
        if (!isCell(grid, input) || range?.from !== input.id) return;
        event.preventDefault();
        event.clipboardData.setData("text/plain", actions.copied(cellsOf(input)));
        actions.clear(cellsOf(input));
      },
    },
  };
}

type KeyAction =
  | { readonly kind: "move" | "extend"; readonly move: Move }
  | { readonly kind: "fill"; readonly direction: Direction }
  | { readonly kind: "clear" };

const FILLS: Readonly<Record<string, Direction>> = { d: "down", r: "right" };

/** Undefined for keys that belong to the text of the cell, or to the browser. */
function keyAction(event: KeyboardEvent, input: HTMLInputElement): KeyAction | undefined {
  const { key, shiftKey, altKey } = event;
  const isCommand = event.ctrlKey || event.metaKey;
  const direction = FILLS[key.toLowerCase()];
  if (isCommand && !altKey && direction) return { kind: "fill", direction };
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
  const isWhole = start === 0 && end === value.length;
  if (key === "ArrowLeft") return !isWhole && end !== 0;
  return key === "ArrowRight" && !isWhole && start !== value.length;
}

function isCell(grid: FigureGrid, target: unknown): target is HTMLInputElement {
  return target instanceof HTMLInputElement && grid.spots.has(target.id);
}

/** Takes what is being typed, without leaving the cell. */
function confirm(input: HTMLInputElement): void {
  if (!input.hasAttribute(OPEN)) return;
  input.blur();
  input.focus();
}

function focusCell(id: CellId | undefined): void {
  if (id !== undefined) document.getElementById(id)?.focus();
}
