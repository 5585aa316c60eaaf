/** Paths as OFD abbreviates them (GB/T 33190—2016, 9.3): `M 0 0 L 10 0 L 10 5 C`. */
import { pointOnPage, type Matrix } from "../page/matrix.ts";
import type { Point, Stretch } from "../page/paths.ts";

/** How many numbers follow each operator. */
const STEP_LENGTHS: Readonly<Record<string, number>> = { S: 2, M: 2, L: 2, Q: 4, B: 6, A: 7, C: 0 };

const WORD = /[A-Za-z]|[-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?/gu;

/** The stretches of a path; curves and arcs end where they end. */
export function stretchesOf(data: string, matrix: Matrix): Stretch[] {
  const stretches: Point[][] = [];
  const words = data.match(WORD) ?? [];
  for (let i = 0; i < words.length; i += 1) {
    const step = words[i] ?? "";
    const length = STEP_LENGTHS[step];
    if (length === undefined) continue; // a number too many
    const open = stretches.at(-1);
    if (length === 0) {
      if (open?.[0]) open.push(open[0]);
      continue;
    }
    i += length;
    const point = pointOnPage(Number(words[i - 1]), Number(words[i]), matrix);
    if (point.some(Number.isNaN)) break; // the path ends within a step
    if (step === "S" || step === "M" || !open) stretches.push([point]);
    else open.push(point);
  }
  return stretches;
}
