/**
 * A row whose digits a copy has run together and set apart again with blanks where none were:
 *
 *   7 20 0009            7 2 0 0 0 0 9        the only reading that adds up
 *   1 2 0 0 2 0 0 1 4    12 0 0 2 0 0 14
 */
import type { Edition } from "../form/editions.ts";
import type { FoundCell } from "./found-cells.ts";
import type { ExpectedRow } from "./printed-sequence.ts";
import { waysThatAddUp } from "./run-together.ts";

export interface StrayRow {
  /** As found, with its blanks. */
  readonly text: string;
  /** The readings that the sums of the row allow; none where they cannot be told. */
  readonly ways: readonly (readonly number[])[];
}

/** In a row with fewer places no sum tells one reading from another. */
const FEWEST_PLACES = 4;

/** The readings of a row that its blanks do not tell; undefined where the figures stand as printed, or nothing adds up. */
export function strayRow(
  edition: Edition,
  row: ExpectedRow,
  values: readonly FoundCell[],
): StrayRow | undefined {
  if (values.length < 2) return undefined;
  const words = values.map(({ text }) => text.trim());
  const areDigits = words.every((word) => /^\d+$/u.test(word));
  if (!areDigits || values.some(({ apart }) => apart === undefined)) return undefined;
  const places = row.cells.length;
  const isTorn = words.some((word) => TORN.test(word));
  // a row that has lost its label may stand behind it; twice as many are two years
  const isOver = words.length > places && words.length < 2 * places;
  const isSummed = places >= FEWEST_PLACES;
  if (!isSummed && !isTorn && !isOver) return undefined;
  const ways = isSummed || isTorn ? waysThatAddUp(edition, row.cells, words.join("")) : [];
  if (ways.some((way) => way.join(" ") === words.join(" "))) return undefined;
  const text = words.join(" ");
  // what cannot be as it stands is not guessed from the left
  if (isTorn || isOver) return { text, ways };
  return ways.length === 0 || isShortOfBlanks(row, words) ? undefined : { text, ways };
}

/** No number begins so. */
const TORN = /^0\d/u;

/** Whether blank cells alone are missing: the last figure is still the sum of the others. */
function isShortOfBlanks(row: ExpectedRow, words: readonly string[]): boolean {
  if (words.length >= row.cells.length || words.some((word) => TORN.test(word))) return false;
  const sum = words.slice(0, -1).reduce((total, word) => total + Number(word), 0);
  return Number(words.at(-1)) === sum;
}

/** As many figures as places, none with a zero before it: they may be right, though they do not add up. */
export function isWhole(row: ExpectedRow, { text }: StrayRow): boolean {
  const words = text.split(" ");
  return words.length === row.cells.length && !words.some((word) => TORN.test(word));
}
