/** S-PLACEHOLDER: places kept for a number, a date or a name that nobody has filled in. */
import { PLACEHOLDER } from "../../narrative/placeholders.ts";
import { clauseOf, firstOfEachPart, placesOf } from "../places.ts";
import { defineRule } from "../rule.ts";
import * as sentences from "./sentences.ts";

const BLANK = "[ \\u00a0\\u3000]";
const UNIT = "(?:条|件|次|篇|个|项|期|份|场|万?元|[%％])";

const UNFILLED = new RegExp(
  [
    // 主动公开信息  条; in front of a mark it is surely a unit, as 公开 条例 is not
    `(?<=\\p{Script=Han})${BLANK}+${UNIT}(?=[，。；、（）：,;()]|$)`,
    `[年月]${BLANK}+[月日]`, // 2025年  月  日
    `(?<![A-Za-z\\d./@_＿-])[_＿]{2,}(?![A-Za-z\\d./@-])`, // ____件, and not a_b.htm
    `[（(]${BLANK}*[）)]`,
    `《${BLANK}*》`,
    `〔${BLANK}*〕`, // 国办发〔〕号
    PLACEHOLDER.source, // {新收申请} of a cell that is not filled, or misspelt
  ].join("|"),
  "gu",
);

export const placeholdersRule = defineRule({
  code: "S-PLACEHOLDER",
  severity: "error",
  basis: "ours",
  holds: "正文没有待填的空处",
  stage: "finished",
  check: (context) => {
    return firstOfEachPart(placesOf(context.report, UNFILLED)).map(({ first, count }) => ({
      at: first.part,
      quote: clauseOf(first),
      expected: "填写完整",
      found: count,
      message: sentences.unfilled(first.part, clauseOf(first), count),
    }));
  },
});
