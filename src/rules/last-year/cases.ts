/** T4-PENDING-YOY and T4-AFTER: cases that last year's report knows must have come from, or gone, somewhere. */
import { difference } from "../../figures/figure.ts";
import { numberOf } from "../../figures/figures.ts";
import { rowOf, totalOf } from "../../form/role-rows.ts";
import { defineRule } from "../rule.ts";
import { connectionsOf } from "./connections.ts";
import * as sentences from "./sentences.ts";

/** What was pending was concluded this year or is pending still, so that this year's total counts it. */
export const pendingCasesRule = defineRule({
  code: "T4-PENDING-YOY",
  severity: "hint",
  basis: "ours",
  holds: "表四每一组的总计不小于上年尚未审结的件数",
  check: (context) => {
    const { edition, figures, lastYear } = context;
    if (!lastYear) return [];
    return connectionsOf(edition).flatMap(({ kind, at, last }) => {
      if (kind !== "pending") return [];
      const [least, found] = [numberOf(lastYear.figures, last), numberOf(figures, at)];
      if (!(found < least)) return [];
      const message = sentences.pendingLost(context, at, least, difference(least, found));
      return [{ at: at.id, cells: [at], expected: least, found, message }];
    });
  },
});

/** 复议后起诉 needs a reconsideration in this year or the one before. */
export const laterLitigationRule = defineRule({
  code: "T4-AFTER",
  severity: "hint",
  basis: "ours",
  holds: "有复议后起诉的，本年或上年有行政复议",
  check: (context) => {
    const { edition, figures, lastYear } = context;
    const [reconsidered, later] = [
      totalOf(rowOf(edition, "reconsideration")),
      totalOf(rowOf(edition, "afterReconsideration")),
    ];
    if (!lastYear || !reconsidered || !later) return [];
    const found = numberOf(figures, later);
    const wasNone = [figures, lastYear.figures].every((it) => numberOf(it, reconsidered) === 0);
    if (!wasNone || !(found > 0)) return [];
    const message = sentences.litigationFromNowhere(context, later, found);
    const cells = [later, reconsidered];
    return [{ at: later.id, cells, expected: 0, found, message }];
  },
});
