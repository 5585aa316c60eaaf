/** How titles and sentences name a report: 西藏自治区统计局2020年政府信息公开工作年度报告, in all its variants. */
import { withoutBlanks } from "../text/blanks.ts";
import { YEAR_IN_WORDS, yearIn } from "../text/numerals.ts";
import { squeeze } from "../text/squeeze.ts";

const YEAR = `((?:19|20)\\d{2}|${YEAR_IN_WORDS})`;

/** Source of a pattern for the year and the words behind it; its group is the year. */
export const REPORT_OF_YEAR = `${YEAR}年度?(?:政府|政务)?信息公开(?:工作)?(?:年度)?(?:工作)?(?:情况)?(?:的)?报告`;

/** Source of a pattern for the verbs with which a report speaks of itself. */
export const PUBLISHES = "(?:公布|发布|编制|形成)(?:了)?《?";

const TITLE = new RegExp(`^(.*?)${REPORT_OF_YEAR}$`, "u");

/** `现公布西藏自治区统计局2020年政府信息公开工作报告`. */
const MENTION = new RegExp(`${PUBLISHES}([^，。；：、《》,;:\\d]{2,40}?)${REPORT_OF_YEAR}`, "u");

/** An organ and a year, read out of a title or a sentence. */
interface Mention {
  readonly organ: string;
  readonly year: number;
}

/** The organ and year of a title, which may be broken over lines; the organ is empty where it has none. */
export function readTitle(text: string): Mention | undefined {
  const match = TITLE.exec(squeeze(text));
  if (!match) return undefined;
  const organ = withoutBlanks(text).slice(0, match[1]?.length ?? 0);
  return { organ, year: yearIn(match[2] ?? "") };
}

/** The organ and year whose report a sentence says it publishes. */
export function findMention(paragraphs: readonly string[]): Mention | undefined {
  for (const paragraph of paragraphs) {
    const match = MENTION.exec(paragraph);
    if (match) return { organ: (match[1] ?? "").trim(), year: yearIn(match[2] ?? "") };
  }
  return undefined;
}
