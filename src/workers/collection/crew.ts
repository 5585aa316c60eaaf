/** Who works for the page: one worker that holds what was read, and some that read. */
import { UnreadableFile } from "../../report/unreadable-file.ts";
import type { GivenFile } from "./given-file.ts";
import { startWorker } from "./start-worker.ts";
import type { GivenAs } from "./worker/desk.ts";
import { remoteAt, type Remote } from "./worker/remote.ts";
import type { Laid, Work } from "./worker/work.ts";

export interface Crew {
  readonly desk: Remote<Work>;
  readonly readers: readonly Remote<Work>[];
  readonly workers: readonly Worker[];
}

/** More of them wait for the same disk. */
const MOST_READERS = 4;

/** Where no worker may run, the page does the work itself, a file at a time. */
export async function startCrew(): Promise<Crew> {
  const first = await startedWorker();
  if (!first) {
    const here = await workHere();
    return { desk: here, readers: [here], workers: [] };
  }
  const count = Math.min(MOST_READERS, Math.max(1, navigator.hardwareConcurrency - 1));
  const others = await Promise.all(Array.from({ length: count }, startedWorker));
  const readers = others.flatMap((it) => it ?? []);
  await Promise.all(readers.map(({ remote }) => joined(remote, first.remote)));
  return {
    desk: first.remote,
    readers: (readers.length > 0 ? readers : [first]).map(({ remote }) => remote),
    workers: [first, ...readers].map(({ worker }) => worker),
  };
}

/** Nothing that was read is kept. */
export function endCrew({ workers }: Crew): void {
  for (const worker of workers) worker.terminate();
}

interface Started {
  readonly worker: Worker;
  readonly remote: Remote<Work>;
}

/** What a reader reads goes to the desk straight away. */
async function joined(reader: Remote<Work>, desk: Remote<Work>): Promise<void> {
  const { port1, port2 } = new MessageChannel();
  await Promise.all([reader.call("layAt", port1), desk.call("takeFrom", port2)]);
}

/** Undefined where the browser, or a policy, lets none run. */
async function startedWorker(): Promise<Started | undefined> {
  try {
    const worker = startWorker();
    await new Promise((resolve, reject) => {
      worker.onmessage = resolve;
      worker.onerror = reject;
      worker.postMessage(document.baseURI);
    });
    const remote = remoteAt<Work>(worker);
    worker.onerror = ({ message }) => {
      remote.fail(new Error(message));
    };
    return { worker, remote };
  } catch {
    return undefined;
  }
}

async function workHere(): Promise<Remote<Work>> {
  const { serveWork } = await import("./worker/serve-work.ts");
  const { port1, port2 } = new MessageChannel();
  serveWork(port2, document.baseURI);
  return remoteAt<Work>(port1);
}

interface ReadOptions {
  readonly as: GivenAs;
  /** How many of how many are read. */
  readonly onRead: (done: number, of: number) => void;
  readonly signal: AbortSignal;
}

/**
 * Reads files, and the files in every .zip among them; what was read lies on the desk.
 *
 * @returns each by the name under which it lies there
 */
export async function readFiles(
  { desk, readers }: Crew,
  given: readonly GivenFile[],
  { as, onRead, signal }: ReadOptions,
): Promise<ReadonlyMap<string, GivenFile>> {
  const unzipped = await Promise.all(given.map((it) => filesIn(it, desk)));
  await Promise.all(readers.map((reader) => reader.call("begin", as)));
  const read = new Map<string, GivenFile>();
  const unreadable = async (file: string, error: unknown): Promise<Laid> => {
    await desk.call("unreadable", file, sentenceOf(error), as);
    return { file, hash: "" };
  };
  for (const it of unzipped) if ("error" in it) await unreadable(it.file, it.error);
  const files = unzipped.flatMap((it) => ("error" in it ? [] : it));
  let [next, done] = [0, 0];
  onRead(done, files.length);
  await Promise.all(
    readers.map(async (reader) => {
      for (let file = files[next]; file && !signal.aborted; file = files[next]) {
        next += 1;
        const it = file;
        const laid = await reader
          .call("read", it)
          .catch((error: unknown) => unreadable(it.file, error));
        read.set(laid.file, it);
        onRead((done += 1), files.length);
      }
    }),
  );
  return read;
}

const ZIP = /\.zip$/iu;

/** One that cannot be opened, or holds nothing, is a file that cannot be read. */
async function filesIn(
  given: GivenFile,
  desk: Remote<Work>,
): Promise<GivenFile[] | { readonly file: string; readonly error: unknown }> {
  const { file, blob } = given;
  if (!ZIP.test(file)) return [given];
  try {
    const names = await desk.call("inZip", blob);
    return names.map((entry) => ({ file: `${file}/${entry}`, blob, entry }));
  } catch (error) {
    return { file, error };
  }
}

function sentenceOf(error: unknown): string {
  if (error instanceof UnreadableFile) return error.message;
  return `读取时本助手内部出错，请把这个文件和括号里的话告诉维护人员（${String(error)}）。`;
}
