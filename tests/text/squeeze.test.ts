/** What copying changes in a text, and what is left when it is undone. */
import fc from "fast-check";
import { withoutBlanks } from "../../src/text/blanks.ts";
import { squeeze } from "../../src/text/squeeze.ts";
import { hasWideDigits, narrow, withWideDigits } from "../../src/text/widths.ts";
import { anyText } from "../support/any-text.ts";

const BLANKS = Array.from(" \t\r\n\u00a0\u1680\u2003\u2028\u202f\u3000\u200b\u200d\u2060\ufeff");

/** Texts as they are copied: Chinese, ASCII, full-width forms, blanks of every kind, and anything else. */
const copied = fc
  .array(
    fc.oneof(
      fc.constantFrom(...BLANKS, ...Array.from("政府信息公开（）《》“”、。〇一○")),
      fc.integer({ min: 0x21, max: 0x7e }).map((code) => String.fromCharCode(code)),
      fc.integer({ min: 0xff01, max: 0xff5e }).map((code) => String.fromCharCode(code)),
      anyText({ maxLength: 2 }),
    ),
  )
  .map((pieces) => pieces.join(""));

test.each([
  ["２０２０年　政府信息 公开", "2020年政府信息公开"],
  ["（一）ＡＢＣ，ａｂｃ～", "(一)ABC,abc~"],
  ["某\u200b某\ufeff局\r\n", "某某局"],
  ["《“〔，。〕”》", "《“〔,。〕”》"], // 。《》“”〔〕 have one width
  ["", ""],
])("%j is %j", (text, squeezed) => {
  expect(squeeze(text)).toBe(squeezed);
});

test("every blank goes, whatever its width", () => {
  expect(withoutBlanks(`政${BLANKS.join("")}府`)).toBe("政府");
});

test("squeezed twice is squeezed once, and as long as without blanks", () => {
  fc.assert(
    fc.property(copied, (text) => {
      expect(squeeze(squeeze(text))).toBe(squeeze(text));
      expect(squeeze(text)).toHaveLength(withoutBlanks(text).length);
      expect(narrow(text)).toHaveLength(text.length);
    }),
  );
});

test("what is squeezed does not tell how it was copied", () => {
  const asWritten = copied.map(withoutBlanks);
  fc.assert(
    fc.property(asWritten, fc.constantFrom(...BLANKS), (text, blank) => {
      expect(squeeze(Array.from(withWideDigits(text)).join(blank))).toBe(squeeze(text));
    }),
  );
});

test("digits of either width are the same when narrow", () => {
  fc.assert(
    fc.property(fc.nat(), (number) => {
      const wide = withWideDigits(`共${number}.5件`);
      expect(hasWideDigits(wide)).toBe(true);
      expect(narrow(wide)).toBe(`共${number}.5件`);
      expect(hasWideDigits(narrow(wide))).toBe(false);
    }),
  );
});
