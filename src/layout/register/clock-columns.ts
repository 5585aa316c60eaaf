/**
 * The period of an answer on one line, as src/register/clock.ts reckons it, in whole numbers: days are exchanged for
 * the count of working days through them, so that the union of consultations is sums and differences.
 *
 * The events of a line are sorted by day and taken one after the other. An event is `day * 16 + rank`, where the rank
 * is its place in EVENTS and orders those of one day. The state after each is one number (clock-state.ts).
 */
import {
  awaited,
  awaits,
  AWAITS,
  consultationIs,
  consultationPlace,
  consultations,
  EXTENDED,
  isExtended,
  ofStart,
} from "./clock-state.ts";
import { CONSULTATIONS } from "./columns.ts";
import {
  dayOfWorked,
  FIRST_OF_CALENDAR,
  LAST_OF_CALENDAR,
  unknownThrough,
  workedThrough,
} from "./day-cells.ts";
import {
  above,
  atLeast,
  atMost,
  call,
  cell,
  cells,
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
import type { Key } from "../keys.ts";
import { worked } from "./keys.ts";
import type { WorkedColumn } from "./worked-columns.ts";

/** 《条例》第三十三条 and 第三十二条, in working days. */
const TERM = 20;
const EXTENSION = 20;
const CONSULTATION_TERM = 15;

const RANKS = 16;

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

export function dayKey(key: string): Key {
  return worked("requests", `day.${key}`);
}

const at = (what: string): Key => worked("requests", what);
const day = (key: string): Expression => cell(dayKey(key));
const received = day("received");

/** The state after all events, and the deadline among the working days. */
export const finalState = (): Expression => cell(stateKey(LAST_STEP));
export const finalThrough = (): Expression => cell(throughKey(LAST_STEP));

/** The state and the deadline in working days after that many events. */
const stateKey = (step: number): Key => at(`state.${step}`);
const throughKey = (step: number): Key => at(`through.${step}`);
const eventKey = (event: string): Key => at(`event.${event}`);
const sortedKey = (step: number): Key => at(`sorted.${step}`);

/** What happens on a day, in the order of src/register/clock.ts. */
const EVENTS: readonly { readonly name: string; readonly on: Expression }[] = [
  { name: "supplement.received", on: day("supplement.received") },
  { name: "fee.paid", on: day("fee.paid") },
  { name: "supplement.asked", on: stillAwaited("supplement.asked", "supplement.received") },
  { name: "fee.noticed", on: stillAwaited("fee.noticed", "fee.paid") },
  { name: "extended", on: day("extended") },
  ...consultations.flatMap((i) => [
    { name: `sent.${i}`, on: day(`consultations.${i}.sent`) },
    { name: `late.${i}`, on: cell(at(`late.${i}`)) },
  ]),
];

const LAST_STEP = EVENTS.length;

/** The day of asking, unless what was asked for was given on it or before. */
function stillAwaited(asked: string, given: string): Expression {
  const afterIt = when(above(day(given), day(asked)), day(asked), "");
  return when(isNumber(day(asked)), when(isNumber(day(given)), afterIt, day(asked)), "");
}

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
      call("AND", isNumber(cell(at("start.0"))), isNumber(on)),
      when(atLeast(on, received), plus(times(on, RANKS), rank), ""),
      "",
    ),
  })),
  ...EVENTS.map((_, i) => ({
    what: `sorted.${i + 1}`,
    formula: when(
      above(i + 1, call("COUNT", cells(EVENTS.map(({ name }) => eventKey(name))))),
      "",
      call("SMALL", cells(EVENTS.map(({ name }) => eventKey(name))), i + 1),
    ),
  })),
  { what: "state.0", formula: when(isNumber(cell(at("start.0"))), 0, "") },
  {
    what: "through.0",
    formula: when(isNumber(cell(at("start.0"))), plus(cell(at("start.0")), TERM), ""),
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
      call("AND", isNumber(day(key)), equal(cell(at("isOutside")), 0)),
      workedThrough(day(key)),
      "",
    ),
  }));
}

/** The limit of a consultation, the day of an answer after it, and both ends among the working days. */
function consultationColumns(i: number): WorkedColumn[] {
  const of = (key: string): Expression => day(`consultations.${i}.${key}`);
  const [sent, limit, answered] = [of("sent"), of("limit"), of("answered")];
  const begins = when(isNumber(of("receivedByThem")), of("receivedByThem"), sent);
  const isSent = call("AND", isNumber(sent), equal(cell(at("isOutside")), 0));
  const ends = cell(at(`limit.${i}`));
  return [
    {
      what: `limit.${i}`,
      formula: when(
        isSent,
        when(
          isNumber(limit),
          limit,
          call(
            "IFERROR",
            dayOfWorked(plus(workedThrough(begins), CONSULTATION_TERM)),
            LAST_OF_CALENDAR,
          ),
        ),
        "",
      ),
    },
    {
      what: `late.${i}`,
      formula: when(
        call("AND", isNumber(ends), isNumber(answered)),
        when(above(answered, ends), answered, ""),
        "",
      ),
    },
    {
      // 1 while nobody has answered in time
      what: `unanswered.${i}`,
      formula: when(
        isNumber(ends),
        when(isNumber(answered), when(above(answered, ends), 1, 0), 1),
        "",
      ),
    },
    { what: `from.${i}`, formula: when(isNumber(ends), workedThrough(sent), "") },
    {
      what: `to.${i}`,
      formula: when(
        isNumber(ends),
        workedThrough(when(equal(cell(at(`unanswered.${i}`)), 0), answered, ends)),
        "",
      ),
    },
    {
      what: `lateTo.${i}`,
      formula: when(isNumber(cell(at(`late.${i}`))), workedThrough(cell(at(`late.${i}`))), ""),
    },
    {
      // 1 where the limit is ours and rests on a year that nobody knows
      what: `isUnknown.${i}`,
      formula: when(
        isNumber(ends),
        when(
          call("OR", isNumber(limit), equal(cell(at(`unanswered.${i}`)), 0)),
          0,
          when(above(minus(unknownThrough(ends), unknownThrough(begins)), 0), 1, 0),
        ),
        "",
      ),
    },
  ];
}

/** What an event makes of the state before it, and the deadline after it. */
function stepColumns(step: number): WorkedColumn[] {
  const event = cell(sortedKey(step));
  const before = cell(stateKey(step - 1));
  const rank = cell(at(`rank.${step}`));
  const on = call("INT", over(event, RANKS));
  const isAwaiting = (what: "supplement" | "fee"): Expression => {
    const limit = day(`${what}.limit`);
    const isPast = when(isNumber(limit), when(above(on, limit), 1, 0), 0);
    return call("AND", awaits(before, what), equal(isPast, 0));
  };
  // on or before the deadline: fewer working days lie before the day than through the deadline
  const isInTime = call(
    "OR",
    less(workedThrough(minus(on, 1)), cell(throughKey(step - 1))),
    isAwaiting("supplement"),
    isAwaiting("fee"),
  );
  const state = cell(stateKey(step));
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
      formula: when(equal(event, ""), before, after(before, rank, cell(at(`isInTime.${step}`)))),
    },
    {
      what: `begins.${step}`,
      formula: when(equal(event, ""), "", startWorked(state)),
    },
    {
      what: `through.${step}`,
      formula: when(
        equal(event, ""),
        cell(throughKey(step - 1)),
        plus(
          cell(at(`begins.${step}`)),
          TERM,
          times(isExtended(state), EXTENSION),
          consulted(state, cell(at(`begins.${step}`))),
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
  return ofStart(state, [cell(at("start.0")), cell(at("start.1")), cell(at("start.2"))]);
}

/**
 * The working days that one or another consultation took: sums and differences of how long each took, each two at the
 * same time, and all three. One that was not sent ends at 0, before anything begins.
 */
function consulted(state: Expression, start: Expression): Expression {
  const stops = consultations.map((i) => {
    const is = consultationIs(state, i);
    const to = firstOf(
      [
        [equal(is, 0), 0],
        [equal(is, 2), cell(at(`lateTo.${i}`))],
      ],
      cell(at(`to.${i}`)),
    );
    return { from: cell(at(`from.${i}`)), to };
  });
  const took = (among: readonly number[]): Expression => {
    const shared = stops.filter((_, i) => among.includes(i));
    const ends = shared.map(({ to }) => to);
    const [only] = ends;
    const end = only && ends.length === 1 ? only : call("MIN", ...ends);
    return call("MAX", 0, minus(end, call("MAX", start, ...shared.map(({ from }) => from))));
  };
  const pairs = consultations.flatMap((i) => consultations.slice(i + 1).map((j) => took([i, j])));
  const all = minus(plus(...consultations.map((i) => took([i]))), ...pairs);
  const isConsulted = atLeast(state, consultationPlace(0));
  return when(isConsulted, plus(all, took(consultations)), 0);
}
