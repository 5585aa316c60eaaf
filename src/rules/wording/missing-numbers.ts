/** S-NUM-MISSING: words that want a number and have none: 现行有效的规范性文件。 公开信息条。 */
import { clauseOf, firstOfEachPart, placesOf } from "../places.ts";
import { defineRule } from "../rule.ts";
import * as sentences from "./sentences.ts";

const END = "(?=[，。；、,;]|$)";
const BEHIND_VERB = "(?=[，。；,;]|$)";
const COUNTED =
  "(?:信息|申请|规范性文件|规章|稿件|解读|公报|行政复议|行政诉讼|行政许可|行政处罚|留言|建议|提案|文件)";

const MISSING = new RegExp(
  [
    `现行有效的?(?:行政)?规范性文件(?<=(?:^|[，。；、])[^，。；、]{0,24})(?=[。；]|$)`,
    `${COUNTED}(?:共计?|总计|合计|累计|为)?[件条篇份]${END}`, // 公开信息条
    `(?:共计|总计|合计|累计)[件条篇份次期]${END}`,
    // 公开件, 申请答复件 and 受理件、办结件 are nouns
    `(?:收到|受理|办结|制发|废止|发布|(?<!申请|申请公开)答复)[件条篇份]${BEHIND_VERB}`,
    `公开[条篇份]${BEHIND_VERB}`,
    `(?:占比?|率[为达]|增长|下降)[%％]`,
  ].join("|"),
  "gu",
);

/** Verbs of a clause in which 现行有效的规范性文件 is what is dealt with, and no number is wanted. */
const DEALT_WITH = /公开|公布|清理|梳理|汇编|发布|查阅|目录|修订|评估|对|将|把|全部|所有|等/u;

/** In a clause without these 申请件 is what is dealt with: 对申请件逐一答复. */
const COUNTS = /收到|接收|接到|新收|受理|办结|结转|[共总合累]计|共有?/u;

export const missingNumbersRule = defineRule({
  code: "S-NUM-MISSING",
  severity: "warning",
  basis: "ours",
  holds: "应当写数字的地方写有数字",
  stage: "finished",
  check: (context) => {
    const places = placesOf(context.report, MISSING).filter(
      (place) =>
        (!place.words.startsWith("现行") || !DEALT_WITH.test(clauseOf(place))) &&
        (!place.words.startsWith("申请") || COUNTS.test(clauseOf(place))),
    );
    return firstOfEachPart(places).map(({ first, count }) => ({
      at: first.part,
      quote: clauseOf(first),
      expected: "数字",
      found: null,
      message: sentences.numberMissing(first.part, clauseOf(first), count),
    }));
  },
});
