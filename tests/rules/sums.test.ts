import type { AnnualReport } from "../../src/report/annual-report.ts";
import { edition2019 } from "../../src/form/edition-2019.ts";
import { edition2021 } from "../../src/form/edition-2021.ts";
import { blankCells } from "../../src/rules/blanks.ts";
import { check } from "../../src/rules/check.ts";
import type { Stage } from "../../src/rules/context.ts";
import { contextOf } from "../../src/rules/context.ts";
import type { Finding } from "../../src/rules/finding.ts";
import { consistent, reportOf } from "../support/reports.ts";

type RawFigures = AnnualReport["figures"];

const findings = (figures: RawFigures, stage: Stage = "finished"): Finding[] =>
  check(reportOf(edition2021, figures), { stage });
const messages = (figures: RawFigures): string[] => findings(figures).map((it) => it.message);

/** 001: eight received from research institutions, nothing else filled but zeros. */
const EIGHT_RECEIVED = { "requests.newThisYear.researchInstitution": 8 };

test("the report 001: eight received, total zero, nothing handled", () => {
  const [row, column, ...more] = check(reportOf(edition2019, EIGHT_RECEIVED), {
    stage: "finished",
  });
  expect(more).toEqual([]);
  expect(row).toEqual({
    code: "T3-ROWSUM",
    severity: "error",
    at: "requests.newThisYear.total",
    cells: edition2019.cells
      .map(({ id }) => id)
      .filter((id) => id.startsWith("requests.newThisYear.")),
    expected: 8,
    found: 0,
    message:
      "表三“一、本年新收”行：前六列之和为8（科研机构8，其余0），总计填0，少8。总计应等于前六列之和。",
    basis: "填报惯例",
    cause: "requests.newThisYear.researchInstitution",
    fixes: [
      {
        title: "表三“一、本年新收”行“科研机构”列改为0",
        set: { "requests.newThisYear.researchInstitution": 0 },
      },
    ],
    explained: false,
  });
  expect(column).toMatchObject({
    code: "T3-BALANCE",
    at: "requests.carriedToNextYear.researchInstitution",
    cells: [
      "requests.newThisYear.researchInstitution",
      "requests.carriedFromLastYear.researchInstitution",
      "requests.outcomes.total.researchInstitution",
      "requests.carriedToNextYear.researchInstitution",
    ],
    expected: 8,
    found: 0,
    message:
      "表三“科研机构”列：第一项8＋第二项0＝8，第三项0＋第四项0＝0，相差8，两边应相等。请查是否漏填办理结果、结转或填错列。",
    basis: "〔2019〕60号格式",
    cause: "requests.newThisYear.researchInstitution",
  });
});

test("where there is a sheet, messages name the cell", () => {
  const report = reportOf(edition2019, EIGHT_RECEIVED);
  const addressOf = (at: string): string | undefined =>
    at === "requests.newThisYear.total" ? "J7" : undefined;
  expect(
    check(report, { stage: "finished", addressOf }).map(({ message }) => message.slice(0, 19)),
  ).toEqual(["表三“一、本年新收”行（J7）：前六列", "表三“科研机构”列：第一项8＋第二项0"]);
});

test("a total row one too high", () => {
  const right = consistent(edition2021, { "requests.outcomes.disclosed.naturalPerson": 57 });
  expect(messages({ ...right, "requests.outcomes.total.naturalPerson": 58 })).toEqual([
    "表三“自然人”列：（一）至（六）各行之和为57，（七）总计填58，多1，应相等。",
    "表三“（七）总计”行：前六列之和为58（自然人58，其余0），总计填57，少1。总计应等于前六列之和。",
    "表三“自然人”列：第一项57＋第二项0＝57，第三项58＋第四项0＝58，相差1，两边应相等。请查是否漏填办理结果、结转或填错列。",
  ]);
});

test("a group of table four", () => {
  expect(
    messages({
      "disputes.litigation.direct.upheld": 2,
      "disputes.litigation.direct.pending": 1,
      "disputes.litigation.direct.total": 2,
    }),
  ).toEqual([
    "表四“未经复议直接起诉”：前四项之和为3（结果维持2，尚未审结1，其余0），总计填2，少1。总计应等于前四项之和。",
  ]);
});

describe("with blanks", () => {
  const BLANK_ROW = Object.fromEntries(
    edition2021.cells
      .filter(({ id }) => id.startsWith("requests.newThisYear."))
      .map(({ id }) => [id, null]),
  );
  const codes = (figures: RawFigures, stage?: Stage): string[] =>
    findings(figures, stage).map(({ code, at }) => `${code} ${at}`);

  test("a draft says nothing of them", () => {
    expect(codes(BLANK_ROW, "draft")).toEqual([]);
  });

  test("a finished report names them once a table, with what would fill them", () => {
    const figures = {
      "disputes.reconsideration.upheld": null,
      "disputes.reconsideration.corrected": "/",
      "disputes.reconsideration.total": null,
      "disputes.litigation.direct.total": null,
    };
    expect(findings(figures)).toEqual([
      {
        code: "T3-BLANK",
        severity: "error",
        at: "disputes",
        cells: [
          "disputes.reconsideration.upheld",
          "disputes.reconsideration.corrected",
          "disputes.litigation.direct.total",
        ],
        expected: 0,
        found: 3,
        message: "表四还有3格未填。没有发生的填0，不要留空。",
        basis: "填报惯例",
        fixes: [
          {
            title: "其余空格填0（2格），总计恢复求和（1格）",
            set: {
              "disputes.reconsideration.upheld": 0,
              "disputes.reconsideration.corrected": 0,
              "disputes.litigation.direct.total": "sum",
            },
          },
        ],
        explained: false,
      },
    ]);
  });

  test("a total is no blank of its own while one of its parts is blank", () => {
    const report = reportOf(edition2021, BLANK_ROW);
    expect(blankCells(contextOf(report, { stage: "draft" }))).toHaveLength(6);
    expect(
      blankCells(
        contextOf(reportOf(edition2021, { "requests.newThisYear.total": null }), {
          stage: "draft",
        }),
      ),
    ).toEqual(["requests.newThisYear.total"]);
  });

  test("a sum is still wrong when its filled parts exceed the total", () => {
    const figures = { ...BLANK_ROW, ...EIGHT_RECEIVED, "requests.newThisYear.total": 7 };
    expect(codes(figures)).toContain("T3-ROWSUM requests.newThisYear.total");
    expect(messages(figures)).toContain(
      "表三“一、本年新收”行：前六列已填部分之和为8（科研机构8，5格未填），总计填7，至少少1。总计应等于前六列之和。",
    );
    expect(codes(figures, "draft")).not.toContain("T3-ROWSUM requests.newThisYear.total");
  });

  test("a sum that its blanks may still make right is no finding", () => {
    expect(
      codes({ ...BLANK_ROW, ...EIGHT_RECEIVED, "requests.newThisYear.total": 9 }),
    ).not.toContain("T3-ROWSUM requests.newThisYear.total");
  });

  test("details without a total are named", () => {
    const figures = { ...BLANK_ROW, ...EIGHT_RECEIVED };
    expect(codes(figures)).toContain("T3-DETAIL-NOTOTAL requests.newThisYear.total");
    expect(messages(figures)).toContain(
      "表三“一、本年新收”行：明细之和已有8（科研机构8，5格未填），总计未填。请先补填空格，没有发生的填0，总计应等于各列之和。",
    );
  });

  test("more handled than there ever was breaks the balance, whatever is carried over", () => {
    const figures = {
      "requests.outcomes.disclosed.naturalPerson": 3,
      "requests.outcomes.disclosed.total": 3,
      "requests.outcomes.total.naturalPerson": 3,
      "requests.outcomes.total.total": 3,
      "requests.carriedToNextYear.naturalPerson": null,
    };
    expect(messages(figures)).toContain(
      "表三“自然人”列：第一项0＋第二项0＝0，第三项3＋第四项未填＝3，至少相差3，两边应相等。请查是否漏填办理结果、结转或填错列。",
    );
  });

  test("more carried over than there ever was is named while the outcomes are blank", () => {
    const figures = {
      "requests.outcomes.total.naturalPerson": null,
      "requests.carriedToNextYear.naturalPerson": 2,
      "requests.carriedToNextYear.total": 2,
    };
    expect(codes(figures)).toContain("T3-CARRY-MAX requests.carriedToNextYear.naturalPerson");
    expect(messages(figures)).toContain(
      "表三“自然人”列：第一项0＋第二项0＝0，四、结转下年度填2，多2。结转下年度不应超过本年新收与上年结转之和。",
    );
  });
});

test("two slips that share no cell are not one cause", () => {
  const slips = {
    "requests.newThisYear.total": 1,
    "disputes.reconsideration.total": 1,
  };
  const causes = findings(slips).map(({ at, cause }) => [at, cause]);
  expect(causes).toEqual([
    ["requests.newThisYear.total", "requests.newThisYear.total"],
    ["requests.carriedToNextYear.total", "requests.newThisYear.total"],
    ["disputes.reconsideration.total", undefined],
  ]);
});
