import { filled } from "../line.ts";
import { defineRegisterRule, type RegisterTold } from "../register-rule.ts";
import * as sentences from "../sentences.ts";

/** A number by which nothing can be found, or two things. */
export const numbersRule = defineRegisterRule({
  code: "R-NUMBER",
  severity: "error",
  basis: "ours",
  holds: "每件申请、案件、文件各有一个编号，互不重复",
  check: ({ lines, disputes, documents }) => [
    ...told(
      lines.map(({ number, request }) => ({ number, written: request.number })),
      "件",
    ),
    ...told(
      disputes.map(({ number, case: it }) => ({ number, written: it.number })),
      "案",
    ),
    ...told(
      documents.map(({ number, document }) => ({ number, written: document.number })),
      "份",
    ),
  ],
});

function told(
  list: readonly { readonly number: string; readonly written: string }[],
  what: string,
): RegisterTold[] {
  const counts = new Map<string, number>();
  for (const { number } of list) counts.set(number, (counts.get(number) ?? 0) + 1);
  const missing = list.filter(({ written }) => filled(written) === undefined);
  return [
    ...missing.map(({ number }) => ({
      at: number,
      expected: null,
      found: null,
      message: sentences.numberMissing(number),
    })),
    ...[...counts].flatMap(([number, count]) =>
      count === 1
        ? []
        : [
            {
              at: number,
              expected: 1,
              found: count,
              message: sentences.numberTwice(number, count, what),
            },
          ],
    ),
  ];
}
