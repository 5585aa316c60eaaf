/** Excel.Range */
import { COLUMNS, ROWS, formatArea, parseArea } from "../../../../src/workbook/cell-address.ts";
import type { Area } from "../../../../src/workbook/workbook.ts";
import { HostError } from "../host-error.ts";
import type { Place } from "../model/book.ts";
import { PLAIN } from "../model/cell-format.ts";
import { displayText } from "../model/display-text.ts";
import { cellsOf, clearContents, writeEntries } from "../model/edit-cells.ts";
import { sheetPrefix } from "../model/sheet-names.ts";
import { intersection, type CellValue, type Sheet } from "../model/sheet.ts";
import { ConditionalFormatsObject } from "./conditional-formats.ts";
import { common, RangeFormatObject, rowsOf } from "./range-format.ts";
import { ServerObject, type ObjectContext } from "./server-object.ts";

type Grid<T> = readonly (readonly T[])[];

export class RangeObject extends ServerObject {
  readonly #context: ObjectContext;
  readonly sheet: Sheet;
  readonly area: Area;

  constructor(context: ObjectContext, { sheet, area }: Place) {
    super();
    const { top, left, bottom, right } = area;
    const onSheet = top >= 0 && left >= 0 && bottom < ROWS && right < COLUMNS;
    if (!onSheet || top > bottom || left > right) throw new HostError("InvalidArgument");
    this.#context = context;
    this.sheet = sheet;
    this.area = area;
  }

  get Address(): string {
    return sheetPrefix(this.sheet.name) + formatArea(this.area);
  }

  get RowIndex(): number {
    return this.area.top;
  }

  get ColumnIndex(): number {
    return this.area.left;
  }

  get RowCount(): number {
    return this.area.bottom - this.area.top + 1;
  }

  get ColumnCount(): number {
    return this.area.right - this.area.left + 1;
  }

  get CellCount(): number {
    return this.RowCount * this.ColumnCount;
  }

  get Values(): Grid<number | string | boolean> {
    return this.#grid((row, column) => plainValue(this.#valueAt(row, column)));
  }

  set Values(entries: unknown) {
    this.#write(entries);
  }

  get Formulas(): Grid<number | string | boolean> {
    return this.#grid((row, column) => {
      const content = this.sheet.at(row, column);
      if (content?.kind === "formula") return `=${content.formula}`;
      return plainValue(content?.value ?? null);
    });
  }

  set Formulas(entries: unknown) {
    this.#write(entries);
  }

  get Text(): Grid<string> {
    return this.#grid((row, column) =>
      displayText(this.#valueAt(row, column), this.sheet.formatAt(row, column).numberFormat),
    );
  }

  get ValueTypes(): Grid<string> {
    return this.#grid((row, column) => valueType(this.#valueAt(row, column)));
  }

  get NumberFormat(): Grid<string> {
    return this.#grid((row, column) => this.sheet.formatAt(row, column).numberFormat);
  }

  set NumberFormat(formats: unknown) {
    this.#checkFormatting();
    for (const { row, column } of cellsOf(this.area)) {
      const format = isGrid(formats)
        ? formats[row - this.area.top]?.[column - this.area.left]
        : formats;
      if (typeof format !== "string") throw new HostError("InvalidArgument");
      this.sheet.format(row, column, { numberFormat: format });
    }
  }

  get RowHidden(): boolean | null {
    return common(rowsOf(this.area).map((row) => this.sheet.row(row).hidden));
  }

  set RowHidden(hidden: boolean | null) {
    if (hidden === null) return;
    for (const row of rowsOf(this.area)) {
      this.sheet.rows.set(row, { ...this.sheet.row(row), hidden });
    }
  }

  get Worksheet(): ServerObject {
    return this.#context.worksheet(this.sheet);
  }

  get Format(): RangeFormatObject {
    return new RangeFormatObject({ sheet: this.sheet, areas: [this.area] });
  }

  get ConditionalFormats(): ConditionalFormatsObject {
    return new ConditionalFormatsObject(this.#context.book, this.sheet, this.area);
  }

  GetCell(row: number, column: number): ServerObject {
    const top = this.area.top + row;
    const left = this.area.left + column;
    return this.#at({ top, left, bottom: top, right: left });
  }

  GetOffsetRange(rows: number, columns: number): ServerObject {
    const { top, left, bottom, right } = this.area;
    return this.#at({
      top: top + rows,
      left: left + columns,
      bottom: bottom + rows,
      right: right + columns,
    });
  }

  GetResizedRange(rows: number, columns: number): ServerObject {
    const { bottom, right } = this.area;
    return this.#at({ ...this.area, bottom: bottom + rows, right: right + columns });
  }

  GetRow(index: number): ServerObject {
    return this.#at({ ...this.area, top: this.area.top + index, bottom: this.area.top + index });
  }

  GetColumn(index: number): ServerObject {
    return this.#at({ ...this.area, left: this.area.left + index, right: this.area.left + index });
  }

  GetEntireRow(): ServerObject {
    return this.#at({ ...this.area, left: 0, right: COLUMNS - 1 });
  }

  GetEntireColumn(): ServerObject {
    return this.#at({ ...this.area, top: 0, bottom: ROWS - 1 });
  }

  GetIntersection(other: RangeObject | string): ServerObject {
    const range = this.GetIntersectionOrNullObject(other);
    if (!range) throw new HostError("ItemNotFound");
    return range;
  }

  GetIntersectionOrNullObject(other: RangeObject | string): ServerObject | null {
    const area = typeof other === "string" ? parseArea(other) : other.area;
    if (!area) throw new HostError("InvalidArgument");
    const elsewhere = typeof other !== "string" && other.sheet !== this.sheet;
    const shared = elsewhere ? null : intersection(this.area, area);
    return shared && this.#at(shared);
  }

  Select(): void {
    if (this.sheet.visibility !== "Visible") throw new HostError("InvalidOperation");
    this.#context.book.selection = { sheet: this.sheet, area: this.area };
  }

  /** @param applyTo Excel.ClearApplyTo; everything by default */
  Clear(applyTo = "All"): void {
    if (applyTo === "All" || applyTo === "Formats") {
      this.#checkFormatting();
      for (const { row, column } of cellsOf(this.area)) this.sheet.format(row, column, PLAIN);
    }
    if (applyTo !== "Formats") clearContents(this.#context.book, this);
  }

  Merge(across = false): void {
    if (this.sheet.protection) throw new HostError("AccessDenied");
    this.Unmerge();
    const areas = across
      ? rowsOf(this.area).map((row) => ({ ...this.area, top: row, bottom: row }))
      : [this.area];
    this.sheet.merges = [...this.sheet.merges, ...areas];
  }

  Unmerge(): void {
    if (this.sheet.protection) throw new HostError("AccessDenied");
    const touched = new Set(cellsOf(this.area).map((it) => this.sheet.mergeAt(it.row, it.column)));
    this.sheet.merges = this.sheet.merges.filter((merge) => !touched.has(merge));
  }

  #at(area: Area): ServerObject {
    return this.#context.range(this.sheet, area);
  }

  #valueAt(row: number, column: number): CellValue {
    return this.#context.book.valueAt(this.sheet, row, column);
  }

  /** One value stands for all cells. */
  #write(entries: unknown): void {
    const grid = isGrid(entries)
      ? entries
      : rowsOf(this.area).map(() => Array.from({ length: this.ColumnCount }, () => entries));
    writeEntries(this.#context.book, this, grid);
  }

  #checkFormatting(): void {
    const { protection } = this.sheet;
    if (protection && protection.options.allowFormatCells !== true) {
      throw new HostError("AccessDenied");
    }
  }

  #grid<T>(valueAt: (row: number, column: number) => T): Grid<T> {
    const width = this.ColumnCount;
    const cells = cellsOf(this.area).map(({ row, column }) => valueAt(row, column));
    return rowsOf(this.area).map((_, i) => cells.slice(i * width, (i + 1) * width));
  }
}

function isGrid(value: unknown): value is unknown[][] {
  return Array.isArray(value) && value.every((row) => Array.isArray(row));
}

/** As it travels: an empty cell is an empty text, an error its text. */
export function plainValue(value: CellValue): number | string | boolean {
  if (value === null) return "";
  return typeof value === "object" ? value.error : value;
}

/** Excel.RangeValueType */
export function valueType(value: CellValue): string {
  if (value === null) return "Empty";
  if (typeof value === "object") return "Error";
  return { number: "Double", string: "String", boolean: "Boolean" }[
    typeof value as "number" | "string" | "boolean"
  ];
}
