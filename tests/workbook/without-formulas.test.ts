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

test("cells with formulas are left out whole where nobody wants them", () => {
  const text =
    `<row><c r="A1" t="str"><f>1</f><v>甲</v></c><c r="AB1" s="1"><f t="shared" si="0"/><v>2</v></c>` +
    `<c r="AC1"><v>3</v></c><c r="AB2"><f>9</f></c><c s="1" r="AB3"><f>4</f><v>5</v></c><col/></row>`;
  const kept = withoutFormulas(new TextEncoder().encode(text), (column) => column < 27);
  expect(new TextDecoder().decode(kept)).toBe(
    `<row><c r="A1" t="str"><f/><v>甲</v></c><c r="AC1"><v>3</v></c>` +
      `<c s="1" r="AB3"><f/><v>5</v></c><col/></row>`,
  );
});

test("a cell that is left out and does not end takes nothing with it but what follows", () => {
  const kept = withoutFormulas(
    new TextEncoder().encode(`<c r="A1"><v>1</v></c><c r="B1"><f>2</f>`),
    () => false,
  );
  expect(new TextDecoder().decode(kept)).toBe(`<c r="A1"><v>1</v></c>`);
});
