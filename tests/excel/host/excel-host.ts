/**
 * The stand-in for Excel: it carries out the batches of the unmodified office.js library on a workbook in
 * memory. It knows neither Node nor a browser; load-library.ts and page.ts put the library on top of it.
 */
import type { OpenPackageOptions } from "../../../src/package/open-package.ts";
import { parseArea } from "../../../src/workbook/cell-address.ts";
import type { Area } from "../../../src/workbook/workbook.ts";
import { HostError, type HostErrorCode } from "./host-error.ts";
import { Book, type Place } from "./model/book.ts";
import { writeEntries } from "./model/edit-cells.ts";
import { plainValue } from "./model/plain-value.ts";
import { readBook, type InsertedNames } from "./model/read-book.ts";
import type { Sheet } from "./model/sheet.ts";
import { insertWorksheets } from "./objects/insert-worksheets.ts";
import { libraryServices } from "./objects/library-services.ts";
import { RangeObject } from "./objects/range-object.ts";
import type { ObjectContext } from "./objects/server-object.ts";
import { WorkbookObject } from "./objects/workbook-object.ts";
import { WorksheetObject } from "./objects/worksheet-object.ts";
import { eventHub, type Actor, type EventHub } from "./protocol/event-hub.ts";
import { faults } from "./protocol/faults.ts";
import { keptObjects } from "./protocol/kept-objects.ts";
import { runBatch } from "./protocol/run-batch.ts";
import { ACTION, type EventEntry, type RequestBody, type ResponseBody } from "./protocol/wire.ts";

export interface HostOptions {
  /** The workbook that is open, an .xlsx; by default an empty one with a sheet Sheet1. */
  readonly workbook?: Uint8Array;
  /** What Node or the browser brings for reading .xlsx. */
  readonly platform: OpenPackageOptions;
  /**
   * What becomes of a file's names when its sheets are inserted. Microsoft's documentation does not say.
   * `brought` (default): those that are not there yet come along, pointing at the new sheets. `dropped`: none
   * does. `broken`: they come along as `=#REF!`, as OfficeDev/office-js issue 3583 shows of Excel for Windows.
   */
  readonly insertedNames?: InsertedNames;
}

/** A cell's entry, or rows of them. */
export type Entries = string | number | boolean | readonly (readonly unknown[])[];

export class ExcelHost {
  readonly book = new Book();
  /** Files that Excel.createWorkbook opened beside this one, in base64. */
  readonly otherWorkbooks: string[] = [];
  /** How often code waited for this host; what the library sends of its own is not counted. */
  roundTrips = 0;
  /** How many actions those round trips were made of. */
  actions = 0;
  /** A person is typing into a cell: every batch is refused until they have finished. */
  cellEditing = false;
  /** Takes an event to the library; the seams set it. */
  deliver: (entry: EventEntry) => void = () => undefined;

  readonly #insertion: { readonly platform: OpenPackageOptions; readonly names: InsertedNames };
  readonly #faults = faults();
  /** What others do just before a round trip, by its number. */
  readonly #between = new Map<number, () => void>();
  readonly #hub: EventHub;
  readonly #root: WorkbookObject;
  readonly #services = libraryServices();
  readonly #kept = keptObjects();
  #actor: Actor = "addin";
  #underWay = 0;

  constructor({ workbook, platform, insertedNames = "brought" }: HostOptions) {
    this.#insertion = { platform, names: insertedNames };
    this.#hub = eventHub((entry) => {
      this.#underWay += 1;
      setTimeout(() => {
        this.#underWay -= 1;
        this.deliver(entry);
      });
    });
    if (workbook) readBook(this.book, workbook, platform);
    else this.book.add("Sheet1");
    this.book.onEvent = (event) => {
      this.#hub.tell(event, this.#actor);
    };
    this.#root = new WorkbookObject(this.#context());
  }

  /** Answers one batch. */
  execute(body: RequestBody): ResponseBody {
    const asked = !isOfLibrary(body);
    try {
      if (asked) {
        this.roundTrips += 1;
        this.#between.get(this.roundTrips)?.();
        this.#faults.beforeRoundTrip();
        if (this.cellEditing) throw new HostError("InvalidOperationInCellEditMode");
      }
    } catch (error) {
      if (!(error instanceof HostError)) throw error;
      const { code: Code, message: Message } = error;
      return { Results: [], TraceIds: [], Error: { Code, Message, Location: "", ActionIndex: 0 } };
    }
    const answer = runBatch(body, {
      root: this.#root,
      services: this.#services,
      kept: this.#kept,
      beforeAction: () => {
        if (!asked) return;
        this.actions += 1;
        this.#faults.beforeAction();
      },
    });
    // As over a wire: nothing of the workbook itself is handed out.
    return JSON.parse(JSON.stringify(answer)) as ResponseBody;
  }

  /** Somebody else acts just before the n-th round trip from now. */
  comeBetween(n: number, act: () => void): void {
    this.#between.set(this.roundTrips + n, act);
  }

  /** The next round trip fails with this code; nothing of it is done. */
  failNext(code: HostErrorCode): void {
    this.#faults.failRoundTrip(1, code);
  }

  /** The n-th round trip from now fails with this code; nothing of it is done. */
  failAt(n: number, code: HostErrorCode): void {
    this.#faults.failRoundTrip(n, code);
  }

  /** The n-th action from now fails; what its batch did before stays done. */
  failAtAction(n: number, code: HostErrorCode): void {
    this.#faults.failAction(n, code);
  }

  /** The person before the screen types into a cell or pastes over cells, `B4` or `B4:C5`. */
  userTypes(sheet: string, address: string, entries: Entries): void {
    this.#type("user", { sheet, address, entries });
  }

  /** Somebody else types in the same file. */
  coauthorTypes(sheet: string, address: string, entries: Entries): void {
    this.#type("coauthor", { sheet, address, entries });
  }

  /** Anything else that a person does: `host.userDoes((book) => { book.rename(sheet, "旧表"); })`. */
  userDoes(act: (book: Book) => void): void {
    this.#as("user", () => {
      act(this.book);
    });
  }

  /** What a cell shows. */
  value(sheet: string, address: string): string | number | boolean {
    const { sheet: found, area } = this.#place(sheet, address);
    return plainValue(this.book.valueAt(found, area.top, area.left));
  }

  /** Whether a cell is calculated. */
  holdsFormula(sheet: string, address: string): boolean {
    const { sheet: found, area } = this.#place(sheet, address);
    return found.at(area.top, area.left)?.kind === "formula";
  }

  /** Resolves when every event has been delivered and nobody has asked for anything since. */
  async settled(): Promise<void> {
    let seen = -1;
    while (this.#underWay > 0 || seen !== this.roundTrips) {
      seen = this.roundTrips;
      await new Promise((resolve) => setTimeout(resolve, 1));
    }
  }

  #type(
    actor: Actor,
    { sheet, address, entries }: { sheet: string; address: string; entries: Entries },
  ): void {
    const grid = Array.isArray(entries) ? entries.map((row: unknown[]) => [...row]) : [[entries]];
    this.#as(actor, () => {
      writeEntries(this.book, this.#place(sheet, address), grid);
    });
  }

  #as(actor: Actor, act: () => void): void {
    this.#actor = actor;
    try {
      act();
    } finally {
      this.#actor = "addin";
    }
  }

  #place(sheet: string, address: string): Place {
    const found = this.book.find(sheet);
    const area = parseArea(address);
    if (!found || !area) throw new Error(`There is no ${sheet}!${address}.`);
    return { sheet: found, area };
  }

  #context(): ObjectContext {
    const hub = this.#hub;
    const context: ObjectContext = {
      book: this.book,
      range: (sheet: Sheet, area: Area) => new RangeObject(context, { sheet, area }),
      worksheet: (sheet: Sheet) => new WorksheetObject(context, sheet),
      listen: hub.listen,
      eventRange: (referenceId) => {
        const place = hub.placeOf(referenceId);
        return place ? context.range(place.sheet, place.area) : null;
      },
      get eventsEnabled() {
        return hub.enabled;
      },
      set eventsEnabled(enabled) {
        hub.enabled = enabled;
      },
      insertSheets: (base64, options) =>
        insertWorksheets(this.book, base64, { ...this.#insertion, ...options }),
      openOther: (base64) => {
        this.otherWorkbooks.push(base64);
      },
    };
    return context;
  }
}

/** Calls that the library makes of its own: when Excel.run has ended, and when a page is ready. */
const LIBRARY_CALLS: readonly string[] = [
  "_RemoveReference",
  "_SetOsfControlContainerReadyForCustomFunctions",
  "NotifyActionHandlerReady",
];

function isOfLibrary({ Actions }: RequestBody): boolean {
  const calls = Actions.filter(({ ActionType }) => ActionType !== ACTION.instantiate);
  return calls.length > 0 && calls.every(({ Name }) => LIBRARY_CALLS.includes(Name));
}
