/**
 * Programs that calculate workbooks, each in its own way: what all of them make of a native formula is right in Excel
 * and WPS as well, as far as anybody can tell without these.
 */
import { calculatedByGnumeric } from "./gnumeric.ts";
import { calculatedByIronCalc } from "./ironcalc.ts";
import { recalculated } from "./libreoffice.ts";
import { withoutResults } from "./without-results.ts";
import { open, shownBook, type ShownBook } from "./workbooks.ts";

export interface Engine {
  readonly name: string;
  /** What there is to see in each workbook once it is calculated, in their order; none is kept for longer. */
  readonly calculate: <T>(workbooks: readonly Uint8Array[], look: Look<T>) => T[];
}

/** Looks at the workbook of that number. */
export type Look<T> = (book: ShownBook, i: number) => T;

export const LIBRE_OFFICE = engine("LibreOffice", (workbooks, look) =>
  recalculated(workbooks).map(saved(look)),
);

export const engines: readonly Engine[] = [
  LIBRE_OFFICE,
  engine("Gnumeric", (workbooks, look) => calculatedByGnumeric(workbooks).map(saved(look))),
  engine("IronCalc", calculatedByIronCalc),
];

/** Without what is stored, so that none of our results can pass for one of theirs. */
function engine(name: string, calculate: Engine["calculate"]): Engine {
  return {
    name,
    calculate: (workbooks, look) => calculate(workbooks.map(withoutResults), look),
  };
}

function saved<T>(look: Look<T>): (bytes: Uint8Array, i: number) => T {
  return (bytes, i) => look(shownBook(open(bytes)), i);
}
