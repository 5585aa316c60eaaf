import { feeOfRequest } from "../../src/register/processing-fee.ts";

test.each([
  [1, 0],
  [10, 0],
  [11, 100],
  [30, 100],
  [31, 200],
  [40, 200],
  [41, 300],
  [100, 800],
  [101, 900],
])("request %i of a month costs %i yuan", (n, fee) => {
  expect(feeOfRequest(n)).toBe(fee);
});
