import type { SingleBar } from "cli-progress";
import type { Console } from "./console.ts";

/** How far a command has come, and what it says meanwhile. */
export interface Progress {
  readonly begin: (file: string) => void;
  readonly end: () => void;
  /** As those of the console, but never across the bar. */
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
}

/** Works with a bar on stderr where somebody watches and there are several files. */
export async function withProgress(
  files: readonly string[],
  console: Console,
  work: (progress: Progress) => Promise<void>,
): Promise<void> {
  const { out, err } = console;
  if (!console.progress || files.length < 2) {
    await work({ begin: () => undefined, end: () => undefined, out, err });
    return;
  }
  const bar = await newBar();
  /** What would be written across the bar, until it is gone. */
  const later: (() => void)[] = [];
  bar.start(files.length, 0, { file: "" });
  try {
    await work({
      begin: (file) => {
        bar.update({ file });
      },
      end: () => {
        bar.increment();
      },
      out: (text) => {
        if (console.outIsWatched)
          later.push(() => {
            out(text);
          });
        else out(text);
      },
      err: (text) => {
        later.push(() => {
          err(text);
        });
      },
    });
  } finally {
    bar.stop();
    for (const say of later) say();
  }
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
