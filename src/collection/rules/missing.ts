import { defineCollectionRule, type CollectionTold } from "../collection-rule.ts";
import * as sentences from "../sentences.ts";

/** Nothing of a unit can be read. */
export const missingRule = defineCollectionRule({
  code: "C-MISSING",
  severity: "error",
  basis: { cited: "《条例》第四十九条" },
  holds: "名单里的单位都报送了能读的年度报告",
  check: ({ units, year }) =>
    units.flatMap(({ unit: { name }, status, submission }): CollectionTold[] => {
      const nothing = { unit: name, expected: `${year}年度报告`, found: null };
      const [empty] = submission.empty;
      if (status === "missing" && empty) {
        const { file } = empty;
        return [{ ...nothing, file, message: sentences.emptyForm(name, file) }];
      }
      if (status === "missing") return [{ ...nothing, message: sentences.missing(name, year) }];
      const [first] = submission.unread;
      if (status !== "unreadable" || !first) return [];
      const { file, error } = first;
      return [{ ...nothing, file, message: sentences.unreadable(name, file, error) }];
    }),
});
