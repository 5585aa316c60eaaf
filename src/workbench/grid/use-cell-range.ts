import { useState } from "react";
import type { CellId } from "../../form/edition.ts";
import { rectangle, type FigureGrid } from "./figure-grid.ts";

/** The cells that are chosen in a table, by whatever means: it begins at the cell with the keyboard. */
export interface CellRange {
  readonly selected: ReadonlySet<string>;
  /** Where the range ends that begins at this cell; undefined where none does. */
  readonly endFrom: (id: string) => string | undefined;
  /** The cells that are worked on from this cell: its range, or itself. */
  readonly cellsFrom: (id: string) => CellId[][];
  readonly choose: (from: string, to: string) => void;
  readonly drop: () => void;
}

interface Ends {
  readonly from: string;
  readonly to: string;
}

export function useCellRange(grid: FigureGrid): CellRange {
  const [ends, setEnds] = useState<Ends | null>(null);
  const endFrom = (id: string): string | undefined => (ends?.from === id ? ends.to : undefined);
  return {
    selected: new Set(ends ? rectangle(grid, ends.from, ends.to).flat() : []),
    endFrom,
    cellsFrom: (id) => rectangle(grid, id, endFrom(id) ?? id),
    choose: (from, to) => {
      setEnds((now) => (now?.from === from && now.to === to ? now : { from, to }));
      document.getElementById(to)?.scrollIntoView({ block: "nearest", inline: "nearest" });
    },
    drop: () => {
      setEnds(null);
    },
  };
}
