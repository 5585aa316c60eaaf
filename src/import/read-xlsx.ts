/** A workbook of Excel: `.xlsx`. */
import { openWorkbook } from "../workbook/open-workbook.ts";
import type { FileReading, ReadOptions } from "./imported.ts";
import { readWorkbook } from "./read-workbook.ts";
import { readingPackage } from "./reading-package.ts";

/** @throws UnreadableFile with one sentence: not a workbook, or none with the tables of the form */
export function readXlsx(bytes: Uint8Array, { fileName, platform }: ReadOptions): FileReading {
  return readingPackage(() => readWorkbook(openWorkbook(bytes, platform), fileName));
}
