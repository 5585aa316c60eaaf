/** Range.format and what hangs on it. A value that differs between the cells is null, as in Excel. */
import type { Area } from "../../../../src/workbook/workbook.ts";
import { formatArea } from "../../../../src/workbook/cell-address.ts";
import { HostError } from "../host-error.ts";
import type { CellFormat } from "../model/cell-format.ts";
import { cellsOf } from "../model/edit-cells.ts";
import type { Sheet } from "../model/sheet.ts";
import { ServerObject } from "./server-object.ts";

/** The cells whose format it is. */
export interface FormatTarget {
  readonly sheet: Sheet;
  readonly areas: readonly Area[];
}

abstract class FormatPart extends ServerObject {
  readonly target: FormatTarget;

  constructor(target: FormatTarget) {
    super();
    this.target = target;
  }

  protected read<Key extends keyof CellFormat>(key: Key): CellFormat[Key] | null {
    const { sheet, areas } = this.target;
    const cells = areas.flatMap(cellsOf);
    return common(cells.map(({ row, column }) => sheet.formatAt(row, column)[key]));
  }

  /** `null` changes nothing. Protection forbids it unless it was told to allow the formatting of cells. */
  protected change<Key extends keyof CellFormat>(key: Key, value: CellFormat[Key] | null): void {
    if (value === null) return;
    this.apply({ [key]: value });
  }

  protected apply(change: Partial<CellFormat>): void {
    const { sheet, areas } = this.target;
    if (sheet.protection && sheet.protection.options.allowFormatCells !== true) {
      throw new HostError("AccessDenied");
    }
    for (const { row, column } of areas.flatMap(cellsOf)) sheet.format(row, column, change);
  }
}

export class RangeFormatObject extends FormatPart {
  get Fill(): FillObject {
    return new FillObject(this.target);
  }

  get Font(): FontObject {
    return new FontObject(this.target);
  }

  get Protection(): FormatProtectionObject {
    return new FormatProtectionObject(this.target);
  }

  get Borders(): BordersObject {
    return new BordersObject(this.target);
  }

  get WrapText(): boolean | null {
    return this.read("wrapText");
  }

  set WrapText(value: boolean | null) {
    this.change("wrapText", value);
  }

  get HorizontalAlignment(): string | null {
    return this.read("horizontalAlignment");
  }

  set HorizontalAlignment(value: string | null) {
    this.change("horizontalAlignment", value);
  }

  get VerticalAlignment(): string | null {
    return this.read("verticalAlignment");
  }

  set VerticalAlignment(value: string | null) {
    this.change("verticalAlignment", value);
  }

  get RowHeight(): number | null {
    const { sheet, areas } = this.target;
    return common(areas.flatMap(rowsOf).map((row) => sheet.row(row).height));
  }

  set RowHeight(height: number | null) {
    if (height === null) return;
    const { sheet, areas } = this.target;
    for (const row of areas.flatMap(rowsOf)) sheet.rows.set(row, { ...sheet.row(row), height });
  }

  get ColumnWidth(): number | null {
    const { sheet, areas } = this.target;
    return common(areas.flatMap(columnsOf).map((it) => sheet.columnWidths.get(it) ?? 48));
  }

  set ColumnWidth(width: number | null) {
    if (width === null) return;
    const { sheet, areas } = this.target;
    for (const column of areas.flatMap(columnsOf)) sheet.columnWidths.set(column, width);
  }

  /** Nobody measures letters here. */
  AutofitColumns(): void {
    return;
  }

  AutofitRows(): void {
    return;
  }
}

class FillObject extends FormatPart {
  /** Excel calls no fill white. */
  get Color(): string | null {
    return this.read("fill") ?? "#FFFFFF";
  }

  set Color(value: string | null) {
    this.change("fill", value?.toUpperCase() ?? null);
  }

  Clear(): void {
    this.apply({ fill: null });
  }
}

class FontObject extends FormatPart {
  get Color(): string | null {
    return this.read("fontColor");
  }

  set Color(value: string | null) {
    this.change("fontColor", value?.toUpperCase() ?? null);
  }

  get Name(): string | null {
    return this.read("fontName");
  }

  set Name(value: string | null) {
    this.change("fontName", value);
  }

  get Size(): number | null {
    return this.read("fontSize");
  }

  set Size(value: number | null) {
    this.change("fontSize", value);
  }

  get Bold(): boolean | null {
    return this.read("bold");
  }

  set Bold(value: boolean | null) {
    this.change("bold", value);
  }

  get Italic(): boolean | null {
    return this.read("italic");
  }

  set Italic(value: boolean | null) {
    this.change("italic", value);
  }
}

class FormatProtectionObject extends FormatPart {
  get Locked(): boolean | null {
    return this.read("locked");
  }

  /** Never on a protected sheet, whatever it allows. */
  set Locked(value: boolean | null) {
    if (this.target.sheet.protection) throw new HostError("AccessDenied");
    this.change("locked", value);
  }
}

class BordersObject extends FormatPart {
  GetItem(edge: string): BorderObject {
    return new BorderObject(this.target, edge);
  }
}

/** One edge. It knows what was drawn around the same cells, not around their neighbours. */
class BorderObject extends ServerObject {
  readonly #sheet: Sheet;
  readonly #key: string;

  constructor({ sheet, areas }: FormatTarget, edge: string) {
    super();
    this.#sheet = sheet;
    this.#key = `${areas.map(formatArea).join()} ${edge}`;
  }

  get #border(): { style: string; color: string; weight: string } {
    return (
      this.#sheet.borders.get(this.#key) ?? { style: "None", color: "#000000", weight: "Thin" }
    );
  }

  get Style(): string {
    return this.#border.style;
  }

  set Style(style: string) {
    this.#sheet.borders.set(this.#key, { ...this.#border, style });
  }

  get Color(): string {
    return this.#border.color;
  }

  set Color(color: string) {
    this.#sheet.borders.set(this.#key, { ...this.#border, color });
  }

  get Weight(): string {
    return this.#border.weight;
  }

  set Weight(weight: string) {
    this.#sheet.borders.set(this.#key, { ...this.#border, weight });
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

function columnsOf({ left, right }: Area): number[] {
  return Array.from({ length: right - left + 1 }, (_, i) => left + i);
}
