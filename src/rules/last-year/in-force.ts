/** T2-VALID-YOY: 现行有效＝上年现行有效＋本年制发－本年废止, for rules and for normative documents. */
import { difference } from "../../figures/figure.ts";
import { numberOf } from "../../figures/figures.ts";
import { defineRule } from "../rule.ts";
import { connectionsOf, takenOver } from "./connections.ts";
import * as sentences from "./sentences.ts";

/** Why the numbers may be right all the same. */
const REASONS = ["有效期届满失效", "尚未施行", "职能划转", "清理口径变化"];

export const inForceRule = defineRule({
  code: "T2-VALID-YOY",
  severity: "warning",
  basis: "custom",
  holds: "现行有效件数等于上年现行有效加本年制发减本年废止",
  check: (context) => {
    const { edition, figures, lastYear } = context;
    if (!lastYear) return [];
    return connectionsOf(edition).flatMap((connection) => {
      const { kind, at, added, taken } = connection;
      if (kind !== "inForce") return [];
      const before = numberOf(lastYear.figures, connection.last);
      const off = difference(takenOver(connection, figures), before);
      if (Number.isNaN(off) || off === 0) return [];
      const found = numberOf(figures, at);
      return [
        {
          at: at.id,
          cells: [...taken, ...added],
          expected: difference(found, off),
          found,
          message: sentences.notInForce(context, connection, before, off),
          reasons: REASONS,
        },
      ];
    });
  },
});
