import type { SingleBar } from "cli-progress";
import type { Console } from "./console.ts";

/** Goes through the files one by one, with a bar on stderr where somebody watches and there are several. */
export async function withProgress(
  files: readonly string[],
  console: Console,
  work: (file: string, index: number) => Promise<void>,
): Promise<void> {
  const bar = console.progress && files.length > 1 ? await newBar() : undefined;
  bar?.start(files.length, 0, { file: "" });
  for (const [i, file] of files.entries()) {
    bar?.update({ file });
    await work(file, i);
    bar?.increment();
  }
  bar?.stop();
}

async function newBar(): Promise<SingleBar> {
  const library = await import("cli-progress");
  return new library.SingleBar({
    format: "{bar} {value}/{total} {file}",
    barCompleteChar: "█",
    barIncompleteChar: "░",
    clearOnComplete: true,
    stream: process.stderr,
  });
}
