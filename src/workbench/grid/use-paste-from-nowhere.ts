import { useEffect } from "react";
import type { Block } from "./placement.ts";
import { readClipboard } from "./read-clipboard.ts";

/** What takes a text that is pasted, and what lies over the page. */
const OTHERS = "input, textarea, select, dialog[open]";

/** A block that is pasted while the keyboard is in no field, as after a file was opened, is for the table that is shown. */
export function usePasteFromNowhere(paste: (block: Block) => void): void {
  useEffect(() => {
    const take = (event: ClipboardEvent): void => {
      const { target, clipboardData } = event;
      if (!clipboardData || !(target instanceof Element) || target.closest(OTHERS)) return;
      if (document.querySelector("dialog[open]")) return;
      const block = readClipboard(
        clipboardData.getData("text/html"),
        clipboardData.getData("text/plain"),
      );
      if (!block) return;
      event.preventDefault();
      paste(block);
    };
    document.addEventListener("paste", take);
    return () => {
      document.removeEventListener("paste", take);
    };
  });
}
