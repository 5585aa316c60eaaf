/** Excel.NamedItemCollection and Excel.NamedItem: the names of the workbook, or of one sheet. */
import { formatArea } from "../../../../src/workbook/cell-address.ts";
import { HostError } from "../host-error.ts";
import type { Book, DefinedName } from "../model/book.ts";
import { mapSheetNames, sheetPrefix } from "../model/sheet-names.ts";
import type { Sheet } from "../model/sheet.ts";
import { Collection } from "./collection.ts";
import type { RangePlace } from "./range-place.ts";
import { ServerObject, type ObjectContext } from "./server-object.ts";

/** A letter, `_` or `\` first; nothing that reads as a cell. */
const LEGAL = /^(?![A-Za-z]{1,3}\d+$)[\p{L}_\\][\p{L}\d_.\\?]{0,254}$/u;

export class NamedItemsObject extends Collection {
  readonly #context: ObjectContext;
  readonly #scope: Sheet | null;

  constructor(context: ObjectContext, scope: Sheet | null) {
    super();
    this.#context = context;
    this.#scope = scope;
  }

  list(): readonly ServerObject[] {
    const { names } = this.#context.book;
    return names.filter((it) => it.sheet === this.#scope).map((it) => this.#object(it));
  }

  find(name: string): ServerObject | null {
    const found = this.#context.book.findName(name, this.#scope);
    return found ? this.#object(found) : null;
  }

  Add(name: string, reference: RangePlace | string, comment = ""): ServerObject {
    const { book } = this.#context;
    if (!LEGAL.test(name)) throw new HostError("InvalidArgument");
    if (book.findName(name, this.#scope)) throw new HostError("ItemAlreadyExists");
    const formula =
      typeof reference === "string"
        ? formulaOf(book, reference)
        : sheetPrefix(reference.sheet.name) + absolute(formatArea(reference.area));
    const made = book.define({ name, formula, visible: true, comment, sheet: this.#scope });
    return this.#object(made);
  }

  #object(name: DefinedName): ServerObject {
    return new NamedItemObject(this.#context, name);
  }
}

class NamedItemObject extends ServerObject {
  readonly #context: ObjectContext;
  readonly #name: DefinedName;

  constructor(context: ObjectContext, name: DefinedName) {
    super();
    this.#context = context;
    this.#name = name;
  }

  get Name(): string {
    return this.#name.name;
  }

  get Comment(): string {
    return this.#name.comment;
  }

  set Comment(comment: string) {
    this.#name.comment = comment;
  }

  get Visible(): boolean {
    return this.#name.visible;
  }

  set Visible(visible: boolean) {
    this.#name.visible = visible;
  }

  get Scope(): string {
    return this.#name.sheet ? "Worksheet" : "Workbook";
  }

  get Type(): string {
    if (this.#context.book.placeOf(this.#name.formula)) return "Range";
    return this.#name.formula.includes("#REF!") ? "Error" : "String";
  }

  get Formula(): string {
    return `=${this.#name.formula}`;
  }

  set Formula(formula: string) {
    this.#name.formula = formulaOf(this.#context.book, formula);
  }

  /** For a range its address, for a lost one the error. */
  get Value(): string {
    return this.Type === "Error" ? "#REF!" : this.#name.formula;
  }

  GetRange(): ServerObject {
    const range = this.GetRangeOrNullObject();
    if (!range) throw new HostError("ItemNotFound");
    return range;
  }

  GetRangeOrNullObject(): ServerObject | null {
    const place = this.#context.book.placeOf(this.#name.formula);
    return place && this.#context.range(place.sheet, place.area);
  }

  Delete(): void {
    const { book } = this.#context;
    book.names = book.names.filter((it) => it !== this.#name);
  }
}

/** `B4:C5` → `$B$4:$C$5`. */
function absolute(address: string): string {
  return address.replace(/[A-Z]+|\d+/gu, "$$$&");
}

/** Without `=`, its sheets called as Excel calls them; a name must not refer to a sheet that is not there. */
function formulaOf(book: Book, text: string): string {
  const formula = text.replace(/^=/u, "");
  return mapSheetNames(formula, (name) => {
    const sheet = book.find(name);
    if (!sheet) throw new HostError("InvalidArgument");
    return sheet.name;
  });
}
