/** The paths among the operators of a page (ISO 32000-1, 8.5), on the page. */
import { pointOnPage, type Matrix } from "../page/matrix.ts";
import type { Point, Stretch } from "../page/paths.ts";

/** How many numbers follow each kind of step: moveTo, lineTo, curveTo, quadraticCurveTo, closePath. */
const STEP_LENGTHS: readonly number[] = [2, 2, 6, 4, 0];
const [MOVE, CLOSE] = [0, 4];

/** The stretches of a path as pdf.js packs it; curves end where they end. */
export function stretchesIn(data: ArrayLike<number>, matrix: Matrix): Stretch[] {
  const stretches: Point[][] = [];
  for (let i = 0; i < data.length;) {
    const step = data[i] ?? CLOSE;
    const length = STEP_LENGTHS[step] ?? 0;
    const open = stretches.at(-1);
    if (step === CLOSE) {
      if (open?.[0]) open.push(open[0]);
    } else {
      const point = pointOnPage(data[i + length - 1] ?? 0, data[i + length] ?? 0, matrix);
      if (step === MOVE || !open) stretches.push([point]);
      else open.push(point);
    }
    i += 1 + length;
  }
  return stretches;
}
