/** The rows and columns of a sheet that nobody sees (ECMA-376 part 1, 18.3.1.13, 18.3.1.73 and 18.3.1.81). */
import { attribute } from "../package/scan-xml.ts";
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
      areRowsHidden = isOn(attribute(attributes, "zeroHeight"));
    },
    addColumns(attributes) {
      if (!isOn(attribute(attributes, "hidden")) && !isNothing(attributes, "width")) return;
      const first = Number(attribute(attributes, "min") ?? 1);
      columns.push([first - 1, Number(attribute(attributes, "max") ?? COLUMNS) - 1]);
    },
    areRowsHidden: () => areRowsHidden,
    isHiddenColumn: (column) => columns.some(([first, last]) => first <= column && column <= last),
  };
}

interface HiddenPlaces extends UsuallyHidden {
  readonly addRow: (row: number, attributes: string) => void;
  readonly isHiddenRow: (row: number) => boolean;
}

/** Collects them while a sheet is scanned, from the elements `sheetFormatPr`, `col` and `row`. */
export function hiddenPlaces(): HiddenPlaces {
  const usual = usuallyHidden();
  const hidden = new Set<number>();
  const shown = new Set<number>();
  return {
    ...usual,
    addRow(row, attributes) {
      if (attributes.length > 0) (hidesRow(attributes) ? hidden : shown).add(row);
    },
    isHiddenRow: (row) => hidden.has(row) || (usual.areRowsHidden() && !shown.has(row)),
  };
}

/** Whether the element of a row hides it. */
export function hidesRow(attributes: string): boolean {
  return isOn(attribute(attributes, "hidden")) || isNothing(attributes, "ht");
}

function isOn(value: string | null): boolean {
  return value === "1" || value === "true";
}

function isNothing(attributes: string, name: string): boolean {
  const size = attribute(attributes, name);
  return size !== null && Number(size) === 0;
}
