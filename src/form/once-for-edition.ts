import type { Edition } from "./editions.ts";

/** What follows from an edition alone, found once for each. */
export function onceForEdition<T>(find: (edition: Edition) => T): (edition: Edition) => T {
  const known = new WeakMap<Edition, { readonly value: T }>();
  return (edition) => {
    const found = known.get(edition) ?? { value: find(edition) };
    known.set(edition, found);
    return found.value;
  };
}
