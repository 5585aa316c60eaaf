/**
 * Places of which several readings are possible, resolved by the sums that they are in: a reading counts where every
 * combination with which the sums hold has it. What is known is never changed, and where the sums contradict what is
 * known they leave no combination, and nothing is resolved.
 */
import type { Sum } from "./sum.ts";

/** Places that are read together: those of a row whose digits ran together, or a single one. */
export interface Unsure {
  /** Indices of the places. */
  readonly places: readonly number[];
  /** Readings, each with a number for every place. */
  readonly ways: readonly (readonly number[])[];
}

/** Beyond so many tries it is not worth knowing. */
const MOST_TRIES = 20_000;

/**
 * The reading of each, in their order; undefined for one of which more than one is left, or none.
 *
 * @param known the numbers of all other places that have one; sums with further places say nothing
 */
export function resolveTogether(
  sums: readonly Sum[],
  unsure: readonly Unsure[],
  known: ReadonlyMap<number, number>,
): readonly (readonly number[] | undefined)[] {
  const numbers = new Map(known);
  const ownerOf = new Map(unsure.flatMap(({ places }, u) => places.map((index) => [index, u])));
  const telling = sums.filter(({ terms }) =>
    terms.every(({ index }) => ownerOf.has(index) || numbers.has(index)),
  );
  /** By place in the order: the sums that can be told once its reading is chosen and those before it are. */
  const settledBy = unsure.map((_, u) =>
    telling.filter(
      ({ terms }) => Math.max(...terms.map(({ index }) => ownerOf.get(index) ?? -1)) === u,
    ),
  );
  const found = unsure.map(() => new Set<readonly number[]>());
  let tries = 0;
  const choose = (chosen: readonly (readonly number[])[]): void => {
    const next = unsure[chosen.length];
    if (!next) {
      for (const [u, way] of chosen.entries()) found[u]?.add(way);
      return;
    }
    for (const way of next.ways) {
      tries += 1;
      if (tries > MOST_TRIES) return;
      for (const [i, index] of next.places.entries()) numbers.set(index, way[i] ?? NaN);
      const holds = settledBy[chosen.length]?.every(
        ({ terms }) =>
          terms.reduce((off, { index, sign }) => off + sign * (numbers.get(index) ?? NaN), 0) === 0,
      );
      if (holds) choose([...chosen, way]);
    }
  };
  choose([]);
  if (tries > MOST_TRIES) return unsure.map(() => undefined);
  return found.map((ways) => (ways.size === 1 ? [...ways][0] : undefined));
}
