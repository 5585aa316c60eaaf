import { useState } from "react";
import type { CellId } from "../../form/edition.ts";
import { rectangle, type FigureGrid } from "./figure-grid.ts";

type Cells = readonly (readonly CellId[])[];

/** The cells that are chosen in a table, by whatever means: it begins at the cell with the keyboard. */
export interface CellRange {
  /** The cell that the keyboard is in, or was last. */
  readonly current: string | undefined;
  readonly selected: ReadonlySet<string>;
  /** Where the range ends that begins at this cell; undefined where none does. */
  readonly endFrom: (id: string) => string | undefined;
  /** The cells that are worked on from this cell: its range, or itself. */
  readonly cellsFrom: (id: string) => Cells;
  /** Chooses all cells between two. */
  readonly choose: (from: string, to: string) => void;
  /** Chooses cells that may lie apart. */
  readonly take: (from: string, cells: Cells) => void;
  /** The keyboard comes to a cell, which ends the range. */
  readonly begin: (at: string) => void;
  readonly drop: () => void;
}

interface Range {
  readonly from: string;
  readonly to: string;
  readonly cells: Cells;
}

export function useCellRange(grid: FigureGrid): CellRange {
  const [range, setRange] = useState<Range | null>(null);
  const [current, setCurrent] = useState<string>();
  const drop = (): void => {
    setRange(null);
  };
  return {
    current,
    selected: new Set(range?.cells.flat()),
    endFrom: (id) => (range?.from === id ? range.to : undefined),
    cellsFrom: (id) => (range?.from === id ? range.cells : rectangle(grid, id, id)),
    choose: (from, to) => {
      setRange((now) =>
        now?.from === from && now.to === to ? now : { from, to, cells: rectangle(grid, from, to) },
      );
      document.getElementById(to)?.scrollIntoView({ block: "nearest", inline: "nearest" });
    },
    take: (from, cells) => {
      setRange({ from, to: cells.at(-1)?.at(-1) ?? from, cells });
    },
    begin: (at) => {
      setCurrent(at);
      drop();
    },
    drop,
  };
}
