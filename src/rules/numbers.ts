/** T3-INT, T2-NEG, and the sign of 本年增/减 (T2O-DELTA): what a single cell may hold. */
import { formatNumber } from "../figures/figure.ts";
import { figureOf, numberOf } from "../figures/figures.ts";
import type { Cell } from "../form/edition.ts";
import { finding, type Rule, type RuleContext } from "./context.ts";
import type { Finding } from "./finding.ts";
import * as sentences from "./sentences.ts";

export const checkNumbers: Rule = (context) => {
  const { edition, figures } = context;
  const findings: Finding[] = [];
  // by position: nearly every figure is in order, and this loop is most of a check
  figures.numbers.forEach((number, i) => {
    if (number >= 0 && Number.isInteger(number)) return;
    const cell = edition.cells[i];
    if (cell && !isInOrder(cell, number)) findings.push(...checkCell(context, cell));
  });
  return findings;
};

/** What nearly every cell is: a number that its kind allows. */
function isInOrder({ kind }: Cell, number: number): boolean {
  return number >= 0 && (kind === "tenThousandYuan" || Number.isInteger(number));
}

function checkCell(context: RuleContext, cell: Cell): Finding[] {
  const number = numberOf(context.figures, cell);
  const figure = figureOf(context.figures, cell);
  if (figure.kind === "blank") return [];
  const found = figure.kind === "number" ? figure.value : figure.text;
  const shown = typeof found === "number" ? formatNumber(found) : found;
  const told = { at: cell.id, cells: [cell], found };
  if (cell.kind === "signedCount") {
    if (Number.isInteger(number)) return [];
    const message = sentences.changeNotWhole(cell, shown);
    return [finding(context, "T2O-DELTA", { ...told, expected: "整数", message })];
  }
  if (cell.table.id === "proactiveDisclosure" && number < 0) {
    const message = sentences.negative(cell, number);
    return [finding(context, "T2-NEG", { ...told, expected: "不小于0", message })];
  }
  if (cell.kind === "tenThousandYuan") {
    const message = sentences.notAnAmount(cell, shown);
    return [finding(context, "T3-INT", { ...told, expected: "数字", message })];
  }
  const message = sentences.notACount(cell, shown);
  return [finding(context, "T3-INT", { ...told, expected: "不小于0的整数", message })];
}
