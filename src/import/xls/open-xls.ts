/** Opens a workbook of Excel 5 to 2003, or of WPS (`.et`), for reading. */
import { BadPackage } from "../../package/bad-package.ts";
import { isCompoundFile } from "../../package/compound-file.ts";
import { readCompoundFile } from "../../package/read-compound-file.ts";
import { readingBytes } from "../../package/reading-bytes.ts";
import { lookIn } from "../../workbook/cell-look.ts";
import { serialToIsoDate } from "../../workbook/dates.ts";
import { findNames } from "../../workbook/find-names.ts";
import { PLAIN_STYLE } from "../../workbook/read-styles.ts";
import type { ShownWorkbook } from "../../workbook/workbook.ts";
import { globalsOf } from "./globals.ts";
import { sheetCells } from "./sheet-cells.ts";

/** Streams in the order in which they count: what Excel 95 and 97 save for each other has both. */
const STREAMS = ["Workbook", "Book"];

/** What is said to be damaged where a record, or the file, ends too early. */
const DAMAGED = "工作表";

/** @throws BadPackage with one sentence for the user, here or when a sheet is read */
export function openXls(bytes: Uint8Array): ShownWorkbook {
  const stream = workbookStream(bytes);
  const globals = readingBytes(() => globalsOf(stream), DAMAGED);
  const { styles, firstDayYear } = globals;
  const sheets = globals.sheets.filter(({ isWorksheet }) => isWorksheet);
  const byName = new Map([...sheets].reverse().map((it) => [it.name.toLowerCase(), it]));
  const styleOf = (style: number) => styles.cells[style] ?? PLAIN_STYLE;
  return {
    sheets,
    sheet: (name) => byName.get(name.toLowerCase()),
    findNames: (wanted, beginnings) =>
      findNames(
        (isWanted) => globals.names.filter(({ name }) => isWanted(name)),
        wanted,
        beginnings,
      ),
    readSheet(name) {
      const sheet = byName.get(name.toLowerCase());
      if (!sheet) throw new Error(`Unknown sheet "${name}".`);
      return readingBytes(() => sheetCells(stream, sheet.start, sheet.name, globals), DAMAGED);
    },
    property: () => undefined,
    lookOf: (cell) => lookIn(cell, styleOf(cell.style)),
    dateOf: ({ value, style }) =>
      typeof value === "number" && styleOf(style).isDate
        ? serialToIsoDate(value, firstDayYear)
        : null,
  };
}

/** The records; some programs write them without a compound file around. */
function workbookStream(bytes: Uint8Array): Uint8Array {
  if (bytes.length === 0) throw new BadPackage("empty");
  if (!isCompoundFile(bytes)) return bytes;
  const file = readCompoundFile(bytes);
  const name = STREAMS.find((it) => file.names.has(it));
  const stream = name === undefined ? undefined : file.stream(name);
  if (!stream)
    throw new BadPackage(file.names.has("EncryptedPackage") ? "encrypted" : "notWorkbook");
  return stream;
}
