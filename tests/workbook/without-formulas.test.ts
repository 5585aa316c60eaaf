/** The wording of formulas is left out, and nothing else is changed. */
import { edition2021 } from "../../src/form/edition-2021.ts";
import { decodeText } from "../../src/package/decode-text.ts";
import { readSheet } from "../../src/workbook/read-sheet.ts";
import { PLAIN_STYLE } from "../../src/workbook/read-styles.ts";
import { withoutFormulas } from "../../src/workbook/without-formulas.ts";
import type { WorkbookCell } from "../../src/workbook/workbook.ts";
import { savedShapes } from "../support/saved-shapes.ts";
import { open, template } from "../support/workbooks.ts";

const without = (text: string): string =>
  new TextDecoder().decode(withoutFormulas(new TextEncoder().encode(text)));

test.each<[string, string, string]>([
  ["a formula", "<c><f>A1&lt;2</f><v>1</v></c>", "<c><f/><v>1</v></c>"],
  ["one that is shared", `<c><f t="shared" si="0">甲!A1</f><v>1</v></c>`, "<c><f/><v>1</v></c>"],
  ["one shared from elsewhere", `<c><f t="shared" si="0"/><v>1</v></c>`, "<c><f/><v>1</v></c>"],
  ["an empty one", "<c><f></f></c><c/>", "<c><f/></c><c/>"],
  ["what is no part of it", "<f>A1</f><fill>文</fill>", "<f/><fill>文</fill>"],
  ["no formula", "<formula1>A1</formula1><fill/>文", "<formula1>A1</formula1><fill/>文"],
  ["no end, which is for the reader to say", "<c><f>A1", "<c><f>A1"],
  ["no end of a tag", "<c><f t=", "<c><f t="],
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

const ROW =
  `<row><c r="A1" t="str"><f>1</f><v>甲</v></c><c r="AB1" s="1"><f t="shared" si="0"/><v>2</v></c>` +
  `<c r="AC1"><v>3</v></c><c r="AD1" s="4"/><c r="AB2"><f>9</f></c>` +
  `<c s="1" r="AB3"><f>4</f><v>5</v></c></row>`;

test("cells with formulas are left out whole where nobody wants them, and those that hold nothing", () => {
  const kept = withoutFormulas(new TextEncoder().encode(ROW), new Set([0, 26]));
  expect(new TextDecoder().decode(kept)).toBe(
    `<row><c r="A1" t="str"><f/><v>甲</v></c><c r="AC1"><v>3</v></c><c r="AB2"><f/></c>` +
      `<c s="1" r="AB3"><f/><v>5</v></c></row>`,
  );
});

test("a cell that tells where the next one stands is kept", () => {
  const cells = `<row><c r="C1" s="1"/><c><v>4</v></c><c r="F1"><f>1</f></c><c><v>7</v></c></row>`;
  const kept = withoutFormulas(new TextEncoder().encode(cells), new Set());
  expect(new TextDecoder().decode(kept)).toBe(cells.replace("<f>1</f>", "<f/>"));
});

test("a part in another encoding is left as it is", () => {
  const bytes = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(ROW, "utf16le")]);
  expect(withoutFormulas(bytes, new Set())).toEqual(bytes);
});

test("rows are taken some at a time, and none is cut", () => {
  const row = `<row><c r="A1" t="str"><f>1</f><v>${"甲".repeat(1000)}</v></c><c r="B1"/></row>`;
  const text = row.repeat(6000);
  expect(Buffer.byteLength(text)).toBeGreaterThan(16 * 1024 * 1024);
  expect(without(text) === text.replaceAll("<f>1</f>", "<f/>").replaceAll(`<c r="B1"/>`, "")).toBe(
    true,
  );
});

test.each(Object.entries(savedShapes))(
  "a workbook as saved by %s is read as before",
  (_, saved) => {
    const workbook = open(saved(template(edition2021)));
    for (const { name, part } of workbook.sheets) {
      const options = {
        ...{ name, part, styleOf: () => PLAIN_STYLE },
        sharedStrings: () => ({ length: 1e6, isPlain: true, text: String }),
      };
      const bytes = workbook.package.bytes(part);
      const { cells } = readSheet(decodeText(bytes), options);
      const lean = readSheet(decodeText(withoutFormulas(bytes, new Set([1, 2]))), options).cells;
      const isWanted = ({ column, formula }: WorkbookCell): boolean =>
        formula === null || column === 1 || column === 2;
      expect(lean).toEqual(
        cells.filter(isWanted).map((it) => ({ ...it, formula: it.formula === null ? null : "" })),
      );
    }
  },
);
