/** A rectangle on a page, in points; down the page counts as more. */
export interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** The smallest box around some points. */
export function boxAround(points: readonly (readonly [x: number, y: number])[]): Box {
  let [left, right, top, bottom] = [Infinity, -Infinity, Infinity, -Infinity];
  for (const [x, y] of points) {
    left = Math.min(left, x);
    right = Math.max(right, x);
    top = Math.min(top, y);
    bottom = Math.max(bottom, y);
  }
  return { left, right, top, bottom };
}

/** What both have in common; empty, with its right left of its left, where that is nothing. */
export function intersection(a: Box, b: Box): Box {
  return {
    left: Math.max(a.left, b.left),
    right: Math.min(a.right, b.right),
    top: Math.max(a.top, b.top),
    bottom: Math.min(a.bottom, b.bottom),
  };
}

export function isInBox({ left, right, top, bottom }: Box, x: number, y: number): boolean {
  return left <= x && x < right && top <= y && y < bottom;
}
