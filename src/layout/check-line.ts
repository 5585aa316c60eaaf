/** One line of 勾稽核对: both sides, their difference, the result, and room for an explanation. */
import { explanationColumns as C, WORDS_WIDTH } from "./check-columns.ts";
import { call, cell, when, type Expression } from "./formula.ts";
import { lineKey, type Key, type LinePart, type Sum } from "./keys.ts";
import { formulaCell, inputCell, labelCell } from "./planned.ts";
import type { PlannedCell, RowPlan } from "./plan.ts";
import { differenceOf } from "./sum-formulas.ts";
import { heightFor } from "./text-fit.ts";

export interface CheckLine extends Sum {
  readonly words: string;
  /** A formula, or the key of a figure that is typed there. */
  readonly left: Expression | Key;
  readonly right: Expression;
  readonly result: Expression;
}

export function planLine(
  { code, at, words, left, right, result }: CheckLine,
  row: number,
): PlannedCell[] {
  const key = (part: LinePart): Key => lineKey({ code, at }, part);
  const leftKey = typeof left === "string" ? left : key("left");
  const [leftCell, rightCell] = [cell(leftKey), cell(key("right"))];
  const difference = when(
    call("AND", call("ISNUMBER", leftCell), call("ISNUMBER", rightCell)),
    differenceOf(rightCell, leftCell),
    "",
  );
  const number = { row, style: "lineNumber" } as const;
  return [
    labelCell({ row, column: C.code, style: "lineCode" }, code),
    labelCell({ row, column: C.matter, style: "lineWords" }, words),
    typeof left === "string"
      ? inputCell({ row, column: C.left, style: "figure" }, left)
      : formulaCell({ ...number, column: C.left }, leftKey, left),
    formulaCell({ ...number, column: C.right }, key("right"), right),
    formulaCell({ ...number, column: C.difference }, key("difference"), difference),
    formulaCell({ row, column: C.result, style: "lineResult" }, key("result"), result),
    inputCell({ row, column: C.text, style: "lineText" }, key("text")),
    labelCell({ row, column: C.at, style: "hidden" }, at.id),
    inputCell({ row, column: C.figures, style: "hidden" }, key("figures")),
  ];
}

export function lineHeight({ words }: CheckLine): RowPlan {
  return { height: Math.max(21, heightFor(words, WORDS_WIDTH, 10)), grows: true };
}
