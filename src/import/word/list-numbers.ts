/**
 * The numbers that Word sets before paragraphs by itself (ECMA-376 part 1, 17.9): 一、, （一）, 1. They are in no text,
 * and a heading may have its number from there.
 */
import { numeral } from "../../text/numerals.ts";

export interface Level {
  readonly start: number;
  readonly format: string;
  /** `（%1）`: %1 is the count of the first level. */
  readonly text: string;
}

export interface NumberPlace {
  readonly list: string;
  readonly level: number;
}

export interface List {
  /** Lists of one definition count on together, unless one of them begins anew. */
  readonly key: string;
  readonly levels: readonly (Level | undefined)[];
}

/** A list has nine levels (17.9.6). */
export const DEEPEST_LEVEL = 8;

/** How a count is written; a format that is not here writes nothing, as a bullet does. */
const FORMATS: ReadonlyMap<string, (count: number) => string> = new Map([
  ["decimal", String],
  ["decimalZero", (count) => String(count).padStart(2, "0")],
  ["decimalFullWidth", String],
  ["decimalHalfWidth", String],
  ["decimalEnclosedCircleChinese", circled],
  ["decimalEnclosedCircle", circled],
  ["chineseCounting", chineseCounting],
  ["chineseCountingThousand", chineseCounting],
  ["japaneseCounting", chineseCounting],
  ["taiwaneseCounting", chineseCounting],
  ["taiwaneseCountingThousand", chineseCounting],
  ["ideographDigital", chineseCounting],
  ["lowerLetter", (count) => letters("a", count)],
  ["upperLetter", (count) => letters("A", count)],
]);

/** Gives the next number at a place; places are to be asked in their order in the document. */
export function countersOf(lists: ReadonlyMap<string, List>): (place: NumberPlace) => string {
  const counts = new Map<string, number[]>();
  return (place) => {
    const list = lists.get(place.list);
    const level = list?.levels[place.level];
    if (!list || !level) return "";
    const counted = (counts.get(list.key) ?? []).slice(0, place.level + 1);
    counted[place.level] = (counted[place.level] ?? level.start - 1) + 1;
    counts.set(list.key, counted);
    return level.text.replace(/%([1-9])/gu, (_, digit: string) => {
      const at = Number(digit) - 1;
      const { start = 1, format = "" } = list.levels[at] ?? {};
      return FORMATS.get(format)?.(counted[at] ?? start) ?? "";
    });
  };
}

/** 一, 十, 十二, 二十一, and 〇 as Word writes it: no list of a report counts to a hundred. */
function chineseCounting(count: number): string {
  if (count === 0) return "〇";
  return count > 99 ? String(count) : numeral(count);
}

const ALPHABET = 26;

/** No list of a report goes on so far. */
const MOST_LETTERS = 20;

/** a to z, then aa, bb, to zz, and aaa (17.18.59, lowerLetter). */
function letters(first: string, count: number): string {
  const times = Math.ceil(count / ALPHABET);
  if (!(times >= 1 && times <= MOST_LETTERS)) return String(count);
  return String.fromCharCode(first.charCodeAt(0) + ((count - 1) % ALPHABET)).repeat(times);
}

/** ① to ⑳. */
function circled(count: number): string {
  return count >= 1 && count <= 20 ? String.fromCharCode(0x245f + count) : String(count);
}
