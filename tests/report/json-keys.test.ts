import { keyMistakes } from "../../src/report/json-keys.ts";

test("a mistake is found with its kind and place, in their order", () => {
  const text = '{"a":[{"b":1,"c":"\\"","b":2}],"__proto__":{"a":1}}';
  expect(keyMistakes(text)).toEqual([
    { kind: "repeated", path: ["a", 0, "b"] },
    { kind: "unknown", path: ["__proto__"] },
  ]);
});

// a path for each of a hundred thousand levels once took a minute and more memory than there is
test("what stands deeper than any report has keys is not listed", () => {
  const text = `${'{"__proto__":'.repeat(100_000)}1${"}".repeat(100_000)}`;
  const found = keyMistakes(text);
  expect(found).toHaveLength(8);
  expect(found.at(-1)?.path).toHaveLength(8);
});
