/** S-LEFTOVER: what a template, a converter or a web page has left in the text. */
import { narrativeParts } from "../../form/parts.ts";
import type { RuleContext } from "../context.ts";
import type { TextFix } from "../finding.ts";
import { paragraphFixes, textFixes } from "../text-fix.ts";
import { placesByWords, placesOf, type TextPlace } from "../places.ts";
import { defineRule, type Told } from "../rule.ts";
import * as sentences from "./sentences.ts";

/** A field code that a converter has left in the text; the name of a bookmark has at most forty characters. */
const FIELD_CODE = /\[bookmark:[^\][]{0,60}\]/gu;

interface Leftover {
  /** What it is, as messages name it. */
  readonly what: string;
  readonly mend: string;
  readonly pattern: RegExp;
  /** In a draft it is only not written yet. */
  readonly forLater?: true;
  /** It means nothing, whatever stands around it. */
  readonly meaningless?: true;
}

/** What notices and templates say to whoever fills them, and what people put in for later. */
const LEFTOVERS: readonly Leftover[] = [
  {
    what: "模板的说明文字",
    mend: "请删去",
    pattern:
      /[该本此]部分(?:内容)?[以用]表格形式(?:报告|填报)|表格如下|(?:此处|请在此|在此处)(?:填写|填入|输入)|(?:单击|点击)(?:或点击)?此处(?:输入|填写|添加)|[【［[]请(?:填写|补充|输入)[^】］\]]{0,12}[】］\]]/gu,
  },
  // Addresses and long names have xx as well: zfxxgk, xxzx@163.com.
  {
    what: "占位符",
    mend: "请填写或删去",
    forLater: true,
    pattern:
      /(?:(?<![A-Za-z\d_@.:/%&=?#-])[xX]{2,}|[ｘＸ]{2,}|×{2,}|＊{2,})(?![\w@/=&-]|\.[A-Za-z])/gu,
  },
  { what: "书签", mend: "请删去", meaningless: true, pattern: FIELD_CODE },
  {
    what: "网页文字",
    mend: "请删去",
    pattern:
      /扫一扫在手机打开(?:当前页)?|^(?:[【[]?(?:打印|关闭|收藏|分享到?)(?:本页|窗口)?[】\]：:]?\s*)+$|^您?(?:当前|现在)?的位置[:：].*$|^(?:上一篇|下一篇|责任编辑|信息来源|文章来源)[:：].*$/gu,
  },
];

export const leftoversRule = defineRule({
  code: "S-LEFTOVER",
  severity: "warning",
  basis: "ours",
  holds: "没有残留模板的说明文字、占位符、书签和网页文字",
  check: (context) => [
    ...LEFTOVERS.filter((it) => context.stage === "finished" || !it.forLater).flatMap((it) =>
      inProse(context, it),
    ),
    ...aroundText(context),
  ],
});

/** What is left in a part: one finding for the same words, and one for all that mean nothing, which are many at once. */
function inProse(context: RuleContext, leftover: Leftover): Told[] {
  const places = placesOf(context.report, leftover.pattern);
  if (!leftover.meaningless) {
    return placesByWords(places).flatMap(([place]) => (place ? [told(leftover, place, 1)] : []));
  }
  return narrativeParts.flatMap((part) => {
    const left = places.filter((it) => it.part === part);
    const [place] = left;
    if (!place) return [];
    const areAlike = left.every(({ words }) => words === place.words);
    const fixes = areAlike
      ? sameRemoved(context, left, place)
      : paragraphFixes(context, place, sentences.removeLeftovers(leftover.what), (written) =>
          written.replace(leftover.pattern, ""),
        );
    return [{ ...told(leftover, place, areAlike ? 1 : left.length), fixes }];
  });
}

/** A paragraph of which nothing would be left is the user's to delete. */
function sameRemoved(
  context: RuleContext,
  same: readonly TextPlace[],
  place: TextPlace,
): TextFix[] {
  return same.every(({ text, words }) => text !== words)
    ? textFixes(context, place, { right: "", quote: place.words, same })
    : [];
}

function told(leftover: Leftover, { part, words }: TextPlace, count: number): Told {
  const message = sentences.leftover(part, leftover, words, count);
  return { at: part, quote: words, expected: null, found: words, message };
}

/** What import took out of the published text: the lines of the page, and field codes in cells. */
function aroundText(context: RuleContext): Told[] {
  const { source, edition } = context;
  const texts = source?.cells;
  const inCells = texts
    ? edition.cells.flatMap((cell) =>
        (texts[cell.id]?.match(FIELD_CODE) ?? []).map((words) => ({ cell, words })),
      )
    : [];
  const found = [...(source?.dropped ?? []), ...inCells.map(({ words }) => words)];
  const [first] = found;
  if (first === undefined) return [];
  return [
    {
      severity: "hint",
      at: "title",
      cells: inCells.map(({ cell }) => cell),
      quote: first,
      expected: null,
      found: found.join("；"),
      message: sentences.leftoversAroundText(found),
    },
  ];
}
