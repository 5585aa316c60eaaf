/** Excel.RangeAreas: several areas of one sheet, for their formats. */
import { formatArea } from "../../../../src/workbook/cell-address.ts";
import type { Area } from "../../../../src/workbook/workbook.ts";
import { clearContents } from "../model/edit-cells.ts";
import { sheetPrefix } from "../model/sheet-names.ts";
import type { Sheet } from "../model/sheet.ts";
import { RangeFormatObject } from "./range-format.ts";
import { ServerObject, type ObjectContext } from "./server-object.ts";

export class RangeAreasObject extends ServerObject {
  readonly #context: ObjectContext;
  readonly #sheet: Sheet;
  readonly #areas: readonly Area[];

  constructor(context: ObjectContext, sheet: Sheet, areas: readonly Area[]) {
    super();
    this.#context = context;
    this.#sheet = sheet;
    this.#areas = areas;
  }

  get Address(): string {
    return this.#areas.map((area) => sheetPrefix(this.#sheet.name) + formatArea(area)).join(",");
  }

  get AreaCount(): number {
    return this.#areas.length;
  }

  get Format(): RangeFormatObject {
    return new RangeFormatObject({ sheet: this.#sheet, areas: this.#areas });
  }

  get Worksheet(): ServerObject {
    return this.#context.worksheet(this.#sheet);
  }

  /** Contents only. */
  Clear(): void {
    for (const area of this.#areas) clearContents(this.#context.book, { sheet: this.#sheet, area });
  }
}
