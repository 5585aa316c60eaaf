/** What happened to a document, step by step, without limit: back and forth again. Nothing in it ever changes. */

interface Moment<T> {
  readonly state: T;
  /** What was done to come here, in a few words; the empty string at the beginning. */
  readonly says: string;
  /** What was worked on: further steps on the same subject belong to this one. */
  readonly subject: string | null;
  readonly before: Moment<T> | null;
}

export interface History<T> {
  readonly now: Moment<T>;
  /** What was taken back, the latest on top. */
  readonly undone: Undone<T> | null;
}

interface Undone<T> {
  readonly moment: Moment<T>;
  readonly next: Undone<T> | null;
}

export interface StepDone {
  readonly says: string;
  /** Typing on in one text is one step. */
  readonly subject?: string;
}

export function beginHistory<T>(state: T): History<T> {
  return { now: { state, says: "", subject: null, before: null }, undone: null };
}

/** Goes on from here; what had been taken back is gone. */
export function step<T>({ now }: History<T>, state: T, done: StepDone): History<T> {
  const { says, subject = null } = done;
  const before = subject !== null && subject === now.subject ? now.before : now;
  return { now: { state, says, subject, before }, undone: null };
}

/** The history one step back; itself at the beginning. */
export function back<T>(history: History<T>): History<T> {
  const { now, undone } = history;
  return now.before ? { now: now.before, undone: { moment: now, next: undone } } : history;
}

/** The history one step on; itself where nothing was taken back. */
export function forth<T>(history: History<T>): History<T> {
  const { undone } = history;
  return undone ? { now: undone.moment, undone: undone.next } : history;
}
