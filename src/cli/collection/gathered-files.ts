/** The files that a collection is gathered from: those that were named, those in folders, those in .zip files. */
import { existsSync, readdirSync, realpathSync, statSync, type Dirent } from "node:fs";
import { basename, dirname, join } from "node:path";
import { UnreadableFile } from "../../report/unreadable-file.ts";
import { Refusal } from "../console.ts";
import { REPORT } from "../input-kind.ts";
import type { InputFile } from "../../import/input-file.ts";
import { readNamed } from "../read-input.ts";
import { readFailure, systemCode } from "../system-failure.ts";
import { apart, type NamedPath } from "../../gathering/apart.ts";
import { ROUNDS_FILE } from "../../gathering/output-names.ts";
import { isPassedOver } from "../../gathering/passed-over.ts";
import { zipOpener } from "./zipped-files.ts";

export interface GatheredFile {
  /** Within what was given, with `/` between folders. */
  readonly file: string;
  readonly read: () => Promise<InputFile>;
}

/**
 * Finds them, each once; outputs of a collection are none of them.
 *
 * @param paths files and folders
 * @param others files and folders that are given for something else
 */
export async function gatheredFiles(
  paths: readonly string[],
  others: readonly (string | undefined)[],
): Promise<readonly GatheredFile[]> {
  const seen = new Set(others.flatMap((it) => (it === undefined ? [] : [real(it)])));
  const named = apart(paths.flatMap((path) => pathsIn(path, seen)));
  const openZip = zipOpener();
  const files: GatheredFile[] = [];
  for (const { path, file, error } of named) {
    if (error !== undefined) {
      files.push({ file, read: () => Promise.reject(new UnreadableFile(error)) });
    } else if (/\.zip$/iu.test(path)) files.push(...(await filesInZip(path, file, openZip)));
    else files.push({ file, read: () => readNamed(path, REPORT) });
  }
  return files;
}

/** One that cannot be opened, or holds nothing, is a file that cannot be read. */
async function filesInZip(
  path: string,
  file: string,
  open: ReturnType<typeof zipOpener>,
): Promise<readonly GatheredFile[]> {
  try {
    const files = await open(path);
    return files.map(({ name, read }) => ({ file: `${file}/${name}`, read }));
  } catch (error) {
    if (!(error instanceof UnreadableFile)) throw error;
    return [{ file, read: () => Promise.reject(error) }];
  }
}

interface FoundPath extends NamedPath {
  /** Why a folder cannot be looked into: it is told as a file that cannot be read. */
  readonly error?: string;
}

function pathsIn(given: string, seen: Set<string>): FoundPath[] {
  try {
    if (!statSync(given).isDirectory()) {
      return !isOutput(dirname(given)) && isNew(real(given), seen)
        ? [{ path: given, file: basename(given) }]
        : [];
    }
    return inFolder(given, "", seen);
  } catch (error) {
    if (systemCode(error) === undefined) throw error;
    throw new Refusal(`${given}：${readFailure(error)}`);
  }
}

function inFolder(folder: string, within: string, seen: Set<string>): FoundPath[] {
  const whole = real(folder);
  if (!isNew(whole, seen) || existsSync(join(folder, ROUNDS_FILE))) return [];
  const entries = entriesOf(folder, within);
  if (typeof entries === "string") return [{ path: folder, file: within, error: entries }];
  return entries.flatMap((entry): FoundPath[] => {
    const { name } = entry;
    const path = join(folder, name);
    if (isPassedOver(name)) return [];
    const file = `${within}${name}`;
    if (entry.isDirectory()) return inFolder(path, `${file}/`, seen);
    const led = entry.isSymbolicLink() ? real(path) : join(whole, name);
    return isNew(led, seen) ? [{ path, file }] : [];
  });
}

/** Why it cannot be looked into, where it is one within the folder that was named. */
function entriesOf(folder: string, within: string): Dirent[] | string {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch (error) {
    if (within === "" || systemCode(error) === undefined) throw error;
    return readFailure(error);
  }
}

/** A folder of a collection, or one within it. */
function isOutput(folder: string): boolean {
  return [folder, dirname(folder)].some((it) => existsSync(join(it, ROUNDS_FILE)));
}

/** @param path without links */
function isNew(path: string, seen: Set<string>): boolean {
  const isFirst = !seen.has(path);
  seen.add(path);
  return isFirst;
}

/** What links lead to; a link that leads nowhere is told when it is read. */
function real(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return path;
  }
}

/** @throws Refusal where there is nothing to gather */
export function assertFound(files: readonly GatheredFile[], paths: readonly string[]): void {
  if (files.length > 0) return;
  throw new UnreadableFile(
    `${paths.join("、")}里没有可以汇总的文件，请写明收到的年报所在的文件夹。`,
  );
}
