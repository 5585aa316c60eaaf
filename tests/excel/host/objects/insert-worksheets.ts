/** Workbook.insertWorksheetsFromBase64 */
import type { OpenPackageOptions } from "../../../../src/package/open-package.ts";
import { openWorkbook } from "../../../../src/workbook/open-workbook.ts";
import type { Workbook } from "../../../../src/workbook/workbook.ts";
import { bytesOf } from "../base64.ts";
import { HostError } from "../host-error.ts";
import type { Book } from "../model/book.ts";
import { insertSheets, type InsertedNames } from "../model/read-book.ts";
import type { InsertOptions } from "./server-object.ts";

export interface Insertion extends InsertOptions {
  readonly platform: OpenPackageOptions;
  readonly names: InsertedNames;
}

/** Copies sheets of a file into the workbook and gives their ids. */
export function insertWorksheets(
  book: Book,
  base64: string,
  { platform, names, sheetNamesToInsert = [], ...where }: Insertion,
): readonly string[] {
  const file = openFile(base64, platform);
  const position = positionOf(book, where);
  const sheets = insertSheets(book, file, { sheets: sheetNamesToInsert, position, names });
  return sheets.map(({ id }) => id);
}

function openFile(base64: string, platform: OpenPackageOptions): Workbook {
  try {
    return openWorkbook(bytesOf(base64), platform);
  } catch (error) {
    throw new HostError("InvalidArgument", error instanceof Error ? error.message : "");
  }
}

/** At the end unless told otherwise, as in Excel. */
function positionOf(book: Book, { positionType = "End", relativeTo }: InsertOptions): number {
  const beside =
    relativeTo === undefined ? -1 : book.sheets.findIndex((it) => it === book.find(relativeTo));
  switch (positionType) {
    case "Beginning":
      return 0;
    case "End":
    case "None":
      return book.sheets.length;
    case "Before":
    case "After":
      if (beside < 0) throw new HostError("InvalidArgument");
      return positionType === "After" ? beside + 1 : beside;
  }
}
