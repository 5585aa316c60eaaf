/** What is painted on a page besides its letters: areas, which may cover them, and lines. */
import { boxAround, intersection, type Box } from "./box.ts";
import type { Matrix } from "./matrix.ts";
import { boxOf, type Point, type Stretch } from "./paths.ts";

/** `#rrggbb`; undefined for patterns. */
export type Colour = string | undefined;

/** How something is painted. */
export interface Pen {
  /** From the space in which it is drawn to the page. */
  readonly matrix: Matrix;
  readonly clip: Box;
  /** In the space in which it is drawn. */
  readonly lineWidth: number;
  readonly fill: Colour;
  readonly stroke: Colour;
  /** From 0, not to be seen, to 1, of what is filled; and that of the groups around it. */
  readonly fillAlpha: number;
  readonly strokeAlpha: number;
  readonly groupAlpha: number;
  /** Covers what lies beneath, rather than colouring it. */
  readonly isPlain: boolean;
}

/** What is filled, a thick line among it. */
export interface Area {
  /** What is painted later has more. */
  readonly order: number;
  readonly box: Box;
  readonly stretches: readonly Stretch[];
  readonly colour: Colour;
  readonly alpha: number;
  /** Covers what lies beneath, rather than colouring it. */
  readonly isPlain: boolean;
  readonly isPicture: boolean;
}

/** A line, or an area so low or narrow that it may be one. */
export interface Bar extends Box {
  /** Width with which it is drawn; undefined for an area, which is as wide as its box. */
  readonly stroke?: number;
}

/** A drawn line that is neither level nor upright. */
export type Slant = readonly [from: Point, to: Point];

export interface Marks {
  readonly areas: readonly Area[];
  readonly bars: readonly Bar[];
  readonly slants: readonly Slant[];
}

interface MarksPainter extends Marks {
  readonly fill: (order: number, stretches: readonly Stretch[], pen: Pen) => void;
  readonly stroke: (order: number, stretches: readonly Stretch[], pen: Pen) => void;
  readonly picture: (order: number, box: Box, pen: Pen) => void;
  readonly shading: (order: number, box: Box, pen: Pen) => void;
}

/** A line is thinner; what is thicker is an area. */
const THICKEST_BAR = 5;
/** What is smaller covers no letter. */
const SMALLEST_AREA = 1.5;
/** A line at the edge of what is cut out is half outside. */
const ASIDE = 1;

export function marksPainter(): MarksPainter {
  const areas: Area[] = [];
  const bars: Bar[] = [];
  const slants: Slant[] = [];

  const addArea = (
    { stretches, ...area }: Omit<Area, "box" | "isPlain">,
    { clip, groupAlpha, isPlain }: Pen,
  ): void => {
    const box = intersection(boxOf(stretches), clip);
    if (Math.min(box.right - box.left, box.bottom - box.top) < SMALLEST_AREA) return;
    areas.push({ ...area, box, stretches, alpha: area.alpha * groupAlpha, isPlain });
  };
  const addBar = (bar: Bar, { clip }: Pen): void => {
    const shown = intersection(bar, widened(clip, ASIDE + (bar.stroke ?? 0)));
    const [width, height] = [shown.right - shown.left, shown.bottom - shown.top];
    const isShown = width >= 0 && height >= 0;
    if (isShown && Math.min(width, height) <= THICKEST_BAR) bars.push({ ...bar, ...shown });
  };
  const strokeLine = (order: number, [from, to]: Slant, pen: Pen): void => {
    const { stroke: colour, strokeAlpha: alpha } = pen;
    const line = boxAround([from, to]);
    const width = lineWidth(pen);
    addBar({ ...line, stroke: width }, pen);
    const isFlat = Math.min(line.bottom - line.top, line.right - line.left) <= width / 2;
    if (!isFlat) slants.push([from, to]);
    else if (width >= SMALLEST_AREA) {
      const stretches = [rectangle(widened(line, width / 2))];
      addArea({ order, stretches, colour, alpha, isPicture: false }, pen);
    }
  };
  return {
    ...{ areas, bars, slants },
    fill: (order, stretches, pen) => {
      const { fill: colour, fillAlpha: alpha } = pen;
      addArea({ order, stretches, colour, alpha, isPicture: false }, pen);
      for (const stretch of stretches) addBar(boxAround(stretch), pen);
    },
    stroke: (order, stretches, pen) => {
      for (const stretch of stretches) {
        if (stretch.length > 2) addBar({ ...boxAround(stretch), stroke: lineWidth(pen) }, pen);
        for (const [i, to] of stretch.entries()) {
          const from = stretch[i - 1];
          if (from) strokeLine(order, [from, to], pen);
        }
      }
    },
    picture: (order, box, pen) => {
      const { fillAlpha: alpha } = pen;
      const stretches = [rectangle(box)];
      addArea({ order, stretches, colour: undefined, alpha, isPicture: true }, pen);
    },
    shading: (order, box, pen) => {
      const stretches = [rectangle(box)];
      addArea({ order, stretches, colour: undefined, alpha: 1, isPicture: false }, pen);
    },
  };
}

/** In points on the page. */
function lineWidth({ lineWidth: width, matrix: [a = 1, b = 0] }: Pen): number {
  return width * Math.hypot(a, b);
}

function widened({ left, right, top, bottom }: Box, by: number): Box {
  return { left: left - by, right: right + by, top: top - by, bottom: bottom + by };
}

function rectangle({ left, right, top, bottom }: Box): Stretch {
  return [
    [left, top],
    [right, top],
    [right, bottom],
    [left, bottom],
  ];
}
