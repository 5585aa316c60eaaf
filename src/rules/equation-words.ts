/** What a sum or a balance says, in the words of the form. */
import type { Cell } from "../form/edition.ts";
import { columnName, leafName, numberingOf, rowName } from "../form/names.ts";
import { numeral } from "../text/numerals.ts";
import type { Equation } from "./equations.ts";

/** Where it stands and what it says: 表三“自然人”列：一、本年新收＋二、上年结转＝（七）总计＋四、结转下年度. */
export function equationWords(equation: Equation): string {
  const { at } = equation;
  const where = isInRow(equation) ? rowName(at) : columnName(at);
  return `${where}：${checkWords(equation)}`;
}

/** The same for all checks of its kind, which names no row and no column: 前六列之和＝总计. */
export function checkWords(equation: Equation): string {
  const { shape, at, parts, totals } = equation;
  switch (shape) {
    case "row":
      return `${addedInRow(equation)}之和＝${leafName(at.column)}`;
    case "column":
      return `${columnSum(parts)}＝${leafName(at.row)}`;
    case "balance":
      return `${added(parts)}＝${added(totals)}`;
  }
}

/** What a total of a row adds up: 前六列, or 前四项 where the rows stand side by side. */
export function addedInRow({ at, parts }: Equation): string {
  return `前${numeral(parts.length)}${at.table.across ? "项" : "列"}`;
}

/** Whether it adds up a row; the others go down a column. */
export function isInRow({ shape }: Equation): boolean {
  return shape === "row";
}

function columnSum(parts: readonly Cell[]): string {
  const [first = "", last = first] = [parts[0], parts.at(-1)].map(
    (it) => it && numberingOf(it.row),
  );
  return `${first}至${last}各行之和`;
}

function added(cells: readonly Cell[]): string {
  return cells.map(({ row }) => leafName(row)).join("＋");
}
