/** Takes the sheets of an .xlsx into the workbook in memory: when it is opened, and when sheets are inserted. */
import type { OpenPackageOptions } from "../../../../src/package/open-package.ts";
import { readProperties } from "../../../../src/workbook/custom-properties.ts";
import { openWorkbook } from "../../../../src/workbook/open-workbook.ts";
import type { WorkbookCell, DefinedName, Workbook } from "../../../../src/workbook/workbook.ts";
import type { Book } from "./book.ts";
import type { CellFormat } from "./cell-format.ts";
import { readFormats } from "./read-formats.ts";
import { readLook } from "./read-look.ts";
import { mapSheetNames } from "./sheet-names.ts";
import type { CellContent, Sheet } from "./sheet.ts";

/** What becomes of the names of a file whose sheets are inserted. */
export type InsertedNames = "brought" | "dropped" | "broken";

export interface Insertion {
  /** Those that are wanted; all when empty. */
  readonly sheets: readonly string[];
  /** Where the first of them is to stand. */
  readonly position: number;
  readonly names: InsertedNames;
}

/** Opens a file into an empty book. */
export function readBook(book: Book, bytes: Uint8Array, platform: OpenPackageOptions): void {
  const file = openWorkbook(bytes, platform);
  insertSheets(book, file, { sheets: [], position: 0, names: "brought" });
  for (const [key, value] of readProperties(file.package)) book.properties.set(key, value);
}

/** Copies sheets of a file into the book; a sheet whose name is taken gets a number: `一总体情况 (2)`. */
export function insertSheets(book: Book, file: Workbook, insertion: Insertion): readonly Sheet[] {
  const formats = formatsOf(file);
  const wanted = file.sheets.filter(
    ({ name }) => insertion.sheets.length === 0 || insertion.sheets.includes(name),
  );
  const copies = new Map<string, Sheet>();
  for (const [i, { name, state }] of wanted.entries()) {
    const sheet = book.add(freeName(book, name), insertion.position + i);
    sheet.visibility = state.charAt(0).toUpperCase() + state.slice(1);
    copies.set(name.toLowerCase(), sheet);
  }
  /** Formulas follow their sheets; what was left behind is gone. */
  const nameOf = (name: string): string | null => copies.get(name.toLowerCase())?.name ?? null;

  for (const { name, part } of wanted) {
    const sheet = copies.get(name.toLowerCase());
    if (!sheet) continue;
    const { cells, merges } = file.readSheet(name);
    sheet.merges = merges;
    for (const cell of cells) book.put(sheet, cell.row, cell.column, contentOf(cell, nameOf));
    readLook(book, sheet, { text: file.package.text(part), part, formats });
  }
  for (const name of file.definedNames())
    insertName(book, name, { nameOf, names: insertion.names });
  return [...copies.values()];
}

function contentOf(
  cell: WorkbookCell,
  nameOf: (name: string) => string | null,
): CellContent | null {
  if (cell.formula !== null) {
    return { kind: "formula", formula: mapSheetNames(cell.formula, nameOf) };
  }
  if (cell.value === null) return null;
  const value = cell.kind === "error" ? { error: String(cell.value) } : cell.value;
  return { kind: "value", value };
}

function formatsOf(file: Workbook): readonly CellFormat[] {
  const part = file.package.partNames.find((it) => it.endsWith("/styles.xml"));
  return part === undefined ? [] : readFormats(file.package.text(part), part);
}

interface InsertedNameOptions {
  readonly nameOf: (name: string) => string | null;
  readonly names: InsertedNames;
}

/** Excel's own names, such as the print area, stay with its sheets and out of the list of names. */
function insertName(book: Book, name: DefinedName, { nameOf, names }: InsertedNameOptions): void {
  if (names === "dropped" || name.name.startsWith("_xlnm.")) return;
  const formula = mapSheetNames(name.formula, names === "broken" ? () => null : nameOf);
  if (names === "brought" && formula.includes("#REF!")) return; // Its sheet was left behind.
  const home = name.sheet === null ? null : nameOf(name.sheet);
  const sheet = home === null ? null : (book.find(home) ?? null);
  if (book.findName(name.name, sheet)) return;
  book.define({ name: name.name, formula, visible: !name.hidden, comment: "", sheet });
}

function freeName(book: Book, name: string): string {
  for (let number = 1; ; number += 1) {
    const candidate = number === 1 ? name : `${name} (${number})`;
    if (!book.find(candidate)) return candidate;
  }
}
