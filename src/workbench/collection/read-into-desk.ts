/** What people give to the page goes to the desk: what was received, what is held beside it, what is checked anew. */
import type { Decisions } from "../../collection/decisions.ts";
import { UnreadableFile } from "../../report/unreadable-file.ts";
import { readFiles, type Crew } from "../../workers/collection/crew.ts";
import type { GivenFile } from "../../workers/collection/given-file.ts";
import {
  earlierOutputs,
  givenFiles,
  type FoundFile,
} from "../../workers/collection/given-files.ts";
import type { BesideKind } from "../../workers/collection/worker/beside.ts";
import type { GivenAs } from "../../workers/collection/worker/desk.ts";
import type { Laid } from "../../workers/collection/worker/work.ts";

/** How far it has come, and how it is stopped. */
export type OnStep = (step: string, stop: AbortController) => void;

interface Reading {
  readonly crew: Crew;
  readonly onStep: OnStep;
  readonly says: string;
}

const NOTHING = "里面没有可以汇总的文件，请选收到的年报所在的文件夹。";

/**
 * Reads what was received, and what a round before has left beside it.
 *
 * @param known the files on the desk, to which they are added
 * @throws UnreadableFile where there is nothing to read
 */
export async function readReceived(
  found: readonly FoundFile[],
  { crew, onStep, now, known }: Omit<Reading, "says"> & { now: Decisions; known: Known },
): Promise<void> {
  const outputs = earlierOutputs(found);
  if (outputs) await crew.desk.call("earlier", outputs.rounds, outputs.rectification);
  const files = givenFiles(found);
  if (files.length === 0) throw new UnreadableFile(NOTHING);
  await crew.desk.call("decide", now);
  const read = await readAs("received", files, { crew, onStep, says: "正在读取" });
  for (const [name, file] of read) known.set(name, { ...file, as: "received" });
}

/** The files on the desk, by the names under which they lie there. */
export type Known = Map<string, GivenFile & { readonly as: "received" | "changed" }>;

/** A report that was changed here. */
export async function readChanged(
  file: string,
  text: string,
  { crew: { desk }, now, known }: { crew: Crew; now: Decisions; known: Known },
): Promise<Laid> {
  const given = { file, blob: new Blob([text]) };
  await desk.call("decide", now);
  await desk.call("begin", "changed");
  const laid = await desk.call("read", given);
  known.set(laid.file, { ...given, as: "changed" });
  return laid;
}

/** In place of what was there of the kind. @throws UnreadableFile where there is nothing to read */
export async function readBeside(
  kind: BesideKind,
  found: readonly FoundFile[],
  { crew, onStep }: Omit<Reading, "says">,
): Promise<void> {
  const files = givenFiles(found);
  if (files.length === 0) throw new UnreadableFile(NOTHING);
  await crew.desk.call("clear", kind);
  await readAs(kind, files, { crew, onStep, says: "正在读取" });
}

/** Once more, beside another report of last year. @returns whether there was anything to read */
export async function readAnew(
  names: readonly string[],
  known: Known,
  { crew, onStep }: Omit<Reading, "says">,
): Promise<boolean> {
  const files = names.flatMap((file) => {
    const given = known.get(file);
    return given ? [{ ...given, file }] : [];
  });
  for (const kind of ["received", "changed"] as const) {
    const those = files.filter(({ as }) => as === kind);
    if (those.length > 0) await readAs(kind, those, { crew, onStep, says: "正在与上年年报核对" });
  }
  return files.length > 0;
}

async function readAs(
  as: GivenAs,
  files: readonly GivenFile[],
  { crew, onStep, says }: Reading,
): Promise<ReadonlyMap<string, GivenFile>> {
  const stop = new AbortController();
  return readFiles(crew, files, {
    as,
    signal: stop.signal,
    onRead: (done, of) => {
      onStep(`${says}，${done}/${of}`, stop);
    },
  });
}
