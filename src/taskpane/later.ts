/** Views and parts that are loaded when they are wanted, or before, once the page has time. */
import { lazy, type ComponentType, type LazyExoticComponent } from "react";

/** What was not asked for yet. */
const waiting = new Set<() => Promise<unknown>>();

/**
 * As lazy of React; but what was loaded before is there at once: nothing else is shown first, and no key that is
 * typed meanwhile is lost.
 */
export function later<Props>(
  load: () => Promise<ComponentType<Props>>,
): LazyExoticComponent<ComponentType<Props>> {
  let loaded: Loaded<Props> | undefined;
  const loadNow = async (): Promise<Loaded<Props>> => {
    waiting.delete(loadNow);
    loaded = { default: await load() };
    return loaded;
  };
  waiting.add(loadNow);
  return lazy(() => (loaded ? atOnce(loaded) : loadNow()));
}

interface Loaded<Props> {
  readonly default: ComponentType<Props>;
}

/** React takes what calls back at once as known; what await and import() give calls back later. */
function atOnce<T>(value: T): Promise<T> {
  const known = {
    then: (take: (value: T) => void) => {
      take(value);
    },
  };
  return known as Promise<T>;
}

/** Resolves when nothing waits: what is loaded may bring more that does. */
export async function loadWaiting(): Promise<void> {
  while (waiting.size > 0) await Promise.all([...waiting].map((load) => load()));
}
