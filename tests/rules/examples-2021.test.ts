/** The ten published reports of the 2021 edition: exactly the findings that are really in them. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parseAnnualReport } from "../../src/report/json.ts";
import { check } from "../../src/rules/check.ts";

const findingsOf = (name: string): string[] => {
  const path = join(__dirname, `../../examples/2021/${name}.json`);
  const findings = check(parseAnnualReport(readFileSync(path, "utf8")), { stage: "finished" });
  return findings.map(({ code, at }) => `${code} ${at}`);
};

/** The row 规章 of two reports was not seen when their figures were taken down, so it is blank. */
const RULES_NOT_SEEN = "T3-BLANK proactiveDisclosure";

test.each<[string, string[]]>([
  ["pt-2024", []],
  ["pt-2025", []],
  [
    "pt-zrz-2023",
    [
      "T3-ROWSUM requests.outcomes.partlyDisclosed.total",
      "T3-ROWSUM requests.outcomes.total.total",
      "T3-BALANCE requests.carriedToNextYear.commercialEnterprise",
    ],
  ],
  ["pt-zrz-2024", []],
  [
    "pt-htp-2024",
    [
      RULES_NOT_SEEN,
      "T3-ROWSUM requests.newThisYear.total",
      "T3-ROWSUM requests.outcomes.unableToProvide.notHeld.total",
      "T3-ROWSUM requests.outcomes.unableToProvide.unclearAfterSupplement.total",
      "T3-ROWSUM requests.outcomes.otherHandling.notSupplemented.total",
      "T3-ROWSUM requests.outcomes.otherHandling.other.total",
      "T3-COLSUM requests.outcomes.total.naturalPerson",
      "T3-ROWSUM requests.outcomes.total.total",
    ],
  ],
  ["pt-jjp-2024", [RULES_NOT_SEEN, "T3-BLANK requests"]],
  ["sq-2023", []],
  ["sq-2024", []],
  ["huaian-2024", []],
  ["large-2025", []],
])("%s", (name, expected) => {
  expect(findingsOf(name)).toEqual(expected);
});
