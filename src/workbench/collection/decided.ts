/** Decisions in the order in which they were made, of which the last ones may be taken back. */
import { NO_DECISIONS, type Decisions } from "../../collection/decisions.ts";

export interface History {
  readonly now: Decisions;
  readonly past: readonly Step[];
  readonly future: readonly Step[];
}

export interface Step {
  /** What was done, in words. */
  readonly what: string;
  /** Before it in the past, after it in the future. */
  readonly decisions: Decisions;
}

export const NO_HISTORY: History = { now: NO_DECISIONS, past: [], future: [] };

export function withStep({ now, past }: History, what: string, decisions: Decisions): History {
  return { now: decisions, past: [...past, { what, decisions: now }], future: [] };
}

export function undone({ now, past, future }: History): History {
  const last = past.at(-1);
  if (!last) return { now, past, future };
  const back = { what: last.what, decisions: now };
  return { now: last.decisions, past: past.slice(0, -1), future: [back, ...future] };
}

export function redone({ now, past, future }: History): History {
  const [next, ...rest] = future;
  if (!next) return { now, past, future };
  return {
    now: next.decisions,
    past: [...past, { what: next.what, decisions: now }],
    future: rest,
  };
}
