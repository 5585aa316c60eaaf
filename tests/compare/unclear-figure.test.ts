import { isUnclear } from "../../src/compare/unclear-figure.ts";

test.each(["252或232", "8？", "？", "1.5或15或7.5"])("%s could not be seen", (text) => {
  expect(isUnclear({ kind: "text", text })).toBe(true);
});

test.each(["8件", "约252", "无", "/", "252"])("%s was written so", (text) => {
  expect(isUnclear({ kind: "text", text })).toBe(false);
});

test("a number is clear, and so is a copy without tables", () => {
  expect([isUnclear({ kind: "number", value: 8 }), isUnclear(undefined)]).toEqual([false, false]);
});
