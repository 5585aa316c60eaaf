import type { DateKey } from "../date-cells.ts";
import type { Line } from "../line.ts";
import { defineRegisterRule, type RegisterTold } from "../register-rule.ts";
import * as sentences from "../sentences.ts";

type Pair = readonly [before: DateKey, after: DateKey];

/** What cannot come before what. */
const ORDER: readonly Pair[] = [
  ["arrived", "received"],
  ["received", "supplement.asked"],
  ["received", "supplement.received"],
  ["supplement.asked", "supplement.limit"],
  ["supplement.asked", "supplement.received"],
  ["received", "extended"],
  ["received", "fee.noticed"],
  ["received", "fee.paid"],
  ["fee.noticed", "fee.limit"],
  ["fee.noticed", "fee.paid"],
  ["received", "deferredTo"],
  ["received", "documentDate"],
  ["received", "answered"],
  ["documentDate", "answered"],
  ["received", "concluded"],
];

const consulting = (i: number): readonly Pair[] => [
  ["received", `consultations.${i}.sent`],
  [`consultations.${i}.sent`, `consultations.${i}.receivedByThem`],
  [`consultations.${i}.sent`, `consultations.${i}.limit`],
  [`consultations.${i}.sent`, `consultations.${i}.answered`],
];

const reanswering = (i: number): readonly Pair[] => [
  ["received", `reanswers.${i}.ordered`],
  [`reanswers.${i}.ordered`, `reanswers.${i}.limit`],
  [`reanswers.${i}.ordered`, `reanswers.${i}.answered`],
];

/** Days of one line, case or document that cannot have followed each other so. */
export const orderRule = defineRegisterRule({
  code: "R-ORDER",
  severity: "error",
  basis: "ours",
  holds: "先后两步的日期，后一步不早于前一步",
  check: ({ lines, disputes, documents }) => [
    ...lines.flatMap(ofLine),
    ...disputes.flatMap(({ number, instances }) =>
      instances.flatMap(({ opened, closed }) =>
        told(number, ["立案日期", opened], ["结案日期", closed]),
      ),
    ),
    ...documents.flatMap(({ number, issued, repealed }) =>
      told(number, ["制发日期", issued], ["废止日期", repealed]),
    ),
  ],
});

function ofLine({ number, request, dates, day }: Line): RegisterTold[] {
  const pairs = [
    ...ORDER,
    ...[...(request.consultations ?? []).keys()].flatMap(consulting),
    ...[...(request.reanswers ?? []).keys()].flatMap(reanswering),
  ];
  const labels = new Map(dates().map(({ key, label }) => [key, label]));
  const column = (key: DateKey) => [labels.get(key) ?? "", day(key)] as const;
  return pairs.flatMap(([before, after]) => told(number, column(before), column(after)));
}

function told(
  number: string,
  [before, beforeDay]: readonly [label: string, day: string | undefined],
  [after, afterDay]: readonly [label: string, day: string | undefined],
): RegisterTold[] {
  if (beforeDay === undefined || afterDay === undefined || beforeDay <= afterDay) return [];
  const message = sentences.outOfOrder(number, [before, beforeDay], [after, afterDay]);
  const quote = `${before}、${after}`;
  return [{ at: number, expected: beforeDay, found: afterDay, quote, message }];
}
