/** A workbook of Excel: `.xlsx`. */
import { BadPackage } from "../package/bad-package.ts";
import { UnreadableFile } from "../report/unreadable-file.ts";
import { openWorkbook } from "../workbook/open-workbook.ts";
import type { FileReading, ReadOptions } from "./imported.ts";
import { readWorkbook } from "./read-workbook.ts";

/** @throws UnreadableFile with one sentence: not a workbook, or none with the tables of the form */
export function readXlsx(bytes: Uint8Array, { fileName, platform }: ReadOptions): FileReading {
  try {
    return readWorkbook(openWorkbook(bytes, platform), fileName);
  } catch (error) {
    if (error instanceof BadPackage) throw new UnreadableFile(error.message);
    throw error;
  }
}
