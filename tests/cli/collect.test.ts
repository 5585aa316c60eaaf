/** `ogi collect` over a county: all that is wrong is found, and nothing else. */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import * as XLSX from "@e965/xlsx";
import { zipSync } from "fflate";
import type { CollectionFinding } from "../../src/collection/collection-finding.ts";
import { edition2021 } from "../../src/form/edition-2021.ts";
import { parseAnnualReport } from "../../src/report/json.ts";
import { county, DEADLINE, expectedFindings, FAULTS, STRANGER } from "../support/county.ts";
import { ogi, testFolder } from "../support/cli.ts";
import { encodeGb18030 } from "../support/encode-gb18030.ts";
import { bombEntry, withEntry } from "../support/hostile-files.ts";
import { unitReport, YEAR } from "../support/unit-reports.ts";
import { filled } from "../support/workbooks.ts";
import { writeSheets } from "../support/write-foreign-workbook.ts";

const inFolder = testFolder();

interface CollectedJson {
  readonly complete: boolean;
  readonly received: number;
  readonly awaited: number;
  readonly units: readonly {
    readonly name: string;
    readonly status: string;
    readonly late: boolean | null;
    readonly files: readonly string[];
    readonly stamped: boolean;
    readonly page?: unknown;
  }[];
  readonly notListed: readonly { readonly file: string; readonly alike: readonly string[] }[];
  readonly sums: Readonly<Record<"own" | "all", Readonly<Record<string, number | null>>>>;
  readonly contributions: Readonly<Record<string, Readonly<Record<string, number>>>>;
  readonly blanks: Readonly<Record<string, readonly string[]>>;
  readonly changes: readonly { readonly unit: string }[];
  readonly findings: readonly CollectionFinding[];
}

function put(name: string, content: string | Uint8Array): string {
  const path = inFolder(name);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
  return path;
}

function list(units: readonly object[], name = "名单.json"): string {
  return put(name, JSON.stringify({ schema: "ogi-units/1", units }));
}

function json(out: string): CollectedJson {
  return JSON.parse(out) as CollectedJson;
}

/** Ten thousandths, as whole numbers: no amount of the county has more digits. */
function independentSum(values: readonly unknown[]): number {
  const sum = values.reduce<bigint>(
    (all, it) => all + BigInt(Math.round(Number(it ?? 0) * 10_000)),
    0n,
  );
  return Number(sum) / 10_000;
}

test("of sixty units everything that is wrong is found, and nothing else", async () => {
  const { units, files, summed } = county();
  for (const [name, bytes] of files) put(`收到/${name}`, bytes);
  const words = ["collect", inFolder("收到"), "--units", list(units), "--year", String(YEAR)];
  const { exitCode, out } = await ogi(...words, "--deadline", DEADLINE, "--json");
  expect(exitCode).toBe(1);
  const found = json(out);
  const of = (status: string): string[] =>
    found.units.filter((it) => it.status === status).map(({ name }) => name);

  expect([found.complete, found.received, found.awaited]).toEqual([false, 53, 60]);
  expect(of("missing").sort()).toEqual([...FAULTS.missing].sort());
  expect(of("unreadable")).toEqual(FAULTS.unreadable);
  expect(of("wrongYear")).toEqual(FAULTS.wrongYear);
  expect(of("duplicate").sort()).toEqual([...FAULTS.duplicate].sort());
  const stamped = found.units.filter((it) => it.stamped).map(({ name }) => name);
  expect(stamped.sort()).toEqual([...FAULTS.stamped].sort());
  const late = found.units.filter((it) => it.late === true).map(({ name }) => name);
  expect(late.sort()).toEqual([...FAULTS.late].sort());
  expect(found.notListed.map(({ file }) => file)).toEqual([`未知/${STRANGER}.docx`]);

  const findings = found.findings.map(({ unit = "-", code }) => `${unit} ${code}`);
  expect(findings.sort()).toEqual(expectedFindings());
  const ofSums = found.findings.filter(({ unit, code }) => !unit && code.startsWith("T3-"));
  for (const { others = [] } of ofSums)
    expect([...others].sort()).toEqual([...FAULTS.wrongSums].sort());

  for (const { id } of edition2021.cells) {
    const old = id.replace("decisionsThisYear", "decisions"); // as edition 2019 has it
    const values = [...summed.values()].map(({ figures }) => figures[id] ?? figures[old] ?? 0);
    const contributed = Object.values(found.contributions[id] ?? {});
    const isKnown = (found.blanks[id]?.length ?? 0) === 0;
    if (isKnown) expect([id, found.sums.all[id]]).toEqual([id, independentSum(values)]);
    expect([id, independentSum(contributed)]).toEqual([id, found.sums.all[id] ?? 0]);
  }
});

const names = [["某某县统计局"], ["某某县水利局"]];
const two = names.map(([name]) => ({ name }));

test("a second round says what has changed, and leaves alone what is somebody's own", async () => {
  put("收到/统计局.xlsx", filled(unitReport("某某县统计局")));
  const words = ["collect", inFolder("收到"), "--units", list(two), "-o", inFolder("汇总")];
  const first = await ogi(...words);
  expect(first.out).toContain("2025年度汇总，2021版表格，已收1/2，未齐，不得公布");
  expect(first.exitCode).toBe(1);
  put("汇总/我的笔记.txt", "问过了");

  expect((await ogi(...words)).err).toContain("已经有汇总的结果，没有改动");
  const wrong = unitReport("某某县统计局", { figures: { "requests.newThisYear.total": 7 } });
  put("收到/统计局.xlsx", filled(wrong));
  put("收到/水利局.xlsx", filled(unitReport("某某县水利局")));
  const { changes } = json((await ogi(...words, "--force", "--json")).out);
  expect(changes.map(({ unit }) => unit)).toEqual(["某某县统计局", "某某县水利局"]);
  expect(readFileSync(inFolder("汇总/我的笔记.txt"), "utf8")).toBe("问过了");
  const sum = parseAnnualReport(readFileSync(inFolder("汇总/汇总.json"), "utf8"));
  expect([sum.year, sum.edition]).toEqual([YEAR, "2021"]);
  expect(() => readFileSync(inFolder("汇总/汇总（未齐）.json"))).toThrow();
  // the same files once more are the same round
  const again = await ogi(...words, "--force", "--json");
  expect(json(again.out).changes.map(({ unit }) => unit)).toEqual(["某某县统计局", "某某县水利局"]);
});

test.each([
  ["csv", "单位名称,范围\n某某县统计局,本级\n某某县水利局,下级\n"],
  [
    "xlsx",
    writeSheets(
      { 名单: XLSX.utils.aoa_to_sheet([["报送单位名单"], ["单位名称"], ...names]) },
      "xlsx",
    ),
  ],
])("the list may be a .%s", async (ending, content) => {
  put("收到/统计局.xlsx", filled(unitReport("某某县统计局")));
  const units = put(`名单.${ending}`, content);
  const { out } = await ogi("collect", inFolder("收到"), "--units", units, "--json");
  expect(json(out).units.map(({ name, status }) => [name, status])).toEqual([
    ["某某县统计局", "received"],
    ["某某县水利局", "missing"],
  ]);
});

test("a report is no list of units, and is said to be a report", async () => {
  put("收到/统计局.xlsx", filled(unitReport("某某县统计局")));
  const units = put("名单.xlsx", filled(unitReport("某某县水利局")));
  const { exitCode, err } = await ogi("collect", inFolder("收到"), "--units", units, "--json");
  expect(exitCode).toBe(2);
  expect(err).toBe(
    `${units}：这是一份年报，不是报送单位名单；名单一行一个单位，第一行写明“单位名称”等各列，请另选名单文件。\n`,
  );
});

test("without a list one is made to be corrected, and reads as a list", async () => {
  put("收到/统计局.xlsx", filled(unitReport("某某县统计局")));
  await ogi("collect", inFolder("收到"), "-o", inFolder("汇总"));
  const units = inFolder("汇总/报送单位名单.csv");
  const { out } = await ogi("collect", inFolder("收到"), "--units", units, "--json");
  expect(json(out).units.map(({ name, status }) => [name, status])).toEqual([
    ["某某县统计局", "received"],
  ]);
});

test("a list that was made and then corrected stays as it is, whether it is used or not", async () => {
  put("收到/统计局.xlsx", filled(unitReport("某某县统计局")));
  const words = ["collect", inFolder("收到"), "-o", inFolder("汇总")];
  await ogi(...words);
  const corrected = "单位名称\n某某县统计局\n某某县水利局\n";
  const units = put("汇总/报送单位名单.csv", corrected);
  await ogi(...words, "--force");
  await ogi(...words, "--units", units, "--force");
  await ogi(...words, "--units", units, "--force");
  expect(readFileSync(units, "utf8")).toBe(corrected);
});

test("who asks for 本级 is told of which units nobody has said that they are", async () => {
  put("收到/统计局.xlsx", filled(unitReport("某某县统计局")));
  const words = ["--units", list(two), "--scope", "own", "-o", inFolder("汇总")];
  const { err } = await ogi("collect", inFolder("收到"), ...words);
  expect(err).toContain("1个单位没有写明范围（本级或下级），没有计入本级汇总：某某县统计局。");
});

test("a folder that no collection made is not touched, forced or not", async () => {
  put("收到/统计局.xlsx", filled(unitReport("某某县统计局")));
  put("别的/文件.txt", "重要");
  const { exitCode, err } = await ogi(
    "collect",
    inFolder("收到"),
    "-o",
    inFolder("别的"),
    "--force",
  );
  expect([exitCode, err]).toEqual([2, expect.stringContaining("不是由ogi collect生成的文件夹")]);
  expect(readFileSync(inFolder("别的/文件.txt"), "utf8")).toBe("重要");
});

test("what a collection wrote is not gathered again, and neither is what is given for something else", async () => {
  put("收到/统计局.xlsx", filled(unitReport("某某县统计局")));
  const units = list(two, "收到/名单.json");
  const out = inFolder("收到/汇总");
  const words = ["collect", inFolder("收到"), "--units", units, "-o", out];
  await ogi(...words);
  const { notListed, units: found } = json((await ogi(...words, "--force", "--json")).out);
  expect(notListed).toEqual([]);
  expect(found.flatMap(({ files }) => files)).toEqual(["统计局.xlsx"]);
});

test("files in a .zip are gathered, by the names that Windows packs them under", async () => {
  const zip = zipSync({ "aaaaaaaaaaaa.xlsx": filled(unitReport("某某县统计局")) });
  const name = encodeGb18030("某某县统计局.xlsx");
  put("收到/报送.zip", renamed(zip, "aaaaaaaaaaaa.xlsx", name));
  const { out } = await ogi("collect", inFolder("收到"), "--units", list(two), "--json");
  expect(json(out).units[0]?.files).toEqual(["报送.zip/某某县统计局.xlsx"]);
});

/** Puts other bytes, as many, in place of a name. */
function renamed(zip: Uint8Array, from: string, to: Uint8Array): Uint8Array {
  const bytes = Buffer.from(zip);
  expect(to).toHaveLength(from.length);
  for (let at = bytes.indexOf(from); at >= 0; at = bytes.indexOf(from, at + 1)) bytes.set(to, at);
  return bytes;
}

test("one bomb is named and stops nobody", async () => {
  put("收到/统计局.xlsx", filled(unitReport("某某县统计局")));
  const bomb = withEntry(
    filled(unitReport("某某县水利局")),
    bombEntry("xl/sharedStrings.xml", 300),
  );
  put("收到/某某县水利局.xlsx", bomb);
  const { out } = await ogi("collect", inFolder("收到"), "--units", list(two), "--json");
  expect(json(out).units.map(({ status }) => status)).toEqual(["received", "unreadable"]);
});

test("nothing that can be read is exit code 2, and the outcome is still told", async () => {
  put("收到/某某县统计局.docx", "不是文档");
  const { exitCode, out } = await ogi("collect", inFolder("收到"), "--units", list(two), "--json");
  expect(exitCode).toBe(2);
  expect(json(out).units.map(({ status }) => status)).toEqual(["unreadable", "missing"]);
});

test("decisions say which file counts, whose a file is, and which level a unit has", async () => {
  const report = unitReport("某某县统计局");
  put("收到/一.xlsx", filled(report));
  const changed = { ...report.figures, "requests.newThisYear.total": 9 };
  put("收到/二.xlsx", filled({ ...report, figures: changed }));
  put("收到/三.xlsx", filled(unitReport("水务局")));
  const decisions = put(
    "决定.json",
    JSON.stringify({
      schema: "ogi-decisions/1",
      final: { 某某县统计局: "一.xlsx" },
      belongs: { "三.xlsx": "某某县水利局" },
      scope: { 某某县统计局: "own" },
    }),
  );
  const words = ["--units", list(two), "--decisions", decisions, "--json"];
  const { units, sums } = json((await ogi("collect", inFolder("收到"), ...words)).out);
  expect(units.map(({ status }) => status)).toEqual(["received", "received"]);
  const id = "requests.newThisYear.total";
  expect(sums.own[id]).toBe(report.figures[id]);
});

test("last year's reports are held beside this year's, whatever a unit was called then", async () => {
  const carried = {
    "requests.carriedToNextYear.naturalPerson": 9,
    "requests.carriedToNextYear.total": 9,
  };
  const last = unitReport("某某县物价局");
  put("上年/a.xlsx", filled({ ...last, year: YEAR - 1, figures: { ...last.figures, ...carried } }));
  put("收到/b.xlsx", filled(unitReport("某某县价格局")));
  const units = list([{ name: "某某县价格局", aliases: ["某某县物价局"] }]);
  const words = ["collect", inFolder("收到"), "--units", units, "--last-year", inFolder("上年")];
  const { findings } = json((await ogi(...words, "--json")).out);
  const codes = findings.map(({ code }) => code);
  expect(codes).toContain("T3-CARRY-YOY");
  expect(codes).not.toContain("S-LAST-YEAR");
});

test("the published report is held beside the sums, and the units' pages beside their reports", async () => {
  const report = unitReport("某某县统计局");
  put("收到/统计局.xlsx", filled(report));
  put("收到/水利局.xlsx", filled(unitReport("某某县水利局")));
  const words = ["collect", inFolder("收到"), "--units", list(two)];
  await ogi(...words, "-o", inFolder("汇总"));
  const sum = parseAnnualReport(readFileSync(inFolder("汇总/汇总.json"), "utf8"));
  const id = "proactiveDisclosure.item6.administrativePenalties.decisionsThisYear";
  const wrong = { ...sum, figures: { ...sum.figures, [id]: Number(sum.figures[id]) + 100 } };
  const published = put("公布.json", JSON.stringify(wrong));
  const page = { ...report, figures: { ...report.figures, [id]: 1000 }, published: "2026-01-30" };
  put("网页/统计局.json", JSON.stringify(page));
  const more = ["--published", published, "--sites", inFolder("网页"), "--json"];
  const { findings, units } = json((await ogi(...words, ...more)).out);
  const ofSum = findings.filter(({ code }) => code === "C-SUM");
  expect(ofSum.map(({ at, expected, found }) => [at, expected, found])).toEqual([
    [id, sum.figures[id], wrong.figures[id]],
  ]);
  expect(units.map((it) => it.page)).toEqual([
    { file: "统计局.json", published: "2026-01-30", differing: { cells: 1, paragraphs: 0 } },
    undefined,
  ]);
});

test("prepared workbooks carry code and last year's figures, and come back by their code", async () => {
  const code = "11371082004363781R";
  put("上年/统计局.xlsx", filled({ ...unitReport("某某县统计局"), year: YEAR - 1 }));
  const units = list([{ name: "某某县统计局", code }, { name: "某某县水利局" }]);
  const words = ["--units", units, "--year", String(YEAR), "--last-year", inFolder("上年")];
  const said = await ogi("collect", "prepare", ...words, "-o", inFolder("下发"));
  expect(said).toEqual({
    exitCode: 0,
    out: "",
    err: "准备了2份工作簿。带入上年数据的1份。没有找到上年年报的1个：某某县水利局。\n",
  });
  const name = `某某县统计局${YEAR}年政府信息公开工作年度报告（${code}）.xlsx`;
  const made = await ogi("import", inFolder(`下发/${name}`), "-o", "-");
  const report = parseAnnualReport(made.out);
  expect(report.organ).toEqual({ name: "某某县统计局", kind: "department", code });
  expect(Object.keys(report.lastYear ?? {})).not.toEqual([]);
  const back = { ...unitReport("县统计局"), organ: { ...report.organ, name: "县统计局" } };
  put("收到/年报.xlsx", filled(back));
  const { out } = await ogi("collect", inFolder("收到"), "--units", units, "--json");
  expect(json(out).units[0]?.status).toBe("received");
});

test("a .zip with nothing in it is a file that could not be read", async () => {
  put("收到/统计局.xlsx", filled(unitReport("某某县统计局")));
  put("收到/某某县水利局.zip", zipSync({ "__MACOSX/._年报.docx": new Uint8Array(3) }));
  const units = list([{ name: "某某县统计局" }, { name: "某某县水利局" }]);
  const { out } = await ogi("collect", inFolder("收到"), "--units", units, "--json");
  const { units: read, findings } = json(out);
  expect(read[1]?.status).toBe("unreadable");
  expect(findings.map(({ message }) => message)).toContainEqual(
    expect.stringContaining("压缩包里没有文件"),
  );
});

test("a decision that names no unit of the list, or no file, is told", async () => {
  put("收到/统计局.xlsx", filled(unitReport("某某县统计局")));
  const units = list([
    { name: "某某县统计局", final: "统计局.xlsx" },
    { name: "某某县水利局", final: "水利局.docx" },
  ]);
  const decisions = {
    schema: "ogi-decisions/1",
    final: { 某某县统计局: "统计局（终）.xlsx" },
    belongs: { "统计局.xlsx": "统计局", "通知.docx": null },
    scope: { 某某县统计局: "own", 水利局: "own" },
  };
  put("决定.json", JSON.stringify(decisions));
  const { err } = await ogi(
    ...["collect", inFolder("收到"), "--units", units, "--decisions", inFolder("决定.json")],
    "--json",
  );
  expect(err).toContain(
    "您的决定有5处没有用上：final里的“统计局（终）.xlsx”不在收到的文件里；belongs里的“统计局”不在名单里；" +
      "belongs里的“通知.docx”不在收到的文件里；scope里的“水利局”不在名单里；" +
      "名单里“某某县水利局”的“定稿文件”“水利局.docx”不在收到的文件里。请核对名称。\n",
  );
});

test("units whose names no file can tell apart are prepared each in a file of its own", async () => {
  const long = "某某县".padEnd(70, "长");
  const units = list([`${long}甲局`, `${long}乙局`, "A局", "a局"].map((name) => ({ name })));
  const words = ["--units", units, "--year", String(YEAR), "-o", inFolder("下发")];
  expect((await ogi("collect", "prepare", ...words)).err).toBe("准备了4份工作簿。\n");
  const names = readdirSync(inFolder("下发")).map((name) => name.toLowerCase());
  expect(new Set(names).size).toBe(4);
});

test.each([
  ["no folder for the outputs", [], "请用-o写明存放结果的文件夹"],
  [
    "a day that is none",
    ["--deadline", "2026-2-30", "--json"],
    "--deadline应为2026-01-20这样的日期",
  ],
  ["a list that is not there", ["--units", "没有.xlsx", "--json"], "没有.xlsx：没有这个文件"],
])("%s is refused", async (_case, words, sentence) => {
  put("收到/统计局.xlsx", filled(unitReport("某某县统计局")));
  const { exitCode, err } = await ogi("collect", inFolder("收到"), ...words);
  expect([exitCode, err]).toEqual([2, expect.stringContaining(sentence)]);
});
