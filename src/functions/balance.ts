/**
 * The balance printed in the corner of table three, for figures that stand anywhere:
 * 第一项加第二项之和，等于第三项加第四项之和.
 */
import { difference } from "../figures/figure.ts";
import { editions, type Edition } from "../form/editions.ts";
import { columnName } from "../form/names.ts";
import { onceForEdition } from "../form/once-for.ts";
import { contextOf } from "../rules/context.ts";
import { marks } from "../rules/equation-result.ts";
import { equationsOf, sideOf, type Equation } from "../rules/equations.ts";
import type { Sentence } from "../rules/finding.ts";
import { sumMismatch } from "../rules/sum-sentences.ts";
import { isAsLarge, rangeOf, sizeOf, type Shown } from "./cells.ts";
import { countIn } from "./counts.ts";
import { figuresReport } from "./figures-report.ts";
import * as messages from "./messages.ts";

/** In the order of the arguments. */
const ITEMS = ["第一项", "第二项", "第三项", "第四项"] as const;

/** The balance of a column of table three. */
interface Column {
  readonly edition: Edition;
  readonly equation: Equation;
}

/** Table three of an edition. */
const formOf = onceForEdition((edition): readonly Column[] => {
  const balances = equationsOf(edition).filter(({ shape }) => shape === "balance");
  return balances.map((equation) => ({ edition, equation }));
});

/**
 * Checks the balance cell by cell.
 *
 * @param inputs 本年新收, 上年结转, 办理结果总计, 结转下年度: four cells, or four ranges of one size; where they
 *   are as wide as table three, the sentences name the kind of applicant
 * @returns √ or the sentence of each, in the shape of the ranges; one sentence where the sizes differ
 */
export function balance(inputs: readonly unknown[]): string[][] {
  const ranges = ITEMS.map((_, i) => rangeOf(inputs[i]));
  const [first = []] = ranges;
  if (ranges.some((range) => !isAsLarge(range, first))) {
    return [[messages.sizesDiffer(ranges.map((range, i) => [ITEMS[i] ?? "", sizeOf(range)]))]];
  }
  return first.map((cells, row) => {
    const named = columnsOf(cells.length);
    return cells.map((_, column) => {
      const four = ranges.map((range) => range[row]?.[column] ?? 0);
      return checkBalance(four, named?.[column]);
    });
  });
}

/** What the columns are where a range is as wide as table three, of the newest edition where it is. */
function columnsOf(width: number): readonly Column[] | undefined {
  return editions.map(formOf).findLast((columns) => columns.length === width);
}

/** √, or the sentence that the rule says; without a column it names none. */
function checkBalance(cells: readonly Shown[], column: Column | undefined): string {
  const counts = cells.map(countIn);
  const unread = counts.findIndex((count) => Number.isNaN(count));
  if (unread >= 0) {
    const where = column ? columnName(column.equation.at) : "";
    return messages.itemNotANumber(where, ITEMS[unread] ?? "", String(cells[unread]));
  }
  const [received = 0, carriedIn = 0, handled = 0, carriedOut = 0] = counts;
  if (difference(received + carriedIn, handled + carriedOut) === 0) return marks.passed;
  const { where, says } = sentenceOf(counts, column);
  return column ? `${where}${says}` : says.replace(/^：/u, "");
}

function sentenceOf(
  counts: readonly number[],
  column = editions.map(formOf).at(-1)?.[0],
): Sentence {
  if (!column) throw new Error("The form has no balance.");
  const { edition, equation } = column;
  const { parts, totals } = equation;
  const report = figuresReport(
    edition,
    [...parts, ...totals].map(({ id }, i) => [id, counts[i] ?? 0]),
  );
  const context = contextOf(report, { stage: "finished" });
  const { figures } = context;
  return sumMismatch(context, equation, sideOf(figures, parts), sideOf(figures, totals));
}
