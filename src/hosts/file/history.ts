/** What happened to a document, step by step: back and forth again. Nothing in it ever changes. */

/** How many steps are kept: as many as fill every cell of a report once, so that a day's work can be taken back. */
export const MOST_STEPS = 300;

interface Moment<T> {
  readonly state: T;
  /** What was done to come here, in a few words; the empty string at the beginning. */
  readonly says: string;
  /** What was worked on: further steps on the same subject belong to this one. */
  readonly subject: string | null;
}

export interface History<T> {
  readonly now: Moment<T>;
  /** What can be gone back to, the latest last. */
  readonly before: readonly Moment<T>[];
  /** What was taken back, the latest last. */
  readonly undone: readonly Moment<T>[];
}

export interface StepDone {
  readonly says: string;
  /** Typing on in one text is one step. */
  readonly subject?: string;
}

export function beginHistory<T>(state: T): History<T> {
  return { now: { state, says: "", subject: null }, before: [], undone: [] };
}

/** Goes on from here; what had been taken back is gone, and what lies further back than is kept. */
export function step<T>({ now, before }: History<T>, state: T, done: StepDone): History<T> {
  const { says, subject = null } = done;
  const isSame = subject !== null && subject === now.subject && before.length > 0;
  return {
    now: { state, says, subject },
    before: isSame ? before : [...before, now].slice(-MOST_STEPS),
    undone: [],
  };
}

/** The history one step back; itself at the beginning. */
export function back<T>(history: History<T>): History<T> {
  const { now, before, undone } = history;
  const last = before.at(-1);
  return last ? { now: last, before: before.slice(0, -1), undone: [...undone, now] } : history;
}

/** The history one step on; itself where nothing was taken back. */
export function forth<T>(history: History<T>): History<T> {
  const { now, before, undone } = history;
  const next = undone.at(-1);
  return next ? { now: next, before: [...before, now], undone: undone.slice(0, -1) } : history;
}

/** What was done to come here, the latest first. */
export function stepsBack({ now, before }: History<unknown>, most: number): readonly string[] {
  // the first of them is where all of it began
  const done = [...before.slice(-most), now].slice(1);
  return done.map(({ says }) => says).reverse();
}
