/** Excel.Worksheet */
import { COLUMNS, ROWS, parseArea } from "../../../../src/workbook/cell-address.ts";
import type { Area } from "../../../../src/workbook/workbook.ts";
import { HostError } from "../host-error.ts";
import type { Sheet } from "../model/sheet.ts";
import { NamedItemsObject } from "./named-items.ts";
import { RangeAreasObject } from "./range-areas.ts";
import { ServerObject, type ObjectContext } from "./server-object.ts";
import { WorksheetProtectionObject } from "./worksheet-protection.ts";

const WHOLE_SHEET: Area = { top: 0, left: 0, bottom: ROWS - 1, right: COLUMNS - 1 };

export class WorksheetObject extends ServerObject {
  readonly #context: ObjectContext;
  readonly sheet: Sheet;

  constructor(context: ObjectContext, sheet: Sheet) {
    super();
    this.#context = context;
    this.sheet = sheet;
  }

  get Id(): string {
    return this.sheet.id;
  }

  get Name(): string {
    return this.sheet.name;
  }

  set Name(name: string) {
    this.#context.book.rename(this.sheet, name);
  }

  get Position(): number {
    return this.#context.book.sheets.indexOf(this.sheet);
  }

  set Position(position: number) {
    const { book } = this.#context;
    const others = book.sheets.filter((it) => it !== this.sheet);
    book.sheets = [...others.slice(0, position), this.sheet, ...others.slice(position)];
  }

  get Visibility(): string {
    return this.sheet.visibility;
  }

  set Visibility(visibility: string) {
    this.sheet.visibility = visibility;
  }

  get TabColor(): string {
    return this.sheet.tabColor;
  }

  set TabColor(colour: string) {
    this.sheet.tabColor = colour;
  }

  /** showGridlines, which goes over the wire under this name. */
  get Gridlines(): boolean {
    return this.sheet.showGridlines;
  }

  set Gridlines(show: boolean) {
    this.sheet.showGridlines = show;
  }

  get Names(): NamedItemsObject {
    return new NamedItemsObject(this.#context, this.sheet);
  }

  get Protection(): WorksheetProtectionObject {
    return new WorksheetProtectionObject(this.#context.book, this.sheet);
  }

  get FreezePanes(): FreezePanesObject {
    return new FreezePanesObject();
  }

  /** An address, a name, or the whole sheet. */
  GetRange(address = ""): ServerObject {
    if (address === "") return this.#range(WHOLE_SHEET);
    const { book } = this.#context;
    const area = areaOf(address);
    if (area) return this.#range(area);
    const name = book.findName(address, this.sheet) ?? book.findName(address, null);
    const place = name && book.placeOf(name.formula);
    if (!place) throw new HostError("InvalidArgument");
    return this.#context.range(place.sheet, place.area);
  }

  GetRangeByIndexes(row: number, column: number, rows: number, columns: number): ServerObject {
    return this.#range({
      top: row,
      left: column,
      bottom: row + rows - 1,
      right: column + columns - 1,
    });
  }

  GetRanges(addresses: string): ServerObject {
    const areas = addresses.split(",").map((it) => areaOf(it.trim()));
    const known = areas.filter((it) => it !== null);
    if (known.length < areas.length) throw new HostError("InvalidArgument");
    return new RangeAreasObject(this.#context, this.sheet, known);
  }

  GetCell(row: number, column: number): ServerObject {
    return this.#range({ top: row, left: column, bottom: row, right: column });
  }

  /** Of an empty sheet the first cell. */
  GetUsedRange(valuesOnly = false): ServerObject {
    return this.GetUsedRangeOrNullObject(valuesOnly) ?? this.GetCell(0, 0);
  }

  GetUsedRangeOrNullObject(valuesOnly = false): ServerObject | null {
    const area = this.sheet.usedArea({ valuesOnly });
    return area && this.#range(area);
  }

  Activate(): void {
    if (this.sheet.visibility !== "Visible") throw new HostError("InvalidOperation");
    const firstCell = { top: 0, left: 0, bottom: 0, right: 0 };
    this.#context.book.selection = { sheet: this.sheet, area: firstCell };
  }

  /** Formulas are always calculated here. */
  Calculate(): void {
    return;
  }

  Delete(): void {
    this.#context.book.remove(this.sheet);
  }

  /** How the library comes back to a sheet that it has met; for a new one, to the sheet itself. */
  _GetSheetById(id: string): ServerObject {
    const sheet = this.#context.book.find(id);
    if (!sheet) throw new HostError("ItemNotFound");
    return this.#context.worksheet(sheet);
  }

  #range(area: Area): ServerObject {
    return this.#context.range(this.sheet, area);
  }
}

/** What is frozen is not seen by a workbook in memory. */
class FreezePanesObject extends ServerObject {
  FreezeRows(): void {
    return;
  }

  FreezeColumns(): void {
    return;
  }

  Unfreeze(): void {
    return;
  }
}

/** `A1:B2`, `$A$1`, `一总体情况!A1`, `5:7`, `A:C`. */
function areaOf(address: string): Area | null {
  const cells = address.slice(address.lastIndexOf("!") + 1).replaceAll("$", "");
  const rows = /^(\d+):(\d+)$/u.exec(cells);
  if (rows) return { ...WHOLE_SHEET, top: Number(rows[1]) - 1, bottom: Number(rows[2]) - 1 };
  const [, first, last] = /^([A-Z]{1,3}):([A-Z]{1,3})$/iu.exec(cells) ?? [];
  return first === undefined ? parseArea(cells) : parseArea(`${first}1:${last ?? first}${ROWS}`);
}
