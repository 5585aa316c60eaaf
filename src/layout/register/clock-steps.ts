/** What one event after the other makes of the state of a line, and of its deadline. */
import {
  awaited,
  awaits,
  AWAITS,
  consultationPlace,
  consultations,
  EXTENDED,
  isExtended,
  ofStart,
} from "./clock-state.ts";
import { RANKS } from "./clock-events.ts";
import { clockCell, day, stateAfter, throughAfter } from "./clock-keys.ts";
import { CONSULTATIONS } from "./columns.ts";
import { consulted } from "./consultation-columns.ts";
import { workedThrough } from "./day-cells.ts";
import {
  above,
  call,
  equal,
  firstOf,
  isNumber,
  less,
  minus,
  over,
  plus,
  times,
  when,
  type Expression,
} from "../formula.ts";
import type { WorkedColumn } from "./worked-columns.ts";

/** 《条例》第三十三条, in working days. */
export const TERM = 20;
const EXTENSION = 20;

/** What an event makes of the state before it, and the deadline after it. */
export function stepColumns(step: number): WorkedColumn[] {
  const event = clockCell(`sorted.${step}`);
  const before = stateAfter(step - 1);
  const rank = clockCell(`rank.${step}`);
  const on = call("INT", over(event, RANKS));
  const isAwaiting = (what: "supplement" | "fee"): Expression => {
    const limit = day(`${what}.limit`);
    const isPast = when(isNumber(limit), when(above(on, limit), 1, 0), 0);
    return call("AND", awaits(before, what), equal(isPast, 0));
  };
  // on or before the deadline: fewer working days lie before the day than through the deadline
  const isInTime = call(
    "OR",
    less(workedThrough(minus(on, 1)), throughAfter(step - 1)),
    isAwaiting("supplement"),
    isAwaiting("fee"),
  );
  const state = stateAfter(step);
  return [
    {
      what: `rank.${step}`,
      formula: when(equal(event, ""), "", call("MOD", event, RANKS)),
    },
    {
      // 1 while nothing has passed
      what: `isInTime.${step}`,
      formula: when(equal(event, ""), "", when(isInTime, 1, 0)),
    },
    {
      what: `state.${step}`,
      formula: when(equal(event, ""), before, after(before, rank, clockCell(`isInTime.${step}`))),
    },
    {
      what: `begins.${step}`,
      formula: when(equal(event, ""), "", startWorked(state)),
    },
    {
      what: `through.${step}`,
      formula: when(
        equal(event, ""),
        throughAfter(step - 1),
        plus(
          clockCell(`begins.${step}`),
          TERM,
          times(isExtended(state), EXTENSION),
          consulted(state, clockCell(`begins.${step}`)),
        ),
      ),
    },
  ];
}

/** The state after an event; where it came too late nothing but that nobody waits for an answer any longer. */
function after(before: Expression, rank: Expression, isInTime: Expression): Expression {
  const kept = times(isExtended(before), EXTENDED);
  const stillAwaits = (what: keyof typeof AWAITS): Expression =>
    times(awaited(before, what), AWAITS[what]);
  const isAnswer = call("AND", above(rank, 5), equal(call("MOD", rank, 2), 0));
  const place = placeOf(rank);
  const isOpen = equal(call("MOD", call("INT", over(before, place)), 4), 1);
  return firstOf(
    [
      [isAnswer, when(isOpen, plus(before, times(minus(2, isInTime), place)), before)],
      [equal(isInTime, 0), before],
      [equal(rank, 0), plus(1, kept, stillAwaits("fee"))],
      [equal(rank, 1), plus(2, kept, stillAwaits("supplement"))],
    ],
    plus(before, place),
  );
}

/** The place of the digit that an event changes, by its rank; that of a consultation by how often there was one. */
function placeOf(rank: Expression): Expression {
  return firstOf(
    [
      [equal(rank, 2), AWAITS.supplement],
      [equal(rank, 3), AWAITS.fee],
      [equal(rank, 4), EXTENDED],
      ...consultations
        .slice(0, -1)
        .map((i) => [less(rank, 7 + 2 * i), consultationPlace(i)] as const),
    ],
    consultationPlace(CONSULTATIONS - 1),
  );
}

/** How many days were worked through the day on which the clock starts. */
function startWorked(state: Expression): Expression {
  return ofStart(state, [clockCell("start.0"), clockCell("start.1"), clockCell("start.2")]);
}
