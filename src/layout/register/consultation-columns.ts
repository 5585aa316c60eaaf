/** The consultations of a line, as src/register/clock.ts counts them: how long each took, and all of them together. */
import { consultationIs, consultationPlace, consultations } from "./clock-state.ts";
import { clockCell, day } from "./clock-keys.ts";
import { dayOfWorked, LAST_OF_CALENDAR, unknownThrough, workedThrough } from "./day-cells.ts";
import {
  above,
  atLeast,
  call,
  equal,
  firstOf,
  isNumber,
  minus,
  plus,
  when,
  type Expression,
} from "../formula.ts";
import type { WorkedColumn } from "./worked-columns.ts";

/** 《条例》第三十二条, in working days. */
const CONSULTATION_TERM = 15;

/** The limit of a consultation, the day of an answer after it, and both ends among the working days. */
export function consultationColumns(i: number): WorkedColumn[] {
  const of = (key: string): Expression => day(`consultations.${i}.${key}`);
  const [sent, limit, answered] = [of("sent"), of("limit"), of("answered")];
  const begins = when(isNumber(of("receivedByThem")), of("receivedByThem"), sent);
  const isSent = call("AND", isNumber(sent), equal(clockCell("isOutside"), 0));
  const ends = clockCell(`limit.${i}`);
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
        workedThrough(when(equal(clockCell(`unanswered.${i}`), 0), answered, ends)),
        "",
      ),
    },
    {
      what: `lateTo.${i}`,
      formula: when(isNumber(clockCell(`late.${i}`)), workedThrough(clockCell(`late.${i}`)), ""),
    },
    {
      // 1 where the limit is ours and rests on a year that nobody knows
      what: `isUnknown.${i}`,
      formula: when(
        isNumber(ends),
        when(
          call("OR", isNumber(limit), equal(clockCell(`unanswered.${i}`), 0)),
          0,
          when(above(minus(unknownThrough(ends), unknownThrough(begins)), 0), 1, 0),
        ),
        "",
      ),
    },
  ];
}

/**
 * The working days that one or another consultation took: sums and differences of how long each took, each two at the
 * same time, and all three. One that was not sent ends at 0, before anything begins.
 */
export function consulted(state: Expression, start: Expression): Expression {
  const stops = consultations.map((i) => {
    const is = consultationIs(state, i);
    const to = firstOf(
      [
        [equal(is, 0), 0],
        [equal(is, 2), clockCell(`lateTo.${i}`)],
      ],
      clockCell(`to.${i}`),
    );
    return { from: clockCell(`from.${i}`), to };
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
