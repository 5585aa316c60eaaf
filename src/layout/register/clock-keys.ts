/** The cells from which the period of an answer is reckoned on one line of the register. */
import { cell, type Expression } from "../formula.ts";
import type { Key } from "../keys.ts";
import { worked } from "./keys.ts";

export function clockKey(what: string): Key {
  return worked("requests", what);
}

/** Of a day as entered, and a date or nothing. */
export function dayKey(key: string): Key {
  return clockKey(`day.${key}`);
}

export const clockCell = (what: string): Expression => cell(clockKey(what));
export const day = (key: string): Expression => cell(dayKey(key));

/** The state after that many events (clock-state.ts), and the deadline among the working days. */
export const stateAfter = (step: number): Expression => clockCell(`state.${step}`);
export const throughAfter = (step: number): Expression => clockCell(`through.${step}`);
