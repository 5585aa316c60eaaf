/** What became of a sum or a balance in one report, as 勾稽核对 and 数据核对单 list it. */
import { difference } from "../figures/figure.ts";
import { figureOf, type Figures } from "../figures/figures.ts";
import { sideOf, type Equation, type Side } from "./equations.ts";

/** How a result is shown. */
export const marks = {
  passed: "√",
  failed: "×",
  waiting: "待填",
  notANumber: "非数字",
} as const;

/** What stands over the numbers of a result. */
export const resultHeads = {
  matter: "核对内容",
  left: "左边",
  right: "右边",
  difference: "差额",
  result: "结果",
} as const;

/** What the heads mean. */
export const RESULT_NOTE = "左边是应有数，右边是填报数，差额＝右边－左边。";

/** Both sides once all their cells are numbers, the right one less the left one, and what follows. */
interface EquationResult {
  readonly left: number | null;
  readonly right: number | null;
  readonly difference: number | null;
  readonly result: keyof typeof marks;
}

/** Works out a sum or balance; blanks and texts leave a side without a number. */
export function resultOf(equation: Equation, figures: Figures): EquationResult {
  const left = sumOnceFilled(sideOf(figures, equation.parts));
  const right = sumOnceFilled(sideOf(figures, equation.totals));
  if (left === null || right === null) {
    const cells = [...equation.parts, ...equation.totals];
    const texts = cells.some((cell) => figureOf(figures, cell).kind === "text");
    return { left, right, difference: null, result: texts ? "notANumber" : "waiting" };
  }
  const off = difference(right, left);
  return { left, right, difference: off, result: off === 0 ? "passed" : "failed" };
}

function sumOnceFilled({ sum, unknown }: Side): number | null {
  return unknown === 0 ? sum : null;
}
