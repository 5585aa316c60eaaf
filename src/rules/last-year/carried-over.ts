/** T3-CARRY-YOY: 二、上年结转 is what last year's report carried over, in each of the seven columns. */
import { difference } from "../../figures/figure.ts";
import { numberOf, sumOf } from "../../figures/figures.ts";
import { cellFixes } from "../cell-fix.ts";
import { defineRule } from "../rule.ts";
import type { CellFix } from "../finding.ts";
import { connectionsOf, type Connection } from "./connections.ts";
import type { LastYear } from "../last-year-of.ts";
import * as sentences from "./sentences.ts";

/** Why the numbers may be right all the same. */
const REASONS = ["上年报告有误，已更正", "机构改革，承接或移交申请", "上年统计口径不同"];

export const carriedOverRule = defineRule({
  code: "T3-CARRY-YOY",
  severity: "error",
  basis: "custom",
  explainable: true,
  holds: "上年结转逐列等于上年报告的结转下年度",
  check: (context) => {
    const { edition, figures, lastYear } = context;
    if (!lastYear) return [];
    const columns = connectionsOf(edition).filter(({ kind }) => kind === "carriedOver");
    return columns.flatMap((connection) => {
      const { at, last } = connection;
      const [expected, found] = [numberOf(lastYear.figures, last), numberOf(figures, at)];
      const off = difference(found, expected);
      if (Number.isNaN(off) || off === 0) return [];
      const isTotal = at.column.line.total === true;
      const set = isTotal ? wholeRow(lastYear, columns) : { [at.id]: expected };
      return [
        {
          ...(!isTotal && { severity: "warning" }),
          at: at.id,
          cells: [at],
          expected,
          found,
          message: sentences.notCarriedOver(context, connection, expected, off),
          reasons: REASONS,
          fixes: set ? cellFixes(context, set) : [],
        },
      ];
    });
  },
});

/** The whole row as last year's report has it, where that adds up. */
function wholeRow(
  { figures }: LastYear,
  columns: readonly Connection[],
): CellFix["set"] | undefined {
  const total = columns.find(({ at }) => at.column.line.total);
  const others = columns.filter((it) => it !== total);
  const sum = sumOf(
    figures,
    others.map(({ last }) => last),
  );
  if (!total || sum !== numberOf(figures, total.last)) return undefined;
  const taken = others.map(({ at, last }) => [at.id, numberOf(figures, last)] as const);
  return { ...Object.fromEntries(taken), [total.at.id]: "sum" };
}
