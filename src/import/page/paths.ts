/** Paths as they lie on the page. */
import { boxAround, type Box } from "./box.ts";

export type Point = readonly [x: number, y: number];

/** One stretch of a path, from where the pen is set down; a closed one has its first point again. */
export type Stretch = readonly Point[];

export function boxOf(stretches: readonly Stretch[]): Box {
  return boxAround(stretches.flat());
}

/** Whether a point lies within an area: a way out of it crosses the edges an odd number of times. */
export function isWithin(stretches: readonly Stretch[], [x, y]: Point): boolean {
  let crossings = 0;
  for (const stretch of stretches) {
    for (const [i, [x2, y2]] of stretch.entries()) {
      const [x1, y1] = stretch[(i || stretch.length) - 1] ?? [x2, y2];
      if (y1 > y !== y2 > y && x < x1 + ((y - y1) / (y2 - y1)) * (x2 - x1)) crossings += 1;
    }
  }
  return crossings % 2 === 1;
}
