/** What is read from more than three hundred sentences, facts and distractors alike. */
import { readParagraph } from "../../src/narrative/read-paragraph.ts";
import { factsOf, readSentences, SENTENCE_OPTIONS } from "../corpora/sentences.ts";

const cases = readSentences();

test("the corpus is broad", () => {
  expect(cases.length).toBeGreaterThanOrEqual(300);
  expect(new Set(cases.map(({ sentence }) => sentence)).size).toBe(cases.length);
});

test.each(cases)("$file: $sentence", ({ sentence, facts }) => {
  expect(factsOf(sentence)).toEqual(facts);
});

test.each(cases.filter(({ facts }) => facts.length > 0))(
  "$sentence: what is quoted stands there, around its number",
  ({ sentence }) => {
    for (const { span, quote } of readParagraph(sentence, SENTENCE_OPTIONS).facts) {
      expect(quote.start).toBeLessThanOrEqual(span.start);
      expect(quote.end).toBeGreaterThanOrEqual(span.end);
      expect(sentence.slice(quote.start, quote.end)).not.toMatch(/。/u);
    }
  },
);

test("every fact of the corpus reads the same in full-width digits", () => {
  const wide = (text: string): string =>
    text.replace(/\d(?![\d]*年)/gu, (digit) => String.fromCodePoint(digit.charCodeAt(0) + 0xfee0));
  for (const { sentence, facts } of cases) {
    // years stay as they are: only counts are typed in full width
    if (/[.\d]{5,}|〔|-/u.test(sentence)) continue;
    const narrowYears = sentence.replace(/\d{4}年/gu, (year) => `#${year}`);
    const changed = narrowYears
      .split(/(#\d{4}年)/u)
      .map((piece) => (piece.startsWith("#") ? piece.slice(1) : wide(piece)))
      .join("");
    expect([changed, factsOf(changed)]).toEqual([changed, facts]);
  }
});

test.each([
  "收到政府信息公开申请8件，办结8件。",
  "发生行政复议2件。",
  "发生行政诉讼1件，尚未审结。",
  "制发行政规范性文件5件。",
  "作出行政许可决定36件。",
  "行政事业性收费12.5万元。",
  "收取信息处理费100元。",
])("behind “%s” every sentence says what it says alone", (before) => {
  const sure = (text: string): string[] => factsOf(text).filter((fact) => !fact.endsWith("?"));
  const own = factsOf(before);
  for (const { sentence } of cases) {
    const both = [...own, ...sure(sentence)].sort();
    expect([sentence, sure(before + sentence)]).toEqual([sentence, both]);
  }
});
