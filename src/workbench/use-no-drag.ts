import { useEffect } from "react";

/**
 * Nothing is moved by dragging: neither a figure out of its cell, nor words from here, from the preview or from
 * another window into one. What is wanted elsewhere is copied and pasted, which says what it does. Files may be
 * dropped (use-drop.ts).
 */
export function useNoDrag(): void {
  useEffect(() => {
    const refuse = (event: DragEvent): void => {
      const { dataTransfer } = event;
      if (event.type !== "dragstart" && dataTransfer?.types.includes("Files")) return;
      event.preventDefault();
      if (dataTransfer) dataTransfer.dropEffect = "none";
    };
    const kinds = ["dragstart", "dragover", "drop"] as const;
    for (const kind of kinds) document.addEventListener(kind, refuse);
    return () => {
      for (const kind of kinds) document.removeEventListener(kind, refuse);
    };
  }, []);
}
