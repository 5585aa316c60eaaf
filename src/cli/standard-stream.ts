/** Standard output and standard error, which may be full, closed, or read slowly. */
import { fstatSync, writeSync } from "node:fs";
import { isatty } from "node:tty";
import { writeFailure } from "./system-failure.ts";

interface StandardStream {
  /** Takes the text; what becomes of it is told by `ended`. */
  readonly write: (text: string) => void;
  /** When all is written or given up: undefined, or why it was given up, in the words of `writeFailure`. */
  readonly ended: () => Promise<string | undefined>;
}

export function standardStream(name: "stdout" | "stderr"): StandardStream {
  const write = isFile(NUMBERS[name]) ? toFile(NUMBERS[name]) : toReader(process[name]);
  let failure: string | undefined;
  let last = Promise.resolve(); // writes end in their order
  return {
    write(text) {
      last = write(text).catch((error: unknown) => {
        failure ??= writeFailure(error);
      });
    },
    async ended() {
      await last;
      return failure;
    },
  };
}

const NUMBERS = { stdout: 1, stderr: 2 } as const;

/** A device, too, that is no terminal: /dev/null. */
function isFile(number: number): boolean {
  const info = fstatSync(number);
  return info.isFile() || (info.isCharacterDevice() && !isatty(number));
}

/** Node's own stream for files takes it for success when a disk that gets full takes only the beginning. */
function toFile(number: number): (text: string) => Promise<void> {
  // eslint-disable-next-line @typescript-eslint/require-await -- what it throws is a rejection
  return async (text) => {
    let rest: Uint8Array = Buffer.from(text);
    while (rest.length > 0) rest = rest.subarray(writeSync(number, rest));
  };
}

/** A pipe or a terminal, by turns, so that a reader who does not read keeps nobody from ending the process. */
function toReader(stream: NodeJS.WriteStream): (text: string) => Promise<void> {
  stream.on("error", () => undefined); // every write has its own answer
  return (text) =>
    new Promise((resolve, reject) => {
      stream.write(text, (error) => {
        if (error) reject(error);
        else resolve();
      });
    });
}
