import type { Edition } from "./editions.ts";

/** What follows from an edition alone is worked out at the first question, and kept. */
export function onceForEdition<T>(derive: (edition: Edition) => T): (edition: Edition) => T {
  const known = new WeakMap<Edition, { readonly derived: T }>();
  return (edition) => {
    const before = known.get(edition);
    if (before) return before.derived;
    const derived = derive(edition);
    known.set(edition, { derived });
    return derived;
  };
}
