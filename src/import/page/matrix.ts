/** Spaces in which pages are drawn, and the page itself. */
import { boxAround, type Box } from "./box.ts";
import type { Point } from "./paths.ts";

/** `[a, b, c, d, e, f]`: x goes to ax + cy + e, y to bx + dy + f. */
export type Matrix = readonly number[];

/** A box of user space on the page; upright even where the space is turned. */
export function boxOnPage(
  [left, bottom, right, top]: ArrayLike<number> & Iterable<number>,
  matrix: Matrix,
): Box {
  const corners = [
    [left, bottom],
    [left, top],
    [right, bottom],
    [right, top],
  ] as const;
  return boxAround(corners.map(([x = 0, y = 0]) => pointOnPage(x, y, matrix)));
}

/** Where a point of user space lies on the page. */
export function pointOnPage(
  x: number,
  y: number,
  [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0]: Matrix,
): Point {
  return [a * x + c * y + e, b * x + d * y + f];
}

/** The space of `inner`, which is drawn in that of `outer`. */
export function within(
  [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0]: Matrix,
  [a2 = 1, b2 = 0, c2 = 0, d2 = 1, e2 = 0, f2 = 0]: Matrix,
): Matrix {
  return [
    ...[a * a2 + c * b2, b * a2 + d * b2],
    ...[a * c2 + c * d2, b * c2 + d * d2],
    ...[a * e2 + c * f2 + e, b * e2 + d * f2 + f],
  ];
}
