import { SingleBar } from "cli-progress";
import type { Console } from "./console.ts";

/** Goes through the items one by one, with a bar on stderr where somebody watches and there are several. */
export async function withProgress<T>(
  items: readonly T[],
  console: Console,
  work: (item: T) => Promise<void>,
): Promise<void> {
  const bar =
    console.progress && items.length > 1
      ? new SingleBar({
          format: "{bar} {value}/{total} {file}",
          barCompleteChar: "█",
          barIncompleteChar: "░",
          clearOnComplete: true,
          stream: process.stderr,
        })
      : undefined;
  bar?.start(items.length, 0, { file: "" });
  for (const item of items) {
    bar?.update({ file: String(item) });
    await work(item);
    bar?.increment();
  }
  bar?.stop();
}
