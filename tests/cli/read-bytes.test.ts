/** Inputs that never end, never open or are no files: each is refused in time, with little memory. */
import { mkdirSync, symlinkSync, truncateSync, writeFileSync } from "node:fs";
import { builtOgi, shell } from "../support/built-cli.ts";
import { testFolder } from "../support/cli.ts";

const inFolder = testFolder();

beforeAll(builtOgi);

const DEVICE = "不是文件，是管道或设备，请改用-从标准输入读取";
const GIGABYTE = 1024 ** 3;

/** A file of ten gigabytes that takes no room. */
function huge(name: string): string {
  writeFileSync(inFolder(name), "");
  truncateSync(inFolder(name), 10 * GIGABYTE);
  return name;
}

test.each<[string, () => string, string]>([
  ["a file that is not there", () => "没有.txt", "没有.txt：没有这个文件，请检查路径。\n"],
  [
    "a file below a file",
    () => (inFolder("a.txt", ""), "a.txt/b.txt"),
    "a.txt/b.txt：路径中有一段是文件",
  ],
  [
    "a folder",
    () => (mkdirSync(inFolder("a.txt")), "a.txt"),
    "a.txt：是文件夹，请写明其中的文件。\n",
  ],
  ["a link to itself", () => (symlinkSync("a.txt", inFolder("a.txt")), "a.txt"), "链接绕成了圈"],
  ["a name that is too long", () => `${"年".repeat(100)}.txt`, "文件名或路径过长"],
  ["a device without an end", () => (symlinkSync("/dev/zero", inFolder("a.txt")), "a.txt"), DEVICE],
  ["a workbook of 10 GB", () => huge("a.xlsx"), "a.xlsx：文件约10240MB，超过可读取的64MB"],
  ["a text of 10 GB", () => huge("a.txt"), "a.txt：文件约10240MB，超过可读取的1MB"],
  ["10 GB of another type", () => huge("a.bin"), "a.bin：本助手不能读取.bin文件"],
])("%s is refused", async (_name, make, words) => {
  const { exitCode, out, err } = await shell(
    inFolder(""),
    `ulimit -v 16000000; ogi check ${make()}`,
  );
  expect({ exitCode, out }).toEqual({ exitCode: 2, out: "" });
  expect(err).toContain(words);
  expect(err.trimEnd().split("\n")).toHaveLength(1);
});

test.each<[string, string]>([
  ["nobody writes to", "mkfifo a.txt; ogi check a.txt"],
  [
    "somebody writes to without end",
    "mkfifo a.txt; (yes > a.txt & echo $! > pid); ogi check a.txt; code=$?; kill $(cat pid); exit $code",
  ],
  ["the shell makes", "ogi check <(echo 年报)"],
])("a pipe that %s is refused", async (_name, lines) => {
  const { exitCode, err } = await shell(inFolder(""), lines);
  expect(exitCode).toBe(2);
  expect(err).toContain(DEVICE);
});

test.each<[string, string, string]>([
  ["check", "/dev/null", "cat 年报.txt | ogi check -。"],
  ["check a.json --register", "/dev/null", "cat 2026.json | ogi register check -。"],
  ["register check", "/dev/null", "cat 2026.json | ogi register check -。"],
  ["register check", "- < /dev/null", "cat 2026.json | ogi register check -。"],
  ["register import --year 2026 --organ 某局 -o b.json", "/dev/null", "| ogi register import - --"],
])("%s %s is told how what it reads is piped", async (command, input, advice) => {
  const { exitCode, err } = await shell(inFolder(""), `ogi ${command} ${input}`);
  expect(exitCode).toBe(2);
  expect(err).toContain(advice);
});

test.each<[string, string]>([
  ["a program without an end", "yes 年报 | ogi check -"],
  ["a device without an end", "ogi check - < /dev/zero"],
  ["a file of 10 GB", `ogi check - < a.bin`],
])("standard input from %s is given up at 64 MB", async (_name, lines) => {
  huge("a.bin");
  const { exitCode, err } = await shell(inFolder(""), lines);
  expect({ exitCode, err }).toEqual({
    exitCode: 2,
    err: "标准输入：内容超过可读取的64MB，不像一份年报，请检查管道前面的命令。\n",
  });
});

test("nothing is done in a folder that was removed", async () => {
  const lines = "mkdir a; cd a; rmdir ../a; ogi check b.txt";
  const { exitCode, err } = await shell(inFolder(""), lines);
  expect({ exitCode, err }).toEqual({
    exitCode: 2,
    err: "当前文件夹已被删除，请换到别的文件夹后再运行。\n",
  });
});
