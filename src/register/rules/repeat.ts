import { filled, type Line } from "../line.ts";
import { defineRegisterRule, type RegisterTold } from "../register-rule.ts";
import { requestKey } from "../request-key.ts";
import * as sentences from "../sentences.ts";

/** The same from the same applicant; items of one letter are none, and what was refused as a repetition is said. */
export const repeatRule = defineRegisterRule({
  code: "R-REPEAT",
  severity: "hint",
  basis: { cited: "《条例》第三十六条第六项" },
  holds: "同一申请人的相同申请，核对是否重复",
  check: ({ lines }) => {
    const first = new Map<string, Line>();
    return lines.flatMap((line): RegisterTold[] => {
      const key = requestKey(line);
      if (key === undefined) return [];
      const before = first.get(key);
      if (!before) {
        first.set(key, line);
        return [];
      }
      const { number, request, outcome } = line;
      const split = filled(request.split);
      if (split !== undefined && split === filled(before.request.split)) return [];
      if (outcome?.row.line.role === "repeatRequest") return [];
      const message = sentences.repeated(number, before.number);
      const entries = [before.number, number];
      return [{ at: number, entries, expected: null, found: before.number, message }];
    });
  },
});
