/**
 * What is said of a sum or a balance: both sides with their numbers, what should hold. As in all sentences that a finding
 * is shown with: official style, no blanks around digits, 总计 and never 合计, no blame.
 */
import { difference, formatNumber } from "../figures/figure.ts";
import { figureOf, numberOf } from "../figures/figures.ts";
import type { Cell } from "../form/edition.ts";
import { columnName, lineName, numberingOf, rowName } from "../form/names.ts";
import { listedNumbers } from "./listed-numbers.ts";
import type { RuleContext } from "./context.ts";
import { addedInRow } from "./equation-words.ts";
import type { Equation, Side } from "./equations.ts";
import { told, type Sentence } from "./finding.ts";

const n = formatNumber;

/** A sum or balance that does not hold, or with blanks cannot hold. */
export function sumMismatch(
  context: RuleContext,
  equation: Equation,
  parts: Side,
  totals: Side,
): Sentence {
  switch (equation.shape) {
    case "row":
      return rowSum(context, equation, parts, totals);
    case "column":
      return columnSum(equation, parts, totals);
    case "balance":
      return balance(context, equation, parts, totals);
  }
}

function rowSum(context: RuleContext, equation: Equation, parts: Side, totals: Side): Sentence {
  const { at } = equation;
  const front = addedInRow(equation);
  const filled = parts.unknown > 0 ? "已填部分" : "";
  const sum = `${front}${filled}之和为${n(parts.sum)}（${listedNumbers(context.figures, equation.parts)}）`;
  const total = `总计填${n(totals.sum)}，${offBy(totals, parts)}`;
  return told(rowName(at), `：${sum}，${total}。总计应等于${front}之和。`);
}

function columnSum({ at, parts: cells }: Equation, parts: Side, totals: Side): Sentence {
  const [first = "", last = first] = [cells[0], cells.at(-1)].map(
    (it) => it && numberingOf(it.row),
  );
  const filled = parts.unknown > 0 ? "已填部分" : "";
  const sum = `${first}至${last}各行${filled}之和为${n(parts.sum)}`;
  return told(
    columnName(at),
    `：${sum}，${lineName(at.row.line)}填${n(totals.sum)}，${offBy(totals, parts)}，应相等。`,
  );
}

function balance(context: RuleContext, equation: Equation, parts: Side, totals: Side): Sentence {
  const { at } = equation;
  const left = `${addition(context, equation.parts, ["第一项", "第二项"])}＝${n(parts.sum)}`;
  const right = `${addition(context, equation.totals, ["第三项", "第四项"])}＝${n(totals.sum)}`;
  const off = n(Math.abs(difference(totals.sum, parts.sum)));
  const least = parts.unknown + totals.unknown > 0 ? "至少" : "";
  return told(
    columnName(at),
    `：${left}，${right}，${least}相差${off}，两边应相等。请查是否漏填办理结果、结转或填错列。`,
  );
}

/** T3-CARRY-MAX: with 办理结果 still blank, more is carried over than there ever was. */
export function carriedOutTooMany(
  context: RuleContext,
  equation: Equation,
  parts: Side,
  totals: Side,
): Sentence {
  const { at } = equation;
  const had = `${addition(context, equation.parts, ["第一项", "第二项"])}＝${n(parts.sum)}`;
  const off = n(difference(totals.sum, parts.sum));
  return told(
    columnName(at),
    `：${had}，${lineName(at.row.line)}填${n(numberOf(context.figures, at))}，多${off}。结转下年度不应超过本年新收与上年结转之和。`,
  );
}

export function detailWithoutTotal(
  context: RuleContext,
  equation: Equation,
  parts: Side,
): Sentence {
  const { at } = equation;
  // a total that is a formula stays empty until every cell has a number
  const mend = parts.unknown > 0 ? "请先补填空格，没有发生的填0" : "请补填总计";
  return told(
    rowName(at),
    `：明细之和已有${n(parts.sum)}（${listedNumbers(context.figures, equation.parts)}），总计未填。${mend}，总计应等于各列之和。`,
  );
}

/** 多1 or 少8, seen from the found side. */
function offBy(found: Side, expected: Side): string {
  const off = difference(found.sum, expected.sum);
  const least = found.unknown + expected.unknown > 0 ? "至少" : "";
  return `${least}${off > 0 ? "多" : "少"}${n(Math.abs(off))}`;
}

/** 第一项8＋第二项0; a cell without a number says so. */
function addition(
  { figures }: RuleContext,
  cells: readonly Cell[],
  names: readonly string[],
): string {
  return cells
    .map((cell, i) => {
      const figure = figureOf(figures, cell);
      return `${names[i] ?? ""}${figure.kind === "number" ? n(figure.value) : "未填"}`;
    })
    .join("＋");
}
