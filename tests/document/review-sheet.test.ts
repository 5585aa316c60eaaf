/** 数据核对单: every sum with its numbers, what is open, what is explained, on one page. */
import { editions } from "../../src/form/editions.ts";
import type { AnnualReport, Explanation } from "../../src/report/annual-report.ts";
import { check } from "../../src/rules/check.ts";
import { equationsOf } from "../../src/rules/equations.ts";
import type { Finding } from "../../src/rules/finding.ts";
import { composeVariant } from "../../src/document/compose-variant.ts";
import type { CheckLine, ReviewSheet } from "../../src/document/document-tree.ts";
import { reviewSheet } from "../../src/document/review-sheet.ts";
import { writeHtml } from "../../src/document/write-html.ts";
import { inBrowser } from "../support/standing.ts";
import { exampleReports } from "../support/examples.ts";
import { reportOf } from "../support/reports.ts";
import { filled, ptReport } from "./reports.ts";

function exampleOf(name: string): AnnualReport {
  const found = exampleReports().find((it) => it.name === name);
  if (!found) throw new Error(`No example "${name}".`);
  return found.report;
}

const sheetOf = (report: AnnualReport): ReviewSheet =>
  reviewSheet(report, check(report, { stage: "finished" }));

const linesOf = ({ checks }: ReviewSheet): readonly CheckLine[] =>
  checks.flatMap(({ lines }) => lines);

const explanation = (text: string, change: Partial<Explanation> = {}): Explanation => ({
  ...{ code: "S-FIVE", at: "overview", text, figures: {} },
  ...change,
});

const LONG =
  "上年度报告误将已办结的申请计入结转，经与申请台账逐件核对，本年按实际结转数填报。".repeat(6);

describe("every sum stands on the sheet", () => {
  test.each(editions)("edition $id", (edition) => {
    const { checks } = sheetOf(reportOf(edition));
    expect(checks.map(({ words, lines }) => [words, lines.length])).toEqual([
      ["表三：前六列之和＝总计", edition.id === "2019" ? 23 : 25],
      ["表三：（一）至（六）各行之和＝（七）总计", 7],
      ["表三：一、本年新收＋二、上年结转＝（七）总计＋四、结转下年度", 7],
      ["表四：前四项之和＝总计", 3],
    ]);
    expect(checks.flatMap(({ lines }) => lines)).toHaveLength(equationsOf(edition).length);
  });

  test("with its sides, its difference and its result: 001 fails in two", () => {
    const sheet = sheetOf(exampleOf("001"));
    expect(linesOf(sheet).filter(({ failed }) => failed)).toEqual([
      {
        matter: "一、本年新收",
        left: "8",
        right: "0",
        difference: "-8",
        result: "×",
        failed: true,
      },
      { matter: "科研机构", left: "8", right: "0", difference: "-8", result: "×", failed: true },
    ]);
    expect(sheet.checksHeading).toBe("一、勾稽核对：共40项，√38项，×2项");
  });

  test.each([
    ["a blank", null, "待填"],
    ["a text", "约10件", "非数字"],
  ])("%s leaves its sides empty", (_case, figure, result) => {
    const [edition] = editions;
    if (!edition) throw new Error("There are no editions.");
    const report = reportOf(edition, { "requests.newThisYear.naturalPerson": figure });
    const blank = { left: "", right: "0", difference: "", result, failed: false };
    expect(linesOf(sheetOf(report)).filter(({ left }) => left === "")).toEqual([
      { ...blank, matter: "一、本年新收" },
      { ...blank, matter: "自然人" },
    ]);
  });
});

describe("notes", () => {
  const [, edition] = editions;
  if (!edition) throw new Error("There is no second edition.");
  const report = reportOf(edition);
  const finding = (change: Partial<Finding>): Finding => ({
    ...{ code: "S-FIVE", severity: "warning", at: "overview", cells: [], expected: null },
    ...{ found: null, message: "总体情况没有写监督保障。", basis: "填报惯例", explained: false },
    ...change,
  });
  const notesOf = (findings: Finding[], explanations: Explanation[] = []): string[][] =>
    reviewSheet({ ...report, explanations }, findings).notes.map(({ heading, lines }) => [
      heading,
      ...lines,
    ]);

  test("a report without findings has nothing open and nothing explained", () => {
    const [open, explained] = notesOf([]);
    expect([open, explained]).toEqual([["二、待处理的问题：无"], ["三、情况说明：无"]]);
  });

  test("the most serious stand first; of errors those that the table does not show", () => {
    const [open] = notesOf([
      finding({ severity: "hint", message: "丁。" }),
      finding({ code: "T3-ROWSUM", severity: "error", message: "乙。" }),
      finding({ message: "丙。" }),
      finding({ code: "S-SIX", severity: "error", message: "甲。" }),
    ]);
    expect(open).toEqual([
      "二、待处理的问题：必须改正2处、请核实1处、提示1处",
      "1.（必须改正）甲。（填报惯例）",
      "2.（必须改正）乙。（填报惯例）",
      "3.（请核实）丙。（填报惯例）",
      "4.（提示）丁。（填报惯例）",
    ]);
  });

  test("what is explained is no longer open, and stands with both sides", () => {
    const at = "requests.carriedFromLastYear.total";
    const [open, explained] = notesOf(
      [finding({ code: "T3-CARRY-MAX", at, expected: 3, found: 2, explained: true })],
      [explanation("上年误填。", { code: "T3-CARRY-MAX", at }), explanation("公开办另行报告。")],
    );
    expect(open).toEqual(["二、待处理的问题：无"]);
    expect(explained).toEqual([
      "三、情况说明：2条",
      "1.表三“二、上年结转”行“总计”列（T3-CARRY-MAX，应有3，填报2）：上年误填。",
      "2.总体情况（S-FIVE）：公开办另行报告。",
    ]);
  });

  test("what does not fit is counted", () => {
    const many = Array.from({ length: 40 }, (_, i) => finding({ message: `第${i + 1}个问题。` }));
    const [open = [], explained = []] = notesOf(many, [explanation(LONG), explanation(LONG)]);
    const listed = open.length - 2;
    expect(listed).toBeGreaterThan(2);
    expect(open.at(-1)).toBe(`另有请核实${40 - listed}处未列出，见核对结果。`);
    expect(explained[1]).toMatch(/^1\.总体情况（S-FIVE）：上年度报告.*……$/u);
    expect(explained[2]).toBe("另有1条未列出，见情况说明。");
  });

  test("the checklist is that of the edition", () => {
    const [, , checklist] = notesOf([]);
    expect(checklist).toEqual([
      "四、自查清单（逐项核对，在□内打√）",
      "□ 规章、行政规范性文件的三项数字已与司法行政部门核对。",
      "□ 处理决定数量包括已公开的和依法未公开的全部处理决定，不是信息条数。",
      "□ 每件申请只计一个办理结果；部分公开的只计入（二），没有再计入其他情形。",
      "□ 第六部分已回应上级要求报告的事项（如年度政务公开工作要点落实情况）。",
    ]);
  });
});

/** Pages of a PDF as Chromium writes it. */
function pagesOf(pdf: Buffer): number {
  return pdf.toString("latin1").split(/\/Type\s*\/Page\b/u).length - 1;
}

const fullest: [string, AnnualReport][] = [
  ["001, with its errors", exampleOf("001")],
  [
    "pt-2025, with long explanations",
    { ...ptReport, explanations: Array.from({ length: 9 }, () => explanation(LONG)) },
  ],
  [
    "a telephone number among the figures",
    filled("2021", (index) => (index === 20 ? 13800138000 : 0)),
  ],
  ...editions.map(({ id }): [string, AnnualReport] => [
    `edition ${id} with every cell wrong, and long explanations`,
    { ...filled(id, (index) => 9_000_000 + index * index), explanations: [explanation(LONG)] },
  ]),
];

test("printed from the browser it is one page more than the report", async () => {
  await inBrowser(async (browser) => {
    const page = await browser.newPage();
    const printed = async (html: string): Promise<number> => {
      await page.setContent(html);
      return pagesOf(await page.pdf({ preferCSSPageSize: true }));
    };
    for (const [name, report] of fullest) {
      const findings = check(report, { stage: "finished" });
      const [submit, review] = [
        await printed(writeHtml(composeVariant(report, findings, "submit"))),
        await printed(writeHtml(composeVariant(report, findings, "review"))),
      ];
      expect([name, review]).toEqual([name, submit + 1]);
    }
  });
});
