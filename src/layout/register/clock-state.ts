/**
 * The state of a clock as one number, whose digits are
 *
 *   who started the clock  0 received, 1 supplement, 2 fee         × 1
 *   extended               0, 1                                    × 3
 *   awaits a supplement    0, 1                                    × 6
 *   awaits a fee           0, 1                                    × 12
 *   each consultation      0 none, 1 through its limit or answer,  × 24, × 96, × 384
 *                          2 through an answer after its limit, 3 the same but too late to move the deadline
 */
import { CONSULTATIONS } from "./columns.ts";
import { call, equal, firstOf, over, type Expression } from "../formula.ts";

/** Places of the digits of a state. */
export const EXTENDED = 3;
export const AWAITS = { supplement: 6, fee: 12 } as const;
export const consultations = Array.from({ length: CONSULTATIONS }, (_, i) => i);
export const consultationPlace = (i: number): number => 24 * 4 ** i;

/** Whether something is awaited. */
export function awaits(state: Expression, what: keyof typeof AWAITS): Expression {
  return equal(awaited(state, what), 1);
}

/** What became of a consultation. */
export function consultationIs(state: Expression, i: number): Expression {
  return digit(state, consultationPlace(i), 4);
}

/** Whether the period was extended, 0 or 1. */
export function isExtended(state: Expression): Expression {
  return digit(state, EXTENDED, 2);
}

/** The same as 0 or 1. */
export function awaited(state: Expression, what: keyof typeof AWAITS): Expression {
  return digit(state, AWAITS[what], 2);
}

/** What is of the day on which the clock starts, by who started it. */
export function ofStart(
  state: Expression,
  own: readonly [Expression, Expression, Expression],
): Expression {
  const [ofReceipt, ...restarted] = own;
  return firstOf(
    restarted.map((it, i) => [equal(call("MOD", state, 3), i + 1), it] as const),
    ofReceipt,
  );
}

/** A digit of a state. */
function digit(state: Expression, place: number, base: number): Expression {
  return call("MOD", call("INT", over(state, place)), base);
}
