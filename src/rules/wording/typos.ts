/** S-TYPO: slips that recur in published reports, and words written twice. */
import { textFixes } from "../text-fix.ts";
import { clauseOf, placesOf } from "../places.ts";
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

export const typosRule = defineRule({
  code: "S-TYPO",
  severity: "hint",
  basis: "ours",
  holds: "没有常见的笔误",
  check: (context) =>
    SLIPS.flatMap(([written, right]) => {
      const same = placesOf(context.report, written);
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
