/** The register that is open in Excel, as it was read. */
import { readRegisterBook } from "../../book/register/read-register-book.ts";
import type { ReadableWorkbook } from "../../workbook/workbook.ts";
import type { FoundRegister } from "../workbook-host.ts";

const IS_REGISTER = "打开的工作簿是申请台账，不是年报。";

/** @throws UnreadableFile where the year, a list or a column that is counted is missing */
export function readOpenRegister(workbook: ReadableWorkbook): FoundRegister {
  return { kind: "register", says: IS_REGISTER, ...readRegisterBook(workbook) };
}

/** Sheets that have lists by the names of their columns, and are called otherwise than those that were read. */
export function renamedLists(workbook: ReadableWorkbook, read: readonly string[]): string[] {
  const names = workbook.findNames([], ["register."]);
  const sheets = [...names.values()].flatMap(({ area }) => (area ? [area.sheet] : []));
  return [...new Set(sheets)].filter((name) => !read.includes(name));
}
