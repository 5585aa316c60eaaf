/** A workbook of Excel 5 to 2003: `.xls`, or of WPS: `.et`. */
import { BadPackage } from "../../package/bad-package.ts";
import { UnreadableFile } from "../../report/unreadable-file.ts";
import type { FileReading, ReadOptions } from "../imported.ts";
import { readWorkbook } from "../read-workbook.ts";
import { openXls } from "./open-xls.ts";

/** @throws UnreadableFile with one sentence: not a workbook, or none with the tables of the form */
export function readXls(bytes: Uint8Array, { fileName }: ReadOptions): FileReading {
  try {
    return readWorkbook(openXls(bytes), fileName);
  } catch (error) {
    if (error instanceof BadPackage) throw new UnreadableFile(error.message);
    throw error;
  }
}
