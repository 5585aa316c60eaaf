/** 政府集中采购 of 2019, whose amount is in 万元 by custom: T2O-PROC-PAIR, T2O-PROC-UNIT, T2O-UNIT-IN-CELL. */
import { formatNumber } from "../figures/figure.ts";
import type { OrganKind } from "../form/organ.ts";
import { converted, hasUnit, isMoney, unitBehind } from "../text/units.ts";
import { cellFixes } from "./cell-fix.ts";
import { rowsWithRoles } from "./context.ts";
import { defineRule } from "./rule.ts";
import { unitsInCells } from "./cell-sentences.ts";
import * as sentences from "./row-sentences.ts";

const procurementRows = rowsWithRoles("projects", "amount");

/** Organs whose yearly procurement does not reach a hundred million yuan. */
const SMALL_BUYERS: readonly OrganKind[] = ["department", "township", "office"];
const LARGE_SUM = 10_000;

/** What one project may cost on average, in 万元, before the unit is doubted. */
const LEAST_EACH = 0.05;
const MOST_EACH = 5000;

export const procurementPairRule = defineRule({
  code: "T2O-PROC-PAIR",
  severity: "warning",
  basis: "ours",
  holds: "采购项目数量与采购总金额同为0或同不为0",
  check: (context) =>
    procurementRows(context)
      .filter(({ number }) => (number("projects") === 0) !== (number("amount") === 0))
      .map((row) => ({
        at: row.cell("amount").id,
        cells: [row.cell("projects"), row.cell("amount")],
        expected: "同为0或同不为0",
        found: row.number("amount"),
        message: sentences.procurementUnpaired(row),
      })),
});

export const procurementUnitRule = defineRule({
  code: "T2O-PROC-UNIT",
  severity: "warning",
  basis: "custom",
  holds: "采购总金额以万元为单位",
  check: (context) =>
    procurementRows(context).flatMap((row) => {
      const { id } = row.cell("amount");
      const amount = row.number("amount");
      const written = context.source?.cells?.[id]?.trim() ?? formatNumber(amount);
      const unit = unitBehind(written);
      const saysUnit = unit !== undefined && isMoney(unit);
      const saysYuan = unit === "元";
      const isOdd = (it: number): boolean => {
        const isLarge = SMALL_BUYERS.includes(context.report.organ.kind) && it >= LARGE_SUM;
        const each = it / row.number("projects");
        const isUnlikely =
          it > 0 && Number.isFinite(each) && (each > MOST_EACH || each < LEAST_EACH);
        return isUnlikely || (isLarge && !saysUnit);
      };
      if (!saysYuan && !isOdd(amount)) return [];
      const inUnit = converted(amount, "元", "万元");
      // an amount written in 元 was converted when it was read; a bare one never is
      const isInYuan = !saysUnit && amount >= LARGE_SUM && !isOdd(inUnit);
      return [
        {
          at: id,
          cells: [row.cell("projects"), row.cell("amount")],
          expected: "以万元为单位",
          found: amount,
          message: sentences.procurementInYuan(row, written),
          fixes: isInYuan ? cellFixes(context, { [id]: inUnit }) : [],
        },
      ];
    }),
});

/** Units typed into cells of table two, which the reader took away. */
export const unitsInCellsRule = defineRule({
  code: "T2O-UNIT-IN-CELL",
  severity: "hint",
  basis: "ours",
  holds: "表二的单元格只填数字，不写单位",
  check: (context) => {
    const texts = context.source?.cells;
    if (!texts) return [];
    const found = context.edition.cells.flatMap((cell) => {
      const text = texts[cell.id]?.trim() ?? "";
      return cell.table.id === "proactiveDisclosure" && hasUnit(text) ? [{ cell, text }] : [];
    });
    if (found.length === 0) return [];
    return [
      {
        at: "proactiveDisclosure",
        cells: found.map(({ cell }) => cell),
        expected: "只填数字",
        found: found.map(({ text }) => text).join("、"),
        message: unitsInCells(found),
      },
    ];
  },
});
