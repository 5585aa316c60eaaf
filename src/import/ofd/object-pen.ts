/** How an object is painted (GB/T 33190—2016, 8.5): where, within which bounds, with which ink. */
import { boxAround, intersection, type Box } from "../page/box.ts";
import type { Pen } from "../page/marks.ts";
import { within, type Matrix } from "../page/matrix.ts";
import { boxOf } from "../page/paths.ts";
import { alphaOf, BLACK, inkOf, type Ink } from "./colours.ts";
import { numberIn, numbersIn } from "./numbers-in.ts";
import { stretchesOf } from "./path-data.ts";
import { inner, said } from "./resources.ts";
import { branchesIn, branchIn, type XmlBranch } from "./xml-tree.ts";

/** What objects are drawn in: the page, or a composite. */
export interface Space {
  readonly matrix: Matrix;
  readonly clip: Box;
  readonly alpha: number;
}

export interface ObjectPen extends Pen {
  /** Undefined where it is not filled, or not outlined. */
  readonly filled: Ink | undefined;
  readonly stroked: Ink | undefined;
}

/** In millimetres, where nothing is said. */
const LINE_WIDTH = 0.353;
const UNMOVED: Matrix = [1, 0, 0, 1, 0, 0];

/** The space of an object, and of what is drawn in it. */
export function spaceOf(object: XmlBranch, { matrix, clip, alpha }: Space): Space {
  const placed = within(matrix, placeOf(object));
  const own = within(placed, matrixOf(object));
  const bounds = branchIn(object, "Clips");
  return {
    matrix: own,
    clip: branchesIn(bounds, "Clip").reduce(
      (box, it) =>
        intersection(
          box,
          clipBox(it, bounds?.attribute("TransFlag") === "false" ? placed : own) ?? box,
        ),
      clip,
    ),
    alpha: alpha * alphaOf(object),
  };
}

/**
 * The pen of an object that is filled and outlined as it says, and otherwise as is usual for its kind.
 *
 * @param drawn the object, and what it refers to for its drawing
 */
export function penOf(
  drawn: readonly XmlBranch[],
  { matrix, clip, alpha }: Space,
  usual: { readonly fill: Ink | undefined; readonly stroke: Ink | undefined },
): ObjectPen {
  const ink = (flag: string, element: string, inkUsual: Ink | undefined): Ink | undefined => {
    const isPainted = drawn[0]?.attribute(flag) ?? String(inkUsual !== undefined);
    if (isPainted !== "true") return undefined;
    const found = inner(drawn, element);
    return found ? inkOf(found) : inkUsual;
  };
  const filled = ink("Fill", "FillColor", usual.fill);
  const stroked = ink("Stroke", "StrokeColor", usual.stroke);
  return {
    ...{ matrix, clip, filled, stroked, groupAlpha: alpha, isPlain: true },
    lineWidth: said(drawn, (from) => numberIn(from.attribute("LineWidth"))) ?? LINE_WIDTH,
    fill: filled?.colour,
    stroke: stroked?.colour,
    fillAlpha: filled?.alpha ?? 0,
    strokeAlpha: stroked?.alpha ?? 0,
  };
}

export const FOR_TEXT = { fill: BLACK, stroke: undefined };
export const FOR_PATHS = { fill: undefined, stroke: BLACK };

function placeOf(object: XmlBranch): Matrix {
  const [x = 0, y = 0] = numbersIn(object.attribute("Boundary"));
  return [1, 0, 0, 1, x, y];
}

function matrixOf(object: XmlBranch): Matrix {
  const matrix = numbersIn(object.attribute("CTM"));
  return matrix.length === UNMOVED.length ? matrix : UNMOVED;
}

/** What a clip leaves: the areas of it together; undefined for one of letters. */
function clipBox(clip: XmlBranch, matrix: Matrix): Box | undefined {
  const areas = branchesIn(clip, "Area").map((area) => {
    const path = branchIn(area, "Path");
    if (!path) return undefined;
    const space = within(within(within(matrix, matrixOf(area)), placeOf(path)), matrixOf(path));
    return boxOf(stretchesOf(branchIn(path, "AbbreviatedData")?.text ?? "", space));
  });
  const boxes = areas.filter((box) => box !== undefined);
  if (boxes.length < areas.length || boxes.length === 0) return undefined;
  return boxAround(
    boxes.flatMap(({ left, right, top, bottom }) => [
      [left, top],
      [right, bottom],
    ]),
  );
}

/**
 * From the unit square of a picture to the page: it fills all of its space (10.2), or, where nothing is said of that,
 * its bounds.
 */
export function pictureMatrix(object: XmlBranch, { matrix }: Space): Matrix {
  const [, , width = 1, height = 1] = numbersIn(object.attribute("Boundary"));
  const isSaid = matrixOf(object) !== UNMOVED;
  return isSaid ? matrix : within(matrix, [width, 0, 0, height, 0, 0]);
}
