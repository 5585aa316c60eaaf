/** What happens on a line of the register, each event with its rank among those of one day. */
import { consultations } from "./clock-state.ts";
import { clockCell, day } from "./clock-keys.ts";
import { above, isNumber, when, type Expression } from "../formula.ts";

/** More than there are ranks: an event is `day * RANKS + rank`. */
export const RANKS = 16;

/** What happens on a day, in the order of src/register/clock.ts; the rank is the place. */
export const EVENTS: readonly { readonly name: string; readonly on: Expression }[] = [
  { name: "supplement.received", on: day("supplement.received") },
  { name: "fee.paid", on: day("fee.paid") },
  { name: "supplement.asked", on: stillAwaited("supplement.asked", "supplement.received") },
  { name: "fee.noticed", on: stillAwaited("fee.noticed", "fee.paid") },
  { name: "extended", on: day("extended") },
  ...consultations.flatMap((i) => [
    { name: `sent.${i}`, on: day(`consultations.${i}.sent`) },
    { name: `late.${i}`, on: clockCell(`late.${i}`) },
  ]),
];

export const LAST_STEP = EVENTS.length;

/** The day of asking, unless what was asked for was given on it or before. */
function stillAwaited(asked: string, given: string): Expression {
  const afterIt = when(above(day(given), day(asked)), day(asked), "");
  return when(isNumber(day(asked)), when(isNumber(day(given)), afterIt, day(asked)), "");
}
