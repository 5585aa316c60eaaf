/** A thread that works on files for `startThreads`, one after the other. */
import { parentPort, workerData } from "node:worker_threads";
import { outcomeOf } from "./outcome.ts";
import { loadTask, type TaskName } from "./tasks.ts";
import type { ThreadData, ThreadRequest } from "./threads.ts";

export async function serveThread(): Promise<void> {
  const { task, settings } = workerData as ThreadData<TaskName>;
  const run = await loadTask(task);
  parentPort?.on("message", ({ file, input }: ThreadRequest) => {
    void outcomeOf(file, () => run(file, input, settings)).then((outcome) => {
      parentPort?.postMessage(outcome);
    });
  });
}
