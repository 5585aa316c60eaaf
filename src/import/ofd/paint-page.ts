/** A page of an OFD file → what is painted on it, in the order in which one thing covers another. */
import type { Box } from "../page/box.ts";
import { marksPainter } from "../page/marks.ts";
import { boxOnPage, within, type Matrix } from "../page/matrix.ts";
import type { PaintedGlyph, Painting } from "../page/painted.ts";
import type { Stretch } from "../page/paths.ts";
import type { OfdPage } from "./document-pages.ts";
import { FOR_PATHS, FOR_TEXT, penOf, pictureMatrix, spaceOf, type Space } from "./object-pen.ts";
import { stretchesOf } from "./path-data.ts";
import { drawnAs } from "./resources.ts";
import { setText } from "./set-text.ts";
import { branchIn, type XmlBranch } from "./xml-tree.ts";

export interface SetPicture {
  /** The part that it is kept in. */
  readonly part: string;
  /** From its unit square, which it fills from the bottom up, to the page. */
  readonly matrix: Matrix;
}

export interface PaintedPage {
  readonly painting: Painting;
  /** Whether a picture is on it, a drawing without any letter, or something that is not in the file. */
  readonly hasPicture: boolean;
  /** Those that are shown and in the file, in the order in which they are painted. */
  readonly pictures: readonly SetPicture[];
  /** In points. */
  readonly width: number;
  readonly height: number;
  /** How many objects, letters and points of lines were painted. */
  readonly objects: number;
}

/** Points in a millimetre, in which OFD measures. */
const POINTS = 72 / 25.4;

/** OFD counts down the page in a picture too. */
const UPSIDE_DOWN: Matrix = [1, 0, 0, -1, 0, 1];

/** Composites in composites; nobody draws deeper. */
const DEEPEST = 4;

/** Characters of one path; a stamp or a map of thousands of curves has fewer. */
const LONGEST_PATH = 400_000;

/**
 * @param most how many objects, letters and points may be painted
 * @returns undefined where there are more
 */
export function paintPage(
  { box, layers, resources }: OfdPage,
  most: number,
): PaintedPage | undefined {
  const [left = 0, top = 0, width = 0, height = 0] = box;
  const matrix: Matrix = [POINTS, 0, 0, POINTS, -left * POINTS, -top * POINTS];
  const sheet: Box = boxOnPage([left, top, left + width, top + height], matrix);
  const marks = marksPainter();
  const glyphs: PaintedGlyph[] = [];
  let [objects, hasPicture] = [0, false];

  const text = (object: XmlBranch, drawn: readonly XmlBranch[], at: Shown): void => {
    const pen = penOf(drawn, at, FOR_TEXT);
    const { clip, groupAlpha, filled, stroked } = pen;
    const inks = [filled, stroked].filter((ink) => ink !== undefined);
    const how = {
      order: objects,
      colours: inks.map(({ colour }) => colour),
      alpha: groupAlpha * Math.max(0, ...inks.map((ink) => ink.alpha)),
      ...{ isShown: at.isShown, isNote: false, clip },
    };
    const left = most - objects - glyphs.length + 1; // one more shows that there are too many
    for (const glyph of setText(object, at.matrix, left)) glyphs.push({ ...glyph, ...how });
  };
  const path = (object: XmlBranch, drawn: readonly XmlBranch[], at: Shown): void => {
    if (!at.isShown) return;
    const pen = penOf(drawn, at, FOR_PATHS);
    const data = branchIn(object, "AbbreviatedData")?.text ?? "";
    const stretches = data.length > LONGEST_PATH ? [] : stretchesOf(data, at.matrix);
    objects += data.length > LONGEST_PATH ? most : pointsIn(stretches);
    if (pen.filled) marks.fill(objects, stretches, pen);
    if (pen.stroked) marks.stroke(objects, stretches, pen);
  };
  const pictures: SetPicture[] = [];
  const picture = (object: XmlBranch, drawn: readonly XmlBranch[], at: Shown): void => {
    if (!at.isShown) return;
    hasPicture = true;
    const own = pictureMatrix(object, at);
    const pen = penOf(drawn, at, FOR_TEXT);
    marks.picture(objects, boxOnPage([0, 0, 1, 1], own), pen);
    const part = resources.media.get(object.attribute("ResourceID") ?? "");
    const isSeen = pen.groupAlpha * pen.fillAlpha > 0;
    if (part !== undefined && isSeen) pictures.push({ part, matrix: within(own, UPSIDE_DOWN) });
  };

  const paint = (parent: XmlBranch, layer: XmlBranch, at: Shown, depth: number): void => {
    for (const object of parent.children) {
      if (objects + glyphs.length > most) return;
      objects += 1;
      const isShown = at.isShown && object.attribute("Visible") !== "false";
      const inside = { ...spaceOf(object, at), isShown };
      const drawn = drawnAs(object, layer, resources);
      switch (object.name) {
        case "TextObject":
          text(object, drawn, inside);
          break;
        case "PathObject":
          path(object, drawn, inside);
          break;
        case "ImageObject":
          picture(object, drawn, inside);
          break;
        case "PageBlock":
          paint(object, layer, { ...at, isShown }, depth);
          break;
        case "CompositeObject": {
          const unit = resources.composites.get(object.attribute("ResourceID") ?? "");
          const content = branchIn(unit, "Content");
          if (content && depth < DEEPEST) paint(content, content, inside, depth + 1);
          else hasPicture = true;
        }
      }
    }
  };
  for (const layer of layers) {
    paint(layer, layer, { matrix, clip: sheet, alpha: 1, isShown: true }, 0);
  }
  if (objects + glyphs.length > most) return undefined;
  const isDrawing = glyphs.every((glyph) => glyph.text.trim() === "") && marks.areas.length > 0;
  return {
    painting: { ...marks, glyphs },
    hasPicture: hasPicture || isDrawing,
    pictures,
    width: width * POINTS,
    height: height * POINTS,
    objects: objects + glyphs.length,
  };
}

function pointsIn(stretches: readonly Stretch[]): number {
  return stretches.reduce((sum, { length }) => sum + length, 0);
}

interface Shown extends Space {
  readonly isShown: boolean;
}
