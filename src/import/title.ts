/** The title of a report, with the organ and the year it names. */
import { yearOf } from "./dates.ts";
import { squeeze, withoutBlanks } from "./wording.ts";

export interface Title {
  /** As found, its lines joined. */
  readonly text: string;
  readonly organ: string;
  readonly year: number | null;
  /** Indices of the lines it takes, and of its repetitions. */
  readonly lines: readonly number[];
  readonly repeated: readonly number[];
}

/** An organ and a year, read out of a sentence. */
export interface Mention {
  readonly organ: string;
  readonly year: number;
}

const YEAR = "((?:19|20)\\d{2}|[〇零○一二三四五六七八九]{4})";
const REPORT = "年度?(?:政府|政务)?信息公开(?:工作)?(?:年度)?(?:工作)?(?:情况)?(?:的)?报告";

const TITLE = new RegExp(`^(.*?)${YEAR}${REPORT}$`, "u");

/** `现公布西藏自治区统计局2020年政府信息公开工作报告`. */
const MENTION = new RegExp(
  `(?:公布|发布|编制|形成)(?:了)?《?([^，。；：、《》,;:\\d]{2,40}?)${YEAR}${REPORT}`,
  "u",
);

/** `统计期限自2020年1月1日起至…`. */
const PERIOD = /自?\s*((?:19|20)\d{2})\s*年\s*0?1\s*月\s*0?1\s*日\s*起?\s*(?:至|到|—|-)/u;

/** A title is seldom broken over more lines. */
const MOST_LINES = 3;
const LONGEST_LINE = 60;

/** The title among the lines before the first heading; undefined where there is none. */
export function findTitle(lines: readonly string[]): Title | undefined {
  const found = lines.flatMap((_, i) => titleAt(lines, i) ?? []);
  const first = found.find(({ organ }) => organ !== "") ?? found[0];
  if (!first) return undefined;
  const taken = new Set(first.lines);
  const repeated = found
    .filter(({ organ, year }) => year === first.year && (organ === first.organ || organ === ""))
    .flatMap((title) => title.lines)
    .filter((line) => !taken.has(line));
  return { ...first, repeated: [...new Set(repeated)] };
}

function titleAt(lines: readonly string[], start: number): Title | undefined {
  let text = "";
  for (let count = 1; count <= MOST_LINES; count++) {
    const line = lines[start + count - 1]?.trim();
    if (line === undefined || line === "" || line.length > LONGEST_LINE || /[。；]/u.test(line)) {
      return undefined;
    }
    text += line;
    const match = TITLE.exec(squeeze(text));
    if (!match) continue;
    const organ = withoutBlanks(text).slice(0, match[1]?.length ?? 0);
    const taken = Array.from({ length: count }, (_, i) => start + i);
    return { text, organ, year: yearIn(match[2]), lines: taken, repeated: [] };
  }
  return undefined;
}

/** The organ and year whose report a sentence says it publishes. */
export function findMention(paragraphs: readonly string[]): Mention | undefined {
  for (const paragraph of paragraphs) {
    const match = MENTION.exec(paragraph);
    if (match) return { organ: (match[1] ?? "").trim(), year: yearIn(match[2]) };
  }
  return undefined;
}

/** The year of the reporting period that a sentence states. */
export function findPeriodYear(paragraphs: readonly string[]): number | undefined {
  for (const paragraph of paragraphs) {
    const match = PERIOD.exec(paragraph);
    if (match) return Number(match[1]);
  }
  return undefined;
}

function yearIn(digits: string | undefined): number {
  return Number(/^\d+$/u.test(digits ?? "") ? digits : yearOf(digits ?? ""));
}
