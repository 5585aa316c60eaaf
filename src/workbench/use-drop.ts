import { useState, type DragEvent } from "react";

export interface Drop {
  /** Files are held over the page. */
  readonly isOver: boolean;
  readonly handlers: {
    readonly onDragOver: (event: DragEvent) => void;
    readonly onDragLeave: (event: DragEvent) => void;
    readonly onDrop: (event: DragEvent) => void;
  };
}

/**
 * Files dropped anywhere on the page are opened by it, and never by the browser in its place.
 *
 * @param open null while none can be taken: a question is open that they would push aside
 */
export function useDrop(open: ((files: readonly File[], from: DataTransfer) => void) | null): Drop {
  const [isOver, setOver] = useState(false);
  return {
    isOver,
    handlers: {
      onDragOver: (event) => {
        if (!event.dataTransfer.types.includes("Files")) return;
        event.preventDefault();
        if (open) setOver(true);
        else event.dataTransfer.dropEffect = "none";
      },
      onDragLeave: (event) => {
        if (event.relatedTarget === null) setOver(false);
      },
      onDrop: (event) => {
        setOver(false);
        const files = [...event.dataTransfer.files];
        if (files.length === 0) return;
        event.preventDefault();
        open?.(files, event.dataTransfer);
      },
    },
  };
}
