/** S-SAME-NUM: every figure that is not zero is last year's, so that the tables may be last year's as well. */
import { numberOf, type Figures } from "../../figures/figures.ts";
import type { Cell, Role } from "../../form/edition.ts";
import { defineRule } from "../rule.ts";
import * as sentences from "./sentences.ts";

/** Fewer can be the same by chance. */
const FEWEST = 3;

/** What there is at the end of a year may well stay what it was. */
const STOCKS: readonly Role[] = ["inForce", "totalDisclosed", "itemsLastYear"];

export const sameFiguresRule = defineRule({
  code: "S-SAME-NUM",
  severity: "warning",
  basis: "ours",
  holds: "三张表的数字不与上年全部相同",
  stage: "finished",
  check: (context) => {
    const { edition, figures, lastYear } = context;
    if (lastYear?.report?.edition !== edition.id) return [];
    const counted = edition.cells.filter((cell) => !cell.computed && !isStock(cell));
    const filled = (of: Figures): Cell[] =>
      counted.filter((cell) => Math.abs(numberOf(of, cell)) > 0);
    const [now, before] = [filled(figures), filled(lastYear.figures)];
    const isSame = (cell: Cell): boolean =>
      numberOf(figures, cell) === numberOf(lastYear.figures, cell);
    const [first] = now;
    if (!first || now.length < FEWEST || now.length !== before.length || !now.every(isSame))
      return [];
    return [
      {
        at: first.table.id,
        cells: now,
        expected: "本年的数字",
        found: now.length,
        message: sentences.sameFigures(context, now.length),
      },
    ];
  },
});

function isStock({ column }: Cell): boolean {
  return column.line.role !== undefined && STOCKS.includes(column.line.role);
}
