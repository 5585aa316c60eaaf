/**
 * Programs that calculate workbooks, each in its own way: what all of them make of a native formula is right in Excel
 * and WPS as well, as far as anybody can tell without these.
 */
import { calculatedByGnumeric } from "./gnumeric.ts";
import { calculatedByIronCalc } from "./ironcalc.ts";
import { recalculated } from "./libreoffice.ts";
import { withoutResults } from "./without-results.ts";
import { open, shownBook, type ShownBook } from "./workbooks.ts";

interface Engine {
  readonly name: string;
  /** What there is to see in each workbook once it is calculated, in their order; none is kept for longer. */
  readonly calculate: <T>(workbooks: readonly Uint8Array[], look: Look<T>) => T[];
}

/** Looks at the workbook of that number. */
export type Look<T> = (book: ShownBook, i: number) => T;

const programs: readonly Engine[] = [
  {
    name: "LibreOffice",
    calculate: (workbooks, look) => recalculated(workbooks).map(saved(look)),
  },
  {
    name: "Gnumeric",
    calculate: (workbooks, look) => calculatedByGnumeric(workbooks).map(saved(look)),
  },
  { name: "IronCalc", calculate: calculatedByIronCalc },
];

export const engines: readonly Engine[] = programs.map(({ name, calculate }) => ({
  name,
  // so that none of our results can pass for one of theirs
  calculate: (workbooks, look) => calculate(workbooks.map(withoutResults), look),
}));

function saved<T>(look: Look<T>): (bytes: Uint8Array, i: number) => T {
  return (bytes, i) => look(shownBook(open(bytes)), i);
}
