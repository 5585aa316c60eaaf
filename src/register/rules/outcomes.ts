import type { RegisterTold } from "../register-rule.ts";
import { defineRegisterRule } from "../register-rule.ts";
import { isMeantClosed } from "../count.ts";
import type { Dispute } from "../dispute.ts";
import { filled, type Line } from "../line.ts";
import { endOf } from "../register-context.ts";
import * as sentences from "../sentences.ts";

/** What was answered or decided, and cannot be counted as that. */
export const outcomesRule = defineRegisterRule({
  code: "R-OUTCOME",
  severity: "error",
  basis: "format",
  holds: "办结的有日期和表三的一种结果，结案的判断得出结果",
  check: ({ lines, disputes }) => [...lines.flatMap(ofLine), ...disputes.flatMap(ofCase)],
});

function ofLine(line: Line): RegisterTold[] {
  const { number, request, outcome } = line;
  const told = (message: RegisterTold["message"]) => [
    { at: number, expected: null, found: null, message },
  ];
  if (filled(request.outcome) !== undefined && !outcome) return told(sentences.noOutcome(number));
  if (isMeantClosed(line) !== "R-OUTCOME") return [];
  const ended = endOf(line);
  return told(
    ended === undefined ? sentences.endMissing(number) : sentences.outcomeMissing(number, ended),
  );
}

function ofCase({ number, instances }: Dispute): RegisterTold[] {
  const last = instances.at(-1);
  if (last?.closed === undefined || last.result) return [];
  return [{ at: number, expected: null, found: null, message: sentences.noResult(number) }];
}
