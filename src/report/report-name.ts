/** How titles and sentences name a report: 西藏自治区统计局2020年政府信息公开工作年度报告, in all its variants. */
import { withoutBlanks } from "../text/blanks.ts";
import { YEAR_IN_WORDS, yearIn } from "../text/numerals.ts";
import { squeeze } from "../text/squeeze.ts";

const YEAR = `((?:19|20)\\d{2}|${YEAR_IN_WORDS})`;

/** Source of a pattern for the year and the words behind it; its group is the year. */
export const REPORT_OF_YEAR = `${YEAR}年(?:年?度)?(?:政府|政务)?信息公开(?:工作)?(?:年度)?(?:工作)?(?:情况)?(?:的)?报告`;

/** Source of a pattern for the verbs with which a report speaks of itself. */
export const PUBLISHES = "(?:公布|发布|编制|形成)(?:了)?《?";

/** The words of a title with its year elsewhere; 人民政府信息公开 is said for 人民政府政府信息公开. */
const SUBJECT = "(?:(?<!人民)政府|政务)?信息公开";
const OF_REPORT = "(?:工作)?(?:年度)?(?:工作)?(?:情况)?的?(?:年度)?报告";

/** What may close a title: a bracket, a mark of Markdown. */
const CLOSED = '[】》\\]”"*#]*$';

/** What may stand before a title that begins with its year. */
const LABEL = '(?:.{0,40}[:>»›→|#*【《“"])?(?:关于)?';

interface TitleShape {
  readonly pattern: RegExp;
  /** Which groups they are; what stands before the organ is the first where the year does. */
  readonly organ: number;
  readonly year: number;
}

const SHAPES: readonly TitleShape[] = [
  { pattern: new RegExp(`^(.*?)${REPORT_OF_YEAR}${CLOSED}`, "u"), organ: 1, year: 2 },
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
];

/** What sets a label, a mark of Markdown or the path of a page off from the name behind it; no name has one of these. */
const SET_OFF = /^(?:.*[:>»›→|])?[#*【《[“"]*/u;

/** Words around a name that are none of it: 关于公布……的, 附件1, and a year that the title says twice. */
const BEFORE_NAME = new RegExp(`^(?:附件\\d{0,2}|关于(?:公布|发布|报送|上报)?|${YEAR}年度?)+`, "u");
const BEHIND_NAME = new RegExp(
  `(?:关于(?:公布|发布|报送|上报)?|的|${YEAR}年度?|年度?|[-—、,])+$`,
  "u",
);

/** `现公布西藏自治区统计局2020年政府信息公开工作报告`. */
const MENTION = new RegExp(`${PUBLISHES}([^，。；：、《》,;:\\d]{2,40}?)${REPORT_OF_YEAR}`, "u");

/** An organ and a year, read out of a title or a sentence. */
interface Mention {
  readonly organ: string;
  readonly year: number;
}

interface NamedTitle extends Mention {
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
    return { organ: asWritten, organAt, year: yearIn(match[year] ?? "") };
  }
  return undefined;
}

/** Where the name is among the words that a title has in its place. */
function nameIn(words: string): { readonly at: number; readonly length: number } {
  const setOff = SET_OFF.exec(words)?.[0] ?? "";
  const at = setOff.length + (BEFORE_NAME.exec(words.slice(setOff.length))?.[0].length ?? 0);
  // a bracket around the name is none of it, one within it is
  const isOpened = /[【《[“"*]$/u.test(setOff);
  const rest = words.slice(at).replace(BEHIND_NAME, "");
  return { at, length: (isOpened ? rest.replace(/[】》\]”"*]+$/u, "") : rest).length };
}

/** The organ and year whose report a sentence says it publishes. */
export function findMention(paragraphs: readonly string[]): Mention | undefined {
  for (const paragraph of paragraphs) {
    const match = MENTION.exec(paragraph);
    if (!match) continue;
    const words = match[1] ?? "";
    const { at, length } = nameIn(words);
    return { organ: words.slice(at, at + length).trim(), year: yearIn(match[2] ?? "") };
  }
  return undefined;
}
