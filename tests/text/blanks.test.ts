/** Blanks of every kind, also those that nobody sees. */
import fc from "fast-check";
import { betweenBlanks, withoutBlanks } from "../../src/text/blanks.ts";

test("a text lies between the blanks at its ends", () => {
  expect(betweenBlanks("\u00a0 12 件\u200b\n")).toEqual({
    before: "\u00a0 ",
    words: "12 件",
    behind: "\u200b\n",
  });
  expect(betweenBlanks(" \u3000")).toEqual({ before: " \u3000", words: "", behind: "" });
});

test("nothing of a text is lost, and its words begin and end with none", () => {
  const text = fc.string({ unit: fc.constantFrom("8", "件", " ", "\u00a0", "\u200b", "\ufeff") });
  fc.assert(
    fc.property(text, (whole) => {
      const { before, words, behind } = betweenBlanks(whole);
      expect(before + words + behind).toBe(whole);
      expect(withoutBlanks(before + behind)).toBe("");
      for (const end of [words.slice(0, 1), words.slice(-1)]) expect(withoutBlanks(end)).toBe(end);
    }),
  );
});
