/**
 * T3-ROWSUM, T3-COLSUM, T3-BALANCE, T4-SUM; and where blanks keep a sum from being checked,
 * T3-DETAIL-NOTOTAL and T3-CARRY-MAX.
 */
import { difference } from "../figures/figure.ts";
import { isBlank, numberOf } from "../figures/figures.ts";
import type { Cell } from "../form/edition.ts";
import { blankLines } from "./blank-lines.ts";
import { mendingFixes } from "./cell-fix.ts";
import { causesOf, type Cause, type Mismatch } from "./cause.ts";
import type { RuleContext } from "./context.ts";
import {
  equationsOf,
  failureOf,
  holds,
  sideOf,
  type Equation,
  type EquationCode,
  type Side,
} from "./equations.ts";
import type { CellFix } from "./finding.ts";
import { defineFamily, type RuleHead, type ToldBy } from "./rule.ts";
import * as sentences from "./sum-sentences.ts";

const HEADS: Readonly<Record<EquationCode, RuleHead>> = {
  "T3-ROWSUM": {
    code: "T3-ROWSUM",
    severity: "error",
    basis: "custom",
    holds: "表三每一行的总计等于前面各列之和",
  },
  "T3-COLSUM": {
    code: "T3-COLSUM",
    severity: "error",
    basis: "custom",
    holds: "表三每一列的（七）总计等于（一）至（六）各行之和",
  },
  "T3-BALANCE": {
    code: "T3-BALANCE",
    severity: "error",
    basis: "format",
    holds: "表三每一列第一项加第二项之和，等于第三项加第四项之和",
  },
  "T4-SUM": {
    code: "T4-SUM",
    severity: "error",
    basis: "custom",
    holds: "表四每一组的总计等于前面各项之和",
  },
};

const detailWithoutTotal: RuleHead = {
  code: "T3-DETAIL-NOTOTAL",
  severity: "error",
  basis: "ours",
  holds: "表三一行填有件数的，总计也已填写",
  stage: "finished",
};

const carriedOutTooMany: RuleHead = {
  code: "T3-CARRY-MAX",
  severity: "error",
  basis: "ours",
  holds: "表三每一列的结转下年度不多于本年新收与上年结转之和",
  stage: "finished",
};

export const sumRules = defineFamily({
  rules: [...Object.values(HEADS), detailWithoutTotal, carriedOutTooMany],
  check: (context) => {
    const { edition, figures, stage } = context;
    const mismatches: Mismatch[] = [];
    const incomplete: ToldBy[] = [];
    for (const equation of equationsOf(edition)) {
      if (holds(equation, figures)) continue;
      const parts = sideOf(figures, equation.parts);
      const totals = sideOf(figures, equation.totals);
      if (parts.unknown === 0 && totals.unknown === 0) {
        const off = difference(totals.sum, parts.sum);
        if (off !== 0) mismatches.push({ equation, parts, totals, off });
      } else if (stage === "finished") {
        incomplete.push(...checkIncomplete(context, equation, parts, totals));
      }
    }
    if (mismatches.length === 0) return incomplete;
    const causes = causesOf(mismatches, equationsOf(edition), figures);
    return [
      ...mismatches.map((mismatch) => sumOff(context, mismatch, causes.get(mismatch))),
      ...incomplete,
    ];
  },
});

/**
 * With blanks a sum is checked as far as it is certain: no count is negative, so a side is at least
 * what its filled cells add up to.
 */
function checkIncomplete(
  context: RuleContext,
  equation: Equation,
  parts: Side,
  totals: Side,
): ToldBy[] {
  const { shape, at } = equation;
  const rule = HEADS[equation.code];
  const { figures } = context;
  const cells = [...equation.parts, ...equation.totals];
  const sides = { at: at.id, cells, expected: parts.sum, found: totals.sum };
  const fails = failureOf(equation, figures) === "certain";
  const isTooMuch = totals.sum > parts.sum;
  if (shape === "balance" && fails && isTooMuch && !Number.isNaN(numberOf(figures, at))) {
    const message = sentences.carriedOutTooMany(context, equation, parts, totals);
    return [{ rule: carriedOutTooMany, ...sides, message }];
  }
  if (fails) {
    const message = sentences.sumMismatch(context, equation, parts, totals);
    return [{ rule, ...sides, message, fixes: totalFixes(context, equation) }];
  }
  const isRowWithoutTotal = shape === "row" && !at.table.across && isBlank(figures, at);
  if (isRowWithoutTotal && parts.sum > 0 && !isNamedBlank(context, equation, parts)) {
    const message = sentences.detailWithoutTotal(context, equation, parts);
    const fixes = totalFixes(context, equation);
    return [{ rule: detailWithoutTotal, ...sides, found: null, message, fixes }];
  }
  return [];
}

/** Whether T3-BLANK names what the row lacks. */
function isNamedBlank(context: RuleContext, equation: Equation, parts: Side): boolean {
  return isForBlankColumns(context, equation) || isInBlankTotals(context, equation.at, parts);
}

/** Whether all that the row lacks stands in columns that were left blank, which T3-BLANK names. */
function isForBlankColumns({ figures }: RuleContext, { parts }: Equation): boolean {
  const unknown = parts.filter((cell) => Number.isNaN(numberOf(figures, cell)));
  const columns = blankLines(figures).filter(({ shape }) => shape === "column");
  // the totals of such a column are as empty as it is
  const isInColumn = ({ table, column }: Cell): boolean =>
    columns.some(({ blank: [first] }) => first.table === table && first.column.key === column.key);
  return unknown.length > 0 && unknown.every(isInColumn);
}

/** Whether the total stands in a column of totals that was left blank, which T3-BLANK names. */
function isInBlankTotals({ figures }: RuleContext, at: Cell, parts: Side): boolean {
  // where a cell of the row is blank as well, the total may be a formula that waits for it
  if (parts.unknown > 0) return false;
  return blankLines(figures).some(({ shape, blank }) => shape === "column" && blank.includes(at));
}

function sumOff(context: RuleContext, mismatch: Mismatch, cause: Cause | undefined): ToldBy {
  const { equation, parts, totals } = mismatch;
  return {
    rule: HEADS[equation.code],
    at: equation.at.id,
    cells: [...equation.parts, ...equation.totals],
    expected: parts.sum,
    found: totals.sum,
    message: sentences.sumMismatch(context, equation, parts, totals),
    ...(cause && { cause: cause.cell.id }),
    fixes: [...causeFixes(context, equation, cause), ...totalFixes(context, equation, cause)],
  };
}

/** Mends the one cell whose slip explains several findings. */
function causeFixes(context: RuleContext, equation: Equation, cause: Cause | undefined): CellFix[] {
  if (!cause) return [];
  const { cell, value } = cause;
  if (cell.computed) return sumFixes(context, equation, cell);
  return mendingFixes(context, equation, { [cell.id]: value });
}

/** Gives a total back to the form. */
function totalFixes(context: RuleContext, equation: Equation, cause?: Cause): CellFix[] {
  const { at } = equation;
  return at.computed && cause?.cell !== at ? sumFixes(context, equation, at) : [];
}

/** The sum of a total's own parts; a balance, which has two totals, tells nothing of either. */
function sumFixes(context: RuleContext, equation: Equation, total: Cell): CellFix[] {
  if (equation.shape === "balance") return [];
  return mendingFixes(context, equation, { [total.id]: "sum" });
}
