/** Any readable file of a report → AnnualReport, and an account of how it was read. */
import { UnreadableFile } from "../report/unreadable-file.ts";
import { formatNamed } from "./format-named.ts";
import { FORMATS, isReadable } from "./formats.ts";
import {
  importedWith,
  withAccount,
  type Imported,
  type ImportPlatform,
  type Overrides,
  type FileReading,
  type ReadOptions,
} from "./imported.ts";
import { readerFor, refusal, saidOfName } from "./reader-for.ts";

export type { Imported, ImportPlatform, Overrides };

export interface ImportOptions extends ReadOptions {
  readonly overrides?: Overrides;
}

/** A report, and what the file was that it came from. */
export interface ImportedReport extends Imported {
  /** Of a file that is named as what it is: without the dot. */
  readonly ending: string;
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
): Promise<ImportedReport> {
  const { ending, reading } = await readingOf(bytes, options);
  return { ...importedWith(reading, overrides), ending };
}

/**
 * What its reader finds in a file, which need not have the tables.
 *
 * @throws UnreadableFile when the file cannot be read
 */
export async function readingOf(
  bytes: Uint8Array,
  options: ReadOptions,
): Promise<{ readonly reading: FileReading; readonly ending: string }> {
  const { fileName } = options;
  assertReadable(fileName, bytes.length);
  const format = readerFor(bytes, options);
  assertLength(bytes.length, format.mostBytes);
  const read = await format.load();
  const reading = await read(bytes, options);
  const said = saidOfName(fileName, format);
  return {
    reading: said === undefined ? reading : withAccount(reading, said),
    ending: format.endings[0],
  };
}

/**
 * Refuses a file for its length, so that it need not be read into memory for that; what is in it, its name does
 * not say.
 *
 * @param bytes its length, or as much of it as there is so far
 * @throws UnreadableFile as `importReport` does
 */
export function assertReadable(fileName: string, bytes: number): void {
  if (bytes <= MOST_BYTES) return;
  const named = formatNamed(fileName);
  if (named && isReadable(named)) assertLength(bytes, named.mostBytes);
  else throw new UnreadableFile(refusal(fileName, named, named));
}

function assertLength(bytes: number, mostBytes: number): void {
  if (bytes <= mostBytes) return;
  const [size, most] = [bytes, mostBytes].map((it) => Math.ceil(it / MEGABYTE));
  throw new UnreadableFile(
    `文件约${size}MB，超过可读取的${most}MB，不像一份年报。请只保留年报正文和表格后再导入。`,
  );
}
