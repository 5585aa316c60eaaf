/** Widths of texts; print and sheets differ in the marks that are no Chinese characters. */
import fc from "fast-check";
import { widthInColumns, widthInPrint } from "../../src/text/text-width.ts";

test.each([
  ["", 0, 0],
  ["2026", 2, 4],
  ["年报", 2, 4],
  ["2026年1月", 4.5, 9],
  ["“三安全”—", 6, 9],
  ["（一）", 3, 6],
  ["㐀𠀀", 2, 4],
])("%j is %d characters wide in print, and %d columns on a sheet", (text, print, columns) => {
  expect(widthInPrint(text)).toBe(print);
  expect(widthInColumns(text)).toBe(columns);
});

test("the width of a text is that of its pieces", () => {
  const whole = fc.string({ unit: "grapheme" });
  fc.assert(
    fc.property(whole, whole, (first, second) => {
      for (const width of [widthInPrint, widthInColumns]) {
        expect(width(first + second)).toBe(width(first) + width(second));
      }
    }),
  );
});
