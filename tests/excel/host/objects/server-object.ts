/**
 * What a proxy of the library stands for on the host's side. Members are named as on the wire: `RowCount`,
 * `GetRange`; a getter can be loaded, a setter set, a method called. A member that is not there fails by name.
 */
import type { Area } from "../../../../src/workbook/workbook.ts";
import type { Book } from "../model/book.ts";
import type { Sheet } from "../model/sheet.ts";

export abstract class ServerObject {
  /** What the library calls it, for messages: `RangeObject` → `Range`. */
  get typeName(): string {
    return this.constructor.name.replace(/Object$/u, "");
  }
}

/** What is the same for every object of one host. */
export interface ObjectContext {
  readonly book: Book;
  /** Makes the objects that others lead to, so that none of them needs to know how. */
  range(sheet: Sheet, area: Area): ServerObject;
  worksheet(sheet: Sheet): ServerObject;

  /** Says which kinds of events the add-in wants to hear of. */
  listen(kind: EventKind, on: boolean): void;
  /** The cells that an event was about. */
  eventRange(referenceId: string): ServerObject | null;
  /** Events reach the add-in. */
  eventsEnabled: boolean;

  /** Copies sheets of a file into the workbook; gives their ids. */
  insertSheets(base64: string, options: InsertOptions): readonly string[];
  /** A file that was opened as a workbook of its own, by Excel.createWorkbook. */
  openOther(base64: string): void;
}

export type EventKind = "changed" | "added" | "deleted" | "renamed" | "protection";

/** Excel.InsertWorksheetOptions. */
export interface InsertOptions {
  readonly sheetNamesToInsert?: readonly string[];
  readonly positionType?: "None" | "Before" | "After" | "Beginning" | "End";
  readonly relativeTo?: string;
}
