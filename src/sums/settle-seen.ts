/**
 * Figures that were not seen clearly, settled by the sums of the form:
 *
 *   12 | 0 | 0 | ? | 14      2 or 7 was seen, and only 2 adds up; in its column as well
 *
 * Published reports are now and then wrong, so sums decide only between readings that the picture allows, never against
 * a clear one; and against the likeliest reading, or where nothing could be read, only where two sums agree.
 */
import { connectedBy } from "./connected-by.ts";
import { resolveTogether } from "./resolve-together.ts";
import type { Sum } from "./sum.ts";

/** A place whose figure is not clear. */
export interface SeenPlace {
  readonly index: number;
  /** What it may be, the likeliest first; none where nothing could be read. */
  readonly readings: readonly number[];
}

export interface Settled<Reason extends Sum> {
  readonly index: number;
  readonly value: number;
  /** The sums that leave nothing else. */
  readonly sums: readonly Reason[];
}

/** Against the likeliest reading. */
const FEWEST_AGAINST = 2;

/** Those places that the sums leave one figure for. */
export function settleSeen<Reason extends Sum>(
  sums: readonly Reason[],
  places: readonly SeenPlace[],
  known: ReadonlyMap<number, number>,
): Settled<Reason>[] {
  const read = places.filter(({ readings }) => readings.length > 0);
  const settled = connectedBy(sums, read, known).flatMap((together) =>
    settleGroup(sums, together, known),
  );
  const numbers = new Map([
    ...known,
    ...settled.map(({ index, value }) => [index, value] as const),
  ]);
  const unread = places.filter(({ readings }) => readings.length === 0);
  return [...settled, ...settleUnread(sums, unread, numbers)];
}

function settleGroup<Reason extends Sum>(
  sums: readonly Reason[],
  places: readonly SeenPlace[],
  known: ReadonlyMap<number, number>,
): Settled<Reason>[] {
  const unsure = places.map(({ index, readings }) => ({
    places: [index],
    ways: readings.map((it) => [it]),
  }));
  const chosen = resolveTogether(sums, unsure, known);
  const inGroup = new Set(places.map(({ index }) => index));
  return places.flatMap(({ index, readings }, i) => {
    const value = chosen[i]?.[0];
    const own = sums.filter(
      ({ terms }) =>
        terms.some((term) => term.index === index) &&
        terms.every((term) => inGroup.has(term.index) || known.has(term.index)),
    );
    const fewest = value === readings[0] ? 1 : FEWEST_AGAINST;
    return value === undefined || own.length < fewest ? [] : [{ index, value, sums: own }];
  });
}

/** What the other numbers of two sums or more leave for a place, if they leave the same. */
function settleUnread<Reason extends Sum>(
  sums: readonly Reason[],
  places: readonly SeenPlace[],
  known: ReadonlyMap<number, number>,
): Settled<Reason>[] {
  const numbers = new Map(known);
  const settled: Settled<Reason>[] = [];
  for (let open = places; open.length > 0;) {
    const before = open.length;
    open = open.filter(({ index }) => {
      const own = sums.flatMap((sum) => {
        const value = leftFor(index, sum, numbers);
        return value === undefined ? [] : [{ sum, value }];
      });
      const values = new Set(own.map(({ value }) => value));
      const [value = -1] = values;
      if (own.length < FEWEST_AGAINST || values.size > 1 || value < 0) return true;
      numbers.set(index, value);
      settled.push({ index, value, sums: own.map(({ sum }) => sum) });
      return false;
    });
    if (open.length === before) break;
  }
  return settled;
}

/** What a place must be for a sum to hold of which everything else is known. */
function leftFor(
  index: number,
  { terms }: Sum,
  numbers: ReadonlyMap<number, number>,
): number | undefined {
  const own = terms.find((term) => term.index === index);
  const others = terms.filter((term) => term !== own);
  if (!own || others.some((term) => !numbers.has(term.index))) return undefined;
  const rest = others.reduce((sum, term) => sum + term.sign * (numbers.get(term.index) ?? 0), 0);
  return rest === 0 ? 0 : -rest * own.sign;
}
