/** Units behind numbers, and amounts from one unit of money into another. */
import fc from "fast-check";
import { converted, hasUnit, isMoney, unitBehind, type MoneyUnit } from "../../src/text/units.ts";

test.each<[number, MoneyUnit, MoneyUnit, number]>([
  [251_000, "元", "万元", 25.1],
  [25.1, "万元", "元", 251_000],
  [2359.4197, "万元", "元", 23_594_197],
  [123_456.789012, "万元", "元", 1_234_567_890.12],
  [1.23, "亿元", "万元", 12_300],
  [0, "元", "亿元", 0],
])("%d%s in %s is %d", (amount, from, to, there) => {
  expect(converted(amount, from, to)).toBe(there);
});

test("an amount of 万元 with six decimals comes back as it was", () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 10 ** 12 }), (millionths) => {
      const amount = millionths / 10 ** 6;
      expect(converted(converted(amount, "万元", "元"), "元", "万元")).toBe(amount);
    }),
  );
});

test.each([
  ["8件", "件", true],
  ["25.1 万元 ", "万元", true],
  ["251000元", "元", true],
  ["3 项", "项", true],
  ["万元", "万元", false],
  ["一件", "件", false],
  ["5亿元", "元", false], // no unit of a cell
  ["8", undefined, false],
  ["", undefined, false],
])("%j has the unit %s behind it, behind a number: %s", (text, unit, isBehindNumber) => {
  expect(unitBehind(text)).toBe(unit);
  expect(hasUnit(text)).toBe(isBehindNumber);
});

test("money is told from counts, and from what every object has", () => {
  expect(["元", "万元", "亿元", "件", "", "constructor"].filter(isMoney)).toEqual([
    "元",
    "万元",
    "亿元",
  ]);
});
