/** 全部改正: what it changes in a text, and what it leaves alone. */
import { allParagraphs, withParagraphs } from "../../../src/report/paragraphs.ts";
import {
  correctedParts,
  correctionBy,
  correctionsOf,
} from "../../../src/rules/wording/corrections.ts";
import { narrow } from "../../../src/text/widths.ts";
import { exampleReports } from "../../support/examples.ts";
import { reportOf } from "../../support/reports.ts";
import { edition2021 } from "../../../src/form/edition-2021.ts";

const { narrative } = reportOf(edition2021);

function corrected(text: string): string {
  const [only] = correctedParts({ ...narrative, overview: [text] }).overview ?? [text];
  return only ?? "";
}

test.each([
  ["本年,新收申请8件.", "本年，新收申请8件。"],
  ["依据《条例》(国务院令第711号)编制", "依据《条例》（国务院令第711号）编制"],
  ["国办公开办函[2021]30号", "国办公开办函〔2021〕30号"],
  ["根据国办发(2019)14号要求", "根据国办发〔2019〕14号要求"],
  ["自2025年01月01日起至2025年12月31日止", "自2025年1月1日起至2025年12月31日止"],
  ["１月０５日公布，共１２．５万元", "1月5日公布，共12.5万元"],
])("%s becomes %s", (text, right) => {
  expect(corrected(text)).toBe(right);
});

test.each([
  "公开{requests.newThisYear.total}件，{新收申请}件。",
  "网址http://www.gov.cn/a,b(1).htm可下载。",
  "采购1,100万元，占12.5%，时间为10:05，文件为PDF(1.7)。",
  "2025年10月20日、2020年1月至3月。",
  "（2021）京01行初30号判决",
])("%s stays", (text) => {
  expect(correctionsOf({ ...narrative, overview: [text] }).map(({ after }) => after)).toEqual([]);
});

test.each([
  ["S-HALFWIDTH", "按[2021]30号，编写。"],
  ["S-CITE", "按〔2021〕30号,编写."],
] as const)("what %s finds is put right by itself, and nothing else", (rule, right) => {
  expect(correctionBy(rule)?.correct("按[2021]30号,编写.")).toBe(right);
});

test("where each place needs a look of its own, nothing is put right in all of the text", () => {
  expect(correctionBy("S-TYPO")).toBeUndefined();
});

/** Whatever a text says beside its marks, widths and zeros. */
function said(text: string): string {
  return narrow(text)
    .replace(/(?<!\d)0(?=\d[月日])/gu, "")
    .replace(/[\p{P}\p{S}\p{Z}]/gu, "");
}

test("no word and no number of a published report changes, and once put right it is right", () => {
  let count = 0;
  for (const { report } of exampleReports()) {
    const corrections = correctionsOf(report.narrative);
    count += corrections.length;
    for (const { before, after } of corrections) expect(said(after)).toBe(said(before));
    const right = withParagraphs(report.narrative, correctedParts(report.narrative));
    expect(allParagraphs(right)).toHaveLength(allParagraphs(report.narrative).length);
    expect(correctionsOf(right)).toEqual([]);
  }
  expect(count).toBeGreaterThan(10);
});
