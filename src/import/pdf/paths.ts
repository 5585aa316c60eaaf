/** The paths among the operators of a page (ISO 32000-1, 8.5), on the page. */
import { boxAround, type Box } from "./box.ts";
import type { Matrix } from "./graphics-state.ts";

export type Point = readonly [x: number, y: number];

/** One stretch of a path, from where the pen is set down; a closed one has its first point again. */
export type Stretch = readonly Point[];

/** How many numbers follow each kind of step: moveTo, lineTo, curveTo, quadraticCurveTo, closePath. */
const STEP_LENGTHS: readonly number[] = [2, 2, 6, 4, 0];
const [MOVE, CLOSE] = [0, 4];

/** The stretches of a path as pdf.js packs it; curves end where they end. */
export function stretchesIn(
  data: ArrayLike<number>,
  [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0]: Matrix,
): Stretch[] {
  const stretches: Point[][] = [];
  for (let i = 0; i < data.length;) {
    const step = data[i] ?? CLOSE;
    const length = STEP_LENGTHS[step] ?? 0;
    const open = stretches.at(-1);
    if (step === CLOSE) {
      if (open?.[0]) open.push(open[0]);
    } else {
      const [x, y] = [data[i + length - 1] ?? 0, data[i + length] ?? 0];
      const point: Point = [a * x + c * y + e, b * x + d * y + f];
      if (step === MOVE || !open) stretches.push([point]);
      else open.push(point);
    }
    i += 1 + length;
  }
  return stretches;
}

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
