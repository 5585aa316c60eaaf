/** Workbook.properties, of which the custom ones are kept. */
import type { Book } from "../model/book.ts";
import { Collection } from "./collection.ts";
import { ServerObject } from "./server-object.ts";

type PropertyValue = string | number | boolean;

export class DocumentPropertiesObject extends ServerObject {
  readonly #book: Book;

  constructor(book: Book) {
    super();
    this.#book = book;
  }

  get Custom(): CustomPropertiesObject {
    return new CustomPropertiesObject(this.#book);
  }
}

class CustomPropertiesObject extends Collection {
  readonly #book: Book;

  constructor(book: Book) {
    super();
    this.#book = book;
  }

  list(): readonly ServerObject[] {
    return [...this.#book.properties.keys()].map((key) => this.#object(key));
  }

  find(key: string): ServerObject | null {
    const wanted = key.toLowerCase();
    const found = [...this.#book.properties.keys()].find((it) => it.toLowerCase() === wanted);
    return found === undefined ? null : this.#object(found);
  }

  /** Takes the place of one with that key. */
  Add(key: string, value: PropertyValue): ServerObject {
    this.#book.properties.set(key, value);
    return this.#object(key);
  }

  DeleteAll(): void {
    this.#book.properties.clear();
  }

  #object(key: string): ServerObject {
    return new CustomPropertyObject(this.#book, key);
  }
}

class CustomPropertyObject extends ServerObject {
  readonly #book: Book;
  readonly #key: string;

  constructor(book: Book, key: string) {
    super();
    this.#book = book;
    this.#key = key;
  }

  get Key(): string {
    return this.#key;
  }

  get Type(): string {
    const type = typeof this.#value;
    return type.charAt(0).toUpperCase() + type.slice(1);
  }

  get Value(): PropertyValue {
    return this.#value;
  }

  set Value(value: PropertyValue) {
    this.#book.properties.set(this.#key, value);
  }

  Delete(): void {
    this.#book.properties.delete(this.#key);
  }

  get #value(): PropertyValue {
    return this.#book.properties.get(this.#key) ?? "";
  }
}
