import fc from "fast-check";
import { textBetween } from "../../src/package/byte-text.ts";
import { knownText } from "../../src/package/known-texts.ts";
import { SEED } from "../support/long-matrix.ts";

test("a text is that of its bytes, whatever texts were known before", () => {
  const words = [
    "",
    "0",
    "总计",
    "自然人",
    "一、本年新收政府信息公开申请数量",
    "√",
    "字".repeat(80),
  ];
  const text = fc.oneof(fc.constantFrom(...words), fc.string({ maxLength: 12 }));
  fc.assert(
    fc.property(text, fc.nat(5), (wanted, before) => {
      const bytes = Buffer.from(`${"<".repeat(before)}${wanted}</t>`);
      const end = bytes.length - "</t>".length;
      expect(knownText(bytes, before, end)).toBe(textBetween(bytes, before, end));
      expect(knownText(bytes, before, end)).toBe(wanted);
    }),
    { seed: SEED, numRuns: 2000 },
  );
});

test("what a text was made of may be written over", () => {
  const bytes = Buffer.from("予以公开");
  expect(knownText(bytes, 0, bytes.length)).toBe("予以公开");
  bytes.write("不予公开");
  expect(knownText(bytes, 0, bytes.length)).toBe("不予公开");
});
