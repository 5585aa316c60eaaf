/** Where two lists of paragraphs differ: from the first that is another to the last. */

interface ChangedRun {
  readonly start: number;
  /** What stood there, and what stands there now. */
  readonly from: readonly string[];
  readonly to: readonly string[];
}

/** The one run outside of which both lists are alike; empty on both sides where they do not differ. */
export function changedRun(from: readonly string[], to: readonly string[]): ChangedRun {
  const shorter = Math.min(from.length, to.length);
  let start = 0;
  while (start < shorter && from[start] === to[start]) start += 1;
  let end = 0;
  while (end < shorter - start && from.at(-1 - end) === to.at(-1 - end)) end += 1;
  return {
    start,
    from: from.slice(start, from.length - end),
    to: to.slice(start, to.length - end),
  };
}
