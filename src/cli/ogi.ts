/** Entry of the command line: `ogi`. */
import { isatty } from "node:tty";
import { FAILED } from "./console.ts";
import { endOnSignal } from "./end-on-signal.ts";
import { run } from "./run.ts";
import { standardStream } from "./standard-stream.ts";

endOnSignal();
const out = standardStream("stdout");
const err = standardStream("stderr");
const exitCode = await run(process.argv.slice(2), {
  out: out.write,
  err: err.write,
  progress: isatty(2),
});
const failure = await out.ended();
if (failure !== undefined) err.write(`标准输出${failure}\n`);
const isSaid = failure === undefined && (await err.ended()) === undefined;
process.exitCode = isSaid ? exitCode : FAILED;
