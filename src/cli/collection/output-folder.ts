/**
 * The folder that `ogi collect` writes: made aside and renamed, so that nobody ever sees half of it. One that is there
 * is replaced only where a collection made it, and what people put into it stays.
 */
import { randomBytes } from "node:crypto";
import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
} from "node:fs";
import { dirname, join, resolve } from "node:path";
import { Unwritable } from "../../book/unwritable.ts";
import type { Collected } from "../../collection/collected.ts";
import { parseRounds, type EarlierRounds } from "../../collection/rounds-json.ts";
import { madeOutputs } from "../../gathering/made-outputs.ts";
import { UnreadableFile } from "../../report/unreadable-file.ts";
import { Refusal } from "../console.ts";
import { readFailure, writeFailure } from "../system-failure.ts";
import { writeManyFiles } from "../write-whole.ts";
import { ROUNDS_FILE } from "../../gathering/output-names.ts";
import { NOTHING_WRITTEN, type EarlierOutputs } from "../../gathering/output-file.ts";
import type { CollectionOutput } from "../../gathering/outputs.ts";
import { nodeGatherPlatform } from "./node-gather-platform.ts";

export interface OutputFolder {
  readonly path: string;
  readonly earlier: EarlierOutputs;
}

/**
 * Looks at the folder before any work is done.
 *
 * @throws Refusal where it must not be replaced
 */
export function openOutputFolder(
  given: string,
  { force }: { readonly force: boolean },
): OutputFolder {
  const path = resolve(given);
  const info = statSync(path, { throwIfNoEntry: false });
  if (!info) return { path, earlier: NOTHING_WRITTEN };
  if (!info.isDirectory())
    throw new Refusal(`${given}是文件，汇总的结果要写成文件夹，请换一个名称。`);
  const entries = readdirSync(path);
  if (entries.length === 0) return { path, earlier: NOTHING_WRITTEN };
  if (!existsSync(join(path, ROUNDS_FILE))) {
    throw new Refusal(`${given}不是由ogi collect生成的文件夹，没有改动，请换一个文件夹。`);
  }
  if (!force) {
    throw new Refusal(
      `${given}已经有汇总的结果，没有改动。要重新汇总请加--force，或换一个文件夹。`,
    );
  }
  return { path, earlier: { rounds: roundsIn(path), bytes: (name) => bytesIn(path, name) } };
}

function roundsIn(folder: string): EarlierRounds {
  const path = join(folder, ROUNDS_FILE);
  try {
    return parseRounds(readFileSync(path, "utf8"));
  } catch (error) {
    const says = error instanceof UnreadableFile ? error.message : readFailure(error);
    throw new Refusal(`${path}：${says}`);
  }
}

function bytesIn(folder: string, name: string): Uint8Array | undefined {
  const path = join(folder, name);
  if (!existsSync(path)) return undefined;
  try {
    return readFileSync(path);
  } catch (error) {
    throw new Refusal(`${path}：${readFailure(error)}`);
  }
}

/**
 * Makes every output, then the folder.
 *
 * @throws Refusal where it cannot be written; what was there is then as it was
 */
export async function writeOutputFolder(
  { path, earlier }: OutputFolder,
  collected: Collected,
  outputs: readonly CollectionOutput[],
): Promise<void> {
  const aside = join(dirname(path), `.ogi-${randomBytes(6).toString("hex")}.tmp`);
  const clean = (): void => {
    rmSync(aside, { recursive: true, force: true });
  };
  process.once("exit", clean); // a signal may come between two files
  try {
    const files = writeManyFiles();
    const folders = new Set<string>();
    for await (const { name, content } of madeOutputs(
      ...([collected, outputs, earlier, nodeGatherPlatform] as const),
    )) {
      const file = join(aside, name);
      const within = dirname(file);
      if (!folders.has(within)) mkdirSync(within, { recursive: true });
      folders.add(within);
      files.write(file, [content].flat());
    }
    files.settle();
    keepOthers(path, aside, [...(earlier.rounds?.outputs ?? []), ROUNDS_FILE]);
    replace(path, aside);
  } catch (error) {
    if (error instanceof Unwritable) throw new Refusal(error.message);
    if (error instanceof Refusal || !(error instanceof Error && "code" in error)) throw error;
    throw new Refusal(`${path}${writeFailure(error)}`);
  } finally {
    process.off("exit", clean);
    clean();
  }
}

/** What the round before did not write, and this one does not, is somebody's own. */
function keepOthers(path: string, aside: string, written: readonly string[]): void {
  if (!existsSync(path)) return;
  const ours = new Set(written);
  for (const entry of readdirSync(path, { recursive: true, withFileTypes: true })) {
    if (entry.isDirectory()) continue;
    const from = join(entry.parentPath, entry.name);
    const name = from.slice(path.length + 1);
    const to = join(aside, name);
    if (ours.has(name.replaceAll("\\", "/")) || existsSync(to)) continue;
    mkdirSync(dirname(to), { recursive: true });
    cpSync(from, to, { preserveTimestamps: true });
  }
}

/** All within one turn of the event loop, so that no signal that is handled ends the process in between. */
function replace(path: string, aside: string): void {
  mkdirSync(dirname(path), { recursive: true });
  if (!existsSync(path)) {
    renameSync(aside, path);
    return;
  }
  const old = `${aside}.old`;
  renameSync(path, old);
  try {
    renameSync(aside, path);
  } catch (error) {
    renameSync(old, path);
    throw error;
  }
  rmSync(old, { recursive: true, force: true });
}
