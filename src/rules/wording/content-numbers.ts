/** S-CONTENT-NUM: part one says in numbers what was published, explained and kept up. */
import { tellsOfWork } from "../overview-content.ts";
import { defineRule } from "../rule.ts";
import * as sentences from "./sentences.ts";

interface Content {
  readonly name: string;
  readonly told: RegExp;
}

const DIGIT = "[\\d０-９一二三四五六七八九十百两]";
const NUMBER = `${DIGIT}+[余多]?\\s?`;
/** From its first digit, or a long row of digits would be walked from each of them. */
const WHOLE_NUMBER = `(?<!${DIGIT})${NUMBER}`;

/** What superiors ask to be counted; in one clause with its number. */
const contents: readonly Content[] = [
  {
    name: "网站、新媒体、公报等平台的发布数",
    told: new RegExp(
      `(?:公开|发布|公示|发表|推送|编发|更新|刊发)[^，。；]{0,24}${NUMBER}(?:条|篇|期|件|次|份)`,
      "u",
    ),
  },
  {
    name: "解读与回应数",
    told: new RegExp(
      `(?:解读|回应|发布会|访谈|图解|留言|关切)[^，。；]{0,16}${NUMBER}(?:条|篇|期|件|次|场|个|份)|${WHOLE_NUMBER}(?:条|篇|期|次|场|个)[^，。；]{0,8}(?:解读|发布会|访谈)`,
      "u",
    ),
  },
  {
    name: "平台、专栏、专区数",
    told: new RegExp(
      `(?:网站|新媒体|公众号|微博|平台|专栏|专区|栏目|公报)[^，。；]{0,10}${NUMBER}(?:个|家|处|期)|${WHOLE_NUMBER}(?:个|家|处)[^，。；]{0,8}(?:网站|新媒体|公众号|平台|专栏|专区|栏目)`,
      "u",
    ),
  },
];

export const contentNumbersRule = defineRule({
  code: "S-CONTENT-NUM",
  severity: "hint",
  basis: "ours",
  holds: "总体情况写明各平台发布信息的数量",
  stage: "finished",
  check: (context) => {
    const { overview } = context.report.narrative;
    if (!tellsOfWork(overview)) return [];
    const missing = contents.filter(({ told }) => !overview.some((text) => told.test(text)));
    // what was published is asked of everybody; the others alone are a matter of the organ
    if (!missing.some(({ name }) => name === contents[0]?.name)) return [];
    return [
      {
        at: "overview",
        expected: contents.map(({ name }) => name).join("；"),
        found: null,
        message: sentences.contentWithoutNumbers(missing.map(({ name }) => name)),
      },
    ];
  },
});
