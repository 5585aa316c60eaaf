/** Opens an .xlsx: finds its sheets, reads its cells and changes them, without a DOM. */
import { BadPackage, type BadPackageReason } from "../package/bad-package.ts";
import { decodeText } from "../package/decode-text.ts";
import { openPackage, type OpenPackageOptions } from "../package/open-package.ts";
import type { OpcPackage } from "../package/opc-package.ts";
import { rememberBytes } from "../package/remember-bytes.ts";
import { editCalcChain, type CalcChain } from "./calc-chain.ts";
import { parseAddress } from "./cell-address.ts";
import { readProperties, writeProperty } from "./custom-properties.ts";
import { serialToIsoDate } from "./dates.ts";
import { editSheet, type SheetEditor } from "./edit-sheet.ts";
import { quickSharedStrings } from "./quick-shared-strings.ts";
import { quickSheet } from "./quick-sheet.ts";
import { readSharedStrings } from "./read-shared-strings.ts";
import { readSheet } from "./read-sheet.ts";
import { lookIn, lookWhile } from "./cell-look.ts";
import { readDifferences, type StyleDifference } from "./read-differences.ts";
import { PLAIN_STYLE, readStyles, type CellStyle } from "./read-styles.ts";
import { NO_SHARED_STRINGS, type SharedStrings } from "./shared-strings.ts";
import { readWorkbookPart, type ListedSheet } from "./workbook-part.ts";
import type { Workbook } from "./workbook.ts";

export interface OpenWorkbookOptions extends OpenPackageOptions {
  /** Whether sheets may be read quickly; both ways give the same. */
  readonly sheetReading?: "quick" | "general";
  /** What is read of the bytes of a sheet, which may be longer then: without-formulas.ts. */
  readonly ofSheets?: (bytes: Uint8Array, sheet: string) => Uint8Array;
  /** Told of each part that has to be read in the general way: most programs write it otherwise. */
  readonly onGeneral?: (part: string) => void;
}

/**
 * Opens an .xlsx.
 *
 * @throws BadPackage with one sentence for the user, here or when a sheet is read
 */
export function openWorkbook(bytes: Uint8Array, options: OpenWorkbookOptions): Workbook {
  const opened = openPackage(bytes, options);
  const { sheetReading = "quick", ofSheets, onGeneral } = options;
  const main = mainPart(opened);
  const mainBytes = opened.bytes(main.part);
  const links = opened.relationships(main.part);
  const {
    sheets: allSheets,
    firstDayYear,
    names,
  } = readWorkbookPart(mainBytes, {
    part: main.part,
    links,
  });
  const sheets = allSheets.filter(({ kind }) => kind === "worksheet");
  if (sheetReading === "quick" && !ofSheets) {
    const texts = links.filter(({ kind }) => kind === "sharedStrings");
    opened.expect([...texts.map(({ target }) => target), ...sheets.map(({ part }) => part)]);
  }
  const byName = new Map([...sheets].reverse().map((sheet) => [sheet.name.toLowerCase(), sheet]));
  const editors = new Map<string, SheetEditor>();
  /** Parts that their editor is to write. */
  const unwritten = new Set<string>();
  let calcChain: CalcChain | null = null;
  let sharedStrings: SharedStrings | null = null;
  let properties: ReturnType<typeof readProperties> | null = null;
  let styles: readonly CellStyle[] | null = null;
  let readDifferent: readonly StyleDifference[] | null = null;

  /** The part of the workbook of one kind, read by `read`; empty if there is none. */
  function readPart<T>(kind: string, read: (bytes: Uint8Array, part: string) => T, none: T): T {
    const part = links.find((it) => it.kind === kind)?.target;
    return part === undefined ? none : read(opened.bytes(part), part);
  }

  function readTexts(bytes: Uint8Array, part: string): SharedStrings {
    const quick = sheetReading === "quick" ? quickTexts(bytes, part) : undefined;
    if (quick) return quick;
    onGeneral?.(part);
    return readSharedStrings(decodeText(bytes), part);
  }

  function styleOf(style: number): CellStyle {
    styles ??= readPart("styles", stylesOf, []);
    return styles[style] ?? PLAIN_STYLE;
  }

  function differences(): readonly StyleDifference[] {
    return (readDifferent ??= readPart("styles", differencesOf, []));
  }

  function find(name: string): ListedSheet | undefined {
    return byName.get(name.toLowerCase());
  }

  function wanted(name: string): ListedSheet {
    const sheet = find(name);
    if (sheet) return sheet;
    const names = sheets.map((it) => it.name).join(", ");
    throw new Error(`Unknown sheet "${name}", expected one of ${names}.`);
  }

  /** Whoever asks for the editor of a part changes it. */
  function editorOf(part: string): SheetEditor {
    const editor = editors.get(part) ?? editSheet(opened.text(part), part);
    editors.set(part, editor);
    if (unwritten.has(part)) return editor;
    unwritten.add(part);
    opened.writeLater(part, () => {
      unwritten.delete(part);
      return editor.text();
    });
    return editor;
  }

  const workbook: Workbook = {
    sheets,
    firstDayYear,
    package: opened,
    sheet: find,
    definedNames: names.all,
    findNames: names.find,

    readSheet(sheetName) {
      const { name, part } = wanted(sheetName);
      const bytes = ofSheets ? ofSheets(opened.longBytes(part), name) : opened.bytes(part);
      const options = {
        name,
        part,
        sharedStrings: () =>
          (sharedStrings ??= readPart("sharedStrings", readTexts, NO_SHARED_STRINGS)),
        styleOf,
      };
      const quick = sheetReading === "quick" ? quickSheet(bytes, options) : undefined;
      if (quick) return quick;
      onGeneral?.(part);
      return readSheet(decodeText(bytes), options);
    },

    isDateStyle: (style) => styleOf(style).isDate,
    lookOf: (cell, sheet) => {
      const style = styleOf(cell.style);
      const look = lookIn(cell, style);
      if (look !== "plain") return look;
      return lookWhile(cell, style, sheet.conditionalFormats(), differences);
    },

    dateOf({ kind, value, style }) {
      if (kind === "date") return /^\d{4}-\d{2}-\d{2}/u.exec(String(value))?.[0] ?? null;
      if (typeof value !== "number" || !workbook.isDateStyle(style)) return null;
      return serialToIsoDate(value, firstDayYear);
    },

    setCell(sheetName, address, content) {
      const { part, sheetId } = wanted(sheetName);
      const place = parseAddress(address);
      if (!place) throw new Error(`"${address}" is no cell address such as B4.`);
      const { formulaRemoved } = editorOf(part).setCell(place, content);
      if (!formulaRemoved) return;
      calcChain ??= editCalcChain(opened, main.part) ?? { remove: () => undefined };
      calcChain.remove({ sheetId, address: formatted(address) });
    },

    setRowHeight(sheetName, row, height) {
      editorOf(wanted(sheetName).part).setRowHeight(row, height);
    },

    property: (name) => (properties ??= readProperties(opened)).get(name),
    setProperty(name, value) {
      properties = null;
      writeProperty(opened, name, { value, strict: main.strict });
    },

    save: () => opened.save(),
  };
  return workbook;
}

/** Editions, and programs that save them: as many as are among the files of one place. */
const MOST_ALIKE = 16;

const quickTexts = rememberBytes(MOST_ALIKE, quickSharedStrings);
const differencesOf = rememberBytes(MOST_ALIKE, (bytes, part) =>
  readDifferences(decodeText(bytes), part),
);
const stylesOf = rememberBytes(MOST_ALIKE, (bytes, part) => readStyles(decodeText(bytes), part));

/** `$b$4` → `B4`. */
function formatted(address: string): string {
  return address.replace(/\$/gu, "").toUpperCase();
}

/** Main parts by content type (ECMA-376 part 1, 12.3.23); macros and templates hold the same sheets. */
const WORKBOOK_TYPE =
  /(?:spreadsheetml\.(?:sheet|template)|ms-excel\.(?:sheet|template|addin)\.macroEnabled)\.main\+xml$/u;

const OTHER_TYPES: readonly (readonly [type: RegExp, reason: BadPackageReason])[] = [
  [/wordprocessingml|ms-word/u, "word"],
  [/presentationml|ms-powerpoint/u, "powerPoint"],
  [/ms-excel\.sheet\.binary/u, "binaryWorkbook"],
];

function mainPart(opened: OpcPackage): { part: string; strict: boolean } {
  const link = opened.relationships("").find(({ kind }) => kind === "officeDocument");
  if (!link) throw new BadPackage("notWorkbook");
  const type = opened.contentType(link.target) ?? "";
  if (!WORKBOOK_TYPE.test(type)) {
    const other = OTHER_TYPES.find(([pattern]) => pattern.test(type));
    throw new BadPackage(other?.[1] ?? "notWorkbook");
  }
  return { part: link.target, strict: link.type.startsWith("http://purl.oclc.org/ooxml/") };
}
