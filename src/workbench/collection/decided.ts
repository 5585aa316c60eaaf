/** What people decided, beside the files: the list, the decisions, and what the collection is of. It never changes; whatever is decided makes a new one. */
import { NO_DECISIONS, type Decisions } from "../../collection/decisions.ts";
import type { Settled } from "./work/desk.ts";

export type Decided = Settled & { readonly decisions: Decisions };

export const NOTHING_DECIDED: Decided = { decisions: NO_DECISIONS };

/** Decisions in the order in which they were made, of which the last ones may be taken back. */
export interface History {
  readonly now: Decided;
  readonly past: readonly Step[];
  readonly future: readonly Step[];
}

export interface Step {
  /** What was done, in words. */
  readonly what: string;
  /** Before it in the past, after it in the future. */
  readonly decided: Decided;
}

export const NO_HISTORY: History = { now: NOTHING_DECIDED, past: [], future: [] };

export function withStep({ now, past }: History, what: string, decided: Decided): History {
  return { now: decided, past: [...past, { what, decided: now }], future: [] };
}

export function undone({ now, past, future }: History): History {
  const last = past.at(-1);
  if (!last) return { now, past, future };
  const back = { what: last.what, decided: now };
  return { now: last.decided, past: past.slice(0, -1), future: [back, ...future] };
}

export function redone({ now, past, future }: History): History {
  const [next, ...rest] = future;
  if (!next) return { now, past, future };
  return { now: next.decided, past: [...past, { what: next.what, decided: now }], future: rest };
}
