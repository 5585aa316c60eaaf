/** Opens a workbook of Excel 5 to 2003, or of WPS (`.et`), for reading. */
import { BadPackage } from "../../package/bad-package.ts";
import { isCompoundFile } from "../../package/compound-file.ts";
import { readCompoundFile } from "../../package/read-compound-file.ts";
import { lookIn } from "../../workbook/cell-look.ts";
import { serialToIsoDate } from "../../workbook/dates.ts";
import { PLAIN_STYLE } from "../../workbook/read-styles.ts";
import type { ShownWorkbook } from "../../workbook/workbook.ts";
import { globalsOf } from "./globals.ts";
import { sheetCells } from "./sheet-cells.ts";

/** Streams in the order in which they count: what Excel 95 and 97 save for each other has both. */
const STREAMS = ["Workbook", "Book"];

/** @throws BadPackage with one sentence for the user, here or when a sheet is read */
export function openXls(bytes: Uint8Array): ShownWorkbook {
  const stream = workbookStream(bytes);
  const globals = within(() => globalsOf(stream));
  const { styles, firstDayYear } = globals;
  const sheets = globals.sheets.filter(({ isWorksheet }) => isWorksheet);
  const byName = new Map([...sheets].reverse().map((it) => [it.name.toLowerCase(), it]));
  const styleOf = (style: number) => styles.cells[style] ?? PLAIN_STYLE;
  return {
    sheets,
    sheet: (name) => byName.get(name.toLowerCase()),
    findNames(wanted, beginnings = []) {
      const keys = new Map([...wanted].map((name) => [name.toLowerCase(), name]));
      const starts = beginnings.map((it) => it.toLowerCase());
      const found = [...globals.names]
        .sort((a, b) => Number(a.sheet === null) - Number(b.sheet === null)) // workbook scope last, to count
        .flatMap((it) => {
          const key = it.name.toLowerCase();
          const name = keys.get(key) ?? (starts.some((start) => key.startsWith(start)) && it.name);
          return name ? [[name, it] as const] : [];
        });
      return new Map(found);
    },
    readSheet(name) {
      const sheet = byName.get(name.toLowerCase());
      if (!sheet) throw new Error(`Unknown sheet "${name}".`);
      return within(() => sheetCells(stream, sheet.start, sheet.name, globals));
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

/** What is read past the end of a record or of the file says that it is damaged. */
function within<Result>(read: () => Result): Result {
  try {
    return read();
  } catch (error) {
    if (error instanceof RangeError) throw new BadPackage("damaged", "工作表");
    throw error;
  }
}
