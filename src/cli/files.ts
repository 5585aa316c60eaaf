/** Reading inputs and writing outputs: nothing is overwritten unasked, nothing is left half-written. */
import { constants } from "node:fs";
import { access, mkdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { basename, dirname, join, resolve } from "node:path";
import { arrayBuffer } from "node:stream/consumers";
import { importCopy, type ImportedCopy } from "../import/import-copy.ts";
import { importReport, type Imported, type Overrides } from "../import/import-report.ts";
import type { ReadOptions } from "../import/imported.ts";
import { nodeImportPlatform } from "../import/node-platform.ts";
import { UnreadableFile } from "../report/unreadable-file.ts";
import { Refusal, type Console } from "./console.ts";

/** `-o -`: the result goes to standard output. */
export const STDOUT = "-";

/** As an input: text that is pasted, or piped. */
export const STDIN = "-";

/** What a file is called where it came from; pasted text is taken for one. */
export function sourceName(path: string): string {
  return path === STDIN ? "粘贴的文字.txt" : basename(path);
}

/** Reads a report from a file; the file is named in the message when that fails. */
export function readReport(path: string, overrides: Overrides = {}): Promise<Imported> {
  return naming(path, async (options) =>
    importReport(await readBytes(path), { ...options, overrides }),
  );
}

/** Reads a copy, which may have no tables. */
export function readCopy(path: string): Promise<ImportedCopy> {
  return naming(path, async (options) => importCopy(await readBytes(path), options));
}

async function naming<Result>(
  path: string,
  read: (options: ReadOptions) => Promise<Result>,
): Promise<Result> {
  try {
    return await read({ fileName: sourceName(path), platform: nodeImportPlatform });
  } catch (error) {
    if (!(error instanceof UnreadableFile)) throw error;
    throw new UnreadableFile(`${path === STDIN ? sourceName(path) : path}：${error.message}`);
  }
}

async function readBytes(path: string): Promise<Uint8Array> {
  if (path === STDIN) return new Uint8Array(await arrayBuffer(process.stdin));
  try {
    return await readFile(path);
  } catch (error) {
    throw new UnreadableFile(READ_FAILURES[codeOf(error)] ?? `读不出（${codeOf(error)}）。`);
  }
}

const READ_FAILURES: Record<string, string> = {
  ENOENT: "没有这个文件，请检查路径。",
  EISDIR: "是文件夹，请写明其中的文件。",
  EACCES: "没有读取权限，请检查文件的权限。",
  EPERM: "没有读取权限，请检查文件的权限。",
};

/** `-o 文件夹/`: the result goes into that folder under a name of its own. */
export function isFolder(output: string): boolean {
  return /[/\\]$/u.test(output);
}

export interface Output {
  readonly path: string;
  readonly force: boolean;
  /** Files that were read; they are never written. */
  readonly sources: readonly string[];
}

/** Refuses, before any work is done, an output that must not be written. */
export async function assertWritable({ path, force, sources }: Output): Promise<void> {
  if (path === STDOUT) return;
  if (sources.some((source) => resolve(source) === resolve(path))) {
    throw new Refusal(`${path}就是要读取的文件，原文件不会改动，请换一个输出文件名。`);
  }
  if (!force && (await exists(path))) {
    throw new Refusal(`${path}已经存在，没有改动。要替换它请加--force，或换一个文件名。`);
  }
}

/** Writes beside the target, then renames, so that a failure leaves no broken output behind. */
export async function writeOutput(
  output: Output,
  content: string | Uint8Array,
  console: Console,
): Promise<void> {
  const { path } = output;
  if (path === STDOUT) {
    console.out(typeof content === "string" ? content : Buffer.from(content).toString());
    return;
  }
  await assertWritable(output);
  const temporary = join(dirname(path), `.${basename(path)}.${process.pid}.tmp`);
  try {
    await mkdir(dirname(path), { recursive: true });
    await writeFile(temporary, content);
    await rename(temporary, path);
  } catch (error) {
    await rm(temporary, { force: true });
    throw new Refusal(
      `${path}写不成（${codeOf(error)}），请检查文件夹的权限、磁盘空间，或文件是否正被打开。`,
    );
  }
}

async function exists(path: string): Promise<boolean> {
  return access(path, constants.F_OK).then(
    () => true,
    () => false,
  );
}

/** The system's code of a failure (ENOENT). */
function codeOf(error: unknown): string {
  return typeof error === "object" && error !== null && "code" in error
    ? String(error.code)
    : String(error);
}
