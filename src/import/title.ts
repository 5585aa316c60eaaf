/** The title of a report, with the organ and the year it names. */
import { reportTitle } from "../form/parts.ts";
import { readTitle } from "../report/report-name.ts";
import { isOrganName } from "../report/organ-name.ts";
import { withoutBlanks } from "../text/blanks.ts";
import { YEAR_IN_WORDS } from "../text/numerals.ts";
import { narrow } from "../text/widths.ts";
import { simplified } from "./simplified.ts";

export interface Title {
  /** As found, its lines joined. */
  readonly text: string;
  readonly organ: string;
  readonly year: number | null;
  /** Indices of the lines it takes, and of its repetitions. */
  readonly lines: readonly number[];
  readonly repeated: readonly number[];
}

/** `统计期限自2020年1月1日起至…`. */
const PERIOD = /((?:19|20)\d{2})\s*年\s*0?1\s*月\s*0?1\s*日\s*(?:起\s*)?(?:至|到|—|-)/u;

/** A name that says where the organ is is whole; lines before it are none of it. */
const PLACE = /[省市县区州盟旗镇乡]/u;

/** A district may be part of a name that goes on: 中国（上海）自由贸易试验区 / 临港新片区管理委员会. */
const PLACE_FIRST = /^\p{Script=Han}{1,6}?(?:省|自治区|市|州|盟|县|旗)/u;

/** 重庆市 in a line of its own is where the organ of the next line is. */
const PLACE_ALONE = /^\p{Script=Han}{1,8}(?:省|自治区|市|州|盟|县|旗)$/u;

/** A title is seldom broken over more lines. */
const MOST_LINES = 3;
const LONGEST_LINE = 60;

/** `（2025年度）` in a line of its own, below a title without a year. */
const YEAR_ALONE = new RegExp(
  `^[（(]?\\s*(?:(?:19|20)\\d{2}|${YEAR_IN_WORDS})\\s*年\\s*度?\\s*[)）]?$`,
  "u",
);

/**
 * The title among the lines before the first heading; undefined where there is none.
 *
 * @param marked indices of the lines that the document marks as its title
 */
export function findTitle(
  lines: readonly string[],
  marked: readonly number[] = [],
): Title | undefined {
  const found = lines.flatMap((_, i) => titleAt(lines, i) ?? []);
  const first = markedTitle(lines, marked) ?? withOrganBelow(lines, likeliest(found));
  if (!first) return undefined;
  const taken = new Set(first.lines);
  const repeated = found
    .filter(({ organ, year }) => year === first.year && (organ === first.organ || organ === ""))
    .flatMap((title) => title.lines)
    .filter((line) => !taken.has(line));
  return { ...first, repeated: [...new Set(repeated)] };
}

/**
 * The first that names both; but where others name other organs, as in a list of links, the one that stands next to the
 * report, whatever it names.
 */
function likeliest(found: readonly Title[]): Title | undefined {
  const taken = new Set<number>();
  // the rest of a title that is broken over lines reads as one as well
  const apart = found.filter(({ lines }) => {
    const isRest = lines.some((line) => taken.has(line));
    for (const line of lines) taken.add(line);
    return !isRest;
  });
  const named = apart.filter(({ organ, year }) => organ !== "" && year !== null);
  const whole = named.length > 0 ? named : apart.filter(({ organ }) => organ !== "");
  const [first, ...others] = whole;
  const isOne = others.every(({ organ, year }) => organ === first?.organ && year === first.year);
  return isOne ? (first ?? apart[0]) : apart.at(-1);
}

/** The marked lines, whatever their number and length. */
function markedTitle(lines: readonly string[], marked: readonly number[]): Title | undefined {
  const text = marked.map((i) => lines[i]?.trim() ?? "").join("");
  const named = namedIn(text);
  if (!named) return undefined;
  return { text, ...named, lines: marked, repeated: [] };
}

/** What a whole title names; one of our own writing has no year while nobody knows it. */
export function namedIn(text: string): Pick<Title, "organ" | "year"> | undefined {
  const named = titleNames(text);
  if (named) return named;
  const words = reportTitle("", null);
  const bare = withoutBlanks(text);
  return bare.endsWith(words) ? { organ: bare.slice(0, -words.length), year: null } : undefined;
}

/** The organ writes its name as it does, in whatever characters. */
function titleNames(text: string): Pick<Title, "organ" | "year"> | undefined {
  const named = readTitle(simplified(text));
  if (!named) return undefined;
  const { organAt, organ, year } = named;
  return { organ: withoutBlanks(text).slice(organAt, organAt + organ.length), year };
}

function titleAt(lines: readonly string[], start: number): Title | undefined {
  let text = "";
  for (let count = 1; count <= MOST_LINES; count++) {
    const line = lines[start + count - 1]?.trim();
    if (line === undefined || line === "" || line.length > LONGEST_LINE || /[。；]/u.test(line)) {
      return undefined;
    }
    text += line;
    const named = titleNames(text);
    if (!named) continue;
    const next = lines[start + count]?.trim() ?? "";
    if (named.year === null && YEAR_ALONE.test(narrow(next))) continue;
    if (isWholeLater(lines.slice(start, start + count))) return undefined;
    const taken = Array.from({ length: count }, (_, i) => start + i);
    return { text, ...named, lines: taken, repeated: [] };
  }
  return undefined;
}

/** The title with the organ that stands alone in the line below it, in brackets or not. */
function withOrganBelow(lines: readonly string[], title: Title | undefined): Title | undefined {
  if (title?.organ !== "") return title;
  const below = Math.max(...title.lines) + 1;
  const organ = withoutBlanks(lines[below] ?? "").replace(/^[（(](.*)[)）]$/u, "$1");
  return isOrganName(simplified(organ))
    ? { ...title, organ, lines: [...title.lines, below] }
    : title;
}

/** Whether the title is whole without its first line: 栏目导航 / 西宁市湟中区统计局 / 2020年政府信息公开工作年度报告. */
function isWholeLater([first = "", ...rest]: readonly string[]): boolean {
  if (PLACE_ALONE.test(first.trim())) return false;
  const organOf = (lines: readonly string[]): string =>
    readTitle(simplified(lines.join("").trim()))?.organ ?? "";
  return PLACE.test(organOf(rest.slice(-1))) || PLACE_FIRST.test(organOf(rest));
}

/** The year of the reporting period that a sentence states. */
export function findPeriodYear(paragraphs: readonly string[]): number | undefined {
  for (const paragraph of paragraphs) {
    const match = PERIOD.exec(paragraph);
    if (match) return Number(match[1]);
  }
  return undefined;
}
