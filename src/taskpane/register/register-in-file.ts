/** The register in a file: the workbook that an office fills in all year, or our JSON. */
import { listColumns } from "../../book/register/list-columns.ts";
import { openRegisterBook } from "../../book/register/open-register-book.ts";
import { readRegisterBook, type RegisterBook } from "../../book/register/read-register-book.ts";
import { isRegisterBook } from "../../book/register/register-book-kind.ts";
import { readSeal, type Seal } from "../../book/register/seal.ts";
import { REGISTER_SCHEMA_ID } from "../../form/schema-id.ts";
import { browserPlatform } from "../../hosts/browser-platform.ts";
import { inflateAhead } from "../../hosts/inflate-ahead.ts";
import { decode } from "../../import/decode.ts";
import { readingPackage } from "../../import/reading-package.ts";
import { SCHEMA_PROPERTY } from "../../layout/assemble-plan.ts";
import { registerSheets } from "../../layout/register/sheets.ts";
import { isCompoundFile } from "../../package/compound-file.ts";
import { parseRegister } from "../../register/json.ts";
import { UnreadableFile } from "../../report/unreadable-file.ts";

export interface RegisterInFile extends RegisterBook {
  readonly seal: Seal | undefined;
}

export const REGISTER_ENDINGS = ".xlsx,.json";

/** A thousand requests are half a megabyte, and their workbook is two. */
const MOST_BYTES = 32 * 1024 * 1024;

/** @throws UnreadableFile for a file that is too large to be a register */
export async function bytesIn(file: File): Promise<Uint8Array> {
  if (file.size > MOST_BYTES) {
    throw new UnreadableFile(`${file.name}超过可读取的32MB，不像一本台账，请检查是否选错了文件。`);
  }
  return new Uint8Array(await file.arrayBuffer());
}

/**
 * Undefined for what is none: a workbook or a list of somebody's own.
 *
 * @throws UnreadableFile with one sentence: what is wrong, and what to do
 */
export async function registerInFile(
  bytes: Uint8Array,
  file: string,
): Promise<RegisterInFile | undefined> {
  const ending = file.toLowerCase();
  if (ending.endsWith(".json")) {
    return { register: parseRegister(decode(bytes)), doubts: [], seal: undefined };
  }
  if (!ending.endsWith(".xlsx") || isCompoundFile(bytes)) return undefined;
  const { inflate, prepare } = inflateAhead(bytes);
  const workbook = readingPackage(() => openRegisterBook(bytes, { ...browserPlatform, inflate }));
  if (readingPackage(() => isRegisterBook(workbook))) {
    const sheets = [...listColumns(workbook).keys(), registerSheets.holidays];
    await prepare(sheets.flatMap((it) => workbook.sheet(it)?.part ?? []));
    return readingPackage(() => ({ ...readRegisterBook(workbook), seal: readSeal(workbook) }));
  }
  const schema = String(workbook.property(SCHEMA_PROPERTY) ?? "");
  if (schema === "") return undefined;
  throw new UnreadableFile(
    schema.startsWith(REGISTER_SCHEMA_ID.replace(/\d+$/u, ""))
      ? `${file}由更新版本的本助手建立，请更新本助手后再打开。`
      : `${file}是年报，不是申请台账，请在年报助手里打开；要由台账填它，先打开台账，再到“生成年报”里选它。`,
  );
}
