/**
 * Every sentence that a finding is shown with: where, both sides with their numbers, what should hold.
 *
 * Official style: no blanks around digits, 总计 and never 合计, no blame.
 */
import { difference, formatNumber } from "../figures/figure.ts";
import { figureOf, numberOf, type Figures } from "../figures/figures.ts";
import type { Cell, Leaf, Table } from "../form/edition.ts";
import { cellName, columnName, leafName, lineName, numberingOf, rowName } from "../form/names.ts";
import type { BlankLine } from "./blank-lines.ts";
import type { RowOfRoles, RuleContext } from "./context.ts";
import { addedInRow } from "./equation-words.ts";
import type { Equation, Side } from "./equations.ts";
import type { Sentence } from "./finding.ts";

function told(where: string, says: string): Sentence {
  return { where, says };
}

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
  const sum = `${front}${filled}之和为${n(parts.sum)}（${addends(context, equation.parts)}）`;
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
    `：明细之和已有${n(parts.sum)}（${addends(context, equation.parts)}），总计未填。${mend}，总计应等于各列之和。`,
  );
}

/** @param mark what stands in every one of the cells for nothing, as `/`; undefined where they hold nothing, or different things */
export function blankCells(
  table: Table,
  cells: readonly Cell[],
  lines: readonly BlankLine[],
  mark?: string,
): Sentence {
  const names = lines.map(({ shape, blank, extent }) => {
    const [{ row, column }] = blank;
    const name = shape === "row" ? `“${leafName(row)}”行` : `“${lineName(column.line)}”列`;
    return extent === "whole" ? `${name}全部空白` : `${name}${n(blank.length)}格空白`;
  });
  const inLines = new Set(lines.flatMap(({ blank }) => blank));
  const all = cells.every((cell) => inLines.has(cell)) ? "：" : "，其中";
  const whole = names.length > 0 ? `${all}${names.join("，")}` : "";
  const totals = cells.filter(({ computed }) => computed).length;
  if (totals === cells.length) {
    return told(
      table.name,
      `还有${n(totals)}格未填${whole}。这${n(totals)}格是总计，请按各格之和补填。`,
    );
  }
  if (mark !== undefined) {
    const filled = names.length > 0 ? whole.replaceAll("空白", `填“${mark}”`) : "";
    return told(
      table.name,
      `有${n(cells.length)}格填“${mark}”，没有数字${filled}。没有发生的填0，不要填“${mark}”。`,
    );
  }
  return told(table.name, `还有${n(cells.length)}格未填${whole}。没有发生的填0，不要留空。`);
}

/** Title of the fix that fills what is blank. */
export function fillBlanks(inputs: number, totals: number): string {
  return [
    ...(inputs > 0 ? [`其余空格填0（${n(inputs)}格）`] : []),
    ...(totals > 0 ? [`总计恢复求和（${n(totals)}格）`] : []),
  ].join("，");
}

export function notACount(cell: Cell, found: string): Sentence {
  return told(cellName(cell), `填“${found}”，件数应为不小于0的整数，不带小数、负号、文字和单位。`);
}

export function notCounts(cells: readonly [Cell, ...Cell[]], found: string): Sentence {
  const [first] = cells;
  return told(
    cellName(first),
    `等${n(cells.length)}格填“${found}”，件数应为不小于0的整数，不带小数、负号、文字和单位。没有发生的填0。`,
  );
}

export function notAnAmount(cell: Cell, found: string): Sentence {
  return told(cellName(cell), `填“${found}”，读不出数字；金额应为以万元为单位的数字。`);
}

export function negative(cell: Cell, value: number): Sentence {
  return told(cellName(cell), `填${n(value)}，件数、金额不应小于0。`);
}

export function validBelowMinimum(
  { row, number }: RowOfRoles<"issued" | "repealed" | "inForce">,
  least: number,
): Sentence {
  const off = n(difference(least, number("inForce")));
  return told(
    rowName(row),
    `：本年制发${n(number("issued"))}－本年废止${n(number("repealed"))}＝${n(least)}，现行有效填${n(number("inForce"))}，少${off}。现行有效不应小于制发减废止，请核实。`,
  );
}

export function noRulePower(organ: string, cell: Cell, value: number): Sentence {
  return told(
    cellName(cell),
    `填${n(value)}；${organ}没有规章制定权，应为0。请核实是否把规范性文件填成了规章。`,
  );
}

export function disclosedBelowNew({
  row,
  number,
}: RowOfRoles<"newlyDisclosed" | "totalDisclosed">): Sentence {
  const off = n(difference(number("newlyDisclosed"), number("totalDisclosed")));
  return told(
    rowName(row),
    `：对外公开总数量填${n(number("totalDisclosed"))}，本年新公开填${n(number("newlyDisclosed"))}，少${off}。对外公开总数量不应小于本年新公开数量。`,
  );
}

export function disclosedAboveMade({
  row,
  number,
}: RowOfRoles<"newlyDisclosed" | "newlyMade">): Sentence {
  const off = n(difference(number("newlyDisclosed"), number("newlyMade")));
  return told(
    rowName(row),
    `：本年新公开填${n(number("newlyDisclosed"))}，本年新制作填${n(number("newlyMade"))}，多${off}。如含以前年度制作的文件可不改，请核对。`,
  );
}

export function changeNotWhole(cell: Cell, found: string): Sentence {
  return told(cellName(cell), `填“${found}”，应为整数：增加为正，减少为负，不变填0。`);
}

export function changeBelowZero({
  row,
  number,
}: RowOfRoles<"itemsLastYear" | "changeThisYear">): Sentence {
  const [last, change] = [number("itemsLastYear"), number("changeThisYear")];
  return told(
    rowName(row),
    `：上一年项目数量${n(last)}，本年增/减${n(change)}，相加为${n(last + change)}。项目数量不应小于0。`,
  );
}

export function changeEqualsDecisions({
  row,
  number,
}: RowOfRoles<"changeThisYear" | "decisions">): Sentence {
  return told(
    rowName(row),
    `：本年增/减填${n(number("changeThisYear"))}，与处理决定数量${n(number("decisions"))}相同，疑似把办件数填入增减栏。增减栏应填项目数量的变化，请核对。`,
  );
}

export function procurementUnpaired({ row, number }: RowOfRoles<"projects" | "amount">): Sentence {
  return told(
    rowName(row),
    `：采购项目数量填${n(number("projects"))}，采购总金额填${n(number("amount"))}，应同为0或同不为0，请核实。`,
  );
}

export function procurementInYuan(
  { row, number }: RowOfRoles<"projects" | "amount">,
  written: string,
): Sentence {
  const [projects, amount] = [number("projects"), number("amount")];
  const each = projects > 0 ? `，平均每项${n(rounded(amount / projects))}万元` : "";
  return told(
    rowName(row),
    `：采购总金额填${written}，单位应为万元；按${n(amount)}万元计${each}，疑似单位有误，请核实。`,
  );
}

export function unitsInCells(found: readonly { cell: Cell; text: string }[]): Sentence {
  const list = found
    .map(({ cell, text }) => `“${lineName(cell.column.line)}”的“${text}”`)
    .join("、");
  return told(
    found[0]?.cell.table.name ?? "",
    `单元格里写有单位：${list}。单元格只填数字，单位已在读取时去掉。`,
  );
}

/** Title of a fix: what the cells hold after it, row by row. */
export function setCells(after: Figures, cells: readonly Cell[]): string {
  const rows = new Set(cells.map(({ row }) => row));
  const inRow = (row: Leaf): Cell[] => cells.filter((cell) => cell.row === row);
  return Array.from(rows, (row) => setRow(after, inRow(row))).join("；");
}

function setRow(after: Figures, cells: readonly Cell[]): string {
  const [cell] = cells;
  if (!cell) return "";
  if (cells.length === 1) return `${cellName(cell)}改为${n(numberOf(after, cell))}`;
  return `${rowName(cell)}改为${numbersOf(after, cells)}`;
}

/** Title of a fix of words, which are taken out where nothing comes in their place. */
export function changeWords(from: string, to: string): string {
  return to === "" ? `删去“${from}”` : `“${from}”改为“${to}”`;
}

/** 多1 or 少8, seen from the found side. */
function offBy(found: Side, expected: Side): string {
  const off = difference(found.sum, expected.sum);
  const least = found.unknown + expected.unknown > 0 ? "至少" : "";
  return `${least}${off > 0 ? "多" : "少"}${n(Math.abs(off))}`;
}

function addends({ figures }: RuleContext, cells: readonly Cell[]): string {
  return numbersOf(figures, cells);
}

/** 科研机构8，其余0: only what is not zero is listed. */
function numbersOf(figures: Figures, cells: readonly Cell[]): string {
  const numbers = cells.map((cell) => ({ cell, number: numberOf(figures, cell) }));
  const listed = numbers.filter(({ number }) => number !== 0 && !Number.isNaN(number));
  const zeros = numbers.filter(({ number }) => number === 0).length;
  const unknown = numbers.filter(({ number }) => Number.isNaN(number)).length;
  return [
    ...listed.map(({ cell, number }) => `${lineName(cell.column.line)}${n(number)}`),
    ...(zeros > 0 ? [listed.length > 0 ? "其余0" : "均为0"] : []),
    ...(unknown > 0 ? [`${n(unknown)}格未填`] : []),
  ].join("，");
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

function rounded(value: number): number {
  return Number(value.toFixed(value < 1 ? 4 : 2));
}
