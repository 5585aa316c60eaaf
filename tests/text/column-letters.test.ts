/** The letters of columns: one row of them, read as they are written. */
import { columnIndex, columnLetters } from "../../src/text/column-letters.ts";

test.each([
  [0, "A"],
  [25, "Z"],
  [26, "AA"],
  [27, "AB"],
  [701, "ZZ"],
  [702, "AAA"],
  [16_383, "XFD"],
])("column %d is %s", (column, letters) => {
  expect(columnLetters(column)).toBe(letters);
  expect(columnIndex(letters.toLowerCase())).toBe(column);
});

test("every column of a sheet is read as it is written, and longer or later in the alphabet than the one before", () => {
  let before = "";
  for (let column = 0; column < 16_384; column += 1) {
    const letters = columnLetters(column);
    const isNext =
      letters.length > before.length || (letters.length === before.length && letters > before);
    if (columnIndex(letters) !== column || !isNext) throw new Error(`${column}: ${letters}`);
    before = letters;
  }
});

test("no letter is no column", () => {
  expect(columnIndex("")).toBe(-1);
});
