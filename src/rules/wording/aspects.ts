/** S-FIVE: the five aspects that part one tells of. */
import { headingOf } from "../numbering.ts";
import { contentOf, tellsOfWork } from "../overview-content.ts";
import { defineRule } from "../rule.ts";
import * as sentences from "./sentences.ts";

interface Aspect {
  readonly name: string;
  /** Words of a heading over it. */
  readonly headed: RegExp;
  /** Words that name it. */
  readonly named: RegExp;
  /** Words that tell of it, where the text has no headings to go by. */
  readonly told: RegExp;
}

/** 五方面, as 〔2021〕30号 names them. */
const aspects: readonly Aspect[] = [
  {
    name: "主动公开",
    headed: /主动公开|主动发布/u,
    named: /主动公开/u,
    told: /主动公开|主动发布|主动公示|(?:公开|发布|公布)[^，。；,;]{0,20}(?:信息|公报|数据|指标)/u,
  },
  {
    name: "依申请公开",
    headed: /申请/u,
    named: /依申请公开|公开申请/u,
    told: /依申请|公开申请|申请公开|申请人/u,
  },
  {
    name: "政府信息管理",
    headed: /管理|审核|审查|规范性文件/u,
    named: /信息管理/u,
    told: /信息管理|审核|审查|保密|规范性文件|清理|公开属性|公开目录|公开指南|动态调整|动态更新/u,
  },
  {
    name: "政府信息公开平台建设",
    headed: /平台|网站|载体|渠道|新媒体|阵地/u,
    named: /平台建设/u,
    told: /平台|网站|新媒体|公众号|专栏|公报|专区/u,
  },
  {
    name: "监督保障",
    headed: /监督|保障|考核|组织|培训|队伍/u,
    named: /监督保障/u,
    told: /监督(?!权)|(?:组织|制度|工作|队伍)保障|考核|培训|组织领导|领导小组|评议|追究|督查|检查|整改/u,
  },
];

/** The names of the five aspects. */
export const aspectNames: readonly string[] = aspects.map(({ name }) => name);

/** The aspect over which a paragraph is a heading, by its name; undefined where it is none. */
export function aspectHeadedBy(paragraph: string): string | undefined {
  const words = headingOf(paragraph)?.words;
  return words === undefined ? undefined : aspects.find(({ headed }) => headed.test(words))?.name;
}

/** A text with fewer headings of the five goes by an order of its own. */
const CUSTOMARY = 3;

/** The aspects of which part one says nothing, by their names. */
export function missingAspects(overview: readonly string[]): string[] {
  const paragraphs = contentOf(overview);
  const says = (pattern: RegExp): boolean => paragraphs.some((text) => pattern.test(text));
  const headings = topHeadings(paragraphs);
  const isHeaded = ({ headed }: Aspect): boolean => headings.some((it) => headed.test(it));
  // A text ordered by the five aspects, and by nothing else, tells of an aspect under its heading.
  const isOrdered =
    aspects.filter(isHeaded).length >= CUSTOMARY &&
    headings.every((heading) => aspects.some(({ headed }) => headed.test(heading)));
  return aspects
    .filter((it) => (isOrdered ? !isHeaded(it) && !says(it.named) : !says(it.told)))
    .map(({ name }) => name);
}

/** The headings of the highest level that the text has. */
function topHeadings(paragraphs: readonly string[]): string[] {
  const headings = paragraphs.map(headingOf).filter((it) => it !== undefined);
  return headings.filter(({ kind }) => kind === headings[0]?.kind).map(({ words }) => words);
}

/** Reports on earlier years were not yet held to all five. */
const HELD_SINCE = 2021;

export const aspectsRule = defineRule({
  code: "S-FIVE",
  severity: "warning",
  basis: "format",
  holds: "总体情况写全五个方面的情况",
  stage: "finished",
  check: (context) => {
    const { overview } = context.report.narrative;
    if (!tellsOfWork(overview)) return [];
    const missing = missingAspects(overview);
    if (missing.length === 0) return [];
    return [
      {
        ...(context.edition.firstYear < HELD_SINCE && { severity: "hint" }),
        at: "overview",
        expected: aspectNames.join("、"),
        found: aspectNames.filter((name) => !missing.includes(name)).join("、"),
        message: sentences.aspectsMissing(missing, aspectNames),
      },
    ];
  },
});
