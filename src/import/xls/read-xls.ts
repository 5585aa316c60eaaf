/** A workbook of Excel 5 to 2003: `.xls`, or of WPS: `.et`. */
import type { FileReading, ReadOptions } from "../imported.ts";
import { readWorkbook } from "../read-workbook.ts";
import { readingPackage } from "../reading-package.ts";
import { openXls } from "./open-xls.ts";

/** @throws UnreadableFile with one sentence: not a workbook, or none with the tables of the form */
export function readXls(bytes: Uint8Array, { fileName }: ReadOptions): FileReading {
  return readingPackage(() => readWorkbook(openXls(bytes), fileName));
}
