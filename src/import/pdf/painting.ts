/** The operators of a page → what they paint, in the order in which one thing covers another. */
import type { Box } from "../page/box.ts";
import { marksPainter } from "../page/marks.ts";
import { boxOnPage, type Matrix } from "../page/matrix.ts";
import type { PaintedGlyph, Painting } from "../page/painted.ts";
import { boxOf } from "../page/paths.ts";
import {
  clipTo,
  initialState,
  stateChanges,
  type Font,
  type GraphicsState,
} from "./graphics-state.ts";
import { stretchesIn } from "./packed-path.ts";
import type { PdfLibrary } from "./pdf-library.ts";
import type { SetPicture } from "./set-picture.ts";
import { setGlyphs, type SetText } from "./set-glyphs.ts";

export interface Operators {
  readonly fnArray: readonly number[];
  readonly argsArray: readonly unknown[];
}

interface PaintingOptions {
  /** From the space of the page to that in which down counts as more. */
  readonly matrix: Matrix;
  readonly page: Box;
  readonly fonts: ReadonlyMap<string, Font>;
  /** Whether an optional part is shown. */
  readonly isLayerShown: (layer: unknown) => boolean;
}

interface PdfPainting extends Painting {
  /** In the order in which they were painted. */
  readonly pictures: readonly SetPicture[];
}

type Arguments = readonly unknown[];

export function paintingOf(
  { fnArray, argsArray }: Operators,
  { matrix, page, fonts, isLayerShown }: PaintingOptions,
  library: PdfLibrary,
): PdfPainting {
  const { OPS } = library;
  const changes = stateChanges(library);
  const marks = marksPainter();
  const glyphs: PaintedGlyph[] = [];
  const pictures: SetPicture[] = [];
  const layers: boolean[] = [];
  let state = initialState(matrix, page);
  let saved: GraphicsState[] = [];
  let isClipping = false;
  let isNote = false;

  const isShown = (): boolean => !state.isMask && layers.every(Boolean);
  const save = (): void => {
    saved.push({ ...state });
  };
  const restore = (): void => {
    state = saved.pop() ?? state;
  };
  const transform = (by: Matrix | null): void => {
    if (by) changes.get(OPS.transform)?.(state, by);
  };

  const [fills, strokes] = [
    new Set([OPS.fill, OPS.eoFill, OPS.fillStroke, OPS.eoFillStroke]),
    new Set([OPS.stroke, OPS.closeStroke, OPS.fillStroke, OPS.eoFillStroke]),
  ];
  for (const both of [OPS.closeFillStroke, OPS.closeEOFillStroke]) {
    fills.add(both);
    strokes.add(both);
  }
  const paintPath = (args: Arguments, order: number): void => {
    const [paint, [data]] = args as unknown as [number, [ArrayLike<number> | null]];
    const stretches = data ? stretchesIn(data, state.matrix) : [];
    if (stretches.length === 0) return;
    if (isShown()) {
      if (fills.has(paint)) marks.fill(order, stretches, state);
      if (strokes.has(paint)) marks.stroke(order, stretches, state);
    }
    if (isClipping) clipTo(state, boxOf(stretches));
    isClipping = false;
  };
  const paintPicture = (_args: Arguments, order: number): void => {
    if (isShown()) marks.picture(order, boxOnPage([0, 0, 1, 1], state.matrix), state);
  };
  const paintKept = (args: Arguments, order: number): void => {
    paintPicture(args, order);
    if (isShown()) pictures.push({ image: args[0], matrix: state.matrix, ink: undefined });
  };
  const paintMask = (args: Arguments, order: number): void => {
    paintPicture(args, order);
    if (isShown()) pictures.push({ image: args[0], matrix: state.matrix, ink: state.fill });
  };
  const paintShading = (_args: Arguments, order: number): void => {
    if (isShown()) marks.shading(order, state.clip, state);
  };
  const paintText = ([text]: Arguments, order: number): void => {
    const { fill, stroke, renderingMode, strokeAlpha, fillAlpha, groupAlpha, clip } = state;
    // modes 4 to 7 add to what is cut out, and otherwise paint as 0 to 3 (ISO 32000-1, 9.3.6)
    const isFilled = renderingMode % 4 === 0 || renderingMode % 4 === 2;
    const isStroked = renderingMode % 4 === 1 || renderingMode % 4 === 2;
    const colours = [...(isFilled ? [fill] : []), ...(isStroked ? [stroke] : [])];
    const alpha = groupAlpha * (isFilled ? fillAlpha : strokeAlpha);
    const how = { order, colours, alpha, isShown: isShown(), isNote, clip };
    for (const glyph of setGlyphs(state, text as SetText, library))
      glyphs.push({ ...glyph, ...how });
  };

  const beginForm = ([own, box]: Arguments): void => {
    save();
    transform(own as Matrix | null);
    if (box) clipTo(state, boxOnPage(box as Float32Array, state.matrix));
  };
  const beginGroup = ([group]: Arguments): void => {
    const { smask } = group as { smask?: unknown };
    save();
    state.groupAlpha *= state.fillAlpha;
    state.isMask ||= Boolean(smask);
    Object.assign(state, { fillAlpha: 1, strokeAlpha: 1, isPlain: true });
  };
  const beginAnnotation = (args: Arguments): void => {
    const [, rect, toPlace, own] = args as [string, number[] | null, Matrix, Matrix];
    state = initialState(matrix, page);
    saved = [];
    isNote = true;
    if (rect) clipTo(state, boxOnPage(rect, matrix));
    transform(toPlace);
    transform(own);
  };

  const endAnnotation = (): void => {
    state = initialState(matrix, page);
    isNote = false;
  };
  const beginClip = (): void => {
    isClipping = true;
  };
  const beginLayer = ([tag, layer]: Arguments): void => {
    layers.push(tag !== "OC" || isLayerShown(layer));
  };
  const setFont = ([name, size]: Arguments): void => {
    Object.assign(state, { font: fonts.get(String(name)), fontSize: Number(size) });
  };

  const paints = new Map<number, (args: Arguments, order: number) => void>([
    [OPS.save, save],
    [OPS.restore, restore],
    [OPS.paintFormXObjectBegin, beginForm],
    [OPS.paintFormXObjectEnd, restore],
    [OPS.beginGroup, beginGroup],
    [OPS.endGroup, restore],
    [OPS.beginAnnotation, beginAnnotation],
    [OPS.endAnnotation, endAnnotation],
    [OPS.beginMarkedContent, beginLayer],
    [OPS.beginMarkedContentProps, beginLayer],
    [OPS.endMarkedContent, () => layers.pop()],
    [OPS.clip, beginClip],
    [OPS.eoClip, beginClip],
    [OPS.constructPath, paintPath],
    [OPS.setFont, setFont],
    [OPS.showText, paintText],
    [OPS.paintImageXObject, paintKept],
    [OPS.paintInlineImageXObject, paintKept],
    [OPS.paintImageMaskXObject, paintMask],
    [OPS.paintSolidColorImageMask, paintPicture],
    [OPS.shadingFill, paintShading],
  ]);
  for (const [order, operator] of fnArray.entries()) {
    const args = (argsArray[order] ?? []) as Arguments;
    changes.get(operator)?.(state, args);
    paints.get(operator)?.(args, order);
  }
  return { ...marks, glyphs, pictures };
}
