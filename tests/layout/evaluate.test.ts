import { evaluate, type Value } from "../../src/layout/evaluate.ts";
import { formulaText } from "../../src/layout/formula-text.ts";
import {
  above,
  call,
  cell,
  cells,
  chain,
  countBlank,
  countText,
  equal,
  join,
  minus,
  plus,
  when,
  type Expression,
} from "../../src/layout/formula.ts";

/** A1 to A6 of a sheet. */
const sheet: Readonly<Record<string, Value>> = {
  A1: 3,
  A2: 4.5,
  A3: "无",
  A4: null,
  A5: "",
  A6: -2,
};
const all = Object.keys(sheet);
const valueOf = (key: string): Value => sheet[key] ?? null;
const placeOf = (key: string) => ({ sheet: "表", row: Number(key.slice(1)), column: 1 });

const cases: readonly (readonly [text: string, formula: Expression, value: Value])[] = [
  ["SUM(A1:A6)", call("SUM", cells(all)), 5.5],
  ["COUNT(A1:A6)", call("COUNT", cells(all)), 3],
  ["COUNT(A1,A3:A4)", call("COUNT", cells(["A1", "A4", "A3"])), 1],
  ["COUNTBLANK(A1:A6)", countBlank(all), 2],
  ["COUNTBLANK(A1:A2)+COUNTBLANK(A4:A5)", countBlank(["A1", "A2", "A4", "A5"]), 2],
  ['COUNTIF(A1:A6,"无")', countText(all, "无"), 1],
  ["ABS(A6)", call("ABS", cell("A6")), 2],
  ["ROUND(2.5,0)", call("ROUND", 2.5, 0), 3],
  ["ROUND(A6-0.005,2)", call("ROUND", minus(cell("A6"), 0.005), 2), -2.01],
  ["ROUND(1.005,2)", call("ROUND", 1.005, 2), 1.01],
  ["ISNUMBER(A4)", call("ISNUMBER", cell("A4")), false],
  ["ISNUMBER(A1)", call("ISNUMBER", cell("A1")), true],
  ['LEFT("×少8",1)', call("LEFT", "×少8", 1), "×"],
  ["AND(A1>2,A2>5)", call("AND", above(cell("A1"), 2), above(cell("A2"), 5)), false],
  ['A4=""', equal(cell("A4"), ""), true],
  ["A4=0", equal(cell("A4"), 0), true],
  ['A3<>"无"', chain("<>", cell("A3"), "无"), false],
  ["A3>A1", above(cell("A3"), cell("A1")), true],
  ['"共"&A2&"件"&A4', join("共", cell("A2"), "件", cell("A4")), "共4.5件"],
  ["A1-(A2+A4)", minus(cell("A1"), plus(cell("A2"), cell("A4"))), -1.5],
  ["A1-A2-A4", minus(cell("A1"), cell("A2"), cell("A4")), -1.5],
  ['IF(A1=3,"是",A3+1)', when(equal(cell("A1"), 3), "是", plus(cell("A3"), 1)), "是"],
  ["IF(A1=0,1,A4)", when(equal(cell("A1"), 0), 1, cell("A4")), 0],
];

describe("a formula", () => {
  test.each(cases)("%s is written so", (text, formula) => {
    expect(formulaText(formula, { sheet: "表" }, placeOf)).toBe(text);
  });

  test.each(cases)("%s has the value that Excel gives", (_text, formula, value) => {
    expect(evaluate(formula, valueOf)).toBe(value);
  });

  test("names the sheet of cells that stand elsewhere", () => {
    const formula = call("SUM", cells(["A1", "A2"]));
    expect(formulaText(formula, { sheet: "另表" }, placeOf)).toBe("SUM('表'!A1:A2)");
  });

  test("does no arithmetic with texts", () => {
    expect(() => evaluate(plus(cell("A3"), 1), valueOf)).toThrow("is no number");
  });
});
