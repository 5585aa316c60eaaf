/** What the custom functions say where they do not give a number; findings have their own sentences. */
import { difference, formatNumber } from "../figures/figure.ts";
import type { SentenceKind } from "../narrative/sentence-plan.ts";
import type { Size } from "./cells.ts";
import type { Addition } from "./counts.ts";

/** A text longer than this is cut, so that a cell stays readable. */
const MOST_SHOWN = 20;

const n = formatNumber;

function quoted(text: string): string {
  const characters = Array.from(text);
  return `“${characters.length > MOST_SHOWN ? `${characters.slice(0, MOST_SHOWN).join("")}…` : text}”`;
}

/** 8件 is a number, 八件 is not. */
export function notANumber(text: string): string {
  return `${quoted(text)}不是数字。`;
}

/** Which cells of a range keep it from being added up. */
export function unreadCells({ unread }: Addition): string {
  const [first] = unread;
  if (!first) return "";
  const place = `第${n(first.row)}行第${n(first.column)}列${quoted(first.text)}`;
  return unread.length === 1 ? `${place}不是数字。` : `${place}等${n(unread.length)}格不是数字。`;
}

/** 总计应为8，现填0，少8. */
export function totalOff(expected: number, found: number): string {
  const off = difference(found, expected);
  return `总计应为${n(expected)}，现填${n(found)}，${off > 0 ? "多" : "少"}${n(Math.abs(off))}`;
}

export function totalNotANumber(text: string): string {
  return `总计${notANumber(text)}`;
}

/** 第三项“无法统计”不是数字; `where` names the column where it is known. */
export function itemNotANumber(where: string, item: string, text: string): string {
  return `${where === "" ? "" : `${where}：`}${item}${notANumber(text)}`;
}

function sizeWords({ rows, columns }: Size): string {
  return `${n(rows)}行${n(columns)}列`;
}

export function sizesDiffer(sizes: readonly (readonly [item: string, size: Size])[]): string {
  const list = sizes.map(([item, size]) => `${item}${sizeWords(size)}`).join("，");
  return `四个区域的行数、列数应相同，现在${list}。`;
}

export function notTableThree(
  editions: readonly (readonly [edition: string, size: Size])[],
  found: Size,
): string {
  const sizes = editions.map(([edition, size]) => `${edition}版${sizeWords(size)}`).join("或");
  return `区域应为表三的全部数字（${sizes}），现为${sizeWords(found)}。`;
}

export function noSuchSentence(kind: string): string {
  return `没有${quoted(kind)}这一类语句，请写申请、复议诉讼或规范性文件。`;
}

/** What each kind of sentence is written from. */
const RANGES: Readonly<Record<SentenceKind, string>> = {
  requests: "表三的全部数字（25行7列或23行7列）",
  disputes: "表四的一行15格",
  documents: "表二规章、规范性文件的2行3列",
};

export function notRangeOf(kind: SentenceKind, found: Size): string {
  return `区域应为${RANGES[kind]}，现为${sizeWords(found)}。`;
}

export function sumsHold(table: string): string {
  return `${table}各行、各列的总计和勾稽关系全部相符`;
}

/** An empty cell comes as 0. */
export function notADay(name: string, text: string): string {
  const found = text === "0" ? "没有填" : `${quoted(text)}不是日期`;
  return `${name}${found}，应为日期或2026-1-5这样的文字。`;
}

export function notAPeriod(text: string, longest: number): string {
  return `工作日数${quoted(text)}应为1至${n(longest)}的整数。`;
}

export function backwards(start: string, end: string): string {
  return `止${end}早于起${start}，应不早于它。`;
}

/** 暂定2027年1月4日（2027年放假安排未公布） */
export function provisional(result: string, years: readonly number[]): string {
  return `暂定${result}（${years.join("、")}年放假安排未公布）`;
}

export function noHoliday(row: number, text: string): string {
  return `节假日第${n(row)}行${quoted(text)}应为日期，或一个年份（表示这一年已经列全）。`;
}

export function noHolidayMark(row: number, text: string): string {
  return `节假日第${n(row)}行${quoted(text)}应为“休”或“班”。`;
}
