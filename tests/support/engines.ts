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
  /** Of each workbook, in their order. */
  readonly calculate: (workbooks: readonly Uint8Array[]) => readonly ShownBook[];
}

const programs: readonly Engine[] = [
  { name: "LibreOffice", calculate: (workbooks) => recalculated(workbooks).map(savedBook) },
  { name: "Gnumeric", calculate: (workbooks) => calculatedByGnumeric(workbooks).map(savedBook) },
  { name: "IronCalc", calculate: calculatedByIronCalc },
];

export const engines: readonly Engine[] = programs.map(({ name, calculate }) => ({
  name,
  // so that none of our results can pass for one of theirs
  calculate: (workbooks) => calculate(workbooks.map(withoutResults)),
}));

function savedBook(bytes: Uint8Array): ShownBook {
  return shownBook(open(bytes));
}
