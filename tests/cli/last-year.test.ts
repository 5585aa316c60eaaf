/** `ogi new --from`, `ogi check --last-year` and `--text`. */
import { readdirSync, readFileSync } from "node:fs";
import { edition2021 } from "../../src/form/edition-2021.ts";
import { formatAnnualReport } from "../../src/report/json.ts";
import type { AnnualReport } from "../../src/report/annual-report.ts";
import { example, example2021, ogi, testFolder } from "../support/cli.ts";
import { importReport } from "../support/import.ts";
import { reportOf, soundNarrative } from "../support/reports.ts";

const inFolder = testFolder();

const readBack = (path: string): AnnualReport =>
  importReport(readFileSync(path), { fileName: path }).report;

const CARRIED_IN = "requests.carriedFromLastYear";

describe("new --from", () => {
  test("for an organ of another name tells its kind anew", async () => {
    const output = inFolder("2025.xlsx");
    const last = ["--from", example2021("sq-2024")];
    await ogi("new", ...last, "--organ", "宿迁市统计局", "-o", output);
    expect(readBack(output).organ).toMatchObject({ name: "宿迁市统计局", kind: "department" });
  });

  test("takes organ, 上年结转 and 上年数据 from last year's report", async () => {
    const output = inFolder("2025.xlsx");
    const { exitCode, out, err } = await ogi("new", "--from", example2021("sq-2024"), "-o", output);
    expect({ exitCode, out }).toEqual({ exitCode: 0, out: "" });
    expect(err).toBe(
      "上年年报：宿迁市人民政府2024年度，2021版表格；新建2025年度，2021版表格。\n" +
        "带入：机关名称、类别；上年结转（取自上年“四、结转下年度”）；“勾稽核对”的上年数据12格。\n",
    );
    const last = readBack(example2021("sq-2024")).figures;
    const report = readBack(output);
    expect(report).toMatchObject({
      year: 2025,
      organ: { name: "宿迁市人民政府", kind: "government" },
    });
    for (const column of ["naturalPerson", "commercialEnterprise", "otherOrganization", "total"]) {
      expect(report.figures[`${CARRIED_IN}.${column}`]).toBe(
        last[`requests.carriedToNextYear.${column}`],
      );
    }
    expect(report.figures["requests.newThisYear.naturalPerson"]).toBeNull();
    expect(
      report.lastYear?.["proactiveDisclosure.item1.administrativeNormativeDocuments.inForce"],
    ).toBe(420);
    expect(report.lastYear?.["disputes.reconsideration.pending"]).toBe(36);
  });

  test("from the form of 2019 says what the form of 2021 counts otherwise", async () => {
    const output = inFolder("2021.xlsx");
    const { exitCode, err } = await ogi("new", "--from", example("000"), "--zeros", "-o", output);
    expect(exitCode).toBe(0);
    expect(err).toContain("西藏自治区统计局2020年度，2019版表格；新建2021年度，2021版表格。\n");
    expect(err).toContain(
      "没有带入2格，上年年报没有这项数字或口径不同，请自行补填：表二“规章”的“现行有效件数”；表二“行政规范性文件”的“现行有效件数”。\n",
    );
    const report = readBack(output);
    expect(report).toMatchObject({ year: 2021, edition: "2021" });
    expect(Object.keys(report.lastYear ?? {})).toHaveLength(10);
    expect(report.figures["requests.newThisYear.total"]).toBe(0);
  });

  test("what is said on the command line counts", async () => {
    const output = inFolder("改名.xlsx");
    await ogi(
      "new",
      "--from",
      example2021("sq-2024"),
      "--organ",
      "某某市人民政府办公室",
      "--kind",
      "office",
      "-o",
      output,
    );
    expect(readBack(output).organ).toEqual({ name: "某某市人民政府办公室", kind: "office" });
  });

  test.each<[string, string[], string]>([
    [
      "another year",
      ["--from", example2021("sq-2024"), "--year", "2026"],
      "只能用来新建2025年度的，--year写的是2026。",
    ],
    [
      "neither year nor last year's report",
      ["--organ", "某某局"],
      "请用--year写明报告年度，或用--from写明上年的年报。",
    ],
    [
      "neither organ nor last year's report",
      ["--year", "2026"],
      "请用--organ写明机关全称，或用--from写明上年的年报。",
    ],
    ["a file that is not there", ["--from", "没有.txt"], "没有.txt：没有这个文件，请检查路径。"],
  ])("%s is refused", async (_name, args, words) => {
    const { exitCode, err } = await ogi("new", ...args, "-o", inFolder("新.xlsx"));
    expect(exitCode).toBe(2);
    expect(err).toContain(words);
    expect(readdirSync(inFolder(""))).toEqual([]);
  });
});

describe("check --last-year", () => {
  test("compares the years", async () => {
    const { out } = await ogi(
      "check",
      example2021("pt-2025"),
      "--last-year",
      example2021("pt-2024"),
    );
    expect(out).toContain("上年现行有效440＋制发58－废止45＝453，现填546，多93。");
  });

  test("says that a report is not last year's", async () => {
    const { exitCode, out } = await ogi(
      "check",
      example2021("pt-2025"),
      "--last-year",
      example2021("sq-2024"),
    );
    expect(exitCode).toBe(1);
    expect(out).toContain(
      "上年报告是“宿迁市人民政府”的，本年报告是“平潭综合实验区管理委员会”的，没有作跨年核对。",
    );
  });

  test("offers reasons in its JSON", async () => {
    const { out } = await ogi(
      "check",
      "--json",
      example2021("pt-2025"),
      "--last-year",
      example2021("pt-2024"),
    );
    const { reports } = JSON.parse(out) as {
      reports: { findings: { code: string; reasons?: string[] }[] }[];
    };
    const found = reports[0]?.findings.find(({ code }) => code === "T2-VALID-YOY");
    expect(found?.reasons).toContain("有效期届满失效");
  });

  test("a file that cannot be read is exit code 2", async () => {
    const { exitCode, err } = await ogi(
      "check",
      example2021("pt-2025"),
      "--last-year",
      "没有.xlsx",
    );
    expect(exitCode).toBe(2);
    expect(err).toBe("没有.xlsx：没有这个文件，请检查路径。\n");
  });

  test("a workbook made from last year's report is checked without it", async () => {
    const output = inFolder("2025.xlsx");
    await ogi("new", "--from", example2021("sq-2024"), "--zeros", "-o", output);
    const { out } = await ogi("check", "--draft", output);
    expect(out).toContain(
      "表二“行政规范性文件”（D6）：上年现行有效420＋制发0－废止0＝420，现填0，少420。",
    );
    expect(out).not.toContain("T3-CARRY-YOY");
  });
});

describe("check --text", () => {
  const { figures } = reportOf(edition2021);
  const empty = { opening: [], overview: [], problemsAndImprovements: [], otherMatters: [] };
  const tables = (): string =>
    inFolder("年报.json", formatAnnualReport(reportOf(edition2021, figures, { narrative: empty })));
  const { opening, overview, problemsAndImprovements, otherMatters } = soundNarrative(
    edition2021,
    2022,
  );
  const text = [
    "某某市统计局2022年政府信息公开工作年度报告",
    ...opening,
    "一、总体情况",
    ...overview,
    "五、存在的主要问题及改进情况",
    ...problemsAndImprovements,
    "六、其他需要报告的事项",
    ...otherMatters,
  ].join("\n");

  test("takes the text from a file without tables", async () => {
    const file = tables();
    expect((await ogi("check", file)).out).toContain("必须改正3处");
    const { exitCode, out, err } = await ogi("check", file, "--text", inFolder("定稿.txt", text));
    expect({ exitCode, err }).toEqual({ exitCode: 0, err: "" });
    expect(out).not.toContain("必须改正");
  });

  test("finds what is amiss in that text", async () => {
    const draft = text.replace("通过门户网站公开政府信息126条", "通过门户网站公开政府信息  条");
    const { exitCode, out } = await ogi("check", tables(), "--text", inFolder("定稿.txt", draft));
    expect(exitCode).toBe(1);
    expect(out).toContain("公开政府信息  条");
  });

  test("says that the tables beside the text are others", async () => {
    const file = tables();
    const copy = inFolder(
      "定稿.json",
      formatAnnualReport(reportOf(edition2021, { "disputes.reconsideration.upheld": 2 })),
    );
    const { err } = await ogi("check", file, "--text", copy);
    expect(err).toBe(`${copy}里的表格有1格与${file}不同，用 ogi compare ${file} ${copy} 查看。\n`);
  });

  test("is for one report", async () => {
    const file = tables();
    const { exitCode, err } = await ogi("check", file, file, "--text", file);
    expect({ exitCode, err }).toEqual({
      exitCode: 2,
      err: "--text只能用于一份年报，请逐份核对。\n",
    });
  });
});
