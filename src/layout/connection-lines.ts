/**
 * 上年数据 in 勾稽核对: the left side of each line is what last year's report says, typed in or taken over from
 * it; the right side is what this year's figures make of it.
 */
import type { Cell } from "../form/edition.ts";
import type { Edition } from "../form/editions.ts";
import { marks } from "../rules/equation-result.ts";
import { connectionsOf, connectionWords, type Connection } from "../rules/last-year/connections.ts";
import { severities } from "../rules/severity.ts";
import type { CheckLine } from "./check-line.ts";
import { above, call, cell, count, equal, minus, sum, when, type Expression } from "./formula.ts";
import { lastYearKey, lineKey, type Key } from "./keys.ts";
import { isBlank, notNumbers, PASSED } from "./sum-formulas.ts";

/** Said of a line whose left side is empty: last year's report need not be at hand. */
const NOT_CHECKED = "未核对";

/** Said of what the facts may well explain. */
export const TO_BE_VERIFIED = severities.warning;

/** The lines of an edition in printed order. */
export function connectionLines(edition: Edition): CheckLine[] {
  return connectionsOf(edition).map((connection) => ({
    code: connection.code,
    at: connection.at,
    words: connectionWords(connection),
    left: lastYearKey(connection.last.id),
    right: rightSide(connection),
    result: resultFormula(connection),
  }));
}

function rightSide({ added, taken }: Connection): Expression {
  const [plus, less] = [keysOf(added), keysOf(taken)];
  const all = [...plus, ...less];
  const value = less.length === 0 ? sum(plus) : minus(sum(plus), sum(less));
  return when(equal(count(all), all.length), value, "");
}

function resultFormula(connection: Connection): Expression {
  const difference = cell(lineKey(connection, "difference"));
  const last = lastYearKey(connection.last.id);
  const all = [last, ...keysOf([...connection.added, ...connection.taken])];
  return when(
    call("ISNUMBER", difference),
    judgement(connection, difference),
    when(
      isBlank(last),
      NOT_CHECKED,
      when(above(notNumbers(all), 0), marks.notANumber, marks.waiting),
    ),
  );
}

/** What was carried over must agree; the others may be what they are. */
function judgement({ code }: Connection, difference: Expression): Expression {
  switch (code) {
    case "T3-CARRY-YOY":
      return when(equal(difference, 0), PASSED, marks.failed);
    case "T2-VALID-YOY":
      return when(equal(difference, 0), PASSED, TO_BE_VERIFIED);
    case "T4-PENDING-YOY":
      return when(above(0, difference), TO_BE_VERIFIED, PASSED);
  }
}

function keysOf(cells: readonly Cell[]): Key[] {
  return cells.map(({ id }) => id);
}
