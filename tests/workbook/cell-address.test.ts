import fc from "fast-check";
import {
  COLUMNS,
  ROWS,
  formatAddress,
  formatArea,
  parseAddress,
  parseArea,
} from "../../src/workbook/cell-address.ts";

test.each([
  ["A1", { row: 0, column: 0 }],
  ["$B$4", { row: 3, column: 1 }],
  ["aa10", { row: 9, column: 26 }],
  ["XFD1048576", { row: ROWS - 1, column: COLUMNS - 1 }],
  ["XFE1", null],
  ["A1048577", null],
  ["A0", null],
  ["1A", null],
  ["A", null],
])("the address %s", (text, expected) => {
  expect(parseAddress(text)).toEqual(expected);
});

test("every address is written as it is read", () => {
  fc.assert(
    fc.property(fc.nat(ROWS - 1), fc.nat(COLUMNS - 1), (row, column) => {
      expect(parseAddress(formatAddress(row, column))).toEqual({ row, column });
    }),
  );
});

test.each([
  ["A1:C5", "A1:C5"],
  ["$C$5:$A$1", "A1:C5"],
  ["B2", "B2"],
])("the area %s is %s", (text, expected) => {
  const area = parseArea(text);
  expect(area && formatArea(area)).toBe(expected);
});

test.each(["A1:B2:C3", "A:B", "", "A1,B2"])("%j is no area", (text) => {
  expect(parseArea(text)).toBeNull();
});
