/** Where a range lies, and the ranges that it leads to. */
import { COLUMNS, ROWS, formatArea, parseArea } from "../../../../src/workbook/cell-address.ts";
import type { Area } from "../../../../src/workbook/workbook.ts";
import { HostError } from "../host-error.ts";
import type { Place } from "../model/book.ts";
import { sheetPrefix } from "../model/sheet-names.ts";
import { intersection, type Sheet } from "../model/sheet.ts";
import { ServerObject, type ObjectContext } from "./server-object.ts";

export abstract class RangePlace extends ServerObject {
  protected readonly context: ObjectContext;
  readonly sheet: Sheet;
  readonly area: Area;

  constructor(context: ObjectContext, { sheet, area }: Place) {
    super();
    const { top, left, bottom, right } = area;
    const onSheet = top >= 0 && left >= 0 && bottom < ROWS && right < COLUMNS;
    if (!onSheet || top > bottom || left > right) throw new HostError("InvalidArgument");
    this.context = context;
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

  get Worksheet(): ServerObject {
    return this.context.worksheet(this.sheet);
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

  GetIntersection(other: RangePlace | string): ServerObject {
    const range = this.GetIntersectionOrNullObject(other);
    if (!range) throw new HostError("ItemNotFound");
    return range;
  }

  GetIntersectionOrNullObject(other: RangePlace | string): ServerObject | null {
    const area = typeof other === "string" ? parseArea(other) : other.area;
    if (!area) throw new HostError("InvalidArgument");
    const elsewhere = typeof other !== "string" && other.sheet !== this.sheet;
    const shared = elsewhere ? null : intersection(this.area, area);
    return shared && this.#at(shared);
  }

  #at(area: Area): ServerObject {
    return this.context.range(this.sheet, area);
  }
}
