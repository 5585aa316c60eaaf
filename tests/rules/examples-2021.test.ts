/** The ten published reports of the 2021 edition: exactly the findings that are really in them. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parseAnnualReport } from "../../src/report/json.ts";
import { check } from "../../src/rules/check.ts";

/** Findings on the figures and on the rest, by code and place. */
function findingsOf(name: string): { figures: string[]; text: string[] } {
  const path = join(__dirname, `../../examples/2021/${name}.json`);
  const findings = check(parseAnnualReport(readFileSync(path, "utf8")), { stage: "finished" });
  const found = findings.map(({ code, at }) => `${code} ${at}`);
  return {
    figures: found.filter((it) => it.startsWith("T")),
    text: found.filter((it) => !it.startsWith("T")),
  };
}

/** The figures of the ten reports were taken down without their text. */
const WITHOUT_TEXT = ["S-SIX overview", "S-SIX problemsAndImprovements", "S-SIX otherMatters"];

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
  expect(findingsOf(name)).toEqual({ figures: expected, text: WITHOUT_TEXT });
});
