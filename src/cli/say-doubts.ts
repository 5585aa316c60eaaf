/** What was doubtful in files that were read for something else than their import: one line a file, to `err`. */
import { STDIN } from "./read-bytes.ts";
import type { Console } from "./console.ts";

interface ReadFile {
  readonly file: string;
  readonly doubts?: string | undefined;
}

export function sayDoubts(files: readonly ReadFile[], console: Console): void {
  for (const line of files.map(doubtsLine)) if (line !== "") console.err(line);
}

/** Nothing of a file that was simply read. */
export function doubtsLine({ file, doubts }: ReadFile): string {
  if (doubts === undefined) return "";
  const name = file === STDIN ? "标准输入" : file;
  return `${name}：${doubts}，用 ogi import ${file} -o 读取.xlsx 查看是哪些。\n`;
}
