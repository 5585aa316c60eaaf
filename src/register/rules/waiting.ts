import { rowOf } from "../../form/role-rows.ts";
import type { Awaited } from "../deadline.ts";
import { openLines } from "../register-context.ts";
import { defineRegisterRule, type RegisterTold } from "../register-rule.ts";
import * as sentences from "../period-sentences.ts";

/** As what a line may be closed. */
const CLOSED_AS = {
  supplement: "notSupplemented",
  fee: "feeUnpaid",
  consultation: undefined,
} as const satisfies Record<Awaited, string | undefined>;

/** The limit of a wait that has passed. */
export const waitingRule = defineRegisterRule({
  code: "R-WAITING",
  severity: "warning",
  basis: { cited: "《条例》第三十条、第三十二条、第四十二条" },
  holds: "补正、缴费、征求意见期满没有结果的，及时办理",
  check: (context) =>
    openLines(context).flatMap((line): RegisterTold[] => {
      const { expired, day } = context.deadlineOf(line);
      if (!expired) return [];
      const role = CLOSED_AS[expired.for];
      const outcome = role && rowOf(context.edition, role);
      const message = sentences.waitedInVain(line.number, expired, { outcome, next: day });
      const found = context.today;
      return [{ at: line.number, expected: expired.limit ?? null, found, message }];
    }),
});
