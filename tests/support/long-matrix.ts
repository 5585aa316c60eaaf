/**
 * Long matrices: thousands of random reports, every class of text in every stage. `npm run test:full` runs them in
 * full, every other run a tenth, always the same one, so that a run differs from the next by the code alone.
 */
import fc from "fast-check";

/**
 * Of all that is drawn at random for a long matrix; fast-check prints it with what fails. With this one the tenth of
 * the broken reports is broken in every way that a fix mends.
 */
export const SEED = 3;

/** jest.full.config.js sets it. */
const isFull = process.env.OGI_LONG_MATRICES === "full";

/** How many of so many random cases, or of so many lines of an endless file, run. */
export function runsOf(all: number): number {
  return isFull ? all : Math.ceil(all / 10);
}

/**
 * Which of the columns of a matrix run in one of its rows: in a full run all, else one, each row the next, so that
 * every row and every column has its turn.
 *
 * @param row its number, from 0
 */
export function turnOf<T>(columns: readonly T[], row: number): readonly T[] {
  return isFull ? columns : columns.slice(row % columns.length).slice(0, 1);
}

/** The cases of a table that run, in its order. */
export function casesOf<T>(all: readonly T[]): readonly T[] {
  const length = runsOf(all.length);
  const some = fc.subarray([...all], { minLength: length, maxLength: length });
  return fc.sample(some, { seed: SEED, numRuns: 1 })[0] ?? [];
}
