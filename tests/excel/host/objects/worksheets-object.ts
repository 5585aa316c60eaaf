/** Excel.WorksheetCollection */
import type { Sheet } from "../model/sheet.ts";
import { Collection } from "./collection.ts";
import type { EventKind, ObjectContext, ServerObject } from "./server-object.ts";

export class WorksheetsObject extends Collection {
  readonly #context: ObjectContext;

  constructor(context: ObjectContext) {
    super();
    this.#context = context;
  }

  list(): readonly ServerObject[] {
    return this.#context.book.sheets.map((sheet) => this.#object(sheet));
  }

  find(nameOrId: string): ServerObject | null {
    const sheet = this.#context.book.find(nameOrId);
    return sheet ? this.#object(sheet) : null;
  }

  GetActiveWorksheet(): ServerObject {
    return this.#object(this.#context.book.active);
  }

  GetFirst(): ServerObject {
    return this.GetItemAt(0);
  }

  GetLast(): ServerObject {
    return this.GetItemAt(this.GetCount() - 1);
  }

  /** Without a name the next free of Sheet1, Sheet2, … */
  Add(name?: string | null): ServerObject {
    const { book } = this.#context;
    let number = book.sheets.length + 1;
    while (book.find(`Sheet${number}`)) number += 1;
    return this.#object(book.add(name ?? `Sheet${number}`));
  }

  _RegisterDataChangedEvent(): void {
    this.#listen("changed", true);
  }

  _UnregisterDataChangedEvent(): void {
    this.#listen("changed", false);
  }

  _RegisterAddedEvent(): void {
    this.#listen("added", true);
  }

  _UnregisterAddedEvent(): void {
    this.#listen("added", false);
  }

  _RegisterDeletedEvent(): void {
    this.#listen("deleted", true);
  }

  _UnregisterDeletedEvent(): void {
    this.#listen("deleted", false);
  }

  _RegisterEventNameChanged(): void {
    this.#listen("renamed", true);
  }

  _UnregisterEventNameChanged(): void {
    this.#listen("renamed", false);
  }

  _RegisterProtectionChangedEvent(): void {
    this.#listen("protection", true);
  }

  _UnregisterProtectionChangedEvent(): void {
    this.#listen("protection", false);
  }

  #listen(kind: EventKind, on: boolean): void {
    this.#context.listen(kind, on);
  }

  #object(sheet: Sheet): ServerObject {
    return this.#context.worksheet(sheet);
  }
}
