/** Explanations taken back, while others may have been written since. */
import type { Explanation } from "../report/annual-report.ts";

interface ExplanationsBack {
  readonly explanations: readonly Explanation[];
  /** Those that are others by now than were written, and stay so. */
  readonly left: readonly Explanation[];
}

/** The explanations as they are now, with those that were written or removed turned back into what they had been. */
export function explanationsBack(
  before: readonly Explanation[],
  after: readonly Explanation[],
  now: readonly Explanation[],
): ExplanationsBack {
  const written = after.filter((it) => !has(before, it));
  const gone = before.filter((it) => !has(after, it));
  const explanations = [...now];
  const left: Explanation[] = [];
  for (const it of written) {
    const at = explanations.findIndex((other) => isSame(other, it));
    if (at < 0) left.push(it);
    else explanations.splice(at, 1, ...gone.filter((old) => isOfSame(old, it)));
  }
  for (const it of gone) {
    if (written.some((other) => isOfSame(other, it)) || has(explanations, it)) continue;
    if (explanations.some((other) => isOfSame(other, it))) left.push(it);
    else explanations.splice(before.indexOf(it), 0, it);
  }
  return { explanations, left };
}

function has(all: readonly Explanation[], it: Explanation): boolean {
  return all.some((other) => isSame(other, it));
}

function isOfSame(a: Explanation, b: Explanation): boolean {
  return a.code === b.code && a.at === b.at;
}

function isSame(a: Explanation, b: Explanation): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
