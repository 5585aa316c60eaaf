import { useRef, type KeyboardEvent } from "react";
import { isComposing } from "./use-draft.ts";
import { confirmTyped } from "./confirm-typed.ts";
import { OPEN } from "./grid/cell-input.ts";
import type { ReportCommands } from "./report-commands.ts";

/** The ids of the elements that hold the form and the pane. */
export const FORM = "form";
export const PANE = "pane";

/**
 * Ctrl+S, Ctrl+Shift+S, Ctrl+O, Ctrl+Z, Ctrl+Y, Ctrl+H anywhere on the page; what is being typed is taken back by the
 * browser. F1 shows the guide; F6 goes from the form to the pane and back, as it goes from pane to pane in Office.
 */
export function useShortcuts(page: PageCommands): (event: KeyboardEvent) => void {
  const left = useRef<HTMLElement>(null);
  return (event) => {
    if (event.key === "F1") {
      event.preventDefault();
      page.help();
    }
    if (event.key === "F6") {
      event.preventDefault();
      left.current = changeSides(left.current);
    }
    if (!(event.ctrlKey || event.metaKey) || event.altKey || isComposing(event)) return;
    const key = event.shiftKey ? `Shift+${event.key.toUpperCase()}` : event.key.toLowerCase();
    const act = actions[key];
    if (!act || (act.takesBack && hasOwnHistory(event.target))) return;
    event.preventDefault();
    confirmTyped(event.target);
    act.run(page);
  };
}

/** @returns where the keyboard was */
function changeSides(before: HTMLElement | null): HTMLElement | null {
  const pane = document.getElementById(PANE);
  const now = document.activeElement;
  const isInPane = pane?.contains(now) ?? false;
  (isInPane ? before : pane)?.focus();
  // where it stands below the form: all of it
  if (!isInPane) pane?.scrollIntoView();
  return !isInPane && now instanceof HTMLElement ? now : before;
}

/** What the keys do: what the bar does, and what is done in the page alone. */
export interface PageCommands extends ReportCommands {
  readonly find: () => void;
  /** Shows the guide. */
  readonly help: () => void;
}

interface Action {
  readonly takesBack: boolean;
  readonly run: (page: PageCommands) => void;
}

const redo: Action = {
  takesBack: true,
  run: ({ redo }) => {
    redo();
  },
};

const actions: Readonly<Record<string, Action>> = {
  s: {
    takesBack: false,
    run: ({ save }) => {
      save("xlsx");
    },
  },
  "Shift+S": {
    takesBack: false,
    run: ({ save }) => {
      save("json");
    },
  },
  o: {
    takesBack: false,
    run: () => {
      document.getElementById("chooser")?.click();
    },
  },
  // as in Word
  h: {
    takesBack: false,
    run: ({ find }) => {
      find();
    },
  },
  z: {
    takesBack: true,
    run: ({ undo }) => {
      undo();
    },
  },
  y: redo,
  "Shift+Z": redo,
};

/** A text that is not confirmed yet, in the form or in the pane, has its own steps back. */
function hasOwnHistory(target: EventTarget): boolean {
  if (target instanceof HTMLTextAreaElement) return true;
  return target instanceof HTMLInputElement && (target.hasAttribute(OPEN) || target.id === "");
}
