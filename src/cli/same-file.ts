import { fstatSync, realpathSync, statSync, type BigIntStats } from "node:fs";
import { STDIN } from "./read-bytes.ts";

/** Whether a file that exists is one of the inputs, by whatever name: links, `..`, letters of another case. */
export function isInput(path: string, inputs: readonly string[]): boolean {
  const file = statSync(path, { bigint: true });
  return inputs.some((input) => {
    const info = infoOf(input);
    if (!info) return false;
    // some network drives number no files
    if (file.ino === 0n) return input !== STDIN && realpathSync(input) === realpathSync(path);
    return info.dev === file.dev && info.ino === file.ino;
  });
}

/** Undefined for what is not there, which is said when it is read. */
function infoOf(input: string): BigIntStats | undefined {
  try {
    return input === STDIN ? fstatSync(0, { bigint: true }) : statSync(input, { bigint: true });
  } catch {
    return undefined;
  }
}
