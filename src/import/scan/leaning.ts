/**
 * How far a page leans: the slopes of its level lines at its top and its bottom, and of its upright ones at its left
 * and its right. On a scan all four are one turn; on a photograph they differ, as lines that meet far away do.
 */
import { inkOf } from "./ink.ts";
import type { Picture } from "./picture.ts";

/** As tangents; a line that falls to the right, or runs to the right on its way down, has more than 0. */
export interface Leaning {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

interface Points {
  /** Along the lines that are looked for, and across them. */
  readonly along: readonly number[];
  readonly across: readonly number[];
}

const DEGREE = Math.PI / 180;
/** A page lies no more askew than that; one that does is on its side, or no page. */
const MOST_DEGREES = 4;
/** Within a photograph the two ends of a page differ by no more. */
const MOST_DIFFERENCE = 1.5;
/** Lines of fewer points say nothing of their half of a page. */
const FEWEST_POINTS = 300;
const REACH = 12;
/** Shorter runs of ink are strokes of letters. */
const SHORTEST_RUN = 12;
const STEP = 4;

export function leaningOf(picture: Picture): Leaning {
  const ink = inkOf(picture, REACH);
  const { width, height } = picture;
  const level = pointsOf(width, height, (along, across) => ink[across * width + along] === 1);
  const upright = pointsOf(height, width, (along, across) => ink[across + along * width] === 1);
  const slope = slopeOf(level, { from: 0, within: MOST_DEGREES });
  const side = slopeOf(upright, { from: -slope, within: MOST_DIFFERENCE });
  const [top, bottom] = ends(level, slope, height);
  const [left, right] = ends(upright, side, width);
  return { top, bottom, left, right };
}

/** The middles of every few pixels of long runs. */
function pointsOf(
  length: number,
  breadth: number,
  isInk: (along: number, across: number) => boolean,
): Points {
  const points = { along: [] as number[], across: [] as number[] };
  for (let across = 0; across < breadth; across += 1) {
    let run = 0;
    for (let along = 0; along <= length; along += 1) {
      if (along < length && isInk(along, across)) {
        run += 1;
        continue;
      }
      for (let k = along - run; run > SHORTEST_RUN && k < along; k += STEP) {
        points.along.push(k);
        points.across.push(across);
      }
      run = 0;
    }
  }
  return points;
}

/** The slopes at both ends of a page, told from its two halves. */
function ends(points: Points, slope: number, breadth: number): [number, number] {
  const [first, second] = [0, 1].map((half) => {
    const own = inHalf(points, half, breadth);
    const enough = own.along.length >= FEWEST_POINTS;
    return enough ? slopeOf(own, { from: slope, within: MOST_DIFFERENCE }) : slope;
  });
  const [near = slope, far = slope] = [first, second];
  // the halves have their middles at a quarter of the page and at three quarters
  return [near - (far - near) / 2, far + (far - near) / 2];
}

function inHalf({ along, across }: Points, half: number, breadth: number): Points {
  const own = { along: [] as number[], across: [] as number[] };
  for (const [i, at] of across.entries()) {
    if (at >= breadth / 2 !== (half === 1)) continue;
    own.along.push(along[i] ?? 0);
    own.across.push(at);
  }
  return own;
}

/** The slope at which the points gather in the fewest lines; slopes in degrees are tried, first far apart. */
function slopeOf(points: Points, { from, within }: { from: number; within: number }): number {
  let best = { degrees: 0, score: -1 };
  const middle = Math.atan(from) / DEGREE;
  const tryAround = (centre: number, reach: number, step: number): void => {
    for (let k = Math.round(-reach / step); k <= reach / step; k += 1) {
      const degrees = centre + k * step;
      const score = gathering(points, Math.tan(degrees * DEGREE));
      if (score > best.score) best = { degrees, score };
    }
  };
  tryAround(middle, within, 0.1);
  tryAround(best.degrees, 0.1, 0.02);
  return Math.tan(best.degrees * DEGREE);
}

function gathering({ along, across }: Points, slope: number): number {
  const lines = new Map<number, number>();
  for (const [i, at] of across.entries()) {
    const line = Math.round(at - (along[i] ?? 0) * slope);
    lines.set(line, (lines.get(line) ?? 0) + 1);
  }
  let score = 0;
  for (const count of lines.values()) score += count * count;
  return score;
}
