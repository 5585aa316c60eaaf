/** How titles and sentences name a report: 西藏自治区统计局2020年政府信息公开工作年度报告, in all its variants. */
import { withoutBlanks } from "../text/blanks.ts";
import { NUMERALS, YEAR_IN_WORDS, yearIn } from "../text/numerals.ts";
import { squeeze } from "../text/squeeze.ts";
import { isOrganName } from "./organ-name.ts";

const YEAR = `((?:19|20)\\d{2}|${YEAR_IN_WORDS})`;

/** What such reports are about; 人民政府信息公开 is said for 人民政府政府信息公开. */
const SUBJECT = "(?:(?:(?<!人民)政府|政务)?信息公开|政务公开)";
const OF_REPORT = "(?:工作)?(?:年度)?(?:工作)?(?:情况)?的?(?:年度)?(?:工作)?(?:总结)?(?:报告|年报)";

/** Source of a pattern for the year and the words behind it; its group is the year. */
export const REPORT_OF_YEAR = `${YEAR}年(?:年?度)?${SUBJECT}${OF_REPORT}`;

/** Source of a pattern for the verbs with which a report speaks of itself. */
export const PUBLISHES = "(?:公布|发布|编制|形成)(?:了)?《?";

/** Words that people set before the title of a file or a page. */
const LABELS = "(?:(?:信息|文件|文章|公文|报告)?(?:标题|题目|名称))";

/** What is done with a report in the title of the paper that goes with it. */
const SENT = "(?:公布|发布|印发|公开|报送|上报|提交)";

/**
 * What may close a title: brackets, marks of Markdown, the ending of a file, the state of a paper, what kind of paper
 * goes with the report, and the name of the site behind a stroke.
 */
const CLOSED =
  '(?:[】》\\]”"*#。]|\\((?:草案|草稿|初稿|送审稿|审核稿|定稿|终稿|公开版|公开稿|发布稿|网站版)\\)|\\.(?:docx?|wps|pdf|html?|txt|ofd))*' +
  "(?:(?:的(?:公告|通告|公示|函)|(?<=》)的?通知)[】》]?)?(?:[-_|—–]+[^。；,]{1,40})?$";

/** What may stand before a title that begins with its year. */
const LABEL = `(?:.{0,40}[^\\p{L}\\p{N}])?(?:附件\\d{0,2}|关于${SENT}?|${LABELS})*`;

interface TitleShape {
  readonly pattern: RegExp;
  /** Which groups they are; what stands before the organ is the first where the year does. */
  readonly organ: number;
  /** Undefined where the title has none. */
  readonly year?: number;
}

const SHAPES: readonly TitleShape[] = [
  { pattern: new RegExp(`^(.*?)${REPORT_OF_YEAR}${CLOSED}`, "u"), organ: 1, year: 2 },
  {
    // 某某局（2025年）政府信息公开工作年度报告
    pattern: new RegExp(`^(.{2,40}?)\\(${YEAR}年度?\\)${SUBJECT}${OF_REPORT}${CLOSED}`, "u"),
    organ: 1,
    year: 2,
  },
  {
    // 2025年某某局政府信息公开工作年度报告
    pattern: new RegExp(`^(${LABEL}${YEAR}年度?)(.{2,40}?)${SUBJECT}${OF_REPORT}${CLOSED}`, "u"),
    organ: 3,
    year: 2,
  },
  {
    // 某某局政府信息公开工作2025年度报告
    pattern: new RegExp(
      `^(.{2,40}?)${SUBJECT}(?:工作)?\\(?${YEAR}年度?\\)?${OF_REPORT}${CLOSED}`,
      "u",
    ),
    organ: 1,
    year: 2,
  },
  {
    // 某某局政府信息公开工作年度报告（2025年度）
    pattern: new RegExp(`^(.{2,40}?)${SUBJECT}${OF_REPORT}\\(?${YEAR}年度?\\)?${CLOSED}`, "u"),
    organ: 1,
    year: 2,
  },
  // 某某局政府信息公开工作年度报告, its year elsewhere
  { pattern: new RegExp(`^(.{2,40}?)${SUBJECT}${OF_REPORT}${CLOSED}`, "u"), organ: 1 },
];

/** What sets a label or the path of a page off from the name behind it. */
const SET_OFF = /^.*[:>»›→|]/u;

/** Words and marks before a name that are none of it: 【年报】, ★, 1., 附件1, 关于公布……的, and a year that is said twice. */
const BEFORE_NAME = new RegExp(
  `^(?:[【[][^】\\]]{0,20}[】\\]](?=.)|[^\\p{L}\\p{N}(]|(?:\\d{1,2}|[${NUMERALS}]{1,3})[、.]|\\([${NUMERALS}\\d]{1,3}\\)` +
    `|附件\\d{0,2}|关于${SENT}?|${LABELS}|${YEAR}年度?)+`,
  "u",
);
const BEHIND_NAME = new RegExp(
  `(?:${YEAR}年?度?[-_—–~至到、]|关于${SENT}?|的|${LABELS}|${YEAR}年度?|年度?|[-_—–、,])+$`,
  "u",
);

/** What columns of a site are called after: 各部门政府信息公开年度报告. */
const COLUMN = /^(?:各|全[省市县区]|部门|单位|直属)|^(?:街道|镇街|乡镇|县区)/u;

/** 我局 and the like name nobody, and 政府 may be a piece of the words of the title. */
const PRONOUN =
  /^(?:政府|政务|我.*|[本该](?:[局委厅办镇乡市县区州旗盟省府院部校站所处队馆社]|机关|单位|街道|部门|中心|政府|行政机关))$/u;

/** `现公布西藏自治区统计局2020年政府信息公开工作报告`, `现将2021年某某县财政局政府信息公开工作年度报告`. */
const MENTIONS: readonly Required<TitleShape>[] = [
  {
    pattern: new RegExp(
      `(?:${PUBLISHES}|现将)([^，。；：、《》,;:\\d]{2,40}?)${REPORT_OF_YEAR}`,
      "u",
    ),
    organ: 1,
    year: 2,
  },
  {
    pattern: new RegExp(
      `(?:${PUBLISHES}|现将)${YEAR}年度?([^，。；：、《》,;:\\d]{2,40}?)${SUBJECT}${OF_REPORT}`,
      "u",
    ),
    organ: 2,
    year: 1,
  },
];

/** An organ and a year, read out of a title or a sentence. */
interface Mention {
  readonly organ: string;
  readonly year: number;
}

interface NamedTitle {
  readonly organ: string;
  /** Null where the title names only the organ. */
  readonly year: number | null;
  /** Where the name of the organ begins in the title without its blanks. */
  readonly organAt: number;
}

/** The organ and year of a title, which may be broken over lines; the organ is empty where it has none. */
export function readTitle(text: string): NamedTitle | undefined {
  const bare = squeeze(text);
  for (const { pattern, organ, year } of SHAPES) {
    const match = pattern.exec(bare);
    if (!match) continue;
    const found = match[organ] ?? "";
    const before = organ > 1 ? (match[1]?.length ?? 0) : 0;
    const name = nameIn(found);
    const organAt = before + name.at;
    const asWritten = withoutBlanks(text).slice(organAt, organAt + name.length);
    if (year !== undefined) return { organ: asWritten, organAt, year: yearIn(match[year] ?? "") };
    // without a year columns of a site are called so, and what people make such reports for
    return isOrganName(asWritten) && !COLUMN.test(asWritten)
      ? { organ: asWritten, organAt, year: null }
      : undefined;
  }
  return undefined;
}

/** Where the name is among the words that a title has in its place. */
function nameIn(words: string): { readonly at: number; readonly length: number } {
  const setOff = SET_OFF.exec(words)?.[0].length ?? 0;
  const before = BEFORE_NAME.exec(words.slice(setOff))?.[0] ?? "";
  let at = setOff + before.length;
  const rest = words.slice(at).replace(BEHIND_NAME, "");
  // a bracket around the name is none of it, one within it is
  const isOpened = /[【《[“"*]/u.test(before);
  let name = isOpened ? rest.replace(/[】》\]”"*#]+$/u, "") : rest;
  if (/^\((?:[^()]|\([^()]*\))*\)$/u.test(name)) {
    at += 1;
    name = name.slice(1, -1);
  }
  return { at, length: PRONOUN.test(name) ? 0 : name.length };
}

/** The organ and year whose report a sentence says it publishes. */
export function findMention(paragraphs: readonly string[]): Mention | undefined {
  for (const paragraph of paragraphs) {
    for (const { pattern, organ: organAt, year } of MENTIONS) {
      const match = pattern.exec(paragraph);
      if (!match) continue;
      const words = match[organAt] ?? "";
      const { at, length } = nameIn(words);
      const organ = words.slice(at, at + length).trim();
      return { organ: isOrganName(organ) ? organ : "", year: yearIn(match[year] ?? "") };
    }
  }
  return undefined;
}
