import type { Edition } from "./editions.ts";

/** What follows from one thing alone, which never changes, is worked out at the first question, and kept. */
export function onceFor<Source extends object, T>(
  derive: (source: Source) => T,
): (source: Source) => T {
  const known = new WeakMap<Source, { readonly derived: T }>();
  return (source) => {
    const before = known.get(source);
    if (before) return before.derived;
    const derived = derive(source);
    known.set(source, { derived });
    return derived;
  };
}

/** The same for what follows from an edition. */
export function onceForEdition<T>(derive: (edition: Edition) => T): (edition: Edition) => T {
  return onceFor(derive);
}
