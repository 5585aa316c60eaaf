/** Outputs: whole or not at all, never over an input, and each failure is one sentence and exit code 2. */
import {
  linkSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { edition2021 } from "../../src/form/edition-2021.ts";
import { formatAnnualReport } from "../../src/report/json.ts";
import { builtOgi, shell } from "../support/built-cli.ts";
import { example, ogi, testFolder } from "../support/cli.ts";
import { reportOf } from "../support/reports.ts";

const inFolder = testFolder();

beforeAll(builtOgi);

const source = formatAnnualReport(reportOf(edition2021));

describe("an input is never written, whatever it is called", () => {
  test.each<[string, string, () => void]>([
    [
      "through a folder that is a link",
      "链接/a.json",
      () => {
        symlinkSync("来文", inFolder("链接"));
      },
    ],
    ["through ..", "来文/../来文/a.json", () => undefined],
    [
      "as a link",
      "b.json",
      () => {
        symlinkSync("来文/a.json", inFolder("b.json"));
      },
    ],
    [
      "as a second name",
      "b.json",
      () => {
        linkSync(inFolder("来文/a.json"), inFolder("b.json"));
      },
    ],
    ["in the folder of the inputs", "来文/", () => undefined],
  ])("%s", async (_name, output, prepare) => {
    mkdirSync(inFolder("来文"));
    writeFileSync(inFolder("来文/a.json"), source);
    prepare();
    const given = ["--organ", "乙局", "--force", "-o", `${inFolder("")}/${output}`];
    const { exitCode, err } = await ogi("import", inFolder("来文/a.json"), ...given);
    expect(exitCode).toBe(2);
    expect(err).toMatch(/就是要读取的文件，原文件不会改动，请换一个输出文件名。\n$/u);
    expect(readFileSync(inFolder("来文/a.json"), "utf8")).toBe(source);
  });
});

describe("two inputs of one name are not read into one folder", () => {
  test.each<[string, string, string]>([
    ["in two folders", "甲/年报.json", "乙/年报.json"],
    ["of two types", "年报.json", "年报.txt"],
    ["in letters of another case", "甲/A.json", "乙/a.json"],
    ["composed and decomposed", "甲/\u00e9.json", "乙/e\u0301.json"],
  ])("%s", async (_name, first, second) => {
    for (const folder of ["甲", "乙"]) mkdirSync(inFolder(folder));
    for (const file of [first, second]) writeFileSync(inFolder(file), source);
    for (const force of [[], ["--force"]]) {
      const { exitCode, err } = await ogi(
        "import",
        inFolder(first),
        inFolder(second),
        "-o",
        inFolder("输出/"),
        ...force,
      );
      expect(exitCode).toBe(2);
      expect(err).toBe(
        `${inFolder(first)}和${inFolder(second)}都会存为${inFolder("输出/")}${/[^/]+(?=\.\w+$)/u.exec(second)?.[0] ?? ""}.json，一份会盖掉另一份，没有读取。请分别存到不同的文件夹，或先改名。\n`,
      );
      expect(readdirSync(inFolder(""))).not.toContain("输出");
    }
  });
});

describe("a name", () => {
  test("of 245 bytes is written", async () => {
    const name = `${"年".repeat(80)}.json`;
    expect(await ogi("import", example("000"), "-o", inFolder(name))).toMatchObject({
      exitCode: 0,
    });
    expect(readdirSync(inFolder(""))).toEqual([name]);
  });

  test("that is too long is refused", async () => {
    const { exitCode, err } = await ogi(
      "import",
      example("000"),
      "-o",
      inFolder(`${"年".repeat(90)}.json`),
    );
    expect(exitCode).toBe(2);
    expect(err).toMatch(/写不成：文件名或路径过长.*请改短。\n$/u);
    expect(readdirSync(inFolder(""))).toEqual([]);
  });
});

test("what a link names is written, and the link stays", async () => {
  inFolder("真.json", "{}");
  symlinkSync("真.json", inFolder("链接.json"));
  await ogi("import", example("000"), "-o", inFolder("链接.json"), "--force");
  expect(lstatSync(inFolder("链接.json")).isSymbolicLink()).toBe(true);
  expect(readFileSync(inFolder("真.json"), "utf8")).toContain("西藏自治区统计局");
});

test("a link that leads nowhere is there, too", async () => {
  symlinkSync("没有.json", inFolder("链接.json"));
  const { exitCode, err } = await ogi("import", example("000"), "-o", inFolder("链接.json"));
  expect(exitCode).toBe(2);
  expect(err).toContain("已经存在，没有改动");
});

test.each<[string, string, string]>([
  [
    "a folder",
    "mkdir a.json; ogi import 源.json -o a.json --force",
    "a.json写不成：是文件夹，请写明其中的文件名。",
  ],
  [
    "below a file",
    "ogi import 源.json -o 源.json/a.json",
    "写不成：路径中有一段是文件，不是文件夹",
  ],
  [
    "a device",
    "ln -s /dev/full a.json; ogi import 源.json -o a.json --force",
    "a.json写不成：不是文件，是管道或设备",
  ],
  [
    "a pipe",
    "mkfifo a.json; ogi import 源.json -o a.json --force",
    "a.json写不成：不是文件，是管道或设备",
  ],
  ["where nobody may write", "ogi import 源.json -o /proc/a.json", "/proc/a.json写不成："],
  [
    "larger than is allowed",
    "ulimit -f 8; ogi import 源.json -o a.xlsx",
    "a.xlsx写不成：文件超过系统允许的大小",
  ],
  [
    "a workbook on standard output",
    "ogi import 源.json --to xlsx -o -",
    "工作簿不能输出到标准输出",
  ],
])("an output that is %s is refused", async (_name, lines, words) => {
  inFolder("源.json", source);
  const { exitCode, out, err } = await shell(inFolder(""), lines);
  expect({ exitCode, out }).toEqual({ exitCode: 2, out: "" });
  expect(err).toContain(words);
  expect(err).toMatch(/^[^\n]*。\n$/u);
  expect(readdirSync(inFolder("")).filter((name) => !["源.json", "a.json"].includes(name))).toEqual(
    [],
  );
});

describe("a file that is given twice is named as such", () => {
  test.each<[string, string, (file: string, again: string) => string]>([
    ["by one name", "年报.json", (file) => file],
    ["by another", "甲/../年报.json", (file, again) => `${file}和${again}`],
  ])("%s", async (_name, again, named) => {
    mkdirSync(inFolder("甲"));
    writeFileSync(inFolder("年报.json"), source);
    const files = [inFolder("年报.json"), `${inFolder("")}/${again}`] as const;
    const { exitCode, err } = await ogi("import", ...files, "-o", inFolder("输出/"));
    expect(exitCode).toBe(2);
    expect(err).toBe(`${named(...files)}是同一份文件，写了两次，没有读取。请只写一次。\n`);
  });

  test("and one that is not there twice likewise", async () => {
    const { err } = await ogi(
      "import",
      inFolder("无.json"),
      inFolder("无.json"),
      "-o",
      inFolder("输出/"),
    );
    expect(err).toBe(`${inFolder("无.json")}是同一份文件，写了两次，没有读取。请只写一次。\n`);
  });
});
