/** 总计 of a range, and whether a total that was typed is right. */
import { difference } from "../figures/figure.ts";
import { marks } from "../rules/equation-result.ts";
import { rangeOf, shown } from "./cells.ts";
import { addUp, countIn } from "./counts.ts";
import * as messages from "./messages.ts";

/** The sum of cells that may be dirty, or which of them are no numbers. */
export function total(input: unknown): number | string {
  const addition = addUp(rangeOf(input));
  return addition.unread.length > 0 ? messages.unreadCells(addition) : addition.sum;
}

/** √, or what the total should be and what it is. */
export function checkTotal(parts: unknown, input: unknown): string {
  const expected = total(parts);
  if (typeof expected === "string") return expected;
  const cell = shown(input);
  const found = countIn(cell);
  if (Number.isNaN(found)) return messages.totalNotANumber(String(cell));
  return difference(found, expected) === 0 ? marks.passed : messages.totalOff(expected, found);
}
