/** The row of headings of somebody's list, and which column of a register each stands for. */
import { UnreadableFile } from "../report/unreadable-file.ts";
import {
  columnName,
  columnNamed,
  headingWords,
  neededColumns,
  type ForeignColumn,
} from "./foreign-columns.ts";

/** Cells of a sheet or a text file, row by row. */
export type ListRows = readonly (readonly string[])[];

export interface ListHeader {
  /** Where the headings stand, counted from 0. */
  readonly row: number;
  /** Where the column of each stands; the list's own columns are not among them. */
  readonly places: ReadonlyMap<ForeignColumn, number>;
  /** Headings that may mean something else. */
  readonly doubtful: readonly { readonly heading: string; readonly column: ForeignColumn }[];
  /** The list's own columns. */
  readonly own: readonly { readonly heading: string; readonly place: number }[];
}

/** Headings stand at the top, below a title. */
const MOST_ABOVE = 20;

/** So many that are known are no accident. */
const FEWEST_KNOWN = 3;

/** Finds the row of headings; undefined where there is none. */
export function headerRow(
  rows: ListRows,
  given: ReadonlyMap<ForeignColumn, string>,
): number | undefined {
  const names = new Set([...given.values()].map(headingWords));
  const isKnown = (cell: string): boolean =>
    names.has(headingWords(cell)) || columnNamed(cell) !== undefined;
  const found = rows
    .slice(0, MOST_ABOVE)
    .findIndex((row) => row.filter(isKnown).length >= FEWEST_KNOWN);
  return found === -1 ? undefined : found;
}

/**
 * Reads the headings of a row.
 *
 * @param given what the user said a column is called
 * @throws UnreadableFile naming the column that is missing, or that two headings may be
 */
export function readHeader(
  rows: ListRows,
  row: number,
  given: ReadonlyMap<ForeignColumn, string>,
): ListHeader {
  const headings = (rows[row] ?? []).map((heading, place) => ({ heading: heading.trim(), place }));
  const places = new Map<ForeignColumn, number>();
  for (const [column, name] of given) {
    const found = headings.find(({ heading }) => headingWords(heading) === headingWords(name));
    if (!found) throw new UnreadableFile(`没有找到名为“${name}”的一列，请核对--column。`);
    places.set(column, found.place);
  }
  const taken = new Set(places.values());
  const open = headings.filter(({ heading, place }) => heading !== "" && !taken.has(place));
  const unnamed = (it: (typeof open)[number]) => ({ ...it, meant: columnNamed(it.heading) });
  for (const { heading, place, meant } of open.map(unnamed)) {
    if (meant?.is !== "sure" || given.has(meant.column)) continue;
    const before = places.get(meant.column);
    if (before !== undefined) {
      throw new UnreadableFile(
        `“${headings[before]?.heading ?? ""}”和“${heading}”都可能是“${columnName(meant.column)}”，请用--column ${meant.column}=列名写明是哪一列。`,
      );
    }
    places.set(meant.column, place);
    taken.add(place);
  }
  const doubtful: { heading: string; column: ForeignColumn }[] = [];
  for (const { heading, place, meant } of open.map(unnamed)) {
    if (meant?.is !== "doubtful" || places.has(meant.column)) continue;
    places.set(meant.column, place);
    taken.add(place);
    doubtful.push({ heading, column: meant.column });
  }
  const missing = neededColumns.find((column) => !places.has(column));
  if (missing) {
    throw new UnreadableFile(
      `没有找到“${columnName(missing)}”一列，请用--column ${missing}=列名写明是哪一列。`,
    );
  }
  return { row, places, doubtful, own: open.filter(({ place }) => !taken.has(place)) };
}
