/** A register in a file: the workbook that is filled in all year, or the JSON of it. */
import { openRegisterBook } from "../book/register/open-register-book.ts";
import { readRegisterBook, type RegisterBook } from "../book/register/read-register-book.ts";
import { assertRegisterBook, isRegisterBook } from "../book/register/register-book-kind.ts";
import { decode } from "../import/decode.ts";
import { nodeImportPlatform } from "../import/node-platform.ts";
import { readingPackage } from "../import/reading-package.ts";
import { parseRegister } from "../register/json.ts";
import { REGISTER_SCHEMA_ID } from "../form/schema-id.ts";
import { openWorkbook } from "../workbook/open-workbook.ts";
import { isWorkbookName } from "./workbook-name.ts";
import type { InputFile } from "../import/input-file.ts";

/** @throws UnreadableFile with one sentence, without the path */
export function registerIn({ bytes, fileName }: InputFile): RegisterBook {
  if (!isWorkbookName(fileName)) return { register: parseRegister(decode(bytes)), doubts: [] };
  return readingPackage(() => {
    const workbook = openRegisterBook(bytes, nodeImportPlatform);
    assertRegisterBook(workbook);
    return readRegisterBook(workbook);
  });
}

/** Whether a file that may be something else is a register; what cannot be read is left to who reads it. */
export function isRegisterFile({ bytes, fileName }: InputFile): boolean {
  try {
    if (isWorkbookName(fileName)) return isRegisterBook(openWorkbook(bytes, nodeImportPlatform));
    if (!fileName.toLowerCase().endsWith(".json")) return false;
    const json: unknown = JSON.parse(decode(bytes).replace(/^\ufeff/u, ""));
    return (json as { readonly schema?: unknown } | null)?.schema === REGISTER_SCHEMA_ID;
  } catch {
    return false;
  }
}
