/** What hangs on Range.format reads and changes the formats of cells; one that differs between them is null. */
import type { Area } from "../../../../src/workbook/workbook.ts";
import type { CellFormat } from "../model/cell-format.ts";
import { cellsOf } from "../model/edit-cells.ts";
import type { Sheet } from "../model/sheet.ts";
import { ServerObject } from "./server-object.ts";

/** The cells whose format it is. */
export interface FormatTarget {
  readonly sheet: Sheet;
  readonly areas: readonly Area[];
}

export abstract class FormatPart extends ServerObject {
  readonly target: FormatTarget;

  constructor(target: FormatTarget) {
    super();
    this.target = target;
  }

  protected read<Key extends keyof CellFormat>(key: Key): CellFormat[Key] | null {
    return common(this.formats().map((it) => it[key]));
  }

  protected formats(): CellFormat[] {
    const { sheet, areas } = this.target;
    return areas.flatMap(cellsOf).map(({ row, column }) => sheet.formatAt(row, column));
  }

  /** `null` changes nothing. Protection forbids it unless it was told to allow the formatting of cells. */
  protected change<Key extends keyof CellFormat>(key: Key, value: CellFormat[Key] | null): void {
    if (value === null) return;
    this.apply({ [key]: value });
  }

  protected apply(change: Partial<CellFormat>): void {
    const { sheet, areas } = this.target;
    sheet.demand("allowFormatCells");
    for (const { row, column } of areas.flatMap(cellsOf)) sheet.format(row, column, change);
  }
}

/** What all of them are; `null` when they differ. */
export function common<T>(values: readonly T[]): T | null {
  const [first = null, ...others] = values;
  return others.every((it) => it === first) ? first : null;
}

export function rowsOf({ top, bottom }: Area): number[] {
  return Array.from({ length: bottom - top + 1 }, (_, i) => top + i);
}

export function columnsOf({ left, right }: Area): number[] {
  return Array.from({ length: right - left + 1 }, (_, i) => left + i);
}
