/** One sheet of the workbook in memory. Rows and columns count from 0. */
import { COLUMNS } from "../../../../src/workbook/cell-address.ts";
import type { Area } from "../../../../src/workbook/workbook.ts";
import { HostError } from "../host-error.ts";
import { PLAIN, type CellFormat } from "./cell-format.ts";

export interface ErrorValue {
  /** `#NAME?` */
  readonly error: string;
}

/** What a cell shows; `null` is an empty cell. */
export type CellValue = number | string | boolean | ErrorValue | null;

/** What was put into a cell; a formula without its `=`. */
export type CellContent =
  | { readonly kind: "value"; readonly value: NonNullable<CellValue> }
  | { readonly kind: "formula"; readonly formula: string };

export interface Protection {
  readonly options: Readonly<Record<string, unknown>>;
  readonly password: string;
}

export interface Border {
  readonly style: string;
  readonly color: string;
  readonly weight: string;
}

export interface ConditionalFormat {
  readonly id: string;
  readonly areas: readonly Area[];
  /** With its `=`. */
  formula: string;
  fill: string;
  fontColor: string;
}

export interface Row {
  readonly hidden: boolean;
  readonly height: number;
}

const DEFAULT_ROW: Row = { hidden: false, height: 15 };

export class Sheet {
  readonly id: string;
  name: string;
  visibility = "Visible";
  tabColor = "";
  showGridlines = true;
  protection: Protection | null = null;
  merges: readonly Area[] = [];
  conditionalFormats: readonly ConditionalFormat[] = [];
  readonly cells = new Map<number, CellContent>();
  readonly formats = new Map<number, CellFormat>();
  readonly rows = new Map<number, Row>();
  readonly columnWidths = new Map<number, number>();
  /** By area and edge, as they were drawn. */
  readonly borders = new Map<string, Border>();

  constructor(id: string, name: string) {
    this.id = id;
    this.name = name;
  }

  at(row: number, column: number): CellContent | undefined {
    return this.cells.get(cellKey(row, column));
  }

  formatAt(row: number, column: number): CellFormat {
    return this.formats.get(cellKey(row, column)) ?? PLAIN;
  }

  format(row: number, column: number, change: Partial<CellFormat>): void {
    this.formats.set(cellKey(row, column), { ...this.formatAt(row, column), ...change });
  }

  /** Protection forbids what it does not allow by name; without a name it forbids always. */
  demand(permission?: "allowFormatCells" | "allowFormatRows" | "allowFormatColumns"): void {
    if (!this.protection) return;
    if (permission !== undefined && this.protection.options[permission] === true) return;
    throw new HostError("AccessDenied");
  }

  row(row: number): Row {
    return this.rows.get(row) ?? DEFAULT_ROW;
  }

  /** The merge that covers a cell. */
  mergeAt(row: number, column: number): Area | undefined {
    return this.merges.find((area) => contains(area, row, column));
  }

  /** The smallest area that holds every cell with content and, unless values only, every formatted one. */
  usedArea({ valuesOnly }: { valuesOnly: boolean }): Area | null {
    let [top, left, bottom, right] = [Infinity, Infinity, -1, -1];
    for (const keys of valuesOnly ? [this.cells] : [this.cells, this.formats]) {
      for (const key of keys.keys()) {
        const row = Math.floor(key / COLUMNS);
        const column = key % COLUMNS;
        if (row < top) top = row;
        if (row > bottom) bottom = row;
        if (column < left) left = column;
        if (column > right) right = column;
      }
    }
    return bottom < 0 ? null : { top, left, bottom, right };
  }
}

export function cellKey(row: number, column: number): number {
  return row * COLUMNS + column;
}

/** The cells that both have. */
export function intersection(a: Area, b: Area): Area | null {
  const shared = {
    top: Math.max(a.top, b.top),
    left: Math.max(a.left, b.left),
    bottom: Math.min(a.bottom, b.bottom),
    right: Math.min(a.right, b.right),
  };
  return shared.top > shared.bottom || shared.left > shared.right ? null : shared;
}

export function contains({ top, left, bottom, right }: Area, row: number, column: number): boolean {
  return row >= top && row <= bottom && column >= left && column <= right;
}
