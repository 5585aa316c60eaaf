/** `ogi register` with the workbook that is filled in all year. */
import { readFileSync } from "node:fs";
import {
  answeredRequest,
  PEOPLE,
  registerOf,
  requestOf,
} from "../../src/build/rule-cases/sound-register.ts";
import { formatRegister, parseRegister } from "../../src/register/json.ts";
import type { Register } from "../../src/register/register.ts";
import { nodePlatform } from "../../src/package/node-platform.ts";
import { openWorkbook } from "../../src/workbook/open-workbook.ts";
import { ogi, testFolder } from "../support/cli.ts";
import { typedWorkbook, type TypedSheets } from "../support/register-sheets.ts";

const inFolder = testFolder();

const [APPLICANT] = PEOPLE;

async function typed(sheets: TypedSheets, name = "台账.xlsx"): Promise<string> {
  return inFolder(name, await typedWorkbook(sheets));
}

const readJson = (path: string): Register => parseRegister(readFileSync(path, "utf8"));

const NEW = "requests.newThisYear.naturalPerson";

const LINE = { 编号: "2026-001", 收到日期: "2026年1月15日", 申请人类别: "自然人" };
const ANSWERED = { "送达（寄出）日期": "2026/2/10", 办理结果: "(一)予以公开 " };

test("a workbook is checked, what cannot be read found and what has no place said, and nobody named", async () => {
  const register = await typed({
    requests: [
      { ...LINE, ...ANSWERED, 申请人: APPLICANT },
      { ...LINE, 编号: "2026-002", 收到日期: "二月三十日", 申请人: APPLICANT },
    ],
    cases: [{ 编号: "复1", 类型: "行政复议", "行政复议或一审/结果": APPLICANT }],
  });
  const said = await ogi("register", "check", register, "--today", "2026-03-02", "--json");
  expect(said.exitCode).toBe(1);
  expect(said.err).toBe(
    `${register}：“复议诉讼”第6行“结果”应为结果维持、结果纠正、其他结果，现在不是，按没有填读，请改正。\n`,
  );
  const { registers } = JSON.parse(said.out) as {
    registers: [{ findings: { code: string; at: string }[]; entries: { status: string }[] }];
  };
  expect(registers[0].findings.map(({ code, at }) => `${code} ${at}`)).toContain("R-DATE 2026-002");
  expect(registers[0].entries.map(({ status }) => status)).toEqual(["closed", "open"]);
  for (const word of PEOPLE) expect(said.out + said.err).not.toContain(word);
});

test("a workbook and JSON are counted as one, and a number that stands in both is refused", async () => {
  const one = await typed({ requests: [{ ...LINE, ...ANSWERED }] });
  const other = inFolder(
    "乙.json",
    formatRegister(registerOf([requestOf({ number: "2026-009" })])),
  );
  const { out } = await ogi("register", "count", one, other, "--json");
  expect(JSON.parse(out)).toMatchObject({
    figures: {
      "requests.newThisYear.naturalPerson": 2,
      "requests.outcomes.disclosed.naturalPerson": 1,
      "requests.carriedToNextYear.naturalPerson": 1,
    },
    uncounted: [],
  });
  const twice = inFolder("丙.json", formatRegister(registerOf([answeredRequest()])));
  const refused = await ogi("register", "count", one, twice);
  expect(refused.err).toBe(
    `${one}和${twice}里都有编号2026-001，合在一起无法区分，请先改成不重复的编号。\n`,
  );
});

test("a workbook becomes JSON, with an account of it", async () => {
  const register = await typed({ requests: [{ ...LINE, ...ANSWERED, 申请人: "=1+1" }] });
  const json = inFolder("台账.json");
  const said = await ogi("import", register, "-o", json);
  expect(said).toEqual({
    exitCode: 0,
    out: "",
    err: `${register}\n  读取：申请台账，申请1件，案件0件，规范性文件0件。\n`,
  });
  expect(readJson(json).requests).toEqual([
    {
      number: "2026-001",
      received: "2026年1月15日",
      kind: "naturalPerson",
      applicant: "=1+1",
      answered: "2026/2/10",
      outcome: "outcomes.disclosed",
    },
  ]);
  const named = await ogi("import", register, "--organ", "某局", "-o", inFolder("b.json"));
  expect(named.err).toBe(
    "这是申请台账，--organ、--year等只用于年报，请去掉；台账里的请直接改正。\n",
  );
});

test("JSON becomes a workbook, text stays text in it, and the workbook is taken over into the next year's", async () => {
  const last = registerOf([
    answeredRequest({ applicant: "=HYPERLINK(1)", subject: "+86", note: "-1", office: "@某" }),
    requestOf({ number: "2026-002", extra: { 经办人: "=1+1", 件数: 2 } }),
  ]);
  const [json, workbook] = [inFolder("2026.json", formatRegister(last)), inFolder("2026.xlsx")];
  expect(await ogi("import", json, "-o", workbook)).toMatchObject({ exitCode: 0, out: "" });
  const back = inFolder("回.json");
  await ogi("import", workbook, "-o", back);
  expect(readJson(back)).toEqual(last);
  const { cells } = openWorkbook(readFileSync(workbook), nodePlatform).readSheet("申请登记");
  for (const text of ["=HYPERLINK(1)", "+86", "-1", "@某", "=1+1"]) {
    expect(cells.find(({ value }) => value === text)).toMatchObject({
      kind: "text",
      formula: null,
    });
  }
  const next = inFolder("2027.json");
  const taken = await ogi("register", "new", "--from", workbook, "-o", next);
  expect(taken.exitCode).toBe(0);
  expect(readJson(next)).toEqual({ ...last, year: 2027, requests: last.requests.slice(1) });
});

test("a list becomes a workbook", async () => {
  const list = inFolder("清单.csv", "编号,收件日期,申请人类型,经办人\n1,2026-1-15,公民,李\n");
  const workbook = inFolder("台账.xlsx");
  const head = ["--year", "2026", "--organ", "某某市统计局"];
  await ogi("register", "import", list, ...head, "-o", workbook);
  const { out } = await ogi("register", "count", workbook, "--json");
  expect(JSON.parse(out)).toMatchObject({ entries: { [NEW]: ["1"] } });
});

test("of an edition that has no workbook only JSON is made", async () => {
  const head = ["--year", "2020", "--organ", "某某市统计局"];
  const said = await ogi("register", "new", ...head, "-o", inFolder("2020.xlsx"));
  expect(said).toEqual({
    exitCode: 2,
    out: "",
    err: "台账工作簿只有2021版的，2020年的台账是2019版，请存为.json。\n",
  });
});

describe("one taken for the other names the right command", () => {
  const NO_REPORT =
    "这是申请台账，不是年报：在网页里请点“申请台账”打开；命令行核对台账用ogi register check，由台账填年报用ogi register count。\n";
  const NO_REGISTER = "这是年报，不是申请台账：核对年报用ogi check，转换年报用ogi import。\n";

  test.each(["台账.xlsx", "台账.json"])("%s is no report", async (name) => {
    const register = name.endsWith(".json")
      ? inFolder(name, formatRegister(registerOf([])))
      : await typed({});
    for (const command of [["check"], ["report", "-o", inFolder("a.docx")]]) {
      const said = await ogi(...command, register);
      expect(said).toEqual({ exitCode: 2, out: "", err: `${register}：${NO_REPORT}` });
    }
  });

  test.each(["年报.xlsx", "年报.json"])("%s is no register", async (name) => {
    const [workbook, report] = [inFolder("年报表.xlsx"), inFolder(name)];
    await ogi("new", "--year", "2026", "--organ", "某某市统计局", "-o", workbook);
    await ogi("import", workbook, "-o", report);
    for (const command of [["check"], ["count"], ["anonymous", "-o", inFolder("a.json")]]) {
      const said = await ogi("register", ...command, report);
      expect(said).toEqual({ exitCode: 2, out: "", err: `${report}：${NO_REGISTER}` });
    }
  });

  test("a list of one's own is no register, and one of a newer version asks for it", async () => {
    const list = await typed({ schema: "another" });
    expect((await ogi("register", "check", list)).err).toBe(
      `${list}：不是本助手的申请台账；自己的清单请用ogi register import建立台账。\n`,
    );
    const newer = await typed({ schema: "ogi-register/2" });
    expect((await ogi("register", "check", newer)).err).toBe(
      `${newer}：台账由更新版本的本助手建立，请更新本助手后再打开。\n`,
    );
  });

  test("a register whose properties are lost is told by its names", async () => {
    const register = await typed({ requests: [LINE], schema: "" });
    const { out } = await ogi("register", "count", register, "--json");
    expect(JSON.parse(out)).toMatchObject({ year: 2026 });
  });

  test("a register is no list of one's own", async () => {
    const register = await typed({ requests: [LINE] });
    const head = ["--year", "2026", "--organ", "某局", "-o", inFolder("a.json")];
    expect((await ogi("register", "import", register, ...head)).err).toBe(
      `${register}：这已经是本助手的申请台账，可以直接核对、计数；转换格式用ogi import。\n`,
    );
  });
});
