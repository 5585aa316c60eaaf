/** The rows and columns of a sheet that nobody sees (ECMA-376 part 1, 18.3.1.13, 18.3.1.73 and 18.3.1.81). */
import { attribute } from "../package/scan-xml.ts";
import { COLUMNS } from "./cell-address.ts";

interface HiddenPlaces {
  readonly addUsual: (attributes: string) => void;
  readonly addColumns: (attributes: string) => void;
  readonly addRow: (row: number, attributes: string) => void;
  readonly isHiddenRow: (row: number) => boolean;
  readonly isHiddenColumn: (column: number) => boolean;
}

/** Collects them while a sheet is scanned, from the elements `sheetFormatPr`, `col` and `row`. */
export function hiddenPlaces(): HiddenPlaces {
  const columns: (readonly [first: number, last: number])[] = [];
  const hidden = new Set<number>();
  const shown = new Set<number>();
  let usuallyHidden = false;
  return {
    addUsual(attributes) {
      usuallyHidden = isOn(attribute(attributes, "zeroHeight"));
    },
    addColumns(attributes) {
      if (!isOn(attribute(attributes, "hidden")) && !isNothing(attributes, "width")) return;
      const first = Number(attribute(attributes, "min") ?? 1);
      columns.push([first - 1, Number(attribute(attributes, "max") ?? COLUMNS) - 1]);
    },
    addRow(row, attributes) {
      if (attributes.length === 0) return;
      const isHidden = isOn(attribute(attributes, "hidden")) || isNothing(attributes, "ht");
      (isHidden ? hidden : shown).add(row);
    },
    isHiddenRow: (row) => hidden.has(row) || (usuallyHidden && !shown.has(row)),
    isHiddenColumn: (column) => columns.some(([first, last]) => first <= column && column <= last),
  };
}

function isOn(value: string | null): boolean {
  return value === "1" || value === "true";
}

function isNothing(attributes: string, name: string): boolean {
  const size = attribute(attributes, name);
  return size !== null && Number(size) === 0;
}
