/** Names of the cells beside the figures, whose keys are their cell ids. */

/** Permanent name of a planned cell: a cell id, `report.year`, `check.T3-ROWSUM.<id>`. */
export type Key = string;

/** Prefix of a sum or balance: its code and the cell that it stands at. */
export interface Sum {
  readonly code: string;
  readonly at: { readonly id: string };
}

export type LinePart = "left" | "right" | "difference" | "result" | "text" | "at" | "figures";
type ExplanationPart = "code" | "matter" | "text" | "at" | "figures";
export type Tally = "blank" | "mismatch" | "notANumber";

/** What stands at the top of 一总体情况, in that order. */
export const headKeys = ["organ", "kind", "level", "year", "signed", "published"] as const;
export type HeadKey = (typeof headKeys)[number];

export function headKey(head: HeadKey): Key {
  return `report.${head}`;
}

/** The title of the report, put together from organ and year. */
export const TITLE_KEY: Key = "report.title";

/** The name of a part's rows; of one of them, counted from 1. */
export function narrativeName(part: string): Key {
  return `narrative.${part}`;
}

export function paragraphKey(part: string, number: number): Key {
  return `${narrativeName(part)}.${number}`;
}

/** The √ or × beside or below a table. */
export function checkKey({ code, at }: Sum): Key {
  return `check.${code}.${at.id}`;
}

/** A cell of the line in 勾稽核对 that shows a sum. */
export function lineKey({ code, at }: Sum, part: LinePart): Key {
  return `line.${code}.${at.id}.${part}`;
}

/** A figure of last year's report in 上年数据, by the id of its cell. */
export function lastYearKey(id: string): Key {
  return `lastYear.${id}`;
}

/** The name of all explanations; of a cell of one of the free rows, counted from 1. */
export const EXPLANATIONS_NAME = "report.explanations";

export function explanationKey(number: number, part: ExplanationPart): Key {
  return `explanation.${number}.${part}`;
}

/** How many cells of a table, or of all, are blank, do not agree, or hold no number. */
export function tallyKey(table: string, tally: Tally): Key {
  return `tally.${table}.${tally}`;
}

/** The line at the top of a sheet: 未填n格｜不符n处｜非数字n格. */
export function statusKey(sheet: string): Key {
  return `status.${sheet}`;
}

export function sentenceKey(sentence: string): Key {
  return `sentence.${sentence}`;
}

/** The same cell as that of the first line, on one of the lines below, which are counted from 0. */
export function onLine(key: Key, line: number): Key {
  return line === 0 ? key : `${key}#${line}`;
}

/** The key of the same cell on the first line. */
export function firstLineOf(key: Key): Key {
  const at = key.indexOf("#");
  return at < 0 ? key : key.slice(0, at);
}
