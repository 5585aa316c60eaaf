/** Any readable file of a report → AnnualReport, and an account of how it was read. */
import { UnreadableFile } from "../report/unreadable-file.ts";
import { endingOf, formatNamed } from "./format-named.ts";
import { FORMATS, isReadable, type ReadableFormat, type UnreadableFormat } from "./formats.ts";
import {
  importedWith,
  type Imported,
  type ImportPlatform,
  type Overrides,
  type FileReading,
  type ReadOptions,
} from "./imported.ts";
import { READABLE } from "./readable.ts";
import { refuseRenamed } from "./refuse-renamed.ts";

export type { Imported, ImportPlatform, Overrides };

export interface ImportOptions extends ReadOptions {
  readonly overrides?: Overrides;
}

const MEGABYTE = 1024 * 1024;

/** Bytes beyond which a file is no report, whatever its format. */
export const MOST_BYTES = Math.max(...FORMATS.filter(isReadable).map(({ mostBytes }) => mostBytes));

/**
 * Imports a report.
 *
 * @throws UnreadableFile with one Chinese sentence: what is wrong, where, and what to do
 */
export async function importReport(
  bytes: Uint8Array,
  { overrides = {}, ...options }: ImportOptions,
): Promise<Imported> {
  return importedWith(await readingOf(bytes, options), overrides);
}

/**
 * What its reader finds in a file, which need not have the tables.
 *
 * @throws UnreadableFile when the file cannot be read
 */
export async function readingOf(bytes: Uint8Array, options: ReadOptions): Promise<FileReading> {
  const format = readerOf(options.fileName, bytes.length);
  refuseRenamed(bytes, format);
  const read = await format.load();
  return read(bytes, options);
}

/**
 * Refuses a file for its name or its length, so that it need not be read into memory for that.
 *
 * @param bytes its length, or as much of it as there is so far
 * @throws UnreadableFile as `importReport` does
 */
export function assertReadable(fileName: string, bytes: number): void {
  readerOf(fileName, bytes);
}

function readerOf(fileName: string, bytes: number): ReadableFormat {
  const format = formatNamed(fileName);
  if (!format || !isReadable(format)) throw new UnreadableFile(refusal(endingOf(fileName), format));
  if (bytes > format.mostBytes) {
    const [size, most] = [bytes, format.mostBytes].map((it) => Math.ceil(it / MEGABYTE));
    throw new UnreadableFile(
      `文件约${size}MB，超过可读取的${most}MB，不像一份年报。请只保留年报正文和表格后再导入。`,
    );
  }
  return format;
}

function refusal(ending: string, format?: UnreadableFormat): string {
  if (format) return `本助手不能直接读取.${ending}文件，${format.remedy}。`;
  const what = ending === "" ? "没有扩展名的文件" : `.${ending}文件`;
  return `本助手不能读取${what}，请把年报另存为${READABLE}后再导入。`;
}
