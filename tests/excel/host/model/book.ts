/** The workbook in memory: its sheets, names and properties, and what happens to them. */
import { parseReference } from "../../../../src/workbook/sheet-reference.ts";
import type { Area } from "../../../../src/workbook/workbook.ts";
import { HostError } from "../host-error.ts";
import type { BookEvent } from "./book-event.ts";
import { calculator } from "./calculate.ts";
import { mapSheetNames } from "./sheet-names.ts";
import { cellKey, Sheet, type CellContent, type CellValue } from "./sheet.ts";

export interface DefinedName {
  readonly name: string;
  /** The name in lower case, by which it is found: a workbook has hundreds. */
  readonly key: string;
  /** Without its `=`. */
  formula: string;
  visible: boolean;
  comment: string;
  /** The sheet it belongs to; `null` for the whole workbook. */
  readonly sheet: Sheet | null;
}

/** One area of one sheet. */
export interface Place {
  readonly sheet: Sheet;
  readonly area: Area;
}

const FORBIDDEN_IN_NAMES = /[\\/?*[\]:]/u;
const LONGEST_NAME = 31;

export class Book {
  sheets: Sheet[] = [];
  names: DefinedName[] = [];
  readonly properties = new Map<string, string | number | boolean>();
  /** Sheets can be neither added nor removed nor renamed. */
  structureProtected = false;
  selection: Place | null = null;
  /** Hears of every change after it happened. */
  onEvent: (event: BookEvent) => void = () => undefined;
  readonly #calculator = calculator((name) => this.find(name));
  #lastId = 0;

  /** A sheet by its name, in upper or lower case, or by its id. */
  find(nameOrId: string): Sheet | undefined {
    const wanted = nameOrId.toLowerCase();
    return this.sheets.find((it) => it.id === nameOrId || it.name.toLowerCase() === wanted);
  }

  /** The sheet in front. */
  get active(): Sheet {
    const sheet = this.selection?.sheet ?? this.sheets.find((it) => it.visibility === "Visible");
    if (!sheet) throw new Error("A workbook has at least one visible sheet.");
    return sheet;
  }

  /** What a cell shows; formulas are calculated anew after every change. */
  valueAt(sheet: Sheet, row: number, column: number): CellValue {
    return this.#calculator.valueAt(sheet, row, column);
  }

  /** Puts content into a cell, `null` empties it. Neither protection nor events: that is edit-cells.ts. */
  put(sheet: Sheet, row: number, column: number, content: CellContent | null): void {
    if (content?.kind === "formula") {
      const formula = mapSheetNames(content.formula, (name) => this.find(name)?.name ?? name);
      sheet.cells.set(cellKey(row, column), { kind: "formula", formula });
    } else if (content) sheet.cells.set(cellKey(row, column), content);
    else sheet.cells.delete(cellKey(row, column));
    this.#calculator.forget();
  }

  newId(): string {
    this.#lastId += 1;
    return `{${this.#lastId.toString(16).toUpperCase().padStart(8, "0")}-0001-0000-0000-000000000000}`;
  }

  /** A new empty sheet, last unless a position is given. */
  add(name: string, position = this.sheets.length): Sheet {
    this.#checkStructure();
    this.#checkName(name);
    const sheet = new Sheet(this.newId(), name);
    this.sheets.splice(position, 0, sheet);
    this.onEvent({ kind: "added", sheet });
    return sheet;
  }

  /** References to the sheet become #REF!. */
  remove(sheet: Sheet): void {
    this.#checkStructure();
    const visible = this.sheets.filter((it) => it.visibility === "Visible" && it !== sheet);
    if (visible.length === 0) throw new HostError("InvalidOperation");
    this.sheets = this.sheets.filter((it) => it !== sheet);
    this.names = this.names.filter((it) => it.sheet !== sheet);
    if (this.selection?.sheet === sheet) this.selection = null;
    this.#mapSheetNames((name) => (sameName(name, sheet.name) ? null : name));
    this.onEvent({ kind: "deleted", sheet });
  }

  /** References to the sheet follow its name. */
  rename(sheet: Sheet, name: string): void {
    this.#checkStructure();
    if (!sameName(sheet.name, name)) this.#checkName(name);
    const before = sheet.name;
    sheet.name = name;
    this.#mapSheetNames((it) => (sameName(it, before) ? name : it));
    this.onEvent({ kind: "renamed", sheet, before });
  }

  define(name: Omit<DefinedName, "key">): DefinedName {
    const made = { ...name, key: name.name.toLowerCase() };
    this.names.push(made);
    return made;
  }

  /** A name of the workbook, or of a sheet; upper and lower case are alike. */
  findName(name: string, scope: Sheet | null): DefinedName | undefined {
    const wanted = name.toLowerCase();
    return this.names.find((it) => it.key === wanted && it.sheet === scope);
  }

  /** What a formula stands for, if that is one area of a sheet that is there. */
  placeOf(formula: string): Place | null {
    const reference = parseReference(formula);
    const sheet = reference && this.find(reference.sheet);
    if (!reference || !sheet) return null;
    const { top, left, bottom, right } = reference;
    return { sheet, area: { top, left, bottom, right } };
  }

  #mapSheetNames(nameOf: (name: string) => string | null): void {
    for (const name of this.names) name.formula = mapSheetNames(name.formula, nameOf);
    for (const sheet of this.sheets) {
      for (const [key, content] of sheet.cells) {
        if (content.kind !== "formula") continue;
        sheet.cells.set(key, { ...content, formula: mapSheetNames(content.formula, nameOf) });
      }
    }
    this.#calculator.forget();
  }

  #checkStructure(): void {
    if (this.structureProtected) throw new HostError("AccessDenied");
  }

  #checkName(name: string): void {
    if (this.sheets.some((it) => sameName(it.name, name))) throw new HostError("ItemAlreadyExists");
    const legal = name.length > 0 && name.length <= LONGEST_NAME && !FORBIDDEN_IN_NAMES.test(name);
    if (!legal) throw new HostError("InvalidArgument");
  }
}

function sameName(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}
