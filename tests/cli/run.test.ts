/** The command line as people and scripts meet it: exit codes, what is said where, what is left on disk. */
import { mkdirSync, readdirSync, readFileSync } from "node:fs";
import { run } from "../../src/cli/run.ts";
import { edition2021 } from "../../src/form/edition-2021.ts";
import { formatAnnualReport, parseAnnualReport } from "../../src/report/json.ts";
import { example, ogi, testFolder } from "../support/cli.ts";
import { reportOf } from "../support/reports.ts";

const inFolder = testFolder();

describe("check", () => {
  test("001 has four errors, two of one cause, and exit code 1", async () => {
    const { exitCode, out, err } = await ogi("check", example("001"));
    expect(exitCode).toBe(1);
    expect(err).toBe("");
    expect(out).toContain("西宁市湟中区统计局2020年度，2019版表格");
    expect(out).toContain("必须改正4处\n");
    expect(out).toContain("疑似同一处有误：表三“一、本年新收”行“科研机构”列\n");
  });

  test.each(["000", "002", "003", "004"])("%s has no error, and exit code 0", async (name) => {
    const { exitCode, out } = await ogi("check", example(name));
    expect(exitCode).toBe(0);
    expect(out).not.toContain("必须改正");
  });

  test("--json is one object, in the order given, with what could not be read", async () => {
    const missing = inFolder("没有.txt");
    const { exitCode, out } = await ogi("check", "--json", example("004"), missing, example("001"));
    expect(exitCode).toBe(2);
    const { reports } = JSON.parse(out) as { reports: Record<string, unknown>[] };
    expect(reports.map(({ file }) => file)).toEqual([example("004"), missing, example("001")]);
    expect(reports[1]).toEqual({ file: missing, error: `${missing}：没有这个文件，请检查路径。` });
    expect(reports[0]).toMatchObject({
      organ: "丽水市统计局",
      year: 2020,
      edition: "2019",
      blank: 0,
    });
    const codes = (reports[0]?.findings as { code: string }[]).map(({ code }) => code);
    expect(codes.filter((code) => code.startsWith("T"))).toEqual([
      "T2O-DELTA-DECISION",
      "T2O-PROC-UNIT",
    ]);
    const finding = (reports[2]?.findings as object[])[0];
    expect(Object.keys(finding ?? {})).toEqual(
      expect.arrayContaining(["code", "severity", "at", "cells", "expected", "found", "message"]),
    );
  });

  test("a draft counts its blanks; a finished report must have none", async () => {
    const figures = { "disputes.reconsideration.upheld": null };
    const file = inFolder("草稿.json", formatAnnualReport(reportOf(edition2021, figures)));
    const draft = await ogi("check", "--draft", file);
    expect(draft).toMatchObject({ exitCode: 0 });
    expect(draft.out).toContain("还有1格未填。");
    const finished = await ogi("check", file);
    expect(finished).toMatchObject({ exitCode: 1 });
    expect(finished.out).toContain("表四还有1格未填。没有发生的填0，不要留空。（填报惯例）");
  });

  test("--deadline is the day by which a superior asks for the report", async () => {
    const { exitCode, out } = await ogi("check", "--deadline", "2021-01-20", example("003"));
    expect(exitCode).toBe(0);
    expect(out).toContain("公布日期为2021年1月29日，比2021年1月20日晚9天。");
    const inTime = await ogi("check", "--deadline", "2021-01-29", example("003"));
    expect(inTime.out).not.toContain("公布日期");
  });

  test.each(["2021-02-30", "1月20日"])("--deadline %s is refused", async (day) => {
    const { exitCode, out, err } = await ogi("check", "--deadline", day, example("003"));
    expect({ exitCode, out }).toEqual({ exitCode: 2, out: "" });
    expect(err).toBe(`--deadline应为2026-01-20这样的日期，实为“${day}”。\n`);
  });

  test("--overview-length is how long a superior asks part one to be", async () => {
    const { out } = await ogi("check", "--overview-length", "2000-", example("003"));
    expect(out).toContain("少于2000字的下限");
    const { exitCode, err } = await ogi("check", "--overview-length", "千字", example("003"));
    expect(exitCode).toBe(2);
    expect(err).toBe("--overview-length应为800-1500、1000-或-1500这样的字数范围，实为“千字”。\n");
  });

  test("what is explained is shown as explained and does not fail", async () => {
    const at = "proactiveDisclosure.item1.administrativeNormativeDocuments.issuedThisYear";
    const explanations = [
      {
        code: "T2-VALID-MIN",
        at: at.replace("issuedThisYear", "inForce"),
        text: "尚未施行。",
        figures: { [at]: 3 },
      },
    ];
    const report = reportOf(edition2021, { [at]: 3 }, { explanations });
    const { exitCode, out } = await ogi("check", inFolder("a.json", formatAnnualReport(report)));
    expect(exitCode).toBe(0);
    expect(out).toContain("已说明1处\n");
  });
});

describe("import", () => {
  test("writes JSON and tells what was read", async () => {
    const output = inFolder("001.json");
    const { exitCode, out, err } = await ogi("import", example("001"), "-o", output);
    expect({ exitCode, out }).toEqual({ exitCode: 0, out: "" });
    expect(err).toContain("西宁市湟中区统计局");
    const report = parseAnnualReport(readFileSync(output, "utf8"));
    expect(report.figures["requests.newThisYear.researchInstitution"]).toBe(8);
    expect(readdirSync(inFolder(""))).toEqual(["001.json"]);
  });

  test("several files go into a folder, and one that fails does not stop the others", async () => {
    const prose = inFolder("散文.txt", "没有表格的一段话。");
    const output = inFolder("out/");
    const files = [example("000"), prose, example("004")];
    const { exitCode, err } = await ogi("import", ...files, "-o", output, "--to", "json");
    expect(exitCode).toBe(2);
    expect(err).toContain(`${prose}：`);
    expect(readdirSync(output).sort()).toEqual(["000.json", "004.json"]);
  });

  test("-o - is standard output", async () => {
    const { exitCode, out } = await ogi("import", example("003"), "-o", "-");
    expect(exitCode).toBe(0);
    expect(parseAnnualReport(out).organ.name).toBe("重庆市统计局");
  });

  test("organ, year, kind and dates can be given", async () => {
    const given = "--organ 甲县统计局 --year 2019 --kind office --signed 2020-01-16".split(" ");
    const { out } = await ogi("import", example("004"), "-o", "-", ...given);
    expect(parseAnnualReport(out)).toMatchObject({
      organ: { name: "甲县统计局", kind: "office" },
      year: 2019,
      signed: "2020-01-16",
    });
  });

  test.each<[string, string[], string]>([
    ["a date that is none", ["--signed", "2020-13-01"], "--signed应为2026-01-20这样的日期"],
    ["a year before 2019", ["--year", "2018"], "--year应为2019年以后的年度，实为“2018”。"],
    ["a year in words", ["--year", "今年"], "--year应为2019年以后的年度，实为“今年”。"],
    ["a kind that is none", ["--kind", "bureau"], "无效的选项值"],
  ])("%s is refused", async (_case, given, words) => {
    const { exitCode, err } = await ogi("import", example("004"), "-o", "-", ...given);
    expect(exitCode).toBe(2);
    expect(err).toContain(words);
  });
});

describe("workbooks", () => {
  test("new makes an empty workbook of the edition of its year", async () => {
    const output = inFolder("年报.xlsx");
    const made = await ogi("new", "--year", "２０２６", "--organ", "某某街道办事处", "-o", output);
    expect(made).toEqual({ exitCode: 0, out: "", err: "" });
    const { out } = await ogi("check", "--draft", "--json", output);
    expect((JSON.parse(out) as { reports: object[] }).reports).toEqual([
      {
        file: output,
        organ: "某某街道办事处",
        year: 2026,
        edition: "2021",
        blank: 166,
        findings: [],
      },
    ]);
  });

  test("new --zeros makes one that is filled with zeros", async () => {
    const output = inFolder("年报.xlsx");
    await ogi("new", "--year", "2020", "--organ", "某某县统计局", "--zeros", "-o", output);
    const { exitCode, out } = await ogi("check", "--draft", output);
    expect(exitCode).toBe(0);
    expect(out).toBe(`${output}：某某县统计局2020年度，2019版表格\n  没有发现问题。\n`);
  });

  test.each<[string, string[], string]>([
    ["a year before 2019", ["--year", "2018", "--organ", "甲局"], "--year应为2019年以后的年度"],
    [
      "one before 2019 with its tables",
      ["--year", "2018", "--edition", "2019", "--organ", "甲局"],
      "--year应为2019年以后的年度，实为“2018”。",
    ],
    ["an organ of blanks", ["--year", "2026", "--organ", " "], "--organ应为机关全称"],
  ])("%s is refused", async (_case, given, words) => {
    const { exitCode, err } = await ogi("new", ...given, "-o", inFolder("年报.xlsx"));
    expect(exitCode).toBe(2);
    expect(err).toContain(words);
    expect(readdirSync(inFolder(""))).toEqual([]);
  });

  test("a published text becomes a workbook that is checked, with cells named, and reported", async () => {
    const workbook = inFolder("年报.xlsx");
    expect(await ogi("import", example("001"), "-o", workbook)).toMatchObject({ exitCode: 0 });
    const { exitCode, out } = await ogi("check", workbook);
    expect(exitCode).toBe(1);
    expect(out).toContain("表三“一、本年新收”行（J6）：前六列之和为8");
    const fromText = await ogi("report", example("001"), "-o", "-");
    const fromWorkbook = await ogi("report", workbook, "-o", "-");
    expect(fromWorkbook.out).toBe(fromText.out);
  });

  test("several files become workbooks in a folder", async () => {
    const output = inFolder("out/");
    await ogi("import", example("000"), example("004"), "-o", output, "--to", "xlsx");
    expect(readdirSync(output).sort()).toEqual(["000.xlsx", "004.xlsx"]);
  });
});

describe("report", () => {
  test("--fill puts in what the text leaves out, and says so; without it nothing is put in", async () => {
    const plain = await ogi("report", example("002"), "-o", "-");
    expect(plain.out).not.toContain("2020年，未收到政府信息公开申请。");
    expect(plain.err).not.toContain("已插入");
    const filled = await ogi("report", example("002"), "-o", "-", "--fill");
    expect(filled.exitCode).toBe(0);
    for (const text of [
      "2020年，新制作规范性文件4件，新公开4件，对外公开总数12件。",
      "2020年，未收到政府信息公开申请。",
      "2020年，未发生因政府信息公开引起的行政复议、行政诉讼。",
    ]) {
      expect(filled.out).toContain(text);
      expect(filled.err).toContain(`已插入：${text}`);
    }
  });

  test("--fill says so, too, where nothing is put in", async () => {
    const { exitCode, err } = await ogi("report", example("000"), "-o", "-", "--fill");
    expect([exitCode, err.startsWith("没有插入语句：")]).toEqual([0, true]);
  });

  test.each([
    ["docx", "PK"],
    ["html", "<!doctype html>"],
    ["txt", "西藏自治区统计局\n2020年政府信息公开工作年度报告"],
  ])("writes .%s", async (type, beginning) => {
    const output = inFolder(`年报.${type}`);
    const { exitCode, out, err } = await ogi("report", example("000"), "-o", output);
    expect({ exitCode, out, err }).toEqual({ exitCode: 0, out: "", err: "" });
    const content = readFileSync(output, type === "docx" ? "latin1" : "utf8");
    expect(content.slice(0, beginning.length).toLowerCase()).toBe(beginning.toLowerCase());
  });

  test("into a folder it takes the name of the report", async () => {
    const { exitCode, err } = await ogi("report", example("004"), "-o", inFolder("out/"));
    const name = "丽水市统计局2020年政府信息公开工作年度报告.docx";
    expect({ exitCode, err }).toEqual({ exitCode: 0, err: `已生成${inFolder(`out/${name}`)}\n` });
    expect(readdirSync(inFolder("out"))).toEqual([name]);
  });

  test.each([
    ["review", "docx", "（送审稿）.docx", "PK"],
    ["review", "txt", "（送审稿）.txt", "草稿"],
    ["web", "docx", "（网站版）.docx", "PK"],
    ["web", "html", "（网站版）.html", `<p style="color: #c00000">草稿`],
  ])("--variant %s as .%s into a folder", async (variant, type, ending, beginning) => {
    const given = ["--variant", variant, "--to", type, "-o", inFolder("out/")];
    expect(await ogi("report", example("001"), ...given)).toMatchObject({ exitCode: 0 });
    const name = `西宁市湟中区统计局2020年政府信息公开工作年度报告${ending}`;
    expect(readdirSync(inFolder("out"))).toEqual([name]);
    const content = readFileSync(inFolder(`out/${name}`), type === "docx" ? "latin1" : "utf8");
    expect(content.slice(0, beginning.length)).toBe(beginning);
  });

  test("the variants differ in what stands below the text", async () => {
    const text = async (variant: string): Promise<string> =>
      (await ogi("report", example("000"), "-o", "-", "--variant", variant)).out;
    const [submit, review, web] = [await text("submit"), await text("review"), await text("web")];
    expect(review.startsWith(`${submit}\n数据核对单\n`)).toBe(true);
    expect(submit.startsWith(web.trimEnd())).toBe(true);
    expect(web).not.toMatch(/西藏自治区统计局\n(?:2021年.*日\n)?$/u);
  });

  test("a page becomes a fragment to paste only for the web", async () => {
    const html = async (variant: string): Promise<string> =>
      (await ogi("report", example("000"), "-o", "-", "--to", "html", "--variant", variant)).out;
    expect(await html("submit")).toMatch(/^<!DOCTYPE html>/u);
    expect(await html("review")).toMatch(/^<!DOCTYPE html>/u);
    expect(await html("web")).toMatch(/^<h1 style=/u);
  });

  test("a variant that is none is refused", async () => {
    const { exitCode, err } = await ogi("report", example("000"), "-o", "-", "--variant", "print");
    expect(exitCode).toBe(2);
    expect(err).toContain("无效的选项值");
  });

  test("a Word file is no text for standard output", async () => {
    const { exitCode, err } = await ogi("report", example("004"), "-o", "-", "--to", "docx");
    expect(exitCode).toBe(2);
    expect(err).toContain("请用-o写明.docx文件名");
  });

  test("a report with errors is a draft, and the command says so", async () => {
    const { exitCode, out, err } = await ogi("report", example("001"), "-o", "-");
    expect(exitCode).toBe(0);
    expect(out).toContain("草稿（4处未改正）");
    expect(err).toContain("草稿（4处未改正）");
  });
});

describe("nothing is lost", () => {
  test("an output that exists is left alone without --force, and replaced with it", async () => {
    const output = inFolder("年报.txt", "已有内容");
    const refused = await ogi("report", example("000"), "-o", output);
    expect(refused.exitCode).toBe(2);
    expect(refused.err).toBe(
      `${output}已经存在，没有改动。要替换它请加--force，或换一个文件名。\n`,
    );
    expect(readFileSync(output, "utf8")).toBe("已有内容");
    expect(await ogi("report", example("000"), "-o", output, "--force")).toMatchObject({
      exitCode: 0,
    });
    expect(readFileSync(output, "utf8")).toContain("一、总体情况");
  });

  test("the source is never written, not even with --force", async () => {
    const source = inFolder("a.json", formatAnnualReport(reportOf(edition2021)));
    const { exitCode, err } = await ogi("import", source, "-o", source, "--force");
    expect(exitCode).toBe(2);
    expect(err).toContain("就是要读取的文件");
  });

  test("an output that cannot be written leaves nothing behind", async () => {
    mkdirSync(inFolder("年报.txt"));
    const { exitCode, err } = await ogi(
      "report",
      example("000"),
      "-o",
      inFolder("年报.txt"),
      "--force",
    );
    expect(exitCode).toBe(2);
    expect(err).toContain("写不成");
    expect(readdirSync(inFolder(""))).toEqual(["年报.txt"]);
  });
});

describe("bad input is one Chinese sentence, exit code 2, and no output", () => {
  const noise = Uint8Array.from({ length: 4096 }, (_, i) => (i * 7919 + (i >> 3)) % 256);
  const json = (change: object): string => JSON.stringify({ ...reportOf(edition2021), ...change });
  const cases: [string, string, string | Uint8Array, string][] = [
    ["an empty file", "a.txt", "", "空"],
    ["binary noise", "a.txt", noise, "不是"],
    ["prose without tables", "a.txt", "今年以来，各项工作有序推进。\n特此报告。\n", "表"],
    ["half a JSON file", "a.json", '{"schema":', "不是完整的JSON文件"],
    ["foreign JSON", "a.json", '{"name":"x"}', "不是本助手的年报JSON"],
    ["an unknown id", "a.json", json({ figures: { "requests.x": 1 } }), "requests.x"],
    ["a year before 2019", "a.json", json({ year: 2018 }), "2019"],
    ["a text named like an old Word file", "a.doc", "x", "没有找到年报的表格"],
    ["a workbook that is none", "a.xlsx", "x", "xlsx"],
    ["a document of CAJ", "a.caj", "x", "请用CAJViewer打开，打印为.pdf"],
    ["a picture", "a.png", "x", ".png"],
    ["a file without extension", "a", "x", "."],
  ];
  test.each(cases)("%s", async (_case, name, content, words) => {
    const file = inFolder(name, content);
    const output = inFolder("out.json");
    const { exitCode, out, err } = await ogi("import", file, "-o", output);
    expect({ exitCode, out }).toEqual({ exitCode: 2, out: "" });
    expect(err).toContain(words);
    expect(err.trim().split("\n")).toHaveLength(1);
    expect(err).toMatch(/^.+：[^a-z]*.+。\n$/u);
    expect(err).not.toMatch(/Error|at .+:\d+/u);
    expect(readdirSync(inFolder(""))).toEqual([name]);
  });
});

test.each<[string, string[], string]>([
  ["no command", [], "请写明命令"],
  ["an unknown command", ["publish", "a.txt"], "没有“publish”这个命令或选项。"],
  ["an unknown option", ["check", "a.txt", "--fast"], "没有“fast”这个命令或选项。"],
  ["no file", ["check"], "请写明要处理的文件。"],
  ["no output", ["import", "a.txt"], "请用-o写明输出的文件。"],
])("%s is refused in Chinese, exit code 2", async (_case, args, words) => {
  const { exitCode, err } = await ogi(...args);
  expect(exitCode).toBe(2);
  expect(err).toContain(words);
});

test("help is Chinese and names every command", async () => {
  const { exitCode, out } = await ogi("--help");
  expect(exitCode).toBe(0);
  for (const word of [
    "ogi new",
    "ogi import",
    "ogi check",
    "ogi compare",
    "ogi report",
    "退出码",
  ]) {
    expect(out).toContain(word);
  }
});

test("a fault of our own is no finding: exit code 2, and words for whoever mends it", async () => {
  let err = "";
  const exitCode = await run(["check", example("000")], {
    out: () => {
      throw new TypeError("x is not a function");
    },
    err: (text) => (err += text),
    progress: false,
  });
  expect(exitCode).toBe(2);
  expect(err).toMatch(/^ogi自身出错，没有完成，.*\nTypeError: x is not a function\n/u);
});
