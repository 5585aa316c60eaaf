/**
 * The ruled lines among the operators of a page (ISO 32000-1, 8.5): lines that are stroked, and rectangles so thin
 * that they are lines, each as a stretch along one axis.
 */
import type { PdfLibrary } from "./pdf-library.ts";

export interface Rule {
  /** `across` lies at a height and reaches from left to right, `down` the other way round. */
  readonly way: "across" | "down";
  readonly at: number;
  readonly from: number;
  readonly to: number;
}

interface Operators {
  readonly fnArray: readonly number[];
  readonly argsArray: readonly unknown[];
}

type Matrix = readonly number[];
type Point = readonly [x: number, y: number];

/** A line thicker than this is an area. */
const THICKEST = 3;
/** A line may be so far off its axis. */
const SLACK = 0.8;
/** Shorter ones are dots and ornaments. */
const SHORTEST = 4;
const MOST_RULES = 3_000;

export function rulesOf(
  { fnArray, argsArray }: Operators,
  viewport: Matrix,
  { OPS, Util }: PdfLibrary,
): Rule[] {
  const strokes = new Set([
    OPS.stroke,
    OPS.closeStroke,
    OPS.fillStroke,
    OPS.eoFillStroke,
    OPS.closeFillStroke,
    OPS.closeEOFillStroke,
  ]);
  const fills = new Set([OPS.fill, OPS.eoFill]);
  const rules: Rule[] = [];
  const saved: Matrix[] = [];
  let matrix = viewport;
  for (const [i, operator] of fnArray.entries()) {
    const args = argsArray[i] as readonly unknown[] | null;
    switch (operator) {
      case OPS.save:
      case OPS.paintFormXObjectBegin:
        saved.push(matrix);
        if (operator === OPS.paintFormXObjectBegin && Array.isArray(args?.[0])) {
          matrix = Util.transform([...matrix], args[0] as number[]) as Matrix;
        }
        break;
      case OPS.restore:
      case OPS.paintFormXObjectEnd:
        matrix = saved.pop() ?? viewport;
        break;
      case OPS.transform:
        matrix = Util.transform([...matrix], args) as Matrix;
        break;
      case OPS.constructPath: {
        const [paint, [data]] = args as unknown as [number, [ArrayLike<number> | undefined]];
        const paths = data ? pathsIn(data, matrix) : [];
        if (strokes.has(paint)) rules.push(...paths.flatMap(strokedRules));
        if (fills.has(paint)) rules.push(...paths.flatMap(filledRules));
        break;
      }
      default:
    }
    if (rules.length > MOST_RULES) break;
  }
  return rules;
}

/** How many numbers follow each kind of step: moveTo, lineTo, curveTo, quadraticCurveTo, closePath. */
const STEP_LENGTHS: readonly number[] = [2, 2, 6, 4, 0];
const [MOVE, CLOSE] = [0, 4];

/** The points of each path, a closed one with its first point again; curves end where they end. */
function pathsIn(
  data: ArrayLike<number>,
  [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0]: Matrix,
): Point[][] {
  const paths: Point[][] = [];
  for (let i = 0; i < data.length;) {
    const step = data[i] ?? CLOSE;
    const length = STEP_LENGTHS[step] ?? 0;
    const open = paths.at(-1);
    if (step === CLOSE) {
      if (open?.[0]) open.push(open[0]);
    } else {
      const [x, y] = [data[i + length - 1] ?? 0, data[i + length] ?? 0];
      const point: Point = [a * x + c * y + e, b * x + d * y + f];
      if (step === MOVE || !open) paths.push([point]);
      else open.push(point);
    }
    i += 1 + length;
  }
  return paths;
}

function strokedRules(path: readonly Point[]): Rule[] {
  return path.flatMap((point, i) => {
    const before = path[i - 1];
    return before ? ruleBetween(before, point) : [];
  });
}

function ruleBetween([x, y]: Point, [x2, y2]: Point): Rule[] {
  return ruleIn(Math.min(x, x2), Math.max(x, x2), Math.min(y, y2), Math.max(y, y2), SLACK);
}

function filledRules(path: readonly Point[]): Rule[] {
  const [xs, ys] = [path.map(([x]) => x), path.map(([, y]) => y)];
  return ruleIn(Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys), THICKEST);
}

function ruleIn(left: number, right: number, top: number, bottom: number, slack: number): Rule[] {
  const [width, height] = [right - left, bottom - top];
  if (height <= slack && width >= SHORTEST) {
    return [{ way: "across", at: (top + bottom) / 2, from: left, to: right }];
  }
  if (width <= slack && height >= SHORTEST) {
    return [{ way: "down", at: (left + right) / 2, from: top, to: bottom }];
  }
  return [];
}
