/** The lines of writing in a part of a page, each as the recogniser wants it: with a little paper around. */
import { cutOut, type PagePicture, type Picture, type PixelBox } from "./picture.ts";
import { withoutSpecks } from "./specks.ts";

/** A line of writing, and where its ink is. */
export interface Strip extends Picture {
  readonly box: PixelBox;
  /** How wide the stretches of ink are that stand side by side, with paper between them; in pixels. */
  readonly stretches: readonly number[];
  /** How many there are at the foot of the line alone: a point stands there by itself, beneath a 7 that leans over it. */
  readonly atFoot: number;
  /** Of the widest paper between them, in pixels. */
  readonly widestGap: number;
}

/** In inches: rows of ink so near are one line; a row so low is a mark of the line above it or below it. */
const NEAR = 0.012;
const LOW = 0.05;
const MARK_REACH = 0.2;
const DOT = 0.02;
/** Of the height of a line, with two pixels more; twice as much beside it. The recogniser was taught with as much. */
const PAPER = 0.18;

/** Of its height, the foot of a line; the point of a number that stands there has so many pixels at 150 an inch. */
const FOOT = 0.2;
const POINT = 4;

/** A page with all three tables has 400, each of which takes a tenth of a second to read; one with so many is none. */
export const MOST_STRIPS = 1_000;

/** @param part within which nothing but writing is inked: no line of a table */
export function stripsOf(page: PagePicture, ink: Uint8Array, part: PixelBox): Strip[] {
  const { resolution } = page;
  const width = part.right - part.left;
  const height = part.bottom - part.top;
  if (width < 4 || height < 4) return [];
  const kept = withoutSpecks(ink, page.width, part, resolution);
  const rows = stretchesIn(height, (y) => hasInk(kept, y * width, width, 1));
  return linesOf(rows, resolution).flatMap(([top, bottom]) => {
    const columns = stretchesIn(width, (x) => hasInk(kept, top * width + x, bottom - top, width));
    const [left, right] = [columns[0]?.[0] ?? 0, columns.at(-1)?.[1] ?? 0];
    const isDot = bottom - top < DOT * resolution && right - left < DOT * resolution;
    if (isDot || right <= left) return [];
    const above = Math.round((bottom - top) * PAPER) + 2;
    const beside = 2 * above;
    const around = {
      left: Math.max(part.left, part.left + left - beside),
      right: Math.min(part.right, part.left + right + beside),
      top: Math.max(part.top, part.top + top - above),
      bottom: Math.min(part.bottom, part.top + bottom + above),
    };
    const box = {
      left: part.left + left,
      right: part.left + right,
      top: part.top + top,
      bottom: part.top + bottom,
    };
    return [
      {
        ...cutOut(page, around),
        box,
        stretches: columns.map(([from, to]) => to - from),
        atFoot: stretchesAtFoot(page, ink, box),
        widestGap: widestGap(columns),
      },
    ];
  });
}

function stretchesAtFoot(page: PagePicture, ink: Uint8Array, box: PixelBox): number {
  const foot = { ...box, top: box.bottom - Math.ceil(FOOT * (box.bottom - box.top)) };
  const [width, height] = [foot.right - foot.left, foot.bottom - foot.top];
  const kept = withoutSpecks(ink, page.width, foot, page.resolution, POINT);
  return stretchesIn(width, (x) => hasInk(kept, x, height, width)).length;
}

function hasInk(ink: Uint8Array, from: number, count: number, step: number): boolean {
  for (let i = 0; i < count; i += 1) if (ink[from + i * step] === 1) return true;
  return false;
}

type Stretch = [from: number, to: number];

function stretchesIn(length: number, isOn: (at: number) => boolean): Stretch[] {
  const found: Stretch[] = [];
  let start = -1;
  for (let at = 0; at <= length; at += 1) {
    const on = at < length && isOn(at);
    if (on && start < 0) start = at;
    if (!on && start >= 0) {
      found.push([start, at]);
      start = -1;
    }
  }
  return found;
}

function widestGap(stretches: readonly Stretch[]): number {
  return Math.max(0, ...stretches.map(([from], i) => from - (stretches[i - 1]?.[1] ?? from)));
}

/** Rows of ink → lines: 二 has two, i has a dot. */
function linesOf(rows: readonly Stretch[], resolution: number): Stretch[] {
  const lines: Stretch[] = [];
  for (const [from, to] of rows) {
    const open = lines.at(-1);
    const isNear = open && from - open[1] <= NEAR * resolution;
    const isMark =
      open &&
      Math.min(to - from, open[1] - open[0]) < LOW * resolution &&
      to - open[0] < MARK_REACH * resolution;
    if (open && (isNear || isMark)) open[1] = to;
    else lines.push([from, to]);
  }
  return lines;
}
