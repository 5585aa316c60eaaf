/** `ogi compare`: copies of one report in any readable files. */
import { edition2021 } from "../../src/form/edition-2021.ts";
import type { AnnualReport } from "../../src/report/annual-report.ts";
import { formatAnnualReport } from "../../src/report/json.ts";
import { example, ogi, testFolder } from "../support/cli.ts";
import { reportOf } from "../support/reports.ts";
import { filled } from "../support/workbooks.ts";

const inFolder = testFolder();

const RECEIVED = "requests.newThisYear.naturalPerson";

const base = reportOf(edition2021, { [RECEIVED]: 6 });
const changed: AnnualReport = {
  ...base,
  figures: { ...base.figures, [RECEIVED]: 5, "disputes.reconsideration.upheld": null },
  narrative: {
    ...base.narrative,
    overview: base.narrative.overview.map((text) => text.replace("126条", "162条")),
    otherMatters: [],
  },
};

test.each(["docx", "html", "txt"])("a workbook and its report as .%s are equal", async (type) => {
  const workbook = inFolder("年报.xlsx");
  const report = inFolder(`年报.${type}`);
  await ogi("import", example("003"), "-o", workbook);
  await ogi("report", workbook, "-o", report);
  const { exitCode, out } = await ogi("compare", workbook, report);
  expect(exitCode).toBe(0);
  expect(out).toBe(
    `甲　${workbook}：重庆市统计局2020年度，2019版表格\n乙　${report}：重庆市统计局2020年度，2019版表格\n\n没有不同。\n`,
  );
});

test("a report and its own Word file are equal, whatever brackets its organ ends in", async () => {
  for (const name of ["某局（某办公室）", "某局(某办公室)", "某市大数据局（筹）"]) {
    const organ = { name, kind: "department" } as const;
    const json = inFolder(
      "年报.json",
      formatAnnualReport({ ...base, organ, signed: "2026-01-16" }),
    );
    for (const type of ["docx", "html", "txt", "xlsx"]) {
      const other = inFolder(`年报.${type}`);
      await ogi(type === "xlsx" ? "import" : "report", json, "-o", other, "--force");
      const { exitCode, out } = await ogi("compare", json, other);
      expect([exitCode, out]).toEqual([0, expect.stringContaining("没有不同。")]);
    }
  }
});

test("what differs is listed, with the address where there is a sheet", async () => {
  const workbook = inFolder("年报.xlsx", filled(base));
  const copy = inFolder("定稿.json", formatAnnualReport(changed));
  const { exitCode, out } = await ogi("compare", workbook, copy);
  expect(exitCode).toBe(1);
  expect(out.split("\n").slice(3)).toEqual([
    "数字2格不同",
    "  单元格                          位置  甲  乙",
    "  表三“一、本年新收”行“自然人”列  D6    6   5",
    "  表四“行政复议”的“结果维持”      A6    0   空白",
    "正文2段不同（〔旧→新〕）",
    "  总体情况（甲、乙）",
    "    · …公开。通过门户网站公开政府信息〔126→162〕条，发布政策解读5篇，回应群众…",
    "  其他需要报告的事项（甲、乙）",
    "    · 乙没有：2022年度未发出收费通知，未收取信息处理费。",
    "",
  ]);
});

test("three copies stand side by side, and where there is no sheet there is no address", async () => {
  const [one, two, three] = [base, changed, base].map((report, i) =>
    inFolder(`${i}.json`, formatAnnualReport(report)),
  ) as [string, string, string];
  const { exitCode, out } = await ogi("compare", one, two, three);
  expect(exitCode).toBe(1);
  expect(out).toContain("  单元格                          甲  乙    丙\n");
  expect(out).toContain("  表四“行政复议”的“结果维持”      0   空白  0\n");
  expect(out).not.toContain("（甲、丙）");
});

test("--json is one object", async () => {
  const workbook = inFolder("年报.xlsx", filled(base));
  const copy = inFolder("定稿.json", formatAnnualReport(changed));
  const { exitCode, out } = await ogi("compare", "--json", workbook, copy);
  expect(exitCode).toBe(1);
  const json = JSON.parse(out) as Record<string, unknown>;
  expect(json).toMatchObject({
    equal: false,
    head: [],
    files: [
      { file: workbook, tables: true, organ: "某某市统计局", year: 2022, edition: "2021" },
      { file: copy, tables: true },
    ],
    figures: [
      { id: RECEIVED, addresses: ["D6", null], values: [6, 5] },
      { id: "disputes.reconsideration.upheld", values: [0, null] },
    ],
    paragraphs: [
      { part: "overview", file: copy, kind: "changed" },
      { part: "otherMatters", file: copy, kind: "removed" },
    ],
  });
});

test("a text without tables is compared as a text", async () => {
  const workbook = inFolder("年报.xlsx", filled(base));
  const text = [
    "一、总体情况",
    ...base.narrative.overview.slice(0, 2),
    "（二）依申请公开。未收到申请。",
  ];
  const { exitCode, out } = await ogi("compare", workbook, inFolder("正文.txt", text.join("\n")));
  expect(exitCode).toBe(1);
  expect(out).toContain("正文.txt：没有年报的表格，只比较正文\n");
  expect(out).not.toContain("格不同");
});

test.each<[string, () => string[], string]>([
  ["one file", () => [example("000")], "请写明要比较的两份以上的文件"],
  ["a file that is not there", () => [example("000"), "没有.docx"], "没有.docx：没有这个文件"],
  [
    "neither text nor tables",
    () => [example("000"), inFolder("空.txt", "一句话。")],
    "没有找到年报的表格",
  ],
])("%s is exit code 2", async (_name, files, words) => {
  const { exitCode, out, err } = await ogi("compare", ...files());
  expect({ exitCode, out }).toEqual({ exitCode: 2, out: "" });
  expect(err).toContain(words);
});
