/** Range.conditionalFormats, as far as rules by formula go; those of a file that was opened are not kept. */
import type { Area } from "../../../../src/workbook/workbook.ts";
import { NotImplemented } from "../host-error.ts";
import type { Book } from "../model/book.ts";
import { intersection, type ConditionalFormat, type Sheet } from "../model/sheet.ts";
import { Collection } from "./collection.ts";
import { ServerObject } from "./server-object.ts";

export class ConditionalFormatsObject extends Collection {
  readonly #book: Book;
  readonly #sheet: Sheet;
  readonly #area: Area;

  constructor(book: Book, sheet: Sheet, area: Area) {
    super();
    this.#book = book;
    this.#sheet = sheet;
    this.#area = area;
  }

  list(): readonly ServerObject[] {
    return this.#here.map((it) => new ConditionalFormatObject(this.#sheet, it));
  }

  find(id: string): ServerObject | null {
    const found = this.#here.find((it) => it.id === id);
    return found ? new ConditionalFormatObject(this.#sheet, found) : null;
  }

  Add(type: string): ServerObject {
    this.#sheet.demand("allowFormatCells");
    if (type !== "Custom") throw new NotImplemented(`conditional format ${type}`);
    const made = {
      id: this.#book.newId(),
      areas: [this.#area],
      formula: "",
      fill: "",
      fontColor: "",
    };
    this.#sheet.conditionalFormats = [...this.#sheet.conditionalFormats, made];
    return new ConditionalFormatObject(this.#sheet, made);
  }

  ClearAll(): void {
    this.#sheet.demand("allowFormatCells");
    const here = this.#here;
    this.#sheet.conditionalFormats = this.#sheet.conditionalFormats.filter(
      (it) => !here.includes(it),
    );
  }

  /** Those that reach into the range, as Excel lists them. */
  /** Those that cover any of the cells. */
  get #here(): readonly ConditionalFormat[] {
    return this.#sheet.conditionalFormats.filter(({ areas }) =>
      areas.some((area) => intersection(area, this.#area)),
    );
  }
}

class ConditionalFormatObject extends ServerObject {
  readonly Type = "Custom";
  readonly #sheet: Sheet;
  readonly #format: ConditionalFormat;

  constructor(sheet: Sheet, format: ConditionalFormat) {
    super();
    this.#sheet = sheet;
    this.#format = format;
  }

  get Id(): string {
    return this.#format.id;
  }

  get Custom(): CustomObject {
    return new CustomObject(this.#format);
  }

  Delete(): void {
    this.#sheet.demand("allowFormatCells");
    this.#sheet.conditionalFormats = this.#sheet.conditionalFormats.filter(
      (it) => it !== this.#format,
    );
  }
}

class CustomPart extends ServerObject {
  readonly rule: ConditionalFormat;

  constructor(rule: ConditionalFormat) {
    super();
    this.rule = rule;
  }
}

class CustomObject extends CustomPart {
  get Rule(): RuleObject {
    return new RuleObject(this.rule);
  }

  get Format(): CustomFormatObject {
    return new CustomFormatObject(this.rule);
  }
}

class RuleObject extends CustomPart {
  get Formula(): string {
    return this.rule.formula;
  }

  set Formula(formula: string) {
    this.rule.formula = formula;
  }
}

class CustomFormatObject extends CustomPart {
  get Fill(): CustomFillObject {
    return new CustomFillObject(this.rule);
  }

  get Font(): CustomFontObject {
    return new CustomFontObject(this.rule);
  }
}

class CustomFillObject extends CustomPart {
  get Color(): string {
    return this.rule.fill;
  }

  set Color(fill: string) {
    this.rule.fill = fill;
  }
}

class CustomFontObject extends CustomPart {
  get Color(): string {
    return this.rule.fontColor;
  }

  set Color(fontColor: string) {
    this.rule.fontColor = fontColor;
  }
}
