/** Many files in several threads: what is said and written, and how it ends, as with one. */
import { copyFileSync, mkdirSync, readdirSync, readFileSync } from "node:fs";
import { basename, join, relative } from "node:path";
import { builtOgi, shell } from "../support/built-cli.ts";
import { example, example2021, ogi, testFolder, type Said } from "../support/cli.ts";
import { exampleReport } from "../support/examples.ts";
import { turnOf } from "../support/long-matrix.ts";
import { makeZip } from "../support/make-package.ts";
import { cellsUnaddressed, savedShapes } from "../support/saved-shapes.ts";
import { filled } from "../support/workbooks.ts";

const inFolder = testFolder();

beforeAll(builtOgi);

/** Good and bad ones of several kinds, in an order in which the first take longest. */
function makeFiles(): string {
  const report = exampleReport("large-2025");
  for (let i = 0; i < 4; i += 1) {
    inFolder(`a${i}.xlsx`, savedShapes.textsShared(filled(report)));
    inFolder(`d${i}.txt`, readFileSync(example("001")));
  }
  inFolder("b.xlsx", "x");
  inFolder("c.txt", "没有表格的一段话。");
  inFolder("e.json", readFileSync(example2021("pt-2024")));
  inFolder("f.xlsx", makeZip({ "[Content_Types].xml": "<Types/>" }));
  return "a*.xlsx b.xlsx c.txt 没有.txt d*.txt e.json f.xlsx";
}

function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => relative(folder, join(parentPath, name)))
    .sort();
}

async function withJobs(lines: (jobs: number) => string): Promise<[one: Said, several: Said]> {
  const folder = inFolder("");
  return [await shell(folder, lines(1)), await shell(folder, lines(3))];
}

/** In words and as JSON: what more is said of each file changes nothing of how they come together. */
const OPTIONS = [...turnOf(["", "--debug"], 0), ...turnOf(["--json", "--draft --json"], 0)];

test.each(OPTIONS)("check %s", async (options) => {
  const files = makeFiles();
  const [one, several] = await withJobs((jobs) => `ogi check ${options} --jobs ${jobs} ${files}`);
  expect(one.exitCode).toBe(2);
  expect(several).toEqual(one);
});

test("the JSON is that of all reports at once", async () => {
  const files = makeFiles();
  const { out } = await shell(inFolder(""), `ogi check --json --jobs 2 ${files}`);
  expect(out).toBe(`${JSON.stringify(JSON.parse(out), null, 2)}\n`);
});

test("all that are read without an error end with 0, and with one with 1", async () => {
  inFolder("a.txt", readFileSync(example("000")));
  inFolder("b.txt", readFileSync(example("001")));
  const [one, several] = await withJobs((jobs) => `ogi check --json --jobs ${jobs} a.txt a.txt`);
  expect([one.exitCode, several.exitCode]).toEqual([0, 0]);
  const [wrong, others] = await withJobs((jobs) => `ogi check --json --jobs ${jobs} a.txt b.txt`);
  expect([wrong.exitCode, others.exitCode]).toEqual([1, 1]);
});

test("what is piped is one of the files", async () => {
  inFolder("a.txt", readFileSync(example("000")));
  const [one, several] = await withJobs(
    (jobs) => `ogi check --json --jobs ${jobs} a.txt - a.txt < ${example("001")}`,
  );
  expect(several).toEqual(one);
  expect(several.out).toContain(`"file": "-"`);
});

test.each(turnOf(["json", "xlsx"], 0))("import writes the same .%s files", async (type) => {
  const files = makeFiles();
  const [one, several] = await withJobs(
    (jobs) => `ogi import ${files} --jobs ${jobs} -o 输出${jobs}/ --to ${type}`,
  );
  expect(one.exitCode).toBe(2);
  expect(several).toEqual(one);
  const written = readdirSync(inFolder("输出3"));
  expect(written).toEqual(readdirSync(inFolder("输出1")));
  expect(written).toHaveLength(9);
  for (const name of written) {
    expect(readFileSync(inFolder(`输出3/${name}`))).toEqual(
      readFileSync(inFolder(`输出1/${name}`)),
    );
  }
});

test("report writes the same files, and says of each what it has to say", async () => {
  inFolder("a.txt", readFileSync(example("000")));
  inFolder("b.txt", readFileSync(example("001")));
  inFolder("c.txt", "没有表格的一段话。");
  inFolder("d.txt", readFileSync(example("000")));
  const [one, several] = await withJobs(
    (jobs) => `ogi report a.txt b.txt c.txt d.txt --jobs ${jobs} --to html -o 输出${jobs}/`,
  );
  expect([one.exitCode, several.exitCode]).toEqual([2, 2]);
  expect(several.err.replaceAll("输出3", "输出1")).toBe(one.err);
  const [first, second] = [
    "西藏自治区统计局2020年政府信息公开工作年度报告.html",
    "西宁市湟中区统计局2020年政府信息公开工作年度报告.html",
  ];
  expect(one.err).toContain(`a.txt\n  已生成输出1/${first}\nb.txt\n`);
  expect(one.err).toContain(
    `  已生成输出1/${second}\n  报告首页标有“草稿（4处未改正）”。用 ogi check b.txt 查看，改正后重新生成。\nc.txt：`,
  );
  expect(one.err).toContain(
    `d.txt和a.txt都会存为输出1/${first}，一份会盖掉另一份，d.txt的没有生成。`,
  );
  expect(readdirSync(inFolder("输出3")).sort()).toEqual([first, second].sort());
  for (const name of [first, second]) {
    expect(readFileSync(inFolder(`输出3/${name}`))).toEqual(
      readFileSync(inFolder(`输出1/${name}`)),
    );
  }
});

test("several reports go into a folder", async () => {
  const { exitCode, err } = await ogi("report", example("000"), example("001"), "-o", "年报.docx");
  expect(exitCode).toBe(2);
  expect(err).toBe("要生成2份报告，请用-o写明文件夹（以/结尾），如：-o 报告/。\n");
});

test("an output that is there is refused by name, and the others are written", async () => {
  makeFiles();
  mkdirSync(inFolder("输出"));
  inFolder("输出/d1.json", "已有内容");
  const { exitCode, err } = await shell(inFolder(""), "ogi import d*.txt --jobs 2 -o 输出/");
  expect(exitCode).toBe(2);
  expect(err).toContain("输出/d1.json已经存在，没有改动。");
  expect(readFileSync(inFolder("输出/d1.json"), "utf8")).toBe("已有内容");
  expect(readdirSync(inFolder("输出"))).toHaveLength(4);
});

test.each<[signal: string, exitCode: number]>([
  ["INT", 130],
  ["TERM", 143],
])("SIG%s ends all threads and leaves nothing half-written", async (signal, code) => {
  mkdirSync(inFolder("来文"));
  for (let i = 0; i < 400; i += 1) copyFileSync(example("000"), inFolder(`来文/${i}.txt`));
  const { exitCode } = await shell(
    inFolder(""),
    `set -m; (exec $OGI import 来文/*.txt --jobs 2 -o 输出/ 2> /dev/null) & ogi=$!
     until [ -e 输出/1.json ]; do sleep 0.01; done; kill -${signal} $ogi; wait $ogi`,
  );
  expect(exitCode).toBe(code);
  const written = readdirSync(inFolder("输出"));
  expect(written.length).toBeLessThan(400);
  for (const name of written) {
    expect(name).toMatch(/^\d+\.json$/u);
    JSON.parse(readFileSync(inFolder(`输出/${name}`), "utf8"));
  }
});

test.each<[signal: string, exitCode: number]>([
  ["INT", 130],
  ["TERM", 143],
])("SIG%s ends report as well, and what is written is whole", async (signal, code) => {
  mkdirSync(inFolder("来文"));
  const report = exampleReport("pt-2024");
  for (let i = 0; i < 200; i += 1) {
    const organ = { ...report.organ, name: `青石市第${i}局` };
    inFolder(`来文/${i}.json`, JSON.stringify({ ...report, organ }));
  }
  const { exitCode } = await shell(
    inFolder(""),
    `set -m; (exec $OGI report 来文/*.json --jobs 2 --to html -o 输出/ 2> /dev/null) & ogi=$!
     until ls 输出/*.html > /dev/null 2>&1; do sleep 0.01; done; kill -${signal} $ogi; wait $ogi`,
  );
  expect(exitCode).toBe(code);
  const written = readdirSync(inFolder("输出"));
  expect(written.length).toBeLessThan(200);
  for (const name of written) {
    expect(name).toMatch(/^青石市第\d+局2024年政府信息公开工作年度报告\.html$/u);
    expect(readFileSync(inFolder(`输出/${name}`), "utf8").trimEnd()).toMatch(/<\/html>$/u);
  }
});

test.each(["0", "-1", "2.5", "两", "100"])("--jobs %s is refused", async (jobs) => {
  const { exitCode, err } = await ogi("check", `--jobs=${jobs}`, example("000"));
  expect(exitCode).toBe(2);
  expect(err).toBe(`--jobs应为1至99的整数，实为“${jobs}”。\n`);
});

describe("--debug", () => {
  test("tells that all workbooks were read quickly", async () => {
    const quick = inFolder("快.xlsx", filled(exampleReport("pt-2024")));
    const { exitCode, out, err } = await ogi("check", "--json", "--debug", quick, quick);
    const silent = await ogi("check", "--json", quick, quick);
    expect(err).toBe("2份中有0份按通用方式读取。\n");
    expect(silent).toEqual({ exitCode, out, err: "" });
  });

  test("names those that were not, and their parts", async () => {
    const quick = inFolder("快.xlsx", filled(exampleReport("pt-2024")));
    const slow = inFolder("慢.xlsx", cellsUnaddressed(filled(exampleReport("pt-2024"))));
    const { err } = await ogi("check", "--json", "--debug", quick, slow);
    const [said = "", count] = err.trim().split("\n");
    expect(said.startsWith(`${slow}：xl/worksheets/sheet`)).toBe(true);
    expect(said.endsWith("按通用方式读取。")).toBe(true);
    expect(said).not.toContain(basename(quick));
    expect(count).toBe("2份中有1份按通用方式读取。");
  });
});

test("what is collected is the same, in --json and in the folder", async () => {
  makeFiles();
  const [one, several] = await withJobs(
    (jobs) => `ogi collect . --year 2025 --jobs ${jobs} --json -o 汇总${jobs}`,
  );
  expect(several.out).toBe(one.out);
  expect([one.exitCode, several.exitCode]).toEqual([1, 1]);
  const written = filesIn(inFolder("汇总1"));
  expect(written).toContain(join("数据", "figures.parquet"));
  expect(filesIn(inFolder("汇总3"))).toEqual(written);
  for (const name of written) {
    expect([name, readFileSync(inFolder(`汇总3/${name}`))]).toEqual([
      name,
      readFileSync(inFolder(`汇总1/${name}`)),
    ]);
  }
});
