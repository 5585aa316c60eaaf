/** What was doubtful in files that were read for something else than their import: one line a file, to `err`. */
import { STDIN } from "./read-bytes.ts";
import type { Console } from "./console.ts";

export interface ReadFile {
  readonly file: string;
  readonly doubts?: string | undefined;
}

export function sayDoubts(files: readonly ReadFile[], console: Pick<Console, "err">): void {
  for (const { file, doubts } of files) {
    if (doubts === undefined) continue;
    const name = file === STDIN ? "标准输入" : file;
    console.err(`${name}：${doubts}，用 ogi import ${file} -o 读取.xlsx 查看是哪些。\n`);
  }
}
