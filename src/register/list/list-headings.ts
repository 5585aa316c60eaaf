/** Finds the row or the two rows of headings of a list, and puts a heading together with that of its group. */
import type { Edition } from "../../form/editions.ts";
import { applicantNamed, outcomeNamed } from "../named-rows.ts";
import {
  columnNamed,
  headingWords,
  isAnswerAndResult,
  type ForeignColumn,
  type MeantColumn,
} from "../foreign-columns.ts";
import { foreignApplicant, foreignOutcome } from "../foreign-values.ts";
import type { ListRows } from "./list-sheet.ts";

/** The heading of one column. */
export interface Heading {
  readonly place: number;
  /** As it stands, below its group; empty where nothing does. */
  readonly heading: string;
  readonly meant: MeantColumn | undefined;
  /** Where the columns of a group are what is to be chosen from: which column that fills, and with what. */
  readonly choice?: { readonly column: ForeignColumn; readonly value: string } | undefined;
}

export interface Headings {
  /** Counted from 0. */
  readonly first: number;
  readonly last: number;
  readonly columns: readonly Heading[];
}

/** What finding them needs to know. */
interface HeadingOptions {
  readonly edition: Edition;
  /** Columns that the user named, each by its heading. */
  readonly columns: ReadonlyMap<ForeignColumn, string>;
}

/** Headings stand at the top, below a title. */
const MOST_ABOVE = 20;

/** So many that are known are no accident. */
const FEWEST_KNOWN = 3;

/** Undefined where there are none. */
export function findHeadings(rows: ListRows, options: HeadingOptions): Headings | undefined {
  const width = rows.reduce((most, { length }) => Math.max(most, length), 0);
  const padded = (row: readonly string[] = []): string[] =>
    Array.from({ length: width }, (_, place) => (row[place] ?? "").trim());
  for (const first of rows.slice(0, MOST_ABOVE).keys()) {
    const row = padded(rows[first]);
    const below = belowGroups(row, padded(rows[first + 1]), options.edition);
    if (below && isHead(below, options)) return { first, last: first + 1, columns: below };
    const columns = row.map((cell, place) => headingOf(place, cell));
    if (isHead(columns, options)) return { first, last: first, columns };
  }
  return undefined;
}

function isHead(columns: readonly Heading[], { columns: given }: HeadingOptions): boolean {
  const names = new Set([...given.values()].map(headingWords));
  const known = columns.filter(
    ({ heading, meant, choice }) =>
      meant !== undefined ||
      choice !== undefined ||
      isAnswerAndResult(heading) ||
      names.has(headingWords(heading)),
  );
  return known.length >= FEWEST_KNOWN;
}

function headingOf(place: number, heading: string): Heading {
  return { place, heading, meant: columnNamed(heading) };
}

/** A group that says nothing of its own: what stands below it means what it means anywhere. */
const PLAIN_GROUP =
  /^(?:申请|申请人|收件|登记|受理|收文|基本|办理|处理|答复|承办|其他)(?:基本)?(?:信息|情况|登记|过程|环节|内容|事项)?$/u;

/** Groups of one step: below them stand its columns, and none of another. */
const STEPS: readonly (readonly [group: RegExp, step: string])[] = [
  [/补正/u, "supplement."],
  [/征求/u, "consultation."],
  [/延期/u, "extended"],
  [/收费|缴费/u, "fee."],
];

/** Columns that one chooses from by a mark. */
const CHOSEN = ["kind", "channel", "outcome"] as const;

/** The headings of two rows; undefined where the second is no row of headings. */
function belowGroups(
  above: readonly string[],
  below: readonly string[],
  edition: Edition,
): Heading[] | undefined {
  let combined = 0;
  const columns: Heading[] = [];
  for (const [place, group] of groupsOver(above).entries()) {
    const [top = "", word = ""] = [above[place], below[place]];
    if (word === "" || word === top) {
      columns.push(headingOf(place, top));
      continue;
    }
    const heading = inGroup(place, group.heading, word, edition);
    const isKnown = heading.meant !== undefined || heading.choice !== undefined;
    if (group.width < 2 && !isKnown) return undefined;
    if (isKnown && group.heading !== "") combined += 1;
    columns.push(heading);
  }
  return combined > 0 ? columns : undefined;
}

interface Group {
  readonly heading: string;
  readonly width: number;
}

/** Over each place the heading that reaches over it: one that is merged, or has blanks to its right. */
function groupsOver(above: readonly string[]): Group[] {
  const starts: { heading: string; from: number }[] = [];
  for (const [place, heading] of above.entries()) {
    const before = starts.at(-1);
    if (before && (heading === "" || heading === before.heading)) continue;
    starts.push({ heading, from: place });
  }
  return starts.flatMap(({ heading, from }, i) => {
    const group = { heading, width: (starts[i + 1]?.from ?? above.length) - from };
    return Array.from({ length: group.width }, () => group);
  });
}

function inGroup(place: number, group: string, word: string, edition: Edition): Heading {
  if (group === "") return headingOf(place, word);
  const together = headingOf(place, `${group}${word}`);
  if (together.meant) return together;
  const column = CHOSEN.find((it) => columnNamed(group)?.column === it);
  const value = column && choiceOf(column, word, edition);
  if (column && value !== undefined) return { ...together, choice: { column, value } };
  if (PLAIN_GROUP.test(headingWords(group))) return headingOf(place, word);
  const alone = columnNamed(word);
  const ofStep = STEPS.some(([it, step]) => it.test(group) && alone?.column.startsWith(step));
  return ofStep ? { ...together, meant: alone } : together;
}

/** As it is headed; undefined where that is nothing to choose. */
function choiceOf(
  column: (typeof CHOSEN)[number],
  word: string,
  edition: Edition,
): string | undefined {
  if (columnNamed(word)) return undefined;
  const outcome = column === "outcome" ? foreignOutcome(edition, word) : undefined;
  const isKnown =
    column === "channel" ||
    (column === "kind"
      ? applicantNamed(edition, foreignApplicant(edition, word))
      : outcome !== undefined && outcomeNamed(edition, outcome));
  return isKnown ? word : undefined;
}
