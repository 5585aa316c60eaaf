/** Puts the values found behind a row's label into the places of that row. */
import { doubtsIn, type Doubts } from "./doubt.ts";
import { parseFigure } from "../figures/parse-figure.ts";
import type { RawFigure } from "../figures/figure.ts";
import type { Reading } from "../report/annual-report.ts";
import { figureIn } from "./figure-in.ts";
import type { FoundCell } from "./found-cells.ts";
import type { ExpectedRow } from "./printed-sequence.ts";
import type { PagePlace } from "./page-place.ts";
import type { SeenFigure } from "./seen-figure.ts";

/** One cell as read. */
export interface ReadCell {
  readonly figure: RawFigure;
  readonly reading: Reading;
  /** As found; undefined where nothing was. */
  readonly text?: string;
  /** Why the document does not simply say it. */
  readonly doubts?: Doubts;
  readonly seen?: SeenFigure;
  readonly place?: PagePlace;
}

/** A cell of which the document has nothing. */
export const NOT_FOUND: ReadCell = { figure: null, reading: "notFound" };

/** `0请数量`: a piece of a label ran into the cell, or of the next cell. */
const NUMBER_AND_WORDS = /^\s*\d[\d\s]*(?:[）)、]\s*\p{Script=Han}|\p{Script=Han}{2})/u;

/** Whether it is sure what the values of a row are. */
type Sureness = "sure" | "doubtful";

/** In a row with fewer places a number of several digits is a number, and not cells that ran together. */
const FEWEST_RUN_TOGETHER = 3;

/**
 * Reads a row.
 *
 * As many values as places: each stands where it was found. Otherwise the places are derived and
 * every one of them says so: of too few values the last is the total if it is the sum of the
 * others, the rest count from the left, and what is left over is not found.
 *
 * @param values what stands between the label of the row and the next one
 * @param sureness whether it is sure that these are the values of the row
 */
export function readRow(
  row: ExpectedRow,
  values: readonly FoundCell[],
  sureness: Sureness,
): readonly ReadCell[] {
  if (values.length === row.cells.length) return readEach(row, values, sureness);
  return readEach(
    row,
    values.length > row.cells.length ? values : inPlaces(row, values),
    "doubtful",
  );
}

function readEach(
  row: ExpectedRow,
  values: readonly (FoundCell | undefined)[],
  sureness: Sureness,
): ReadCell[] {
  return row.cells.map((cell, i) => {
    const value = values[i];
    if (!value) return NOT_FOUND;
    const { figure, cleaned } = parseFigure(value.text, cell.kind);
    const isMixed = figure.kind === "text" && NUMBER_AND_WORDS.test(value.text);
    const isInferred = sureness === "doubtful" || isMixed || value.doubts !== undefined;
    const reading = isInferred ? "inferred" : cleaned ? "cleaned" : "printed";
    const seen = seenIn(value, sureness);
    const how = {
      reading,
      ...doubtsIn(value.doubts ?? []),
      ...(seen && { seen }),
      ...(value.place && { place: value.place }),
    } as const;
    switch (figure.kind) {
      case "blank":
        return { figure: null, ...how };
      case "number":
        return { figure: figure.value, text: value.text, ...how };
      case "text":
        return { figure: figure.text.trim(), text: value.text, ...how };
    }
  });
}

/** What was seen clearly, but nobody knows of which cell, is not clear. */
function seenIn({ seen }: FoundCell, sureness: Sureness): SeenFigure | undefined {
  return seen && sureness === "doubtful" ? { ...seen, sureness } : seen;
}

/** Fewer values than places: the total goes to its place, the others count from the left. */
function inPlaces(row: ExpectedRow, values: readonly FoundCell[]): (FoundCell | undefined)[] {
  const last = values.at(-1);
  const others = values.slice(0, -1);
  const places: (FoundCell | undefined)[] = row.cells.map((_, i) => values[i]);
  if (!last || others.length === 0 || !endsWithTotal(row)) return places;
  if (figureIn(last.text) !== sum(others)) return places;
  return row.cells.map((_, i) => (i === row.cells.length - 1 ? last : others[i]));
}

/** The value of a row that is nothing but digits, at least as many as the row has places: `6020008`. */
export function digitsTogether(
  row: ExpectedRow,
  values: readonly FoundCell[],
): FoundCell | undefined {
  const [only] = values;
  if (!only || values.length > 1 || row.cells.length < FEWEST_RUN_TOGETHER) return undefined;
  const digits = only.text.trim();
  return /^\d+$/u.test(digits) && digits.length >= row.cells.length ? only : undefined;
}

/** Table four has several totals in its row, and its last figure sums only its own group. */
function endsWithTotal(row: ExpectedRow): boolean {
  const totals = row.cells.filter(({ column }) => column.line.total);
  return totals.length === 1 && totals[0] === row.cells.at(-1);
}

function sum(values: readonly FoundCell[]): number {
  return values.reduce((total, value) => total + figureIn(value.text), 0);
}
