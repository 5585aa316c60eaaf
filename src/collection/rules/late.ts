import { defineCollectionRule, type CollectionTold } from "../collection-rule.ts";
import { receiptOf } from "../receipt.ts";
import * as sentences from "../sentences.ts";

/** After the day that the superior's office has set; silent where it has set none. */
export const lateRule = defineCollectionRule({
  code: "C-LATE",
  severity: "warning",
  basis: { cited: "《条例》第四十九条" },
  holds: "在上级规定的期限内报送",
  check: ({ units, deadline }) =>
    units.flatMap(({ unit, status, report, late }): CollectionTold[] => {
      if (deadline === undefined || status === "missing") return [];
      const { name } = unit;
      const receipt = receiptOf(unit, report);
      if (!receipt) {
        const message = sentences.receiptUnknown(name);
        return [{ unit: name, severity: "hint", expected: deadline, found: null, message }];
      }
      if (late !== true) return [];
      const message = sentences.late(name, receipt, deadline);
      return [{ unit: name, expected: deadline, found: receipt[1], message }];
    }),
});
