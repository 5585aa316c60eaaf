/** Opens an .xlsx: finds its sheets, reads its cells and changes them, without a DOM. */
import { BadPackage, type BadPackageReason } from "../package/bad-package.ts";
import { openPackage, type OpenPackageOptions } from "../package/open-package.ts";
import type { OpcPackage, Relationship } from "../package/opc-package.ts";
import { attribute, relationshipId, scanXml } from "../package/scan-xml.ts";
import { editCalcChain, type CalcChain } from "./calc-chain.ts";
import { parseAddress } from "./cell-address.ts";
import { readProperties, writeProperty } from "./custom-properties.ts";
import { serialToIsoDate, type FirstDayYear } from "./dates.ts";
import { findNames, readDefinedNames } from "./defined-names.ts";
import { editSheet, type SheetEditor } from "./edit-sheet.ts";
import { readSharedStrings } from "./read-shared-strings.ts";
import { readSheet } from "./read-sheet.ts";
import { lookIn } from "./cell-look.ts";
import { PLAIN_STYLE, readStyles, type CellStyle } from "./read-styles.ts";
import type { SharedText } from "./rich-text.ts";
import type { Sheet, Workbook } from "./workbook.ts";

/**
 * Opens an .xlsx.
 *
 * @throws BadPackage with one sentence for the user, here or when a sheet is read
 */
export function openWorkbook(bytes: Uint8Array, options: OpenPackageOptions): Workbook {
  const opened = openPackage(bytes, options);
  const main = mainPart(opened);
  const workbookXml = opened.text(main.part);
  const {
    sheets: allSheets,
    firstDayYear,
    links,
  } = readWorkbookPart(opened, main.part, workbookXml);
  const sheets = allSheets.filter(({ kind }) => kind === "worksheet");
  const byName = new Map([...sheets].reverse().map((sheet) => [sheet.name.toLowerCase(), sheet]));
  const editors = new Map<string, SheetEditor>();
  /** Parts that their editor is to write. */
  const unwritten = new Set<string>();
  let calcChain: CalcChain | null = null;
  let sharedStrings: readonly SharedText[] | null = null;
  let styles: readonly CellStyle[] | null = null;

  /** The part of the workbook of one kind, read by `read`; empty if there is none. */
  function readPart<T>(
    kind: string,
    read: (text: string, part: string) => readonly T[],
  ): readonly T[] {
    const part = links.find((it) => it.kind === kind)?.target;
    return part === undefined ? [] : read(opened.text(part), part);
  }

  function styleOf(style: number): CellStyle {
    styles ??= readPart("styles", readStyles);
    return styles[style] ?? PLAIN_STYLE;
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
    definedNames: () => readDefinedNames({ workbookXml, allSheets }),
    findNames: (names, beginnings) => findNames({ workbookXml, allSheets }, names, beginnings),

    readSheet(sheetName) {
      const { name, part } = wanted(sheetName);
      return readSheet(opened.text(part), {
        name,
        part,
        sharedStrings: () => (sharedStrings ??= readPart("sharedStrings", readSharedStrings)),
        styleOf,
      });
    },

    isDateStyle: (style) => styleOf(style).isDate,
    lookOf: (cell) => lookIn(cell, styleOf(cell.style)),

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

    property: (name) => readProperties(opened).get(name),
    setProperty(name, value) {
      writeProperty(opened, name, { value, strict: main.strict });
    },

    save: () => opened.save(),
  };
  return workbook;
}

interface ListedSheet extends Sheet {
  readonly kind: string;
  readonly sheetId: string;
}

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

interface WorkbookPart {
  readonly sheets: readonly ListedSheet[];
  readonly firstDayYear: FirstDayYear;
  readonly links: readonly Relationship[];
}

function readWorkbookPart(opened: OpcPackage, part: string, text: string): WorkbookPart {
  const links = opened.relationships(part);
  const sheets: ListedSheet[] = [];
  let section = "";
  let firstDayYear: FirstDayYear = 1900;
  scanXml(text, part, {
    open(name, attributes, depth) {
      if (depth === 1) section = name;
      if (depth === 1 && name === "workbookPr") {
        if (["1", "true"].includes(attribute(attributes, "date1904") ?? "")) firstDayYear = 1904;
      }
      if (depth !== 2 || section !== "sheets" || name !== "sheet") return;
      const id = relationshipId(attributes);
      const link = links.find((it) => it.id === id);
      sheets.push({
        name: attribute(attributes, "name") ?? "",
        state: sheetState(attribute(attributes, "state")),
        part: link?.target ?? "",
        kind: link?.kind ?? "",
        sheetId: attribute(attributes, "sheetId") ?? "",
      });
    },
  });
  return { sheets, firstDayYear, links };
}

function sheetState(state: string | null): Sheet["state"] {
  return state === "hidden" || state === "veryHidden" ? state : "visible";
}
