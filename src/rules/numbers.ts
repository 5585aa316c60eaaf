/** T3-INT, T2-NEG, and the sign of 本年增/减 (T2O-DELTA): what a single cell may hold. */
import { formatNumber } from "../figures/figure.ts";
import { figureOf, numberOf } from "../figures/figures.ts";
import type { Cell } from "../form/edition.ts";
import type { RuleContext } from "./context.ts";
import { changeRule } from "./items.ts";
import { defineFamily, type RuleHead, type ToldBy } from "./rule.ts";
import * as sentences from "./cell-sentences.ts";

const countRule: RuleHead = {
  code: "T3-INT",
  severity: "error",
  basis: "custom",
  holds: "三张表的件数是不小于0的整数，金额是数字",
};

const negativeRule: RuleHead = {
  code: "T2-NEG",
  severity: "error",
  basis: "custom",
  holds: "表二的件数、金额不小于0",
};

export const numberRules = defineFamily({
  rules: [countRule, negativeRule, changeRule],
  check: (context) => {
    const { edition, figures } = context;
    const told: ToldBy[] = [];
    // by position: nearly every figure is in order, and this loop is most of a check
    figures.numbers.forEach((number, i) => {
      if (number >= 0 && Number.isInteger(number)) return;
      const cell = edition.cells[i];
      if (cell && !isInOrder(cell, number)) told.push(...checkCell(context, cell));
    });
    return together(told);
  },
});

/** The same words in fewer cells are as many slips. */
const FEWEST_ALIKE = 5;

/** What was written into many counts of one table, as for nothing, is said once. */
function together(told: readonly ToldBy[]): ToldBy[] {
  const alike = new Map<string, ToldBy[]>();
  for (const it of told) {
    const [cell] = it.cells ?? [];
    const { rule, found } = it;
    if (rule !== countRule || cell?.kind !== "count" || typeof found !== "string") continue;
    const key = `${cell.table.id} ${found}`;
    alike.set(key, [...(alike.get(key) ?? []), it]);
  }
  const groups = [...alike.values()].filter(({ length }) => length >= FEWEST_ALIKE);
  const taken = new Set(groups.flat());
  return [
    ...told.filter((it) => !taken.has(it)),
    ...groups.flatMap((group): ToldBy[] => {
      const [first] = group;
      const [cell, ...more] = group.flatMap(({ cells }) => cells ?? []);
      if (!first || !cell) return [];
      const message = sentences.notCounts([cell, ...more], String(first.found));
      return [{ ...first, cells: [cell, ...more], message }];
    }),
  ];
}

/** What nearly every cell is: a number that its kind allows. */
function isInOrder({ kind }: Cell, number: number): boolean {
  return number >= 0 && (kind === "tenThousandYuan" || Number.isInteger(number));
}

function checkCell(context: RuleContext, cell: Cell): ToldBy[] {
  const number = numberOf(context.figures, cell);
  const figure = figureOf(context.figures, cell);
  if (figure.kind === "blank") return [];
  const found = figure.kind === "number" ? figure.value : figure.text;
  const shown = typeof found === "number" ? formatNumber(found) : found;
  const told = { at: cell.id, cells: [cell], found };
  if (cell.kind === "signedCount") {
    if (Number.isInteger(number)) return [];
    const message = sentences.changeNotWhole(cell, shown);
    return [{ rule: changeRule, ...told, expected: "整数", message }];
  }
  if (cell.table.id === "proactiveDisclosure" && number < 0) {
    const message = sentences.negative(cell, number);
    return [{ rule: negativeRule, ...told, expected: "不小于0", message }];
  }
  if (cell.kind === "tenThousandYuan") {
    const message = sentences.notAnAmount(cell, shown);
    return [{ rule: countRule, ...told, expected: "数字", message }];
  }
  const message = sentences.notACount(cell, shown);
  return [{ rule: countRule, ...told, expected: "不小于0的整数", message }];
}
