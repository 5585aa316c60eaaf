/** Entry of a thread that works on files for `startThreads`, one after the other. */
import { parentPort, workerData } from "node:worker_threads";
import { outcomeOf } from "./outcome.ts";
import { loadTask, type TaskName } from "./tasks.ts";
import type { ThreadData, ThreadRequest } from "./threads.ts";

const { task, settings } = workerData as ThreadData<TaskName>;
const loaded = loadTask(task);
parentPort?.on("message", ({ file, input }: ThreadRequest) => {
  void outcomeOf(file, async () => (await loaded)(file, input, settings)).then((outcome) => {
    parentPort?.postMessage(outcome);
  });
});
