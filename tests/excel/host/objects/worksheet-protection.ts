/** Excel.WorksheetProtection */
import { HostError } from "../host-error.ts";
import type { Book } from "../model/book.ts";
import type { Sheet } from "../model/sheet.ts";
import { ServerObject } from "./server-object.ts";

export class WorksheetProtectionObject extends ServerObject {
  readonly #book: Book;
  readonly #sheet: Sheet;

  constructor(book: Book, sheet: Sheet) {
    super();
    this.#book = book;
    this.#sheet = sheet;
  }

  get Protected(): boolean {
    return this.#sheet.protection !== null;
  }

  get Options(): Readonly<Record<string, unknown>> {
    return this.#sheet.protection?.options ?? {};
  }

  Protect(options: Readonly<Record<string, unknown>> | null = null, password = ""): void {
    if (this.#sheet.protection) throw new HostError("InvalidOperation");
    this.#sheet.protection = { options: options ?? {}, password };
    this.#book.onEvent({ kind: "protection", sheet: this.#sheet });
  }

  /** A wrong password is refused; a sheet that is not protected may be unprotected again. */
  Unprotect(password = ""): void {
    const { protection } = this.#sheet;
    if (!protection) return;
    if (protection.password !== password) throw new HostError("AccessDenied");
    this.#sheet.protection = null;
    this.#book.onEvent({ kind: "protection", sheet: this.#sheet });
  }
}
