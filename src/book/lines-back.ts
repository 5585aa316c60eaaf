/** Paragraphs taken back, while others of the part have changed since. */
import { changedRun } from "./changed-run.ts";

/**
 * The paragraphs as they are now, with those that were written turned back into what they had been.
 *
 * @returns undefined where what was written no longer stands there
 */
export function linesBack(
  before: readonly string[],
  after: readonly string[],
  now: readonly string[],
): readonly string[] | undefined {
  const { start, from: written, to: back } = changedRun(after, before);
  // what was taken out left nothing to find but its neighbours
  const [above, below] =
    written.length > 0 ? [0, 0] : [Math.min(start, 1), Math.min(after.length - start, 1)];
  const sought = after.slice(start - above, start + written.length + below);
  const found = Array.from({ length: now.length - sought.length + 1 }, (_, at) => at)
    .filter((at) => sought.every((text, i) => now[at + i] === text))
    .sort((a, b) => Math.abs(a + above - start) - Math.abs(b + above - start));
  const [nearest] = found;
  if (nearest === undefined) return undefined;
  const at = nearest + above;
  return [...now.slice(0, at), ...back, ...now.slice(at + written.length)];
}
