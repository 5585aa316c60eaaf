/** What the rules on structure find in the five published reports of 2020, read one by one against the text. */
import { structureRules } from "../../../src/rules/structure/structure-rules.ts";
import { contextOf } from "../../../src/rules/context.ts";
import { exampleReports } from "../../support/examples.ts";

const found: Readonly<Record<string, readonly string[]>> = {
  // says 六部分 and lists five; no period
  "000": ["S-PARTS warning opening", "S-PERIOD hint opening"],
  // the period ends on 28 December; 改进措施 for 改进情况; part six is missing
  "001": [
    "S-PERIOD error opening",
    "S-SIX error otherMatters",
    "S-TITLE6 warning problemsAndImprovements",
  ],
  // the county in the title, its office in the text
  "002": ["S-NAME warning organ"],
  // characters lost: 〔201960号, 自202011日起; 本年增/, 政府公开信息, 危害
  "003": [
    "S-CITE hint opening",
    "S-PERIOD hint opening",
    "S-LABEL warning proactiveDisclosure",
    "S-LABEL warning requests",
  ],
  // no opening; heading “5、”; 162 cells with blanks
  "004": [
    "S-PERIOD hint opening",
    "S-TITLE6 warning problemsAndImprovements",
    "S-NUMERIC-TEXT hint requests",
    "S-NUMERIC-TEXT hint disputes",
  ],
};

test.each(exampleReports().filter(({ name }) => name in found))("$name", ({ name, report }) => {
  const context = contextOf(report, { stage: "finished" });
  const findings = structureRules.flatMap((rule) => rule(context));
  expect(findings.map(({ code, severity, at }) => `${code} ${severity} ${at}`)).toEqual(
    found[name],
  );
});

test("a text fix stands for words that are there", () => {
  for (const { report } of exampleReports()) {
    const context = contextOf(report, { stage: "finished" });
    for (const { fixes = [] } of structureRules.flatMap((rule) => rule(context))) {
      for (const fix of fixes) {
        if (!("replace" in fix)) continue;
        expect(report.narrative[fix.part].join("\n")).toContain(fix.replace[0]);
      }
    }
  }
});
