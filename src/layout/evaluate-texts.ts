/** The functions on texts and on days, which sheets count from 1900 on. */
import type { Implementation } from "./evaluate.ts";
import { CellError } from "./values.ts";

/** The number of 1970-01-01 in a sheet. */
const EPOCH = 25_569;
const MILLISECONDS = 86_400_000;

export const textFunctions = {
  DATE: ({ number }) => Date.UTC(number(0), number(1) - 1, number(2)) / MILLISECONDS + EPOCH,
  DAY: ({ number }) => dayOf(number(0)).getUTCDate(),
  FIND: ({ text, number, count }) => {
    const at = text(1).indexOf(text(0), count > 2 ? number(2) - 1 : 0);
    if (at < 0) throw new CellError(`No "${text(0)}" in "${text(1)}".`);
    return at + 1;
  },
  LEFT: ({ text, number }) => text(0).slice(0, number(1)),
  MID: ({ text, number }) => text(0).slice(number(1) - 1, number(1) - 1 + number(2)),
  MONTH: ({ number }) => dayOf(number(0)).getUTCMonth() + 1,
  SUBSTITUTE: ({ text }) => text(0).replaceAll(text(1), text(2)),
  VALUE: ({ text }) => {
    const written = text(0).trim();
    if (written === "" || !Number.isFinite(Number(written))) {
      throw new CellError(`"${written}" is no number.`);
    }
    return Number(written);
  },
  YEAR: ({ number }) => dayOf(number(0)).getUTCFullYear(),
} as const satisfies Readonly<Record<string, Implementation>>;

function dayOf(number: number): Date {
  return new Date((number - EPOCH) * MILLISECONDS);
}
