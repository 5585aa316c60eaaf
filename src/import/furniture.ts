/** Lines of the web page around a report: navigation, buttons, counters, footers. */
import { findDate } from "../text/dates.ts";
import { squeeze } from "../text/squeeze.ts";
import { pageNumberIn } from "./page-number.ts";

/** What a line of the page begins with or is, tested without blanks and in half width; why it is no report. */
const PATTERNS: readonly (readonly [pattern: RegExp, reason: string])[] = [
  [/^草稿\(\d+处未改正\)$/u, "mark of a draft of our own"],
  [/^(?:您|你)?(?:现在|当前|目前)?(?:所在)?的?位置:/u, "path of the page"],
  [/^首页(?:>|»|›|→|\/|-)/u, "path of the page without its words"],
  [/扫一扫.{0,8}(?:打开|分享|访问|浏览|手机)/u, "hint to scan the code of the page"],
  [/^(?:信息)?(?:发布|公布|公开|生成|成文)?(?:日期|时间):\d{4}/u, "line under the title"],
  [/^(?:信息|文章|稿件)?来源:/u, "line under the title"],
  [/^(?:作者|责任编辑|编辑|信息录入):/u, "line under the title"],
  [/^[[【(]?字(?:体|号)(?:大小)?:/u, "size of letters"],
  [/^(?:浏览|访问|点击|阅读)(?:次数|量|数|人次)?:/u, "counter of readers"],
  [
    /^(?:[[【]?(?:打印|关闭|收藏|分享|纠错|保存|返回|返回顶部|打印本页|打印此页|关闭窗口|关闭本页|TOP)[\]】]?)+$/iu,
    "button",
  ],
  [/^(?:分享到|分享至|分享:)/u, "buttons to share"],
  [/^(?:点击)?(?:下载|导出)(?:word|pdf|ofd|wps|文件|附件|本页|文档)(?:版|文档|文件)?$/iu, "button"],
  [/^(?:word|pdf|ofd|wps)(?:版|文档|文件)?下载$/iu, "button"],
  [/^(?:上一篇|下一篇|上一条|下一条|相关链接|相关文档|相关附件):/u, "navigation below the text"],
  [
    /^(?:版权所有|主办(?:单位)?:|承办(?:单位)?:|技术支持:|网站标识码|网站地图|.?ICP备|.公网安备)/u,
    "footer of the site",
  ],
  [
    /^(?:索引号|发文机关|发布机构|主题分类|信息分类|发文字号|公开方式|有效性):/u,
    "catalogue entry over the text",
  ],
];

/** A line of the page is short; a long one that happens to begin alike is prose. */
const LONGEST = 150;

/** `成文日期` and `生成日期` are not the day of publication. */
const PUBLICATION = /(?:^|[\s|])(?:信息)?(?:发布|公布|公开)?(?:日期|时间)\s*[:：]\s*(?=\d{4})/u;

/** Field codes that converters leave in the text; the name of a bookmark has at most forty characters. */
const BOOKMARKS = /\[bookmark:[^\][]{0,60}\]/gu;

/** Whether a line belongs to the page and not to the report. */
export function isFurniture(line: string): boolean {
  if (line.length > LONGEST) return false;
  if (pageNumberIn(line) === "marked") return true;
  const bare = squeeze(line);
  return PATTERNS.some(([pattern]) => pattern.test(bare));
}

/** The date of publication that a line of furniture states. */
export function publicationDate(line: string): string | undefined {
  const match = PUBLICATION.exec(line);
  return match ? findDate(line.slice(match.index + match[0].length))?.iso : undefined;
}

/** A line without the field codes of a converter, and the codes. */
export function withoutBookmarks(line: string): { text: string; bookmarks: readonly string[] } {
  return { text: line.replace(BOOKMARKS, ""), bookmarks: line.match(BOOKMARKS) ?? [] };
}
