/** S-TYPO: slips that recur in published reports, and words written twice. */
import { textFixes } from "../text-fix.ts";
import type { RuleContext } from "../context.ts";
import { clauseOf, placesOf, type TextPlace } from "../places.ts";
import { defineRule } from "../rule.ts";
import * as sentences from "./sentences.ts";

/** What is written, and what is meant. */
const SLIPS: readonly (readonly [written: RegExp, right: string])[] = [
  [/群众群众/gu, "群众"],
  [/仍存一些/gu, "仍存在一些"],
  [/仍一些/gu, "仍有一些"],
  [/门口网站/gu, "门户网站"],
  [/给与/gu, "给予"],
  [/政府政府(?=信息|工作|网站|门户)/gu, "政府"],
  [/公开公开(?=信息|工作|渠道|平台)/gu, "公开"],
  [/信息信息公开/gu, "信息公开"],
  [/依申公开/gu, "依申请公开"],
  [/依申请申请公开/gu, "依申请公开"],
  [/政务信信息/gu, "政务信息"],
  [/规范性文件文件/gu, "规范性文件"],
  [/工作工作(?=的|，|。|、|中)/gu, "工作"],
  [/的的(?=\p{Script=Han})(?!的的确)/gu, "的"],
  [/按装/gu, "安装"],
  [/布署/gu, "部署"],
  [/以经(?=公开|办结|完成|答复)/gu, "已经"],
  [/既使/gu, "即使"],
  [/做为(?=一项|重要|政府)/gu, "作为"],
  [/公从(?=关切|关注|参与|需求)/gu, "公众"],
  [/帐号/gu, "账号"],
  [/登陆(?=网站|平台|系统|门户)/gu, "登录"],
];

/** Nouns of reports that are never said twice for themselves; 研究研究 and 一个一个 are. */
const DOUBLED =
  /(问题|情况|措施|部门|单位|制度|机制|内容|方面|渠道|数据|质量|水平|能力|意识|流程|规定|要求|要点|报告|年度|栏目|平台|政策|解读|监督|保障|培训|任务|责任|领域|事项|申请人|规范性文件|网站|人员|政务公开|信息公开)\1/gu;

/** Words that are not said twice either, but where the second begins another word: 申请申请人身份证明, 信息信息化. */
const REPEATED =
  /(及时|进一步|不断|全面|主动|依法|加强|收到|本机关|我[局委办镇县区市]|(?:19|20)\d\d年度?|信息(?!信息[化公])|申请(?!申请[人书表件])|答复(?!答复[书件])|(?<!规范性)文件(?!文件[夹柜]))\1/gu;

/** 存在的问题问题: each place with the word that is meant. */
function doubledIn({ report }: RuleContext): (readonly [TextPlace[], right: string])[] {
  const places = [...placesOf(report, DOUBLED), ...placesOf(report, REPEATED)];
  const words = new Set(places.map(({ groups: [word = ""] }) => word));
  return [...words].map((word) => [places.filter(({ groups }) => groups[0] === word), word]);
}

export const typosRule = defineRule({
  code: "S-TYPO",
  severity: "hint",
  basis: "ours",
  holds: "没有常见的笔误",
  check: (context) =>
    [
      ...SLIPS.map(([written, right]) => [placesOf(context.report, written), right] as const),
      ...doubledIn(context),
    ].flatMap(([same, right]) => {
      return same.slice(0, 1).map((place) => ({
        at: place.part,
        quote: clauseOf(place),
        expected: right,
        found: place.words,
        message: sentences.typo(place.part, place.words, right, clauseOf(place)),
        fixes: textFixes(context, place, { right, quote: clauseOf(place), same }),
      }));
    }),
});
