import { useState, type Dispatch, type SetStateAction } from "react";
import type { PaneSession } from "./session.ts";

/** What is typed and not done yet, by session and name. */
const kept = new WeakMap<PaneSession, Map<string, unknown>>();

/** State that outlives its view: who looks at another tab finds it again as it was. */
export function useKept<T>(
  session: PaneSession,
  name: string,
  initial: () => T,
): [T, Dispatch<SetStateAction<T>>] {
  const all = kept.get(session) ?? new Map<string, unknown>();
  kept.set(session, all);
  const [value, setValue] = useState(() => {
    if (!all.has(name)) all.set(name, initial());
    return all.get(name) as T;
  });
  const set: Dispatch<SetStateAction<T>> = (next) => {
    // what a file brings may come when its view is gone already
    const now = next instanceof Function ? next(all.get(name) as T) : next;
    all.set(name, now);
    setValue(() => now);
  };
  return [value, set];
}

/** The same state for who only asks; undefined while nobody has set it. */
export function keptOf(session: PaneSession, name: string): unknown {
  return kept.get(session)?.get(name);
}
