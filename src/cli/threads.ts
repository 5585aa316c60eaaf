/** Threads that work on files, each on one at a time; one that dies takes its file with it and no other. */
import { setFlagsFromString } from "node:v8";
import { Worker } from "node:worker_threads";
import type { Outcome } from "./outcome.ts";
import type { InputFile } from "../import/input-file.ts";
import type { TaskName, Tasks } from "./tasks.ts";

export interface Work<Done> {
  readonly do: (file: string, input: InputFile) => Promise<Outcome<Done>>;
  readonly end: () => void;
}

/** What a thread is started with. */
export interface ThreadData<Name extends TaskName> {
  readonly task: Name;
  readonly settings: Tasks[Name]["settings"];
}

interface Job<Done> {
  readonly file: string;
  readonly input: InputFile;
  readonly settle: (outcome: Outcome<Done>) => void;
}

interface Thread<Done> {
  readonly worker: Worker;
  job: Job<Done> | undefined;
}

/** How a thread is told of a file. */
export type ThreadRequest = Pick<Job<never>, "file" | "input">;

/** There is little to move at a time, and those who help wait for each other longer than they help. */
const MOVE_ALONE = "--no-parallel-scavenge";

/** A heap of which little is held need not grow to three times of it before it is collected: each thread has its own. */
const GROW_LESS = "--heap-growing-percent=100";

/** Nothing of one file is needed for the next: more room for what is new would only be filled. */
const resourceLimits = { maxYoungGenerationSizeMb: 16 };

/** @param script what serves in a thread (serve-thread.ts) */
export function startThreads<Name extends TaskName>(
  script: URL,
  { task, settings, jobs }: ThreadData<Name> & { readonly jobs: number },
): Work<Tasks[Name]["done"]> {
  type Done = Tasks[Name]["done"];
  for (const flag of [MOVE_ALONE, GROW_LESS]) setFlagsFromString(flag);
  const waiting: Job<Done>[] = [];
  const threads: Thread<Done>[] = Array.from({ length: jobs }, start);

  function start(): Thread<Done> {
    const workerData: ThreadData<Name> = { task, settings };
    const thread: Thread<Done> = {
      worker: new Worker(script, { workerData, resourceLimits }),
      job: undefined,
    };
    thread.worker
      .on("message", (outcome: Outcome<Done>) => {
        settle(thread, outcome);
        next(thread);
      })
      .on("error", () => undefined) // "exit" follows
      .on("exit", () => {
        replace(thread);
      });
    return thread;
  }

  function settle(thread: Thread<Done>, outcome: Outcome<Done>): void {
    thread.job?.settle(outcome);
    thread.job = undefined;
  }

  /** A thread that had no file would die again. */
  function replace(thread: Thread<Done>): void {
    const at = threads.indexOf(thread);
    if (at === -1) return;
    if (thread.job) {
      settle(thread, { failure: `${thread.job.file}：${DIED}` });
      const started = start();
      threads[at] = started;
      next(started);
    } else {
      threads.splice(at, 1);
      if (threads.length > 0) return;
      for (const { file, settle: give } of waiting.splice(0)) give({ failure: `${file}：${DIED}` });
    }
  }

  function next(thread: Thread<Done>): void {
    const job = waiting.shift();
    if (!job) return;
    thread.job = job;
    const { bytes, fileName } = job.input;
    const request: ThreadRequest = { file: job.file, input: { bytes, fileName } };
    // small ones may lie in a buffer with others, and are copied
    const own = bytes.byteLength > Buffer.poolSize ? [bytes.buffer as ArrayBuffer] : [];
    thread.worker.postMessage(request, own);
  }

  return {
    do: (file, input) =>
      new Promise((settled) => {
        waiting.push({ file, input, settle: settled });
        const free = threads.find(({ job }) => job === undefined);
        if (free) next(free);
      }),
    end() {
      for (const { worker } of threads.splice(0)) void worker.terminate();
    },
  };
}

const DIED =
  "处理时程序意外停止（内存不足或系统原因），这一份没有完成，其余不受影响，请单独处理这个文件。";
