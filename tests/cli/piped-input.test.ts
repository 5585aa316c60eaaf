/** `-` is standard input, once, for every command and option that takes a file; real bytes through a real pipe. */
import {
  copyFileSync,
  cpSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { edition2021 } from "../../src/form/edition-2021.ts";
import { formatAnnualReport, parseAnnualReport } from "../../src/report/json.ts";
import { builtOgi, shell } from "../support/built-cli.ts";
import { ogi, testFolder } from "../support/cli.ts";
import { makePdf } from "../support/make-pdf.ts";
import { reportOf } from "../support/reports.ts";

const inFolder = testFolder();
const ORGAN = "某某市统计局";

beforeAll(builtOgi);

/** The same report as every type of file. */
const ENDINGS = ["json", "txt", "html", "docx", "xlsx"] as const;

const written = mkdtempSync(join(tmpdir(), "ogi-written-"));

beforeAll(async () => {
  const report = reportOf(edition2021);
  const source = join(written, "年报.json");
  writeFileSync(source, formatAnnualReport(report));
  const narrative = { opening: [], overview: [], problemsAndImprovements: [], otherMatters: [] };
  writeFileSync(join(written, "无正文.json"), formatAnnualReport({ ...report, narrative }));
  await ogi("import", source, "-o", join(written, "年报.xlsx"));
  for (const ending of ["txt", "html", "docx"]) {
    await ogi("report", source, "-o", join(written, `年报.${ending}`));
  }
});

afterAll(() => {
  rmSync(written, { recursive: true });
});

/** Into the folder of the test. */
function copyAll(): void {
  cpSync(written, inFolder(""), { recursive: true });
}

test.each(ENDINGS)("a piped .%s is read as one", async (ending) => {
  copyAll();
  const piped = await shell(inFolder(""), `cat 年报.${ending} | ogi check --json -`);
  const named = await ogi("check", "--json", inFolder(`年报.${ending}`));
  expect(piped.err).toBe("");
  const { reports } = JSON.parse(named.out) as { reports: object[] };
  expect(JSON.parse(piped.out)).toEqual({ reports: [{ ...reports[0], file: "-" }] });
});

describe("piped into", () => {
  beforeEach(copyAll);

  test.each<[string, RegExp]>([
    ["ogi check -", /^-：某某市统计局2022年度，2021版表格\n/u],
    ["ogi check -- -", /^-：某某市统计局2022年度/u],
    ["ogi check 年报.json -", /^年报.json：.*\n[^]*^-：某某市统计局2022年度/mu],
    ["ogi check 年报.json --last-year -", /上年报告是2022年度的，应为2021年度/u],
    ["ogi check 年报.json --last-year=-", /上年报告是2022年度的，应为2021年度/u],
    [
      "ogi check 无正文.json --text -",
      /^无正文.json：某某市统计局2022年度，2021版表格\n  (?!必须改正)/u,
    ],
    ["ogi compare - 年报.json", /^甲　-：.*\n乙　年报.json：.*\n\n没有不同。/u],
    ["ogi compare 年报.json -", /^甲　年报.json：.*\n乙　-：.*\n\n没有不同。/u],
    ["ogi import - -o -", /"organ": \{\s+"name": "某某市统计局"/u],
    ["ogi import -o- -", /"organ": \{\s+"name": "某某市统计局"/u],
    ["ogi report - -o -", /某某市统计局\n2022年政府信息公开工作年度报告/u],
  ])("%s", async (command, words) => {
    const { exitCode, out } = await shell(inFolder(""), `cat 年报.docx | ${command}`);
    expect(exitCode).not.toBe(2);
    expect(out).toMatch(words);
  });

  test("ogi new --from -", async () => {
    const command = "cat 年报.docx | ogi new --from - -o 新.xlsx";
    expect(await shell(inFolder(""), command)).toMatchObject({ exitCode: 0 });
    const { out } = await ogi("import", inFolder("新.xlsx"), "-o", "-");
    expect(parseAnnualReport(out)).toMatchObject({ organ: { name: ORGAN }, year: 2023 });
  });

  test("ogi import - into a folder", async () => {
    const command = "cat 年报.docx | ogi import - -o 输出/";
    expect(await shell(inFolder(""), command)).toMatchObject({ exitCode: 0 });
    expect(readdirSync(inFolder("输出"))).toEqual(["标准输入.json"]);
  });
});

test("a piped PDF is read as one", async () => {
  inFolder("年报.pdf", makePdf([]));
  const { exitCode, err } = await shell(inFolder(""), "cat 年报.pdf | ogi check -");
  expect({ exitCode, err }).toEqual({
    exitCode: 2,
    err: expect.stringMatching(/^标准输入：PDF没有文字层/u) as string,
  });
});

test.each<[string, string, string]>([
  ["nothing", ": | ogi check -", "标准输入：没有送来任何内容，请检查管道前面的命令"],
  ["blanks", "echo ' ' | ogi check -", "标准输入：文件是空的"],
  ["prose", "echo 今天天气好。 | ogi check -", "标准输入：没有找到年报的表格"],
  ["half a JSON", `echo '{"schema":' | ogi check -`, "标准输入：不是完整的JSON文件"],
  [
    "a picture",
    String.raw`printf '\x89PNG\r\n\x1a\n' | ogi check -`,
    "标准输入：图片不完整或已损坏",
  ],
])("%s through the pipe is refused with one sentence", async (_name, command, words) => {
  const { exitCode, out, err } = await shell(inFolder(""), command);
  expect({ exitCode, out }).toEqual({ exitCode: 2, out: "" });
  expect(err).toContain(words);
  expect(err.trimEnd().split("\n")).toHaveLength(1);
});

test.each<[string, string, string]>([
  ["the same twice", "ogi check - -", "标准输入（-）只能读取一次，这里写了2次"],
  ["the same twice to compare", "ogi compare - -", "只能读取一次，这里写了2次"],
  ["text and tables at once", "ogi check - --text -", "只能读取一次，这里写了2次"],
  ["both years at once", "ogi check --last-year=- -", "只能读取一次，这里写了2次"],
  [
    "last year twice",
    "ogi check a.txt --last-year b --last-year c",
    "--last-year写了2次，只能写一次",
  ],
  ["an output twice", "ogi import a.txt -o b.json -o c.json", "-o写了2次，只能写一次"],
  ["no file", "ogi check", "请写明要处理的文件。"],
  ["a file without a name", "ogi check ''", "文件名不能是空的，请写明要处理的文件。"],
  ["one of them without a name", "ogi check a.txt ''", "文件名不能是空的"],
  ["one of them after --", "ogi check a.txt -- ''", "文件名不能是空的"],
  ["a report without a name", "ogi report '' -o -", "文件名不能是空的"],
  ["text without a name", "ogi check a.txt --text ''", "--text后面请写明正文所在的文件。"],
  ["last year without a name", "ogi check a.txt --last-year", "--last-year后面请写明上年的年报"],
  ["a source without a name", "ogi new --from= -o a.xlsx", "--from后面请写明上年的年报或台账。"],
  ["an output without a name", "ogi import a.txt -o ''", "请用-o写明输出的文件。"],
  ["- for what is no file", "ogi import a.txt -o - --kind -", "--kind写的“-”是无效的选项值"],
])("%s is refused with one sentence", async (_name, command, words) => {
  const [, ...args] = command.split(" ").map((word) => (word === "''" ? "" : word));
  const { exitCode, out, err } = await ogi(...args);
  expect({ exitCode, out }).toEqual({ exitCode: 2, out: "" });
  expect(err).toContain(words);
  expect(err.trimEnd().split("\n")).toHaveLength(1);
});

test("what stands after -- is a file, whatever it begins with", async () => {
  copyAll();
  copyFileSync(inFolder("年报.txt"), inFolder("-o.txt"));
  const { out } = await shell(inFolder(""), "ogi check --json 年报.json -- -o.txt");
  const { reports } = JSON.parse(out) as { reports: { file: string }[] };
  expect(reports.map(({ file }) => file)).toEqual(["年报.json", "-o.txt"]);
});

test("standard input that is a file is not written either", async () => {
  const source = inFolder("a.json", formatAnnualReport(reportOf(edition2021)));
  const before = readFileSync(source, "utf8");
  const command = "ogi import - -o a.json --organ 乙局 --force < a.json";
  const { exitCode, err } = await shell(inFolder(""), command);
  expect({ exitCode, err }).toEqual({
    exitCode: 2,
    err: "a.json就是要读取的文件，原文件不会改动，请换一个输出文件名。\n",
  });
  expect(readFileSync(source, "utf8")).toBe(before);
});
