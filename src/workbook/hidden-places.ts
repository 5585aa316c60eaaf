/** The rows and columns of a sheet that nobody sees (ECMA-376 part 1, 18.3.1.13, 18.3.1.73 and 18.3.1.81). */
import { attribute, isTrue } from "../package/scan-xml.ts";
import { COLUMNS } from "./cell-address.ts";

/** What is told around the cells: of columns, and of rows that say nothing themselves. */
export interface UsuallyHidden {
  readonly addUsual: (attributes: string) => void;
  readonly addColumns: (attributes: string) => void;
  readonly areRowsHidden: () => boolean;
  readonly isHiddenColumn: (column: number) => boolean;
}

/** Collects it from the elements `sheetFormatPr` and `col`. */
export function usuallyHidden(): UsuallyHidden {
  const columns: (readonly [first: number, last: number])[] = [];
  let areRowsHidden = false;
  return {
    addUsual(attributes) {
      areRowsHidden = isTrue(attributes, "zeroHeight");
    },
    addColumns(attributes) {
      if (!isTrue(attributes, "hidden") && !isNothing(attributes, "width")) return;
      const first = Number(attribute(attributes, "min") ?? 1);
      columns.push([first - 1, Number(attribute(attributes, "max") ?? COLUMNS) - 1]);
    },
    areRowsHidden: () => areRowsHidden,
    isHiddenColumn: (column) => columns.some(([first, last]) => first <= column && column <= last),
  };
}

interface HiddenRows {
  readonly add: (row: number, attributes: string) => void;
  readonly isHidden: (row: number) => boolean;
}

/** Collects them from the elements `row`; those that say nothing are as is usual. */
export function hiddenRows(areUsuallyHidden: () => boolean): HiddenRows {
  const hidden = new Set<number>();
  const shown = new Set<number>();
  return {
    add(row, attributes) {
      if (attributes.length > 0) (hidesRow(attributes) ? hidden : shown).add(row);
    },
    isHidden: (row) => hidden.has(row) || (areUsuallyHidden() && !shown.has(row)),
  };
}

/** Whether the element of a row hides it. */
export function hidesRow(attributes: string): boolean {
  return isTrue(attributes, "hidden") || isNothing(attributes, "ht");
}

function isNothing(attributes: string, name: string): boolean {
  const size = attribute(attributes, name);
  return size !== null && Number(size) === 0;
}
