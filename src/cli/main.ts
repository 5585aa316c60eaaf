/** The command line from its words to its exit code. */
import { isatty } from "node:tty";
import { version } from "../../package.json";
import { DONE, FAILED } from "./console.ts";
import { endOnSignal } from "./end-on-signal.ts";
import { standardStream } from "./standard-stream.ts";
import { terminalText } from "./terminal-text.ts";

/** @param thread the script that serves in a thread */
export async function main(thread: URL): Promise<void> {
  endOnSignal();
  const out = standardStream("stdout");
  const err = standardStream("stderr");
  const exitCode = await answer(process.argv.slice(2));
  const failure = await out.ended();
  if (failure !== undefined) err.write(`标准输出${failure}\n`);
  const isSaid = failure === undefined && (await err.ended()) === undefined;
  process.exitCode = isSaid ? exitCode : FAILED;

  /** What asks for the version alone waits for nothing else. */
  async function answer(args: readonly string[]): Promise<number> {
    if (args.length === 1 && args[0] === "--version") {
      out.write(`${version}\n`);
      return DONE;
    }
    const { run } = await import("./run.ts");
    const [outIsWatched, errIsWatched] = [isatty(1), isatty(2)];
    return run(args, {
      out: outIsWatched ? shown(out.write) : out.write,
      err: errIsWatched ? shown(err.write) : err.write,
      progress: errIsWatched,
      outIsWatched,
      written: out.ended,
      thread,
    });
  }
}

function shown(write: (text: string) => void): (text: string) => void {
  return (text) => {
    write(terminalText(text));
  };
}
