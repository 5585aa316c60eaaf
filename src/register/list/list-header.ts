/** Which column of a register each heading of a list stands for. */
import { UnreadableFile } from "../../report/unreadable-file.ts";
import { columnLetters } from "../../text/column-letters.ts";
import {
  certainties,
  columnName,
  countedColumns,
  foreignColumns,
  headingWords,
  isAnswerAndResult,
  neededColumns,
  type ForeignColumn,
} from "../foreign-columns.ts";
import type { Heading, Headings } from "./list-headings.ts";

export interface ListHeader extends Pick<Headings, "first" | "last"> {
  /** Where the column of each stands; the list's own columns are not among them. */
  readonly places: ReadonlyMap<ForeignColumn, Heading>;
  /** Columns of which one carries a mark, and what that means. */
  readonly choices: ReadonlyMap<ForeignColumn, readonly Choice[]>;
  /** Where the day and the result of an answer stand in one cell. */
  readonly answerAndResult: Heading | undefined;
  /** Headings that may mean something else. */
  readonly doubtful: readonly { readonly heading: string; readonly column: ForeignColumn }[];
  /** Headings of which any may be the column, so that none is. */
  readonly unsettled: readonly {
    readonly headings: readonly string[];
    readonly column: ForeignColumn;
  }[];
  /** The list's own columns, no two of one name. */
  readonly own: readonly { readonly heading: string; readonly place: number }[];
}

export interface Choice {
  readonly place: number;
  readonly value: string;
}

/** What the user said of the headings of his list. */
export interface GivenHeadings {
  /** What a column is called, as far as the list has it. */
  readonly columns: ReadonlyMap<ForeignColumn, string>;
  /** Headings that are columns of his own, whatever they may mean elsewhere. */
  readonly own?: ReadonlySet<string> | undefined;
}

/** The headings matched as far as that goes: a column that is needed may be missing, or two may be it. */
export interface MatchedHeader extends ListHeader {
  readonly missing: readonly ForeignColumn[];
}

/** @throws UnreadableFile naming the column that is missing, or that two headings may be */
export function readHeader(headings: Headings, given: GivenHeadings): ListHeader {
  const matched = matchHeadings(headings, given);
  const several = matched.unsettled.find(({ column }) => countedColumns.includes(column));
  if (several) throw severalMean(several.column, several.headings);
  const [missing] = matched.missing;
  if (missing !== undefined) {
    throw new UnreadableFile(
      `没有找到“${columnName(missing)}”一列，请用--column ${missing}=列名写明是哪一列。`,
    );
  }
  return matched;
}

/** @throws UnreadableFile where what the user said of a heading holds of two */
export function matchHeadings(
  { first, last, columns }: Headings,
  { columns: given, own = new Set() }: GivenHeadings,
): MatchedHeader {
  const places = new Map<ForeignColumn, Heading>();
  for (const [column, name] of given) {
    const found = columns.filter(({ heading }) => headingWords(heading) === headingWords(name));
    if (found.length > 1) {
      throw new UnreadableFile(
        `名为“${name}”的有${found.length}列，分不清是哪一列，请先在清单里改成不同的列名。`,
      );
    }
    if (found[0]) places.set(column, found[0]);
  }
  const named = new Set(places.values());
  const open = columns.filter((it) => !named.has(it) && !own.has(it.heading));
  const doubtful: { heading: string; column: ForeignColumn }[] = [];
  const unsettled: { headings: string[]; column: ForeignColumn }[] = [];
  for (const column of Object.keys(foreignColumns) as ForeignColumn[]) {
    if (places.has(column)) continue;
    const meant = open.filter((it) => it.meant?.column === column);
    const best = certainties.find((is) => meant.some((it) => it.meant?.is === is));
    const [found, ...others] = meant.filter((it) => it.meant?.is === best);
    if (!found) continue;
    if (others.length > 0) {
      const headings = [found, ...others].map(({ heading }) => heading);
      unsettled.push({ headings, column });
      continue;
    }
    places.set(column, found);
    if (best === "doubtful") doubtful.push({ heading: found.heading, column });
  }
  const choices = choicesIn(open, places);
  const chosen = new Set([...choices.values()].flat().map(({ place }) => place));
  const both = places.has("answered") || places.has("outcome") || choices.has("outcome");
  const answerAndResult = both ? undefined : open.find(({ heading }) => isAnswerAndResult(heading));
  const missing = neededColumns.filter((it) => !places.has(it) && !choices.has(it));
  const taken = new Set([...places.values(), answerAndResult]);
  const rest = columns.filter((it) => !taken.has(it) && !chosen.has(it.place));
  const found = { places, choices, answerAndResult, doubtful, unsettled, missing };
  return { first, last, ...found, own: apart(rest) };
}

/** 收件日期 and 收到时间 */
function severalMean(column: ForeignColumn, headings: readonly string[]): UnreadableFile {
  const list = headings.map((heading) => `“${heading}”`).join("和");
  return new UnreadableFile(
    `${list}都可能是“${columnName(column)}”，请用--column ${column}=列名写明是哪一列。`,
  );
}

function choicesIn(
  columns: readonly Heading[],
  places: ReadonlyMap<ForeignColumn, Heading>,
): Map<ForeignColumn, Choice[]> {
  const choices = new Map<ForeignColumn, Choice[]>();
  for (const { place, choice } of columns) {
    if (!choice || places.has(choice.column)) continue;
    const { column, value } = choice;
    choices.set(column, [...(choices.get(column) ?? []), { place, value }]);
  }
  return choices;
}

/** Two columns of one name, and those without one, are told apart by their letters. */
function apart(columns: readonly Heading[]): { heading: string; place: number }[] {
  const times = new Map<string, number>();
  for (const { heading } of columns) times.set(heading, (times.get(heading) ?? 0) + 1);
  return columns.map(({ heading, place }) => {
    const letters = `${columnLetters(place)}列`;
    if (heading === "") return { heading: letters, place };
    return { heading: (times.get(heading) ?? 0) > 1 ? `${heading}（${letters}）` : heading, place };
  });
}
