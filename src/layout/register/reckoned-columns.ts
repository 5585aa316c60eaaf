/** What 期限推算 works out on every line of 申请登记: the clock, what is awaited, the deadline. */
import { onceForEdition } from "../../form/once-for.ts";
import {
  above,
  call,
  cell,
  equal,
  firstOf,
  isNumber,
  less,
  minus,
  when,
  type Expression,
} from "../formula.ts";
import { clockColumns, finalState, finalThrough, startDay } from "./clock-columns.ts";
import { dayKey } from "./clock-keys.ts";
import { awaits, consultationIs, consultations } from "./clock-state.ts";
import { dayOfWorked, unknownThrough } from "./day-cells.ts";
import { setting, worked } from "./keys.ts";
import { BEYOND } from "./sheets.ts";
import type { WorkedColumn } from "./worked-columns.ts";

const of = (what: string): Expression => cell(worked("requests", what));
const day = (key: string): Expression => cell(dayKey(key));

const received = day("received");
const state = finalState();
const today = cell(setting.today);

const WAITS = ["supplement", "fee", "consultation"] as const;

/**
 * What 期限推算 says of the line, on the sheet of the line: where lines are sorted, a formula among them that names
 * another sheet would go on looking at the row in which it stood before.
 */
export const reckoned = [
  "waiting",
  "expired",
  "limit",
  "found",
  "deadline",
  "isProvisional",
] as const;

/** The columns of the clock, and what follows from it, each after those that it looks at. */
export const reckonedColumns = onceForEdition((): readonly WorkedColumn[] => [
  ...clockColumns,
  {
    what: "asOf",
    formula: firstOf(
      [
        [equal(of("isUsed"), ""), ""],
        ...[of("closed"), day("concluded"), day("answered")].map(
          (it) => [isNumber(it), it] as const,
        ),
      ],
      today,
    ),
  },
  { what: "found", formula: foundFormula() },
  {
    // the last day of the consultations that nobody has answered
    what: "consulting",
    formula: when(
      isNumber(state),
      call("MAX", 0, ...consultations.map((i) => when(isOpen(i), of(`limit.${i}`), 0))),
      0,
    ),
  },
  { what: "waiting", formula: waitingFormula() },
  { what: "expired", formula: expiredFormula() },
  {
    what: "limit",
    formula: firstOf(
      WAITS.map((wait, i) => {
        const limit = limitOf(wait);
        return [equal(of("waiting"), i + 1), when(isNumber(limit), limit, "")] as const;
      }),
      "",
    ),
  },
  {
    // 《条例》第三十五条; before receipt it is a slip
    what: "deferred",
    formula: when(
      isNumber(day("deferredTo")),
      when(
        isNumber(received),
        when(less(day("deferredTo"), received), "", day("deferredTo")),
        day("deferredTo"),
      ),
      "",
    ),
  },
  {
    what: "deadline",
    formula: firstOf(
      [
        [isNumber(of("deferred")), of("deferred")],
        [above(of("waiting"), 0), ""],
      ],
      of("found"),
    ),
  },
  { what: "isProvisional", formula: provisionalFormula() },
]);

/** Whether a consultation was sent in time, and nobody has answered it. */
function isOpen(i: number): Expression {
  return call("AND", equal(consultationIs(state, i), 1), equal(of(`unanswered.${i}`), 1));
}

function foundFormula(): Expression {
  return firstOf(
    [
      [equal(of("isOutside"), 1), BEYOND],
      [isNumber(finalThrough()), call("IFERROR", dayOfWorked(finalThrough()), BEYOND)],
    ],
    "",
  );
}

/** Through which day something is awaited. */
function limitOf(wait: (typeof WAITS)[number]): Expression {
  return wait === "consultation" ? of("consulting") : day(`${wait}.limit`);
}

function isAwaited(wait: (typeof WAITS)[number]): Expression {
  return wait === "consultation" ? above(of("consulting"), 0) : awaits(state, wait);
}

/** For what the line waits: 1 supplement, 2 fee, 3 consultation, 0 nothing. */
function waitingFormula(): Expression {
  return when(
    isNumber(state),
    firstOf(
      WAITS.map((wait, i) => {
        const limit = limitOf(wait);
        const isPast = when(isNumber(limit), when(above(of("asOf"), limit), 1, 0), 0);
        return [call("AND", isAwaited(wait), equal(isPast, 0)), i + 1] as const;
      }),
      0,
    ),
    0,
  );
}

/** What was awaited and did not come, as above; nothing while something is still awaited. */
function expiredFormula(): Expression {
  return when(
    call("AND", isNumber(state), equal(of("waiting"), 0)),
    firstOf(
      WAITS.map((wait, i) => [isAwaited(wait), i + 1] as const),
      0,
    ),
    0,
  );
}

function provisionalFormula(): Expression {
  const ofStops = call(
    "MAX",
    0,
    ...consultations.map((i) =>
      when(
        call("OR", equal(consultationIs(state, i), 1), equal(consultationIs(state, i), 3)),
        of(`isUnknown.${i}`),
        0,
      ),
    ),
  );
  const start = startDay(state);
  return firstOf(
    [
      [equal(call("COUNT", state), 0), 0],
      [isNumber(of("deferred")), 0],
      [equal(of("waiting"), 3), ofStops],
      [above(of("waiting"), 0), 0],
      [
        isNumber(of("found")),
        when(above(minus(unknownThrough(of("found")), unknownThrough(start)), 0), 1, ofStops),
      ],
    ],
    0,
  );
}
