/** What the formulas of a register's workbook say, and what src/register says of the same register, side by side. */
import { editionOf } from "../../src/form/editions.ts";
import type { Value } from "../../src/layout/evaluate.ts";
import { checkKey, onLine, type Key } from "../../src/layout/keys.ts";
import { serialOf } from "../../src/layout/register/day-cells.ts";
import { registerTally, worked } from "../../src/layout/register/keys.ts";
import { statusWords } from "../../src/layout/register/request-columns.ts";
import { checkRegister } from "../../src/register/check-register.ts";
import { countRegister } from "../../src/register/count.ts";
import { planRegister } from "../../src/layout/register/plan-register.ts";
import { readRegister } from "../../src/register/read-register.ts";
import type { Register } from "../../src/register/register.ts";
import { equationsOf } from "../../src/rules/equations.ts";
import type { ShownBook } from "./workbooks.ts";

const STATUSES = {
  closed: statusWords.closed,
  awaitingSupplement: statusWords.supplement,
  awaitingFee: statusWords.fee,
  awaitingConsultation: statusWords.consultation,
  open: statusWords.open,
} as const;

const day = (iso: string | null): Value => (iso === null ? "" : serialOf(iso));

/** By key, what src/register answers; days as sheets count them. */
export function expectedAnswers(register: Register, today: string): Map<Key, Value> {
  const answers = new Map<Key, Value>();
  const { entries, findings } = checkRegister(register, today);
  for (const [i, entry] of entries.entries()) {
    const put = (what: string, value: Value): unknown =>
      answers.set(onLine(worked("requests", what), i), value);
    put("status", STATUSES[entry.status]);
    put("dueDay", day(entry.deadline));
    put("daysLeft", entry.workingDaysLeft ?? "");
    put("isProvisional", entry.provisional ? 1 : 0);
    if (entry.status.startsWith("awaiting")) put("limit", day(entry.limit));
  }
  const { figures, uncounted } = countRegister(readRegister(register));
  for (const [id, figure] of Object.entries(figures)) answers.set(id, figure);
  const edition = editionOf(register.edition);
  for (const equation of equationsOf(edition)) {
    if (equation.shape === "balance") answers.set(checkKey(equation), "√");
  }
  answers.set(
    registerTally("nowhere"),
    uncounted.filter(({ countedAs }) => countedAs === null).length,
  );
  answers.set(
    registerTally("heldOpen"),
    uncounted.filter(({ countedAs }) => countedAs === "open").length,
  );
  const twice = findings.filter(({ code, found }) => code === "R-NUMBER" && found !== null);
  answers.set(
    registerTally("sameNumber"),
    twice.reduce((sum, { found }) => sum + Number(found) - 1, 0),
  );
  return answers;
}

/** 编号 and end of the answers that were ordered anew and are due or late, in the order of 到期提醒. */
export function expectedAgain(register: Register, today: string): string[] {
  return (
    checkRegister(register, today)
      .findings.filter(({ code, quote }) => code.endsWith("DUE") && quote === "重新答复")
      // what has no number is called by its place, which a blank cell is not
      .map(({ at, expected }) => `${serialOf(String(expected))} ${at.replace(/^第\d+件$/u, "")}`)
      .sort()
  );
}

/** The same as the workbook shows it. */
export function againIn(book: ShownBook): string[] {
  const plan = planRegister(editionOf("2021"));
  const at = (what: string, line: number): Value => {
    const place = plan.places.get(`due.${what}`);
    if (!place) throw new Error(`The plan has no due.${what}.`);
    return book(place.sheet, place.row - 1 + line, place.column - 1);
  };
  const lines = plan.places.get("due.status")?.lines?.prepared ?? 0;
  return Array.from({ length: lines }, (_, line) => line)
    .filter((line) => at("status", line) === "重新答复")
    .map((line) => `${at("deadline", line)} ${at("number", line)}`)
    .sort();
}

/** What the cells with these keys show. */
export function answersIn(book: ShownBook, keys: Iterable<Key>): Map<Key, Value> {
  const plan = planRegister(editionOf("2021"));
  return new Map(
    [...keys].map((key) => {
      const [first = "", line = "0"] = key.split("#");
      const place = plan.places.get(first);
      if (!place) throw new Error(`The plan has no cell "${key}".`);
      return [key, book(place.sheet, place.row - 1 + Number(line), place.column - 1)];
    }),
  );
}
