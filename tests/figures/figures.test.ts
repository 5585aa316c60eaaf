import { difference, formatNumber } from "../../src/figures/figure.ts";
import { figureOf, numberOf, readFigures } from "../../src/figures/figures.ts";
import { edition2021 } from "../../src/form/edition-2021.ts";

const [first] = edition2021.cells;
if (!first) throw new Error("The edition has no cells.");

test.each([
  ["an absent id", {}, { kind: "blank" }],
  ["null", { [first.id]: null }, { kind: "blank" }],
  ["/", { [first.id]: "/" }, { kind: "blank" }],
  ["zero", { [first.id]: 0 }, { kind: "number", value: 0 }],
  ["8件", { [first.id]: "8件" }, { kind: "number", value: 8 }],
  ["见附件", { [first.id]: "见附件" }, { kind: "text", text: "见附件" }],
])("%s is read through the parser of cells", (_case, raw, figure) => {
  const figures = readFigures(edition2021, raw);
  expect(figureOf(figures, first)).toEqual(figure);
  expect(numberOf(figures, first)).toBe("value" in figure ? figure.value : NaN);
  expect(figures.unread.includes(first)).toBe(!("value" in figure));
});

test.each([
  [0, "0"],
  [11398889, "11398889"],
  [4166.241619, "4166.241619"],
  [0.00125, "0.00125"],
  [1e15, "1000000000000000"],
  [-5, "-5"],
])("%s is printed as %s", (value, text) => {
  expect(formatNumber(value)).toBe(text);
});

test("a difference carries no dust of binary fractions", () => {
  expect(difference(0.3, 0.1)).toBe(0.2);
});
