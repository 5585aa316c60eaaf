/** What was made of equal bytes is made once, and never taken for what other bytes make. */
import { rememberBytes } from "../../src/package/remember-bytes.ts";
import { isSameBytes } from "../../src/package/same-bytes.ts";

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

test("equal bytes are made something of once, others anew", () => {
  const make = jest.fn((bytes: Uint8Array) => ({ length: bytes.length }));
  const made = rememberBytes(2, make);
  expect(made(bytesOf("甲"), "")).toBe(made(bytesOf("甲"), ""));
  expect(made(bytesOf("甲乙"), "").length).toBe(6);
  expect(make).toHaveBeenCalledTimes(2);
});

test("the one that was not asked for the longest time is forgotten first", () => {
  const make = jest.fn((bytes: Uint8Array) => String(bytes));
  const made = rememberBytes(2, make);
  for (const text of ["a", "b", "a", "c", "a"]) made(bytesOf(text), "");
  expect(make).toHaveBeenCalledTimes(3);
  made(bytesOf("b"), "");
  expect(make).toHaveBeenCalledTimes(4);
});

test("what throws is not kept, and neither is what is very long", () => {
  const made = rememberBytes(2, (bytes, part): number => {
    if (bytes.length === 1) throw new Error(part);
    return bytes.length;
  });
  expect(() => made(bytesOf("a"), "first")).toThrow("first");
  expect(() => made(bytesOf("a"), "second")).toThrow("second");
  expect(made(new Uint8Array(2 ** 21), "")).toBe(2 ** 21);
});

test.each([0, 1, 3, 4, 5, 8, 9])("bytes of length %i differ in each of their places", (length) => {
  const whole = new Uint8Array(length + 3).subarray(3);
  expect(isSameBytes(whole, new Uint8Array(length))).toBe(true);
  expect(isSameBytes(whole, new Uint8Array(length + 1))).toBe(false);
  for (let at = 0; at < length; at += 1) {
    const other = new Uint8Array(length);
    other[at] = 1;
    expect(isSameBytes(whole, other)).toBe(false);
  }
});
