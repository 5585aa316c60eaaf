/** Places whose readings bear on each other, for a sum has both of them: each group is resolved by itself. */
import type { Sum } from "./sum.ts";

/** @param known the places that need no resolving; a sum with others than these and those given says nothing */
export function connectedBy<Place extends { readonly index: number }>(
  sums: readonly Sum[],
  places: readonly Place[],
  known: ReadonlyMap<number, number>,
): Place[][] {
  const placeAt = new Map(places.map((place) => [place.index, place]));
  let groups = places.map((place) => [place]);
  for (const { terms } of sums) {
    if (!terms.every(({ index }) => placeAt.has(index) || known.has(index))) continue;
    const own = new Set(terms.flatMap(({ index }) => placeAt.get(index) ?? []));
    const touched = groups.filter((group) => group.some((place) => own.has(place)));
    if (touched.length < 2) continue;
    groups = [...groups.filter((group) => !touched.includes(group)), touched.flat()];
  }
  const order = new Map(places.map((place, i) => [place, i]));
  return groups.map((group) => group.sort((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0)));
}
