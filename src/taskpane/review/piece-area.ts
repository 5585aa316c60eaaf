/** What of a page is shown beside a figure: what was read, with so much around it that it is seen where it stands. */
import type { Box } from "../../import/page/box.ts";

/** In points: above and below what was read; and no piece is lower. */
const AROUND = 8;
const LOWEST = 26;

/** How many times as broad as it is high. */
export const BREADTH = 4;

export function pieceArea({ left, right, top, bottom }: Box): Box {
  const height = Math.max(LOWEST, bottom - top + 2 * AROUND);
  const width = Math.max(BREADTH * height, right - left + 2 * AROUND);
  const [x, y] = [(left + right) / 2, (top + bottom) / 2];
  const tall = width / BREADTH;
  return { left: x - width / 2, right: x + width / 2, top: y - tall / 2, bottom: y + tall / 2 };
}
