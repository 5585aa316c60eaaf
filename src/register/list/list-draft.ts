/** A register that is still to be made of somebody's list: what each of its headings means, and what is doubtful. */
import { FIRST_YEAR, type Edition } from "../../form/editions.ts";
import { enteredDay } from "../../text/entered-day.ts";
import { emptyRegister } from "../empty-register.ts";
import { columnName, headingWords, type ForeignColumn } from "../foreign-columns.ts";
import { yearPeriod } from "../period.ts";
import { readRegister } from "../read-register.ts";
import type { Register } from "../register.ts";
import { rowsNamed, LEFT } from "./list-account.ts";
import { matchHeadings, type GivenHeadings, type MatchedHeader } from "./list-header.ts";
import type { MeantValues } from "./list-line.ts";
import { numberedApart, repeatedRows, repeatedSentence } from "./list-numbers.ts";
import { readRows, type DoubtfulCell } from "./list-rows.ts";
import type { ListSheet } from "./list-sheet.ts";
import { findLists, type FoundList } from "./read-list.ts";

export interface DraftOptions extends GivenHeadings {
  readonly edition: Edition;
  readonly year: number;
  readonly organ: Register["organ"];
  readonly meant?: MeantValues | undefined;
}

/** A heading of the list, and as what its column is read. */
export interface DraftHeading {
  readonly heading: string;
  /** The columns of the register that it fills; none where it stays the user's own. */
  readonly as: readonly ForeignColumn[];
  /** `marked`: one of several columns of which one carries a mark; `doubtful`: it may mean something else. */
  readonly is: "sure" | "doubtful" | "marked" | "own";
}

export interface DraftDoubt extends DoubtfulCell {
  /** Empty where one sheet alone is read. */
  readonly sheet: string;
}

export interface ListDraft {
  /** Sheets that are read. */
  readonly sheets: readonly string[];
  /** Each heading once, in the order of the list. */
  readonly headings: readonly DraftHeading[];
  /** Columns without which nothing can be counted, and of which any of several headings may be one. */
  readonly missing: readonly ForeignColumn[];
  readonly unsettled: MatchedHeader["unsettled"];
  readonly register: Register;
  readonly doubts: readonly DraftDoubt[];
  /** One sentence a line: rows that are no requests, and what else is to be known. */
  readonly said: readonly string[];
}

/**
 * @returns null where no sheet has the headings of a list
 * @throws UnreadableFile where what the user said of a heading holds of two
 */
export function draftOf(sheets: readonly ListSheet[], options: DraftOptions): ListDraft | null {
  const { lists, others } = findLists(sheets, options);
  if (lists.length === 0) return null;
  const read = lists.map((list) => {
    const header = matchHeadings(list.headings, options);
    return { list, header, name: list.sheet.name, ...readRows(list.sheet.rows, header, options) };
  });
  const { requests, said } = numberedApart(read);
  const { edition, year, organ } = options;
  const { kept, before } = ofYear({ ...emptyRegister(edition, year, organ), requests });
  const where = (name: string): string => (read.length > 1 ? `“${name}”` : "");
  return {
    sheets: read.map(({ name }) => name),
    headings: draftHeadings(read),
    missing: [...new Set(read.flatMap(({ header }) => header.missing))],
    unsettled: read.flatMap(({ header }) => header.unsettled),
    register: kept,
    doubts: read.flatMap(({ name, doubts }) =>
      doubts.map((it) => ({ ...it, sheet: read.length > 1 ? name : "" })),
    ),
    said: [
      ...read.flatMap(({ name, left }) =>
        [...left].map(([why, rows]) => `${where(name)}${LEFT[why](rowsNamed(rows))}`),
      ),
      ...others.map(({ name }) => `工作表“${name}”不是清单，没有读入。`),
      ...said,
      ...repeatedRows(read).map((it) => `${repeatedSentence(it)}。`),
      ...(before > 0 ? [`${before}件早于${year}年办结，留在旧台账里，没有带入。`] : []),
    ],
  };
}

/** The year in which most of the requests came; undefined where no day can be read. */
export function likelyYear(
  sheets: readonly ListSheet[],
  options: DraftOptions,
): number | undefined {
  const { requests } = draftOf(sheets, { ...options, year: FIRST_YEAR })?.register ?? {
    requests: [],
  };
  const times = new Map<number, number>();
  for (const { received } of requests) {
    const year = Number(enteredDay(received)?.slice(0, 4));
    if (!Number.isNaN(year)) times.set(year, (times.get(year) ?? 0) + 1);
  }
  const [most] = [...times].sort(([a, n], [b, m]) => m - n || b - a);
  return most?.[0];
}

/** What was closed before the year stays in the list; what was open then is carried in. */
function ofYear(register: Register): { readonly kept: Register; readonly before: number } {
  const { from } = yearPeriod(register.year);
  const { lines } = readRegister(register);
  const kept = lines.filter(({ closed }) => closed === undefined || closed >= from);
  const requests = kept.map(({ request }) => request);
  return { kept: { ...register, requests }, before: lines.length - kept.length };
}

function draftHeadings(
  read: readonly { readonly list: FoundList; readonly header: MatchedHeader }[],
): DraftHeading[] {
  const all = new Map<string, DraftHeading>();
  for (const { list, header } of read) {
    for (const { heading, place } of list.headings.columns) {
      const key = headingWords(heading);
      if (key === "") continue;
      const found = { heading, ...meaningAt(place, header) };
      if (!all.has(key) || all.get(key)?.is === "own") all.set(key, found);
    }
  }
  return [...all.values()];
}

function meaningAt(
  place: number,
  { places, choices, answerAndResult, doubtful }: MatchedHeader,
): Pick<DraftHeading, "as" | "is"> {
  if (answerAndResult?.place === place) return { as: ["answered", "outcome"], is: "doubtful" };
  for (const [column, found] of places) {
    if (found.place !== place) continue;
    const isDoubtful = doubtful.some((it) => it.column === column);
    return { as: [column], is: isDoubtful ? "doubtful" : "sure" };
  }
  for (const [column, among] of choices) {
    if (among.some((it) => it.place === place)) return { as: [column], is: "marked" };
  }
  return { as: [], is: "own" };
}

const DOUBTS: Readonly<Record<DraftDoubt["doubt"], string>> = {
  missing: "没有填，请在台账里补上",
  unread: "读不出，原样带入，请改正",
  serial: "没有日期格式的数，按Excel的日期序号读，请核对",
  none: "按没有填读",
};

/** 第7行“申请人类别”：“法人”读不出，原样带入，请改正 */
export function doubtWords({ sheet, row, column, doubt, text }: DraftDoubt): string {
  const where = sheet === "" ? "" : `“${sheet}”`;
  const found = text === undefined ? "" : `“${text}”`;
  return `${where}第${row}行“${columnName(column)}”：${found}${DOUBTS[doubt]}。`;
}
