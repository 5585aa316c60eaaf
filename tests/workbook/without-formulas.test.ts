/** The wording of formulas is left out, and nothing else is changed. */
import { withoutFormulas } from "../../src/workbook/without-formulas.ts";

const without = (text: string): string =>
  new TextDecoder().decode(withoutFormulas(new TextEncoder().encode(text)));

test.each<[string, string, string]>([
  ["a formula", "<c><f>A1&lt;2</f><v>1</v></c>", "<c><f/><v>1</v></c>"],
  ["one that is shared", `<c><f t="shared" si="0">甲!A1</f><v>1</v></c>`, "<c><f/><v>1</v></c>"],
  ["one shared from elsewhere", `<c><f t="shared" si="0"/><v>1</v></c>`, "<c><f/><v>1</v></c>"],
  ["an empty one", "<c><f></f></c><c/>", "<c><f/></c><c/>"],
  ["no formula", "<formula1>A1</formula1><fill/>文", "<formula1>A1</formula1><fill/>文"],
  ["no end", "<c><f>A1", "<c><f/>"],
  ["no end of a tag", "<c><f t=", "<c><f/>"],
  ["no bytes", "", ""],
])("of %s", (_what, text, expected) => {
  expect(without(text)).toBe(expected);
});

test("of many", () => {
  const cells = Array.from(
    { length: 5000 },
    (_, i) => `<c><f>${"A".repeat(50)}</f><v>${i}</v></c>`,
  );
  expect(without(cells.join(""))).toBe(cells.map((_, i) => `<c><f/><v>${i}</v></c>`).join(""));
});
