/** What the rules on wording find in the five published reports of 2020, read one by one against the text. */
import { contextOf } from "../../../src/rules/context.ts";
import { wordingRules } from "../../../src/rules/wording/wording-rules.ts";
import { exampleReports, publishedTexts } from "../../support/examples.ts";
import { expectGolden } from "../../support/golden.ts";

const names = new Set(publishedTexts().map(({ name }) => name));
const reports = exampleReports().filter(({ name }) => names.has(name));

test("what they find in the five reports", () => {
  const found = reports.map(({ name, report }) => {
    const context = contextOf(report, { stage: "finished" });
    const findings = wordingRules.flatMap((rule) => rule(context));
    const lines = findings.map(({ code, severity, at, message, quote }) =>
      [code, severity, at, message, ...(quote === undefined ? [] : [`　　${quote}`])].join(" "),
    );
    return [name, ...lines, ""].join("\n");
  });
  expectGolden("rules/wording-2020.txt", found.join("\n"));
});

test.each(reports)(
  "$name: what is quoted stands there, and so does what a fix replaces",
  ({ report }) => {
    const context = contextOf(report, { stage: "finished" });
    for (const { at, quote, fixes = [] } of wordingRules.flatMap((rule) => rule(context))) {
      const paragraphs = Object.entries(report.narrative).flatMap(([part, texts]) =>
        part === at ? texts : [],
      );
      if (paragraphs.length > 0) expect(paragraphs.join("\n")).toContain(quote ?? "");
      for (const fix of fixes) {
        if ("replace" in fix) expect(paragraphs.join("\n")).toContain(fix.replace[0]);
      }
    }
  },
);
