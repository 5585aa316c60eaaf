/** A file that somebody chose: a register, or his own list, of which one is still to be made. */
import { openRegisterBook } from "../../book/register/open-register-book.ts";
import { listColumns } from "../../book/register/list-columns.ts";
import { readRegisterBook } from "../../book/register/read-register-book.ts";
import { isRegisterBook } from "../../book/register/register-book-kind.ts";
import { readSeal, type Seal } from "../../book/register/seal.ts";
import { REGISTER_SCHEMA_ID } from "../../form/schema-id.ts";
import { browserPlatform } from "../../hosts/browser-platform.ts";
import { inflateAhead } from "../../hosts/inflate-ahead.ts";
import { decode } from "../../import/decode.ts";
import { listSheets } from "../../import/list-sheets.ts";
import { readingPackage } from "../../import/reading-package.ts";
import { SCHEMA_PROPERTY } from "../../layout/assemble-plan.ts";
import { registerSheets } from "../../layout/register/sheets.ts";
import { isCompoundFile } from "../../package/compound-file.ts";
import { parseRegister } from "../../register/json.ts";
import type { ListSheet } from "../../register/list/list-sheet.ts";
import type { Register } from "../../register/register.ts";
import { UnreadableFile } from "../../report/unreadable-file.ts";

export interface OpenedRegister {
  readonly is: "register";
  readonly file: string;
  readonly register: Register;
  /** One sentence a line: what of the file could not be kept. */
  readonly doubts: readonly string[];
  readonly seal: Seal | undefined;
}

export interface OpenedList {
  readonly is: "list";
  readonly file: string;
  readonly sheets: readonly ListSheet[];
  /** Sheets that nobody sees, and that are not read. */
  readonly hidden: readonly string[];
}

export const REGISTER_ENDINGS = ".xlsx,.json";
export const LIST_ENDINGS = ".xlsx,.xls,.et,.csv";

/** A thousand requests are half a megabyte, and their workbook is two. */
const MOST_BYTES = 32 * 1024 * 1024;

/** @throws UnreadableFile with one sentence: what is wrong, and what to do */
export async function openRegisterFile(file: File): Promise<OpenedRegister | OpenedList> {
  const { name, size } = file;
  if (size > MOST_BYTES) {
    throw new UnreadableFile(`${name}超过可读取的32MB，不像一本台账，请检查是否选错了文件。`);
  }
  const bytes = new Uint8Array(await file.arrayBuffer());
  const ending = name.toLowerCase();
  if (ending.endsWith(".json")) {
    const register = parseRegister(decode(bytes));
    return { is: "register", file: name, register, doubts: [], seal: undefined };
  }
  const isWorkbook = ending.endsWith(".xlsx") && !isCompoundFile(bytes);
  const opened = isWorkbook ? await registerIn(bytes, name) : undefined;
  if (opened) return opened;
  const list = listSheets(bytes, { fileName: name, platform: browserPlatform });
  return { is: "list", file: name, ...list };
}

/** Undefined for a workbook that is none of ours. */
async function registerIn(bytes: Uint8Array, file: string): Promise<OpenedRegister | undefined> {
  const { inflate, prepare } = inflateAhead(bytes);
  const workbook = readingPackage(() => openRegisterBook(bytes, { ...browserPlatform, inflate }));
  if (readingPackage(() => isRegisterBook(workbook))) {
    const sheets = [...listColumns(workbook).keys(), registerSheets.holidays];
    await prepare(sheets.flatMap((it) => workbook.sheet(it)?.part ?? []));
    return readingPackage(() => ({
      ...{ is: "register", file },
      ...readRegisterBook(workbook),
      seal: readSeal(workbook),
    }));
  }
  const schema = String(workbook.property(SCHEMA_PROPERTY) ?? "");
  if (schema === "") return undefined;
  throw new UnreadableFile(
    schema.startsWith(REGISTER_SCHEMA_ID.replace(/\d+$/u, ""))
      ? `${file}由更新版本的本助手建立，请更新本助手后再打开。`
      : `${file}是年报，不是申请台账，请在年报助手里打开；要由台账填它，先打开台账，再到“生成年报”里选它。`,
  );
}
