/** Excel.Range: what its cells hold. */
import { HostError } from "../host-error.ts";
import { PLAIN } from "../model/cell-format.ts";
import { displayText } from "../model/display-text.ts";
import { cellsOf, checkSize, clearContents, writeEntries } from "../model/edit-cells.ts";
import { plainValue, valueType } from "../model/plain-value.ts";
import type { CellValue } from "../model/sheet.ts";
import { ConditionalFormatsObject } from "./conditional-formats.ts";
import { columnsOf, common, rowsOf } from "./format-part.ts";
import { RangeFormatObject } from "./range-format.ts";
import { RangePlace } from "./range-place.ts";

type Grid<T> = readonly (readonly T[])[];

export class RangeObject extends RangePlace {
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
    this.sheet.demand("allowFormatCells");
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
    this.sheet.demand("allowFormatRows");
    for (const row of rowsOf(this.area)) {
      this.sheet.rows.set(row, { ...this.sheet.row(row), hidden });
    }
  }

  get Format(): RangeFormatObject {
    return new RangeFormatObject({ sheet: this.sheet, areas: [this.area] });
  }

  get ConditionalFormats(): ConditionalFormatsObject {
    return new ConditionalFormatsObject(this.context.book, this.sheet, this.area);
  }

  Select(): void {
    if (this.sheet.visibility !== "Visible") throw new HostError("InvalidOperation");
    this.context.book.selection = { sheet: this.sheet, area: this.area };
  }

  /** @param applyTo Excel.ClearApplyTo; everything by default */
  Clear(applyTo = "All"): void {
    if (applyTo === "All" || applyTo === "Formats") {
      this.sheet.demand("allowFormatCells");
      for (const { row, column } of cellsOf(this.area)) this.sheet.format(row, column, PLAIN);
    }
    if (applyTo !== "Formats") clearContents(this.context.book, this);
  }

  Merge(across = false): void {
    this.sheet.demand();
    this.Unmerge();
    const areas = across
      ? rowsOf(this.area).map((row) => ({ ...this.area, top: row, bottom: row }))
      : [this.area];
    this.sheet.merges = [...this.sheet.merges, ...areas];
  }

  Unmerge(): void {
    this.sheet.demand();
    const touched = new Set(cellsOf(this.area).map((it) => this.sheet.mergeAt(it.row, it.column)));
    this.sheet.merges = this.sheet.merges.filter((merge) => !touched.has(merge));
  }

  #valueAt(row: number, column: number): CellValue {
    return this.context.book.valueAt(this.sheet, row, column);
  }

  /** One value stands for all cells. */
  #write(entries: unknown): void {
    const grid = isGrid(entries)
      ? entries
      : rowsOf(this.area).map(() => Array.from({ length: this.ColumnCount }, () => entries));
    writeEntries(this.context.book, this, grid);
  }

  #grid<T>(valueAt: (row: number, column: number) => T): Grid<T> {
    checkSize(this.area);
    const columns = columnsOf(this.area);
    return rowsOf(this.area).map((row) => columns.map((column) => valueAt(row, column)));
  }
}

function isGrid(value: unknown): value is unknown[][] {
  return Array.isArray(value) && value.every((row) => Array.isArray(row));
}
