/** Excel.Workbook: where every path of a batch begins. */
import { HostError } from "../host-error.ts";
import type { Area } from "../../../../src/workbook/workbook.ts";
import { ApplicationObject } from "./application-object.ts";
import { DocumentPropertiesObject } from "./document-properties.ts";
import { NamedItemsObject } from "./named-items.ts";
import { ServerObject, type InsertOptions, type ObjectContext } from "./server-object.ts";
import { WorksheetsObject } from "./worksheets-object.ts";

const FIRST_CELL: Area = { top: 0, left: 0, bottom: 0, right: 0 };

export class WorkbookObject extends ServerObject {
  readonly Name = "工作簿1.xlsx";
  readonly #context: ObjectContext;

  constructor(context: ObjectContext) {
    super();
    this.#context = context;
  }

  get Application(): ApplicationObject {
    return new ApplicationObject(this.#context);
  }

  get Names(): NamedItemsObject {
    return new NamedItemsObject(this.#context, null);
  }

  get Properties(): DocumentPropertiesObject {
    return new DocumentPropertiesObject(this.#context.book);
  }

  get Protection(): WorkbookProtectionObject {
    return new WorkbookProtectionObject(this.#context);
  }

  get Worksheets(): WorksheetsObject {
    return new WorksheetsObject(this.#context);
  }

  get _Runtime(): RuntimeObject {
    return new RuntimeObject(this.#context);
  }

  GetSelectedRange(): ServerObject {
    const { selection, active } = this.#context.book;
    return this.#context.range(active, selection?.area ?? FIRST_CELL);
  }

  GetActiveCell(): ServerObject {
    const { selection, active } = this.#context.book;
    const { top, left } = selection?.area ?? FIRST_CELL;
    return this.#context.range(active, { top, left, bottom: top, right: left });
  }

  InsertWorksheetsFromBase64(base64: string, options: InsertOptions | null): readonly string[] {
    return this.#context.insertSheets(base64, options ?? {});
  }

  _GetRangeForEventByReferenceId(id: string): ServerObject {
    const range = this.#context.eventRange(id);
    if (!range) throw new HostError("ItemNotFound");
    return range;
  }

  _GetRangeOrNullObjectForEventByReferenceId(id: string): ServerObject | null {
    return this.#context.eventRange(id);
  }
}

/** The structure: no sheet is added, removed or renamed. */
class WorkbookProtectionObject extends ServerObject {
  readonly #context: ObjectContext;

  constructor(context: ObjectContext) {
    super();
    this.#context = context;
  }

  get Protected(): boolean {
    return this.#context.book.structureProtected;
  }

  Protect(): void {
    this.#context.book.structureProtected = true;
  }

  Unprotect(): void {
    this.#context.book.structureProtected = false;
  }
}

/** Excel.Runtime, which the library reaches through the workbook. */
class RuntimeObject extends ServerObject {
  readonly #context: ObjectContext;

  constructor(context: ObjectContext) {
    super();
    this.#context = context;
  }

  get EnableEvents(): boolean {
    return this.#context.eventsEnabled;
  }

  set EnableEvents(enabled: boolean) {
    this.#context.eventsEnabled = enabled;
  }
}
