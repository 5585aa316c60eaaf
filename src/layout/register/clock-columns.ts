/**
 * The period of an answer on one line, as src/register/clock.ts reckons it, in whole numbers: days are exchanged for
 * the count of working days through them, so that the union of consultations is sums and differences.
 *
 * The events of a line are sorted by day and taken one after the other. An event is `day * 16 + rank`, where the rank
 * orders those of one day (clock-events.ts). The state after each is one number (clock-state.ts).
 */
import { EVENTS, LAST_STEP, RANKS } from "./clock-events.ts";
import { clockCell, clockKey, day, dayKey, stateAfter, throughAfter } from "./clock-keys.ts";
import { consultations, ofStart } from "./clock-state.ts";
import { stepColumns, TERM } from "./clock-steps.ts";
import { CONSULTATIONS } from "./columns.ts";
import { consultationColumns } from "./consultation-columns.ts";
import { FIRST_OF_CALENDAR, LAST_OF_CALENDAR, workedThrough } from "./day-cells.ts";
import {
  above,
  atLeast,
  atMost,
  call,
  cells,
  equal,
  isNumber,
  plus,
  times,
  when,
  type Expression,
} from "../formula.ts";
import type { WorkedColumn } from "./worked-columns.ts";

/** The columns of days that can move the deadline. */
const daysOfClock: readonly string[] = [
  "received",
  ...["asked", "limit", "received"].map((key) => `supplement.${key}`),
  ...["noticed", "limit", "paid"].map((key) => `fee.${key}`),
  "extended",
  "deferredTo",
  "answered",
  "concluded",
  ...Array.from({ length: CONSULTATIONS }, (_, i) =>
    ["sent", "receivedByThem", "limit", "answered"].map((key) => `consultations.${i}.${key}`),
  ).flat(),
];

const received = day("received");

/** The state after all events, and the deadline among the working days. */
export const finalState = (): Expression => stateAfter(LAST_STEP);
export const finalThrough = (): Expression => throughAfter(LAST_STEP);

/** Where the clock starts. */
export function startDay(state: Expression): Expression {
  return ofStart(state, [received, day("supplement.received"), day("fee.paid")]);
}

/** The columns from which the rest follows, in their order. */
export const clockColumns: readonly WorkedColumn[] = [
  { what: "isOutside", formula: outsideFormula() },
  ...consultations.flatMap(consultationColumns),
  ...startColumns(),
  ...EVENTS.map(({ name, on }, rank) => ({
    what: `event.${name}`,
    formula: when(
      call("AND", isNumber(clockCell("start.0")), isNumber(on)),
      when(atLeast(on, received), plus(times(on, RANKS), rank), ""),
      "",
    ),
  })),
  ...EVENTS.map((_, i) => ({
    what: `sorted.${i + 1}`,
    formula: when(
      above(i + 1, call("COUNT", cells(EVENTS.map(({ name }) => clockKey(`event.${name}`))))),
      "",
      call("SMALL", cells(EVENTS.map(({ name }) => clockKey(`event.${name}`))), i + 1),
    ),
  })),
  { what: "state.0", formula: when(isNumber(clockCell("start.0")), 0, "") },
  {
    what: "through.0",
    formula: when(isNumber(clockCell("start.0")), plus(clockCell("start.0"), TERM), ""),
  },
  ...EVENTS.flatMap((_, i) => stepColumns(i + 1)),
];

/** Days of which the deadline is made that 日历 does not have, so that nothing can be said. */
function outsideFormula(): Expression {
  const days = cells(daysOfClock.map(dayKey));
  const isOutside = call(
    "OR",
    // the day before an event is looked up as well
    atMost(call("MIN", days), FIRST_OF_CALENDAR),
    above(call("MAX", days), LAST_OF_CALENDAR),
  );
  return when(equal(call("COUNT", days), 0), 0, when(isOutside, 1, 0));
}

/** Where each of the three starts stands among the working days. */
function startColumns(): WorkedColumn[] {
  return ["received", "supplement.received", "fee.paid"].map((key, i) => ({
    what: `start.${i}`,
    formula: when(
      call("AND", isNumber(day(key)), equal(clockCell("isOutside"), 0)),
      workedThrough(day(key)),
      "",
    ),
  }));
}
