/** `ogi register` and `ogi check --register`, through a year. */
import { readFileSync } from "node:fs";
import ExcelJS from "exceljs";
import {
  answeredRequest,
  caseOf,
  documentOf,
  PEOPLE,
  registerOf,
  requestOf,
} from "../../src/build/rule-cases/sound-register.ts";
import { dayNumber, dayOfNumber } from "../../src/calendar/day-number.ts";
import { edition2021 } from "../../src/form/edition-2021.ts";
import { formatRegister, parseRegister } from "../../src/register/json.ts";
import { outcomesOf } from "../../src/register/named-rows.ts";
import type { Register, RegisterRequest } from "../../src/register/register.ts";
import { parseAnnualReport } from "../../src/report/json.ts";
import type { AnnualReport } from "../../src/report/annual-report.ts";
import { run } from "../../src/cli/run.ts";
import { ogi, testFolder, type Said } from "../support/cli.ts";
import { encodeGb18030 } from "../support/encode-gb18030.ts";
import { importReport } from "../support/import.ts";

const inFolder = testFolder();

const written = (register: Register, name = "台账.json"): string =>
  inFolder(name, formatRegister(register));

const readRegister = (path: string): Register => parseRegister(readFileSync(path, "utf8"));

const readReport = (path: string): AnnualReport =>
  importReport(readFileSync(path), { fileName: path }).report;

const NEW = "requests.newThisYear.naturalPerson";

/** Forty requests of a year with every kind of event, the last four open. */
function yearOfRequests(): RegisterRequest[] {
  const outcomes = outcomesOf(edition2021).map(({ row }) => row.key);
  const kinds = ["naturalPerson", "commercialEnterprise", "otherOrganization"];
  return Array.from({ length: 40 }, (_, i): RegisterRequest => {
    const received = dayOfNumber(dayNumber(i < 3 ? "2025-12-22" : "2026-01-05") + i * 8);
    const later = (days: number): string => dayOfNumber(dayNumber(received) + days);
    const base = requestOf({
      number: `2026-${String(i + 1).padStart(3, "0")}`,
      received,
      arrived: received,
      channel: "网络",
      kind: kinds[i % kinds.length] ?? "",
      subject: `第${i + 1}项`,
      applicant: `${PEOPLE[0]}${i % 7}`,
    });
    if (i >= 36) return base;
    const outcome = outcomes[i % outcomes.length] ?? "";
    const events: Partial<RegisterRequest>[] = [
      { answered: later(10) },
      {
        supplement: { asked: later(1), limit: later(15), received: later(9) },
        answered: later(20),
      },
      { extended: later(14), answered: later(40) },
      {
        consultations: [{ with: "thirdParty", sent: later(2), answered: later(12) }],
        answered: later(25),
      },
      { fee: { noticed: later(3), limit: later(30), paid: later(8) }, answered: later(20) },
      { deferredTo: later(60), answered: later(55) },
      { split: "来文1", concluded: later(6) },
      {
        answered: later(10),
        reanswers: [{ ordered: later(40), limit: later(60), answered: later(50) }],
      },
    ];
    return { ...base, ...events[i % events.length], outcome };
  });
}

/** Nobody's name, number or matter stands in what was said. */
function expectNobody(...texts: readonly string[]): void {
  for (const text of texts) for (const word of PEOPLE) expect(text).not.toContain(word);
}

/** As a clerk fills a register in: the JSON by hand, the workbook as it is made of that. */
async function filledIn(register: Register, name: string): Promise<string> {
  const json = written(register, "填写.json");
  const path = inFolder(name);
  expect((await ogi("import", json, "-o", path, "--force")).exitCode).toBe(0);
  return path;
}

/** A register of either form. */
async function registerIn(path: string): Promise<Register> {
  const json = inFolder("读出.json");
  expect((await ogi("import", path, "-o", json, "--force")).exitCode).toBe(0);
  return readRegister(json);
}

test.each(["json", "xlsx"])(
  "a year in .%s: new, filled, counted, beside its report, and taken over",
  async (form) => {
    const path = inFolder(`2026.${form}`);
    const head = ["--year", "2026", "--organ", "某某市统计局"];
    const made = await ogi("register", "new", ...head, "-o", path);
    expect(made).toEqual({ exitCode: 0, out: "", err: "" });
    const empty = await registerIn(path);
    expect(empty).toEqual(registerOf([]));
    const filled = {
      ...empty,
      requests: yearOfRequests(),
      cases: [caseOf()],
      documents: [documentOf()],
    };
    const register = await filledIn(filled, `2026年台账.${form}`);
    expect(await registerIn(register)).toEqual(filled);

    const checked = await ogi("register", "check", register, "--today", "2026-12-31", "--json");
    const { registers } = JSON.parse(checked.out) as {
      registers: [
        { requests: number; findings: { code: string }[]; entries: { status: string }[] },
      ];
    };
    expect(registers[0]).toMatchObject({ organ: "某某市统计局", year: 2026, requests: 40 });
    expect(registers[0].entries.filter(({ status }) => status === "closed")).toHaveLength(36);

    const counted = await ogi("register", "count", register, "--json");
    const { figures, entries, uncounted } = JSON.parse(counted.out) as {
      figures: Record<string, number>;
      entries: Record<string, string[]>;
      uncounted: unknown[];
    };
    expect(uncounted).toEqual([]);
    expect(figures["requests.newThisYear.total"]).toBe(38);
    expect(figures["requests.carriedFromLastYear.total"]).toBe(2);
    expect(figures["requests.carriedToNextYear.total"]).toBe(4);

    const workbook = inFolder("年报.xlsx");
    const reported = await ogi("register", "count", register, "-o", workbook);
    expect(reported).toEqual({ exitCode: 0, out: "", err: "" });
    expect(readReport(workbook).figures).toMatchObject(figures);

    const beside = async (): Promise<{ code: string; at: string; entries?: string[] }[]> => {
      const { out } = await ogi("check", workbook, "--register", register, "--json");
      const parsed = JSON.parse(out) as { reports: [{ findings: { code: string; at: string }[] }] };
      return parsed.reports[0].findings.filter(({ code }) => code.startsWith("R-"));
    };
    expect(await beside()).toEqual([]);

    const one = entries[NEW]?.[0] ?? "";
    const requests = filled.requests.map((it) =>
      it.number === one ? { ...it, received: "2025-12-30" } : it,
    );
    await filledIn({ ...filled, requests }, `2026年台账.${form}`);
    const differing = await beside();
    expect(differing.map(({ code, at }) => `${code} ${at}`)).toEqual([
      `R-T3 ${NEW}`,
      "R-T3 requests.carriedFromLastYear.naturalPerson",
    ]);
    expect(differing[1]?.entries).toContain(one);
    const said = await ogi("check", workbook, "--register", register);
    expect(said.exitCode).toBe(1);
    expect(said.out).toMatch(/表三“二、上年结转”行“自然人”列（[A-Z]+\d+）：按台账为\d+（[^）]*/u);
    expect(said.out).toContain(one);

    const next = inFolder(`2027.${form}`);
    const taken = await ogi("register", "new", "--from", register, "-o", next);
    expect(taken.err).toBe(
      "由2026年的台账带入：没有办结的申请4件，没有结案的案件1件，现行有效的规范性文件1件。\n",
    );
    const following = await registerIn(next);
    expect(following).toMatchObject({ year: 2027, edition: "2021" });
    expect(following.requests).toEqual(requests.slice(36));
    expectNobody(checked.out, counted.out, said.out, reported.err, taken.err, made.err);
    expectNobody(JSON.stringify(readReport(workbook)));
  },
);

describe("register check", () => {
  test("says what is amiss, and what is due first", async () => {
    const register = written(
      registerOf([
        requestOf({ number: "2026-003", received: "2026-01-20" }),
        requestOf(),
        answeredRequest({ number: "2026-002", subject: "另一项" }),
        requestOf({
          number: "2026-004",
          subject: "又一项",
          supplement: { asked: "2026-01-20", limit: "2026-02-24" },
        }),
      ]),
    );
    const { exitCode, out, err } = await ogi(
      "register",
      "check",
      register,
      "--today",
      "2026-02-13",
    );
    expect({ exitCode, err }).toEqual({ exitCode: 1, err: "" });
    expect(out).toBe(
      [
        `${register}：某某市统计局2026年申请台账，4件，今天是2026年2月13日`,
        "  必须改正1处",
        "    · 2026-001：答复期限为2026年2月12日，自收到申请之日2026年1月15日起20个工作日，已过1个工作日，还没有办结。请尽快答复；已经答复的，填写送达（寄出）日期和办理结果。（《条例》第三十三条）",
        "  请核实1处",
        "    · 2026-003：答复期限为2026年2月24日，自收到申请之日2026年1月20日起20个工作日，还剩2个工作日，应在期限内送达（寄出）。（《条例》第三十三条）",
        "  提示1处",
        "    · 2026-001：申请人和申请内容与2026-003相同；已经答复过的，可按重复申请不予处理，请核对是否同一申请登记了两次。（《条例》第三十六条第六项）",
        "  没有办结的3件",
        "    编号      状态    到期日          剩余工作日",
        "    2026-001  办理中  2026-02-12      已过1",
        "    2026-003  办理中  2026-02-24      2",
        "    2026-004  待补正  等到2026-02-24",
        "",
      ].join("\n"),
    );
    expectNobody(out);
  });

  test("shows how a deadline came about, day by day", async () => {
    const register = written(registerOf([requestOf({ received: "2026-12-04" })]));
    const { out } = await ogi("register", "check", register, "--days", "2026-001");
    const lines = out.split("\n");
    expect(lines[0]).toBe("2026-001：2026年12月4日起算，当日不计，共20个工作日");
    expect(lines[1]).toBe("  2026-12-05 星期六　休息");
    expect(lines[3]).toBe("  2026-12-07 星期一　第1个工作日");
    expect(lines.at(-2)).toBe("  2027-01-01 星期五　第20个工作日（放假安排未公布，暂定）");
    const unknown = await ogi("register", "check", register, "--days", "7");
    expect(unknown).toMatchObject({
      exitCode: 2,
      err: "台账里没有编号为“7”的申请，请核对编号。\n",
    });
  });

  test("checks the others where one cannot be read", async () => {
    const [good, bad] = [written(registerOf([])), inFolder("坏.json", "{")];
    const { exitCode, out } = await ogi("register", "check", bad, good, "--json");
    expect(exitCode).toBe(2);
    expect(JSON.parse(out)).toEqual({
      registers: [
        {
          file: bad,
          error: `${bad}：不是完整的JSON文件，可能已损坏或被截断，请重新导出后再试。`,
        },
        { file: good, organ: "某某市统计局", year: 2026, requests: 0, findings: [], entries: [] },
      ],
    });
  });

  test("tells of each register as soon as it is checked", async () => {
    const [first, second] = [written(registerOf([]), "甲.json"), inFolder("乙.json")];
    let out = "";
    const exitCode = await run(["register", "check", first, second, "--json"], {
      out: (text) => (out += text),
      err: () => undefined,
      progress: false,
      // the second is not there before the first is told of
      written: async () => {
        if (out.includes("甲.json")) written(registerOf([]), "乙.json");
        return Promise.resolve();
      },
    });
    expect(exitCode).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ registers: [{ file: first }, { file: second }] });
  });

  test.each([
    [["--today", "2026-02-30"], "--today应为2026-01-20这样的日期，实为“2026-02-30”。\n"],
    [["--days", "1", "b.json"], "--days逐日列出一件的期限，只能用于一本台账，请逐本查看。\n"],
    [["--days", "1", "--json"], "--days逐日列出一件的期限，不能与--json同用。\n"],
  ])("refuses %j", async (options, sentence) => {
    const said = await ogi("register", "check", written(registerOf([])), ...options);
    expect(said).toEqual({ exitCode: 2, out: "", err: sentence });
  });

  test("refuses what is no register by its name", async () => {
    const path = inFolder("台账.docx", "");
    expect(await ogi("register", "check", path)).toMatchObject({
      exitCode: 2,
      err: `${path}：台账应为.xlsx或.json文件；自己的清单请先用ogi register import建立台账。\n`,
    });
  });
});

describe("register count", () => {
  const register = registerOf([
    answeredRequest(),
    requestOf({ number: "2026-002", kind: PEOPLE[0] }),
    requestOf({ number: "2026-003", answered: "2026-02-01" }),
  ]);

  test("prints the tables, and what is not in them", async () => {
    const { exitCode, out } = await ogi("register", "count", written(register));
    expect(exitCode).toBe(0);
    expect(out).toContain("某某市统计局，2026年1月1日至2026年12月31日\n表三\n");
    expect(out).toMatch(/ {2}一、本年新收 +2 +0 +0 +0 +0 +0 +2\n/u);
    expect(out).toMatch(/ {2}四、结转下年度 +1 +0 +0 +0 +0 +0 +1\n表四\n/u);
    expect(out).toContain(
      "没有计入各表的1件：2026-002\n填有办结的内容，按没有办结计入的1件：2026-003\n",
    );
    expectNobody(out);
  });

  test("counts part of a year", async () => {
    const { out } = await ogi("register", "count", written(register), "--period", "Q2", "--json");
    expect(JSON.parse(out)).toMatchObject({
      edition: "2021",
      year: 2026,
      period: { from: "2026-04-01", to: "2026-06-30" },
      figures: { "requests.newThisYear.total": 0, "requests.carriedFromLastYear.total": 1 },
    });
  });

  test("counts several as one, and refuses a number that stands in two", async () => {
    const one = written(register, "甲.json");
    const other = written(registerOf([answeredRequest({ number: "2026-009" })]), "乙.json");
    const { out } = await ogi("register", "count", one, other, "--json");
    expect(JSON.parse(out)).toMatchObject({ figures: { [NEW]: 3 } });
    const twice = written(registerOf([answeredRequest()]), "丙.json");
    const refused = await ogi("register", "count", one, twice);
    expect(refused).toEqual({
      exitCode: 2,
      out: "",
      err: `${one}和${twice}里都有编号2026-001，合在一起无法区分，请先改成不重复的编号。\n`,
    });
  });

  test("counts for one organ where there are two", async () => {
    const onBehalfOf = "某某县人民政府";
    const path = written(
      registerOf([answeredRequest(), answeredRequest({ number: "2026-002", onBehalfOf })]),
    );
    const all = await ogi("register", "count", path, "--json");
    expect(all.err).toBe(
      "台账里有某某市统计局、某某县人民政府的申请，这里合在一起计数；只计一个机关的，用--for写明。\n",
    );
    expect(JSON.parse(all.out)).toMatchObject({ figures: { [NEW]: 2 } });
    const one = await ogi("register", "count", path, "--for", onBehalfOf, "--json");
    expect(JSON.parse(one.out)).toMatchObject({ entries: { [NEW]: ["2026-002"] } });
    const report = inFolder("年报.json");
    expect((await ogi("register", "count", path, "-o", report)).err).toBe(
      "台账里有某某市统计局、某某县人民政府的申请，年报只能是一个机关的，请用--for写明是哪一个。\n",
    );
    await ogi("register", "count", path, "--for", onBehalfOf, "-o", report);
    expect(readReport(report).organ).toEqual({ name: onBehalfOf, kind: "government" });
    expect(await ogi("register", "count", path, "--for", "某局")).toMatchObject({
      exitCode: 2,
      err: "台账里没有某局的申请，只有某某市统计局、某某县人民政府的，请核对--for。\n",
    });
  });

  test.each(["年报.xlsx", "年报.json"])(
    "sets only its tables in %s that is there",
    async (name) => {
      const path = written(register);
      const report = inFolder(name);
      const report2026 = ["--year", "2026", "--organ", "某某市统计局", "--zeros"];
      const workbook = inFolder("新.xlsx");
      await ogi("new", ...report2026, "-o", workbook);
      await ogi("import", workbook, "-o", report);
      const before = readReport(report);
      expect(
        before.figures["proactiveDisclosure.item5.administrativeLicensing.decisionsThisYear"],
      ).toBe(0);
      expect(await ogi("register", "count", path, "-o", report)).toMatchObject({
        exitCode: 2,
        err: `${report}已经存在，没有改动。要替换它请加--force，或换一个文件名。\n`,
      });
      expect((await ogi("register", "count", path, "-o", report, "--force")).exitCode).toBe(0);
      const after = readReport(report);
      expect(after.figures[NEW]).toBe(2);
      expect(after.figures["requests.newThisYear.total"]).toBe(2);
      expect({ ...after, figures: {} }).toEqual({ ...before, figures: {} });
      const others = (it: AnnualReport) =>
        Object.entries(it.figures).filter(([id]) => id.startsWith("proactiveDisclosure"));
      expect(others(after)).toEqual(others(before));
    },
  );

  test("leaves the report of another year as it is, and names both", async () => {
    const report = inFolder("2025.xlsx");
    await ogi("new", "--year", "2025", "--organ", "某某市统计局", "-o", report);
    const before = readFileSync(report);
    const said = await ogi("register", "count", written(register), "-o", report, "--force");
    expect(said).toEqual({
      exitCode: 2,
      out: "",
      err: `${report}是某某市统计局2025年度、2021版的年报，台账是某某市统计局2026年、2021版的，应为同一机关、同一年度、同一版。\n`,
    });
    expect(readFileSync(report).equals(before)).toBe(true);
  });

  test.each([
    [
      ["--period", "Q5"],
      "--period应为Q1至Q4、H1、H2或2026-01..2026-06这样的本年月份，实为“Q5”。\n",
    ],
    [["--period", "Q1", "-o", "a.xlsx"], "年报按全年计数，--period不能与-o同用，请只写一个。\n"],
    [["--json", "-o", "a.xlsx"], "--json输出到标准输出，不能与-o同用，请只写一个。\n"],
    [["-o", "a.docx"], "a.docx：年报只能存为.xlsx或.json，请改用其中一种文件名。\n"],
  ])("refuses %j", async (options, sentence) => {
    const said = await ogi("register", "count", written(register), ...options);
    expect(said).toEqual({ exitCode: 2, out: "", err: sentence });
  });
});

describe("register anonymous", () => {
  test("writes a copy that names nobody and counts the same", async () => {
    const register = written(registerOf([answeredRequest(), requestOf({ number: "2026-002" })]));
    const copy = inFolder("匿名.json");
    const said = await ogi("register", "anonymous", register, "-o", copy);
    expect(said.exitCode).toBe(0);
    expectNobody(said.err, readFileSync(copy, "utf8"));
    const [before, after] = [register, copy].map((it) => ogi("register", "count", it, "--json"));
    expect((await after)?.out).toBe((await before)?.out);
  });

  test("goes to no other kind of file, and over none that is there", async () => {
    const register = written(registerOf([]));
    const said = await ogi("register", "anonymous", register, "-o", inFolder("匿名.docx"));
    expect(said.err).toContain("匿名.docx：台账只能存为.xlsx或.json，请改用其中一种文件名。");
    const over = await ogi("register", "anonymous", register, "-o", register, "--force");
    expect(over.err).toContain("就是要读取的文件，原文件不会改动");
  });
});

describe("register import", () => {
  const HEADS = ["编号", "收件日期", "申请人类型", "申请内容", "经办人"];
  const options = ["--year", "2026", "--organ", "某某市统计局"];

  test("reads a list of Excel with its dates, and what begins like a formula as text", async () => {
    const workbook = new ExcelJS.Workbook();
    const sheet = workbook.addWorksheet("台账");
    sheet.addRow(HEADS);
    sheet.addRow(["1", new Date("2026-01-15T00:00:00Z"), "公民", "=1+1", PEOPLE[0]]);
    sheet.getCell("B2").numFmt = "yyyy/m/d";
    const list = inFolder("清单.xlsx", new Uint8Array(await workbook.xlsx.writeBuffer()));
    const output = inFolder("台账.json");
    const said = await ogi("register", "import", list, ...options, "-o", output);
    expect(said.exitCode).toBe(0);
    expect(readRegister(output)).toMatchObject({ year: 2026, organ: { name: "某某市统计局" } });
    expect(readRegister(output).requests).toEqual([
      {
        number: "1",
        received: "2026-01-15",
        kind: "naturalPerson",
        subject: "=1+1",
        extra: { 经办人: PEOPLE[0] },
      },
    ]);
    expect(said.err).toContain("  读取：第1行是表头，以下计1件。\n");
    expectNobody(said.err);
  });

  test("reads a .csv of an older system", async () => {
    const text = `${HEADS.join(",")}\n1,2026-1-15,个人,"甲,乙",李\n`;
    const list = inFolder("清单.csv", encodeGb18030(text));
    const output = inFolder("台账.json");
    await ogi("register", "import", list, ...options, "--column", "note=经办人", "-o", output);
    expect(readRegister(output).requests[0]).toMatchObject({ subject: "甲,乙", note: "李" });
  });

  test.each([
    [["--organ", "某局"], "请用--year写明台账的年度。\n"],
    [["--year", "2026"], "请用--organ写明机关全称。\n"],
  ])("with %j alone is refused", async (given, sentence) => {
    const list = inFolder("清单.csv", HEADS.join(","));
    const said = await ogi("register", "import", list, ...given, "-o", inFolder("a.json"));
    expect(said).toEqual({ exitCode: 2, out: "", err: sentence });
  });

  test("refuses a column that there is not, and a file that is no list", async () => {
    const list = inFolder("清单.csv", HEADS.join(","));
    const target = ["-o", inFolder("a.json")];
    const wrong = await ogi(
      "register",
      "import",
      list,
      ...options,
      "--column",
      "收到=a",
      ...target,
    );
    expect(wrong.err).toMatch(/^--column应为received=收件日期这样的写法/u);
    const twice = ["--column", "received=a", "--column", "received=b", ...target];
    expect((await ogi("register", "import", list, ...options, ...twice)).err).toBe(
      "--column给received写了“a”和“b”两列，只能是一列，请只写一个。\n",
    );
    const nothing = ["--column", ...target];
    expect((await ogi("register", "import", list, ...options, ...nothing)).err).toBe(
      "--column后面没有写内容，请补上。\n",
    );
    const other = inFolder("清单.docx", "x");
    expect((await ogi("register", "import", other, ...options, ...target)).err).toBe(
      `${other}：清单应为.xlsx、.xls、.et或.csv文件，其他表格请另存为其中一种。\n`,
    );
  });
});

describe("register new", () => {
  test.each([
    [["--organ", "某局"], "请用--year写明年度，或用--from写明上年的台账。\n"],
    [["--year", "2026"], "请用--organ写明机关全称，或用--from写明上年的台账。\n"],
    [["--year", "2026", "--organ", " "], "--organ应为机关全称，不能是空白。\n"],
  ])("refuses %j", async (options, sentence) => {
    const said = await ogi("register", "new", ...options, "-o", inFolder("a.json"));
    expect(said).toEqual({ exitCode: 2, out: "", err: sentence });
  });

  test.each([
    [["--organ", "某某市人民政府"], { name: "某某市人民政府", kind: "government" }],
    [["--organ", "某某市统计局"], { name: "某某市统计局", kind: "other" }],
    [["--organ", "某某新区", "--kind", "township"], { name: "某某新区", kind: "township" }],
    [[], { name: "某某市统计局", kind: "other" }],
  ])("from a register with %j is that organ's", async (options, organ) => {
    const last = written(registerOf([], { organ: { name: "某某市统计局", kind: "other" } }));
    const path = inFolder("a.json");
    await ogi("register", "new", "--from", last, ...options, "-o", path);
    expect(readRegister(path).organ).toEqual(organ);
  });

  test("from a register refuses a year that does not follow it", async () => {
    const last = written(registerOf([]));
    const said = await ogi(
      "register",
      "new",
      "--from",
      last,
      "--year",
      "2028",
      "-o",
      inFolder("a.json"),
    );
    expect(said.err).toBe("--from写明的是2026年的台账，只能用来新建2027年的，--year写的是2028。\n");
  });
});

describe("check --register", () => {
  const reportOf2026 = async (): Promise<string> => {
    const report = inFolder("年报.json");
    await ogi(
      "new",
      "--year",
      "2026",
      "--organ",
      "某某市统计局",
      "--zeros",
      "-o",
      inFolder("a.xlsx"),
    );
    await ogi("import", inFolder("a.xlsx"), "-o", report);
    return report;
  };
  const codes = ({ out }: Said): string[] => {
    const { reports } = JSON.parse(out) as { reports: [{ findings: { code: string }[] }] };
    return reports[0].findings.map(({ code }) => code).filter((code) => code.startsWith("R-"));
  };

  test("says nothing of a draft's blanks", async () => {
    const report = await reportOf2026();
    const blank = { ...parseAnnualReport(readFileSync(report, "utf8")), figures: {} };
    const empty = inFolder("空.json", JSON.stringify(blank));
    const register = written(registerOf([answeredRequest()]));
    expect(codes(await ogi("check", empty, "--register", register, "--json"))).toHaveLength(2);
    expect(codes(await ogi("check", empty, "--register", register, "--json", "--draft"))).toEqual(
      [],
    );
    expect(codes(await ogi("check", report, "--register", register, "--json"))).toHaveLength(2);
  });

  test("of another organ is refused, both named, and the others are still checked", async () => {
    const report = await reportOf2026();
    const other = written(registerOf([], { organ: { name: "某某市审计局", kind: "department" } }));
    const said = await ogi("check", report, "--register", other);
    expect(said).toEqual({
      exitCode: 2,
      out: "",
      err: `${report}是某某市统计局2026年度、2021版的年报，台账是某某市审计局2026年、2021版的，应为同一机关、同一年度、同一版。\n`,
    });
  });

  test("compares an organ with its own lines in the register of its office", async () => {
    const onBehalfOf = "某某市统计局";
    const register = written(
      registerOf([answeredRequest(), answeredRequest({ number: "2026-002", onBehalfOf })], {
        organ: { name: "某某市人民政府办公室", kind: "office" },
      }),
    );
    const { out } = await ogi("check", await reportOf2026(), "--register", register);
    expect(out).toContain("按台账为1（2026-002），年报填0，少1");
  });
});

test("an own fault names nobody: what is wrong in a file is said by its kind", async () => {
  const text = JSON.stringify({ ...registerOf([]), requests: [{ applicant: [PEOPLE[0]] }] });
  const said = await ogi("register", "check", inFolder("错.json", text));
  expect(said.exitCode).toBe(2);
  expectNobody(said.err);
});
