/** A file that somebody chose: a register, or his own list, of which one is still to be made. */
import { browserPlatform } from "../../hosts/browser-platform.ts";
import { listSheets } from "../../import/list-sheets.ts";
import type { ListSheet } from "../../register/list/list-sheet.ts";
import {
  bytesIn,
  registerInFile,
  type RegisterInFile,
} from "../../taskpane/register/register-in-file.ts";

export interface OpenedRegister extends RegisterInFile {
  readonly is: "register";
  readonly file: string;
}

export interface OpenedList {
  readonly is: "list";
  readonly file: string;
  readonly sheets: readonly ListSheet[];
  /** Sheets that nobody sees, and that are not read. */
  readonly hidden: readonly string[];
}

export const LIST_ENDINGS = ".xlsx,.xls,.et,.csv";

/** @throws UnreadableFile with one sentence: what is wrong, and what to do */
export async function openRegisterFile(file: File): Promise<OpenedRegister | OpenedList> {
  const { name } = file;
  const bytes = await bytesIn(file);
  const register = await registerInFile(bytes, name);
  if (register) return { is: "register", file: name, ...register };
  return {
    is: "list",
    file: name,
    ...listSheets(bytes, { fileName: name, platform: browserPlatform }),
  };
}
