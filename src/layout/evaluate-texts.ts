/** The functions on texts and on days, which sheets count from 1900 on. */
import { numberAt, textAt, type Implementation } from "./arguments.ts";
import { CellError } from "./values.ts";

/** The number of 1970-01-01 in a sheet. */
const EPOCH = 25_569;
const MILLISECONDS = 86_400_000;

export const textFunctions = {
  DATE: (a) => Date.UTC(numberAt(a, 0), numberAt(a, 1) - 1, numberAt(a, 2)) / MILLISECONDS + EPOCH,
  DAY: (a) => dayOf(numberAt(a, 0)).getUTCDate(),
  FIND: (a) => {
    const at = textAt(a, 1).indexOf(textAt(a, 0), a.args.length > 2 ? numberAt(a, 2) - 1 : 0);
    if (at < 0) throw new CellError(`No "${textAt(a, 0)}" in "${textAt(a, 1)}".`);
    return at + 1;
  },
  LEFT: (a) => textAt(a, 0).slice(0, numberAt(a, 1)),
  MID: (a) => textAt(a, 0).slice(numberAt(a, 1) - 1, numberAt(a, 1) - 1 + numberAt(a, 2)),
  MONTH: (a) => dayOf(numberAt(a, 0)).getUTCMonth() + 1,
  SUBSTITUTE: (a) => textAt(a, 0).replaceAll(textAt(a, 1), textAt(a, 2)),
  VALUE: (a) => {
    const written = textAt(a, 0).trim();
    if (written === "" || !Number.isFinite(Number(written))) {
      throw new CellError(`"${written}" is no number.`);
    }
    return Number(written);
  },
  YEAR: (a) => dayOf(numberAt(a, 0)).getUTCFullYear(),
} as const satisfies Readonly<Record<string, Implementation>>;

function dayOf(number: number): Date {
  return new Date((number - EPOCH) * MILLISECONDS);
}
