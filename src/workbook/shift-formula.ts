/** A formula as it reads some rows down and some columns to the right: what a shared formula means there. */
import { columnIndex, columnLetters } from "../text/column-letters.ts";
import { COLUMNS, ROWS } from "./cell-address.ts";

/** Texts, quoted sheet names and bracketed parts are passed over; then cells, whole columns, whole rows. */
const TOKENS = new RegExp(
  [
    String.raw`"(?:[^"]|"")*"|'(?:[^']|'')*'|\[[^\]]*\]`,
    String.raw`(?<![\p{L}\d_.\\$])(\$?)([A-Za-z]{1,3})(\$?)(\d{1,7})(?![\p{L}\d_.(!])`,
    String.raw`(?<![\p{L}\d_.\\$])(\$?)([A-Za-z]{1,3}):(\$?)([A-Za-z]{1,3})(?![\p{L}\d_.(!])`,
    String.raw`(?<![\p{L}\d_.\\$])(\$?)(\d{1,7}):(\$?)(\d{1,7})(?![\p{L}\d_.(!])`,
  ].join("|"),
  "gu",
);

interface Shift {
  readonly rows: number;
  readonly columns: number;
}

export function shiftFormula(formula: string, { rows, columns }: Shift): string {
  const column = (fixed: string, letters: string): string | null => {
    const index = columnIndex(letters) + (fixed ? 0 : columns);
    return index >= 0 && index < COLUMNS ? fixed + columnLetters(index) : null;
  };
  const row = (fixed: string, digits: string): string | null => {
    const number = Number(digits) + (fixed ? 0 : rows);
    return number >= 1 && number <= ROWS ? `${fixed}${number}` : null;
  };
  const join = (first: string | null, between: string, second: string | null): string =>
    first === null || second === null ? "#REF!" : first + between + second;

  return formula.replace(TOKENS, (token: string, ...groups: (string | undefined)[]) => {
    const [c$, c, r$, r, from$, from, to$, to, top$, top, bottom$, bottom] = groups.map(
      (it) => it ?? "",
    );
    if (c && r) return join(column(c$ ?? "", c), "", row(r$ ?? "", r));
    if (from && to) return join(column(from$ ?? "", from), ":", column(to$ ?? "", to));
    if (top && bottom) return join(row(top$ ?? "", top), ":", row(bottom$ ?? "", bottom));
    return token;
  });
}
