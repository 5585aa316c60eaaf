/** Standard output that is closed, full or not read: one sentence and exit code 2, and what fits is not taken for all. */
import { statSync } from "node:fs";
import { builtOgi, shell } from "../support/built-cli.ts";
import { example, testFolder } from "../support/cli.ts";

const inFolder = testFolder();

beforeAll(builtOgi);

const FULL = "标准输出写不成：磁盘空间不足，请腾出空间或换一个磁盘后再试。\n";

test.each<[string, string, string]>([
  [
    "closed for check",
    `ogi check ${example("000")} | head -0; exit \${PIPESTATUS[0]}`,
    "标准输出写不成：接收结果的程序已经关闭，结果没有送完，请检查管道后面的命令。\n",
  ],
  ["full for check", `ogi check ${example("000")} > /dev/full`, FULL],
  ["full for check --json", `ogi check --json ${example("000")} > /dev/full`, FULL],
  ["full for compare", `ogi compare ${example("000")} ${example("000")} > /dev/full`, FULL],
  ["full for report", `ogi report ${example("000")} -o - > /dev/full`, FULL],
  ["full for the help", "ogi --help > /dev/full", FULL],
])("standard output is %s", async (_name, lines, sentence) => {
  expect(await shell(inFolder(""), lines)).toEqual({ exitCode: 2, out: "", err: sentence });
});

test("a file that takes only the beginning is not taken for success", async () => {
  const lines = `ulimit -f 8; ogi import ${example("000")} -o - > a.json`;
  const { exitCode, err } = await shell(inFolder(""), lines);
  expect(statSync(inFolder("a.json")).size).toBe(8 * 1024);
  expect(exitCode).toBe(2);
  expect(err).toContain("标准输出写不成：文件超过系统允许的大小");
});

test("a failure that cannot be said is still exit code 2", async () => {
  const { exitCode } = await shell(
    inFolder(""),
    `ogi import ${example("000")} -o - > /dev/null 2> /dev/full`,
  );
  expect(exitCode).toBe(2);
});
