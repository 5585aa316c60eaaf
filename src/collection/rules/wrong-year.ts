import { defineCollectionRule, type CollectionTold } from "../collection-rule.ts";
import * as sentences from "../sentences.ts";

/** A report of another year in place of this year's, or beside it. */
export const wrongYearRule = defineCollectionRule({
  code: "C-YEAR",
  severity: "error",
  basis: "custom",
  holds: "报送的是汇总年度的报告",
  check: ({ units, year }) =>
    units.flatMap(({ unit: { name }, status, submission }): CollectionTold[] => {
      const { otherYears } = submission;
      const [first] = otherYears;
      if (status === "wrongYear" && first) {
        const found = first.report.year ?? 0;
        const message = sentences.wrongYear(name, found, year);
        return [{ unit: name, file: first.file, at: "year", expected: year, found, message }];
      }
      return otherYears.map(({ file, report }) => ({
        ...{ unit: name, file, at: "year", severity: "hint", quote: file },
        ...{ expected: year, found: report.year },
        message: sentences.otherYearBeside(name, report.year ?? 0, file),
      }));
    }),
});
