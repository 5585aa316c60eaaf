/** What changed within a paragraph, as people would say it. */
import fc from "fast-check";
import { wordChanges } from "../../src/compare/word-changes.ts";

/** 申请〔8→9〕件, 〔删：…〕 and 〔增：…〕 told apart by what stands on either side of the arrow. */
const shown = (before: string, after: string): string =>
  wordChanges(before, after)
    .map(({ kind, text }) =>
      kind === "same" ? text : kind === "removed" ? `[-${text}-]` : `{+${text}+}`,
    )
    .join("");

test.each([
  ["申请8件", "申请18件", "申请[-8-]{+18+}件"],
  ["共1,100条", "共1,200条", "共[-1,100-]{+1,200+}条"],
  ["占12.5%。", "占12.6%。", "占[-12.5%-]{+12.6%+}。"],
  ["均已答复。", "均已按期答复。", "均已{+按期+}答复。"],
  ["扎实推进公开工作。", "推进公开工作。", "[-扎实-]推进公开工作。"],
  ["征地补偿类申请", "拆迁安置类申请", "[-征地补偿-]{+拆迁安置+}类申请"],
  ["甲乙丙", "丁乙戊", "[-甲乙丙-]{+丁乙戊+}"],
  ["相同", "相同", "相同"],
  ["", "新增一段", "{+新增一段+}"],
])("%s and %s: %s", (before, after, text) => {
  expect(shown(before, after)).toBe(text);
});

test("the pieces give both texts again, but for their blanks", () => {
  const text = fc.string({ unit: fc.constantFrom("公", "开", "8", "1", ",", "，", "件", " ") });
  fc.assert(
    fc.property(text, text, (before, after) => {
      const pieces = wordChanges(before, after);
      const without = (kind: string): string =>
        pieces
          .filter((it) => it.kind !== kind)
          .map((it) => it.text)
          .join("");
      expect([without("added"), without("removed")]).toEqual(
        [before, after].map((it) => it.replaceAll(" ", "")),
      );
    }),
  );
});

test("two long texts that have nothing in common are not taken apart", () => {
  const [before, after] = ["公".repeat(9000), "开".repeat(9000)];
  expect(wordChanges(before, after)).toEqual([
    { kind: "removed", text: before },
    { kind: "added", text: after },
  ]);
});
