/** A register beside the annual report of its year, cell by cell: R-T2, R-T3, R-T4. */
import { difference, formatNumber, type Figure } from "../../figures/figure.ts";
import { figureOf } from "../../figures/figures.ts";
import type { Cell, TableId } from "../../form/edition.ts";
import { cellName } from "../../form/names.ts";
import type { RuleContext } from "../../rules/context.ts";
import { defineRegisterRule, type RegisterRule, type RegisterTold } from "../register-rule.ts";
import * as sentences from "../sentences.ts";
import type { Count } from "../tally.ts";

interface BesideReport extends Pick<RuleContext, "edition" | "figures" | "stage" | "addressOf"> {
  readonly count: Count;
}

const alike = { severity: "error", basis: { cited: "申请台账" } } as const;

export const besideReportRules: readonly RegisterRule<BesideReport>[] = [
  defineRegisterRule({
    code: "R-T2",
    ...alike,
    holds: "表二规范性文件各格与台账记录的文件相同",
    check: (context) => differences("proactiveDisclosure", context),
  }),
  defineRegisterRule({
    code: "R-T3",
    ...alike,
    holds: "表三各格与台账记录的申请相同",
    check: (context) => differences("requests", context),
  }),
  defineRegisterRule({
    code: "R-T4",
    ...alike,
    holds: "表四各格与台账记录的案件相同",
    check: (context) => differences("disputes", context),
  }),
];

/** Totals follow from what they add up, or are told by the rules on sums. */
function differences(table: TableId, context: BesideReport): RegisterTold[] {
  const { edition, count } = context;
  return edition.cells
    .filter((cell) => cell.table.id === table && !cell.computed && cell.id in count.figures)
    .flatMap((cell) => inCell(cell, context));
}

/** A blank is not told of in a draft, nor where nothing is to be filled in but 0. */
function inCell(cell: Cell, context: BesideReport): RegisterTold[] {
  const { figures, count, stage, addressOf } = context;
  const counted = count.figures[cell.id] ?? 0;
  const figure = figureOf(figures, cell);
  if (figure.kind === "number" && figure.value === counted) return [];
  if (figure.kind === "blank" && (stage === "draft" || counted === 0)) return [];
  const entries = count.entries[cell.id] ?? [];
  const address = addressOf(cell.id);
  const where = `${cellName(cell)}${address === undefined ? "" : `（${address}）`}`;
  const found = foundIn(figure);
  const message = sentences.differsFromReport(
    where,
    [counted, entries],
    foundWords(figure, counted),
  );
  return [{ at: cell.id, entries, cells: [cell], expected: counted, found, message }];
}

function foundIn(figure: Figure): number | string | null {
  if (figure.kind === "blank") return null;
  return figure.kind === "number" ? figure.value : figure.text;
}

/** 填2，少1 */
function foundWords(figure: Figure, counted: number): string {
  if (figure.kind === "blank") return "没有填";
  if (figure.kind === "text") return "填的不是数字";
  const off = difference(figure.value, counted);
  return `填${formatNumber(figure.value)}，${off > 0 ? "多" : "少"}${formatNumber(Math.abs(off))}`;
}
