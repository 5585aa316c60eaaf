/**
 * Goes through many files. They are read here and what is done is told here, in their order; the work between may be
 * done in several threads. Few files are held at a time, whether they wait for a thread or for one before them.
 */
import { availableParallelism } from "node:os";
import type { Console } from "./console.ts";
import { optimizeLater } from "./optimize-later.ts";
import { outcomeOf, type Outcome } from "./outcome.ts";
import type { Progress } from "./progress.ts";
import type { InputFile } from "../import/input-file.ts";
import { loadTask, type TaskName, type Tasks } from "./tasks.ts";
import type { Work } from "./threads.ts";

interface ManyFiles<Name extends TaskName> {
  readonly files: readonly string[];
  readonly task: Name;
  readonly settings: Tasks[Name]["settings"];
  /** As given; by default as many threads as the machine has cores, where there are files for them. */
  readonly jobs: number | undefined;
  readonly console: Console;
  readonly progress: Progress;
  /** Gives the bytes of one, by its name and its place. */
  readonly read: (file: string, index: number) => Promise<InputFile>;
  /** Refuses a file before it is read. */
  readonly assert?: (index: number) => void;
  /** Told in the order of the files. */
  readonly take: (outcome: Outcome<Tasks[Name]["done"]>, index: number) => void;
}

/** A thread takes as long to start as it does for so many files. */
const FEWEST_A_THREAD = 24;

/** Files that are begun and not yet told, for each thread: one in work, one that waits, some that are out of turn. */
const MOST_HELD = 4;

export async function workThrough<Name extends TaskName>(given: ManyFiles<Name>): Promise<void> {
  const { files, console, progress, read, assert, take } = given;
  const jobs = jobsFor({ count: files.length, jobs: given.jobs, console });
  const work = await workIn(given, jobs);
  const held: Promise<Outcome<Tasks[Name]["done"]>>[] = [];
  let told = 0;

  async function tellNext(): Promise<void> {
    const next = held.shift();
    if (next) take(await next, told);
    progress.end();
    told += 1;
    await console.written?.();
  }

  try {
    for (const [i, file] of files.entries()) {
      progress.begin(file);
      const outcome = outcomeOf(file, async () => {
        assert?.(i);
        return read(file, i);
      }).then((input) => ("done" in input ? work.do(file, input.done) : input));
      outcome.catch(() => undefined); // it is met when it is told
      held.push(outcome);
      if (held.length >= (jobs === 1 ? 1 : jobs * MOST_HELD)) await tellNext();
    }
    while (held.length > 0) await tellNext();
  } finally {
    work.end();
  }
}

/** How many threads work on so many. */
export function jobsFor({
  count,
  jobs,
  console,
}: Pick<ManyFiles<TaskName>, "jobs" | "console"> & { readonly count: number }): number {
  if (console.thread === undefined) return 1;
  const most = jobs ?? Math.min(availableParallelism(), count / FEWEST_A_THREAD);
  return Math.max(1, Math.min(Math.floor(most), count));
}

async function workIn<Name extends TaskName>(
  { task, settings, console }: ManyFiles<Name>,
  jobs: number,
): Promise<Work<Tasks[Name]["done"]>> {
  optimizeLater();
  if (jobs > 1 && console.thread) {
    const { startThreads } = await import("./threads.ts");
    return startThreads(console.thread, { task, settings, jobs });
  }
  const run = await loadTask(task);
  return {
    do: (file, input) => outcomeOf(file, () => run(file, input, settings)),
    end: () => undefined,
  };
}
