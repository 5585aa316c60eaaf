import { edition2021 } from "../../src/form/edition-2021.ts";
import type { Explanation } from "../../src/report/annual-report.ts";
import { check } from "../../src/rules/check.ts";
import { isUncorrected, type Finding } from "../../src/rules/finding.ts";
import { reportOf } from "../support/reports.ts";

const NORMS = "proactiveDisclosure.item1.administrativeNormativeDocuments";
const figures = { [`${NORMS}.issuedThisYear`]: 5, [`${NORMS}.inForce`]: 4 };
const reason: Explanation = {
  code: "T2-VALID-MIN",
  at: `${NORMS}.inForce`,
  text: "1件尚未施行。",
  figures,
};

function findingsWith(
  explanations: readonly Explanation[],
  changed: Readonly<Record<string, number | string>> = {},
): Finding[] {
  const report = reportOf(
    edition2021,
    { ...figures, ...changed },
    { explanations: [...explanations] },
  );
  return check(report, { stage: "finished" });
}

test("a warning is explained as long as its figures are what they were", () => {
  expect(findingsWith([reason]).map(({ explained }) => explained)).toEqual([true]);
  expect(findingsWith([reason], { [`${NORMS}.issuedThisYear`]: "5件" })[0]?.explained).toBe(true);
  expect(findingsWith([reason], { [`${NORMS}.issuedThisYear`]: 6 })[0]?.explained).toBe(false);
});

test.each<[string, Partial<Explanation>]>([
  ["of another code", { code: "T2-RULE-POWER" }],
  ["at another cell", { at: `${NORMS}.issuedThisYear` }],
  ["without words", { text: " " }],
])("an explanation %s explains nothing", (_case, change) => {
  expect(findingsWith([{ ...reason, ...change }])[0]?.explained).toBe(false);
});

test("one that names its rule only, as people write it into a workbook, speaks of every finding of it", () => {
  expect(findingsWith([{ ...reason, at: "" }])[0]?.explained).toBe(true);
});

test("a sum cannot be explained away", () => {
  const at = "requests.newThisYear.total";
  const explained = { code: "T3-ROWSUM", at, text: "系统导出如此。", figures: { [at]: 1 } };
  const findings = findingsWith([reason, explained], { [at]: 1 });
  expect(findings.filter(isUncorrected).map(({ code }) => code)).toEqual([
    "T3-ROWSUM",
    "T3-BALANCE",
  ]);
});
