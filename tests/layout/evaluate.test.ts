import { evaluate, type Value } from "../../src/layout/evaluate.ts";
import { formulaText } from "../../src/layout/formula-text.ts";
import {
  above,
  atLeast,
  atMost,
  call,
  cell,
  cells,
  chain,
  countBlank,
  countText,
  equal,
  join,
  less,
  minus,
  over,
  plus,
  times,
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
  ["A1*A2/2", over(times(cell("A1"), cell("A2")), 2), 6.75],
  ["(A1+A2)*2", times(plus(cell("A1"), cell("A2")), 2), 15],
  ["A1>=3", atLeast(cell("A1"), 3), true],
  ["A6<=(-3)", atMost(cell("A6"), -3), false],
  ["OR(A1=0,A2<5)", call("OR", equal(cell("A1"), 0), less(cell("A2"), 5)), true],
  ["MAX(A1:A6)", call("MAX", cells(all)), 4.5],
  ["MIN(A1:A6)", call("MIN", cells(all)), -2],
  ["MAX(A3:A4)", call("MAX", cells(["A3", "A4"])), 0],
  ["SMALL(A1:A6,2)", call("SMALL", cells(all), 2), 3],
  ['IFERROR(SMALL(A1:A6,4),"无")', call("IFERROR", call("SMALL", cells(all), 4), "无"), "无"],
  ['MATCH("无",A1:A6,0)', call("MATCH", "无", cells(all), 0), 3],
  ["MATCH(A6,A1:A6,0)", call("MATCH", cell("A6"), cells(all), 0), 6],
  ['IFERROR(MATCH(9,A1:A6,0),"")', call("IFERROR", call("MATCH", 9, cells(all), 0), ""), ""],
  ["INDEX(A1:A6,2)", call("INDEX", cells(all), 2), 4.5],
  ["COUNTA(A1:A6)", call("COUNTA", cells(all)), 5],
  ['COUNTIFS(A1:A6,">="&A1)', call("COUNTIFS", cells(all), join(">=", cell("A1"))), 2],
  ['COUNTIFS(A1:A6,3,A1:A6,"<4")', call("COUNTIFS", cells(all), 3, cells(all), "<4"), 1],
  ["SUMIFS(A1:A6,A1:A6,3)", call("SUMIFS", cells(all), cells(all), 3), 3],
  [
    'SUMIFS(A1:A6,A1:A6,3,A1:A6,"<3")',
    call("SUMIFS", cells(all), cells(all), 3, cells(all), "<3"),
    0,
  ],
  ["INT(A6/4)", call("INT", over(cell("A6"), 4)), -1],
  ["MOD(A6,3)", call("MOD", cell("A6"), 3), 1],
  ["DATE(2026,1,5)", call("DATE", 2026, 1, 5), 46_027],
  ["YEAR(46027)", call("YEAR", 46_027), 2026],
  ["MONTH(DATE(2026,2,30))", call("MONTH", call("DATE", 2026, 2, 30)), 3],
  ["DAY(46027)", call("DAY", 46_027), 5],
  ['MID("2026-1-5",6,2)', call("MID", "2026-1-5", 6, 2), "1-"],
  ['FIND("-","2026-1-5",6)', call("FIND", "-", "2026-1-5", 6), 7],
  ['SUBSTITUTE("1-0-0","-0","-")', call("SUBSTITUTE", "1-0-0", "-0", "-"), "1--"],
  ['IFERROR(VALUE("5月"),0)', call("IFERROR", call("VALUE", "5月"), 0), 0],
  ['VALUE("05")', call("VALUE", "05"), 5],
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
