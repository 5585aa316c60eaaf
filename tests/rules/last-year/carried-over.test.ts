/** What is offered for T3-CARRY-YOY and T2-VALID-YOY: fixes, and reasons for which they may stand. */
import { edition2021 } from "../../../src/form/edition-2021.ts";
import type { AnnualReport } from "../../../src/report/annual-report.ts";
import { check } from "../../../src/rules/check.ts";
import type { Finding } from "../../../src/rules/finding.ts";
import { twoYears } from "../../support/year-cases.ts";

const CARRIED_IN = "requests.carriedFromLastYear";
const CARRIED_OUT = "requests.carriedToNextYear";

/** The findings of T3-CARRY-YOY where last year's report carried these over, and nothing was taken over. */
function findingsOf(
  before: AnnualReport["figures"],
  now: AnnualReport["figures"] = {},
  change: Partial<AnnualReport> = {},
): Finding[] {
  const [lastYear, report] = twoYears(edition2021, before, now);
  return check({ ...report, ...change }, { stage: "finished", lastYear }).filter(
    ({ code }) => code === "T3-CARRY-YOY",
  );
}

const THREE = { [`${CARRIED_OUT}.naturalPerson`]: 3, [`${CARRIED_OUT}.total`]: 3 };

/** Three were carried in and handled, and only 二、上年结转 does not say so. */
const HANDLED = {
  "requests.outcomes.disclosed.naturalPerson": 3,
  "requests.outcomes.disclosed.total": 3,
  "requests.outcomes.total.naturalPerson": 3,
  "requests.outcomes.total.total": 3,
};

test("a column takes its number over, the total the whole row", () => {
  const [column, total] = findingsOf(THREE, HANDLED);
  expect(column?.fixes).toEqual([
    {
      title: "表三“二、上年结转”行“自然人”列改为3",
      set: { [`${CARRIED_IN}.naturalPerson`]: 3 },
    },
  ]);
  expect(total?.fixes).toEqual([
    {
      title: "表三“二、上年结转”行改为自然人3，总计3，其余0",
      set: {
        [`${CARRIED_IN}.naturalPerson`]: 3,
        [`${CARRIED_IN}.commercialEnterprise`]: 0,
        [`${CARRIED_IN}.researchInstitution`]: 0,
        [`${CARRIED_IN}.publicWelfareOrganization`]: 0,
        [`${CARRIED_IN}.legalServiceInstitution`]: 0,
        [`${CARRIED_IN}.otherOrganization`]: 0,
        [`${CARRIED_IN}.total`]: "sum",
      },
    },
  ]);
});

test("what held without it is not broken: with nothing handled, the number is only named", () => {
  const [column, total] = findingsOf(THREE);
  expect([column?.fixes, total?.fixes]).toEqual([undefined, undefined]);
});

test("a row that did not add up last year is not taken over", () => {
  const [total] = findingsOf({ [`${CARRIED_OUT}.total`]: 3 });
  expect(total).toMatchObject({ at: `${CARRIED_IN}.total`, severity: "error" });
  expect(total?.fixes).toBeUndefined();
});

test("there are reasons to choose from", () => {
  for (const { reasons } of findingsOf(THREE)) {
    expect(reasons).toEqual([
      "上年报告有误，已更正",
      "机构改革，承接或移交申请",
      "上年统计口径不同",
    ]);
  }
  const inForce = "proactiveDisclosure.item1.rules.inForce";
  const [lastYear, report] = twoYears(edition2021, { [inForce]: 2 }, {});
  const found = check(report, { stage: "finished", lastYear });
  expect(found.find(({ code }) => code === "T2-VALID-YOY")?.reasons).toEqual([
    "有效期届满失效",
    "尚未施行",
    "职能划转",
    "清理口径变化",
  ]);
});

test("the error on the total can be explained, until its number changes", () => {
  const at = `${CARRIED_IN}.total`;
  const explain = (figure: number): Partial<AnnualReport> => ({
    explanations: [{ code: "T3-CARRY-YOY", at, text: "上年报告有误。", figures: { [at]: figure } }],
  });
  const explained = (change: Partial<AnnualReport>): unknown[] =>
    findingsOf(THREE, {}, change).map((it) => [it.at, it.explained]);
  const column = [`${CARRIED_IN}.naturalPerson`, false];
  expect(explained(explain(0))).toEqual([column, [at, true]]);
  expect(explained(explain(1))).toEqual([column, [at, false]]);
});
