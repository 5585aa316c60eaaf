import fc from "fast-check";
import { jsonPieces } from "../../src/cli/json-pieces.ts";

test("the pieces are what JSON.stringify writes whole, and a line end", () => {
  const object = fc.dictionary(fc.string(), fc.jsonValue({ maxDepth: 4 }));
  fc.assert(
    fc.property(object, (value) => {
      expect([...jsonPieces(value)].join("")).toBe(`${JSON.stringify(value, null, 2)}\n`);
    }),
  );
});

test("a key without a value is left out", () => {
  expect([...jsonPieces({ a: undefined, b: { c: undefined }, d: [] })].join("")).toBe(
    '{\n  "b": {},\n  "d": []\n}\n',
  );
});

test("no piece holds a whole list", () => {
  const entries = Array.from({ length: 1000 }, (_, i) => ({ i }));
  const longest = Math.max(...[...jsonPieces({ entries })].map(({ length }) => length));
  expect(longest).toBeLessThan(40);
});
