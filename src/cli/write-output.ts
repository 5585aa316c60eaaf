/**
 * Writing outputs, the one place where files are written: nothing is overwritten unasked, an input never, and
 * nothing is left half-written.
 */
import { randomBytes } from "node:crypto";
import {
  linkSync,
  lstatSync,
  mkdirSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
} from "node:fs";
import { dirname, join } from "node:path";
import { Refusal, type Console } from "./console.ts";
import { isInput } from "./same-file.ts";
import { systemCode, writeFailure } from "./system-failure.ts";
import { writeWhole } from "./write-whole.ts";

/** `-o -`: the result goes to standard output. */
export const STDOUT = "-";

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

/** Refuses, before any work is done, an output that must not or cannot be written. */
export function assertWritable({ path, force, sources }: Output): void {
  if (path === STDOUT) return;
  const info = failing(path, () => statSync(path, { throwIfNoEntry: false }));
  if (info && isInput(path, sources)) {
    throw new Refusal(`${path}就是要读取的文件，原文件不会改动，请换一个输出文件名。`);
  }
  if (info?.isDirectory()) throw new Refusal(`${path}写不成：是文件夹，请写明其中的文件名。`);
  if (info && !info.isFile()) {
    throw new Refusal(`${path}写不成：不是文件，是管道或设备，请换一个输出文件名。`);
  }
  if (!force && lstatSync(path, { throwIfNoEntry: false })) throw occupied(path);
}

/** Writes the content to the output, whole or not at all. */
export function writeOutput(
  output: Output,
  content: string | Uint8Array,
  console: Pick<Console, "out">,
): void {
  const { path } = output;
  if (path === STDOUT) {
    console.out(typeof content === "string" ? content : Buffer.from(content).toString());
    return;
  }
  assertWritable(output);
  failing(path, () => {
    mkdirSync(dirname(path), { recursive: true });
  });
  writeBeside(output, content);
}

/**
 * Writes beside the target, then renames. All within one turn of the event loop, so that no signal that is
 * handled ends the process in between and leaves the temporary file (end-on-signal.ts).
 */
function writeBeside({ path, force }: Output, content: string | Uint8Array): void {
  const target = realPath(path);
  // not made of the name, which may have no letter to spare
  const temporary = join(dirname(target), `.ogi-${randomBytes(6).toString("hex")}.tmp`);
  let failure = "";
  try {
    writeWhole(temporary, content);
    if (force) renameSync(temporary, target);
    else moveToFree(temporary, target);
  } catch (error) {
    failure = error instanceof Refusal ? error.message : `${path}${writeFailure(error)}`;
  }
  const left = removed(temporary) ? "" : `临时文件${temporary}删不掉，请自行删除。`;
  if (failure !== "") throw new Refusal(failure + left);
  if (left !== "") throw new Refusal(`${path}已经写成，但${left}`);
}

/** Unlike a renaming, a hard link never replaces what came there in the meantime; not every disk has them. */
function moveToFree(temporary: string, target: string): void {
  try {
    linkSync(temporary, target);
  } catch (error) {
    if (systemCode(error) === "EEXIST") throw occupied(target);
    renameSync(temporary, target);
  }
}

function occupied(path: string): Refusal {
  return new Refusal(`${path}已经存在，没有改动。要替换它请加--force，或换一个文件名。`);
}

/** Where a link leads, for what it names is to be written and not the link. */
function realPath(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return path;
  }
}

function removed(temporary: string): boolean {
  try {
    rmSync(temporary, { force: true });
    return true;
  } catch {
    return false;
  }
}

function failing<Result>(path: string, work: () => Result): Result {
  try {
    return work();
  } catch (error) {
    throw new Refusal(`${path}${writeFailure(error)}`);
  }
}
