/** The sentences of a paragraph: each with its full stop, and none that states a number is passed over. */
import * as fc from "fast-check";
import { lexiconWords } from "../support/lexicon-words.ts";
import { sentencesToRead } from "../../src/narrative/text-sentences.ts";
import { isCounted } from "../../src/narrative/counted-units.ts";
import type { Token } from "../../src/narrative/token.ts";
import { tokensOf } from "../../src/narrative/tokens.ts";
import { isOf } from "../../src/narrative/words.ts";

const words = [...lexiconWords.keys()];
const NUMBERS = [
  ...[
    "8件",
    "８件",
    "1,206件",
    "20余件",
    "2025年",
    "12月31日",
    "5%",
    "1.5万元",
    "第8件",
    "0",
    "11",
  ],
  ...["三件", "三类", "三万件", "壹佰件", "十余件", "百分之五", "为零", "一起", "A12", "020-1234"],
];
const MARKS = ["。", "；", "，", ".", "！", "\n", "（", "）", "、", "《", "》", " ", "“", "”"];
const LEFT_OVER = ["某", "於", "進", "件", "項", "x", "没", "未", "不断", "一"];
const paragraphs = fc
  .array(
    fc.oneof(
      fc.constantFrom(...words),
      fc.constantFrom(...NUMBERS),
      fc.constantFrom(...MARKS),
      fc.constantFrom(...LEFT_OVER),
    ),
    { maxLength: 40 },
  )
  .map((pieces) => pieces.join(""));

test("the sentences of a paragraph are all of it, and each ends with its full stop; only 其中 goes on behind one", () => {
  fc.assert(
    fc.property(paragraphs, (paragraph) => {
      const sentences = sentencesToRead(paragraph);
      const ends = sentences.map(({ end }) => end);
      expect(sentences.map(({ start }) => start)).toEqual([0, ...ends].slice(0, ends.length));
      expect(ends.at(-1) ?? 0).toBe(paragraph.length);
      for (const { text, start, end } of sentences) {
        const tokens = tokensOf(text, start, end);
        expect(isOf(tokens.at(-1), "mark", "。")).toBe(true);
        const inside = tokens.slice(0, -1).filter((it) => isOf(it, "mark", "。"));
        for (const stop of inside) expect(text.slice(stop.end)).toMatch(/^[\s“”]*这?其中/u);
      }
    }),
    { numRuns: 1000 },
  );
});

test("a sentence with a number that counts, or a negation, is read", () => {
  // 11期 is a number in a unit of which the form counts nothing
  const counts = (text: string, { kind, is, end }: Token): boolean =>
    kind === "quantity" && (is === "" || isCounted(text, end - is.length));
  fc.assert(
    fc.property(paragraphs, (paragraph) => {
      for (const { text, start, end, mayState } of sentencesToRead(paragraph)) {
        if (mayState) continue;
        const states = tokensOf(text, start, end).filter(
          (it) => counts(text, it) || isOf(it, "sign", "not"),
        );
        expect(states).toEqual([]);
      }
    }),
    { numRuns: 1000 },
  );
});

test.each([
  ["11期初留存", [false]],
  ["2025年，我局坚持以公开为常态。共收到申请8件。", [false, true]],
  ["截至2025年12月31日；根据国办公开办函〔2021〕30号要求。全年未收到申请", [false, true]],
  ["印发《三件事。》通知。百分之五。", [false, true]],
  ["進一步推動公開。收到申請八件。", [false, true]],
])("%s", (paragraph, may) => {
  expect(sentencesToRead(paragraph).map(({ mayState }) => mayState)).toEqual(may);
});
