/** The rows and columns of a sheet that nobody sees, in whatever file it stands. */

type Seen = "hidden" | "shown";

/** What is told around the cells: of columns, and of rows that say nothing themselves. */
export interface UsuallyHidden {
  readonly setRows: (are: Seen) => void;
  /** Hidden ones, from the first to the last, counted from 0. */
  readonly addColumns: (first: number, last: number) => void;
  readonly areRowsHidden: () => boolean;
  readonly isHiddenColumn: (column: number) => boolean;
}

export function usuallyHidden(): UsuallyHidden {
  const columns: (readonly [first: number, last: number])[] = [];
  let areRowsHidden = false;
  return {
    setRows(are) {
      areRowsHidden = are === "hidden";
    },
    addColumns(first, last) {
      columns.push([first, last]);
    },
    areRowsHidden: () => areRowsHidden,
    isHiddenColumn: (column) => columns.some(([first, last]) => first <= column && column <= last),
  };
}

interface HiddenRows {
  readonly add: (row: number, is: Seen) => void;
  readonly isHidden: (row: number) => boolean;
}

/** Collects them; rows of which nothing is said are as is usual. */
export function hiddenRows(areUsuallyHidden: () => boolean): HiddenRows {
  const hidden = new Set<number>();
  const shown = new Set<number>();
  return {
    add(row, is) {
      (is === "hidden" ? hidden : shown).add(row);
    },
    isHidden: (row) => hidden.has(row) || (areUsuallyHidden() && !shown.has(row)),
  };
}
