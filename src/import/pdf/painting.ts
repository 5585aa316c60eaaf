/** The operators of a page → what they paint, in the order in which one thing covers another. */
import { boxAround, intersection, type Box } from "./box.ts";
import {
  boxOnPage,
  clipTo,
  initialState,
  stateChanges,
  type Colour,
  type Font,
  type GraphicsState,
  type Matrix,
} from "./graphics-state.ts";
import { boxOf, stretchesIn, type Stretch } from "./paths.ts";
import type { PdfLibrary } from "./pdf-library.ts";
import { setGlyphs, type PlacedGlyph } from "./set-glyphs.ts";

/** A letter, and how it is painted. */
export interface PaintedGlyph extends PlacedGlyph {
  /** What is painted later has more. */
  readonly order: number;
  /** Of what it is filled and outlined with; of none, and so not to be seen, in text over a scan. */
  readonly colours: readonly Colour[];
  readonly alpha: number;
  /** In a layer that is shown, and in none that is a mask. */
  readonly isShown: boolean;
  readonly isNote: boolean;
  readonly clip: Box;
}

/** What is filled, a thick line among it. */
export interface Area {
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

export interface Painting {
  readonly glyphs: readonly PaintedGlyph[];
  readonly areas: readonly Area[];
  readonly bars: readonly Bar[];
}

export interface Operators {
  readonly fnArray: readonly number[];
  readonly argsArray: readonly unknown[];
}

export interface PaintingOptions {
  /** From the space of the page to that in which down counts as more. */
  readonly matrix: Matrix;
  readonly page: Box;
  readonly fontNamed: (name: string) => Font | undefined;
  /** Whether an optional part is shown. */
  readonly isLayerShown: (layer: unknown) => boolean;
}

/** A line is thinner; what is thicker is an area. */
const THICKEST_BAR = 5;
/** What is smaller covers no letter. */
const SMALLEST_AREA = 1.5;

export function paintingOf(
  { fnArray, argsArray }: Operators,
  { matrix, page, fontNamed, isLayerShown }: PaintingOptions,
  library: PdfLibrary,
): Painting {
  const { OPS } = library;
  const changes = stateChanges(library);
  const strokes = new Set([OPS.stroke, OPS.closeStroke]);
  const both = new Set([
    ...[OPS.fillStroke, OPS.eoFillStroke, OPS.closeFillStroke, OPS.closeEOFillStroke],
  ]);
  const fills = new Set([OPS.fill, OPS.eoFill]);
  const pictureOperators = new Set([
    ...[OPS.paintImageXObject, OPS.paintInlineImageXObject],
    ...[OPS.paintImageMaskXObject, OPS.paintSolidColorImageMask],
  ]);
  const glyphs: PaintedGlyph[] = [];
  const areas: Area[] = [];
  const bars: Bar[] = [];
  let state = initialState(matrix, page);
  let saved: GraphicsState[] = [];
  let isClipping = false;
  let isNote = false;
  const layers: boolean[] = [];

  const save = (): void => void saved.push({ ...state });
  const restore = (): void => void (state = saved.pop() ?? state);
  const isVisible = (): boolean => !state.isMask && layers.every(Boolean);

  const addArea = (
    order: number,
    stretches: readonly Stretch[],
    { colour, alpha, isPicture }: Pick<Area, "colour" | "alpha" | "isPicture">,
  ): void => {
    const box = intersection(boxOf(stretches), state.clip);
    const isSmall = box.right - box.left < SMALLEST_AREA || box.bottom - box.top < SMALLEST_AREA;
    if (isSmall || !isVisible()) return;
    const { isPlain, groupAlpha } = state;
    areas.push({ order, box, stretches, colour, alpha: alpha * groupAlpha, isPlain, isPicture });
  };
  const fillArea = (order: number, stretches: readonly Stretch[]): void => {
    addArea(order, stretches, { colour: state.fill, alpha: state.fillAlpha, isPicture: false });
    for (const stretch of stretches) addBar(boxAround(stretch));
  };
  const addBar = (bar: Bar): void => {
    const isThin = Math.min(bar.right - bar.left, bar.bottom - bar.top) <= THICKEST_BAR;
    if (isThin && isVisible()) bars.push(bar);
  };
  const strokeLines = (order: number, stretches: readonly Stretch[]): void => {
    const [a = 1, b = 0] = state.matrix;
    const half = (state.lineWidth * Math.hypot(a, b)) / 2;
    for (const stretch of stretches) {
      if (stretch.length > 2) addBar({ ...boxAround(stretch), stroke: half * 2 });
      for (const [i, point] of stretch.entries()) {
        const before = stretch[i - 1];
        if (!before) continue;
        const line = boxAround([before, point]);
        addBar({ ...line, stroke: half * 2 });
        const isFlat = line.bottom - line.top < half || line.right - line.left < half;
        if (half * 2 < SMALLEST_AREA || !isFlat) continue;
        const [left, right] = [line.left - half, line.right + half];
        const [top, bottom] = [line.top - half, line.bottom + half];
        const corners = rectangle({ left, right, top, bottom });
        addArea(order, [corners], {
          colour: state.stroke,
          alpha: state.strokeAlpha,
          isPicture: false,
        });
      }
    }
  };
  const paintPath = (order: number, args: readonly unknown[]): void => {
    const [paint, [data]] = args as unknown as [number, [ArrayLike<number> | null]];
    const stretches = data ? stretchesIn(data, state.matrix) : [];
    if (stretches.length === 0) return;
    if (isClipping) clipTo(state, boxOf(stretches));
    isClipping = false;
    if (fills.has(paint) || both.has(paint)) fillArea(order, stretches);
    if (strokes.has(paint) || both.has(paint)) strokeLines(order, stretches);
  };
  const paintPicture = (order: number): void => {
    const box = boxOnPage([0, 0, 1, 1], state.matrix);
    addArea(order, [rectangle(box)], {
      colour: undefined,
      alpha: state.fillAlpha,
      isPicture: true,
    });
  };
  const paintText = (order: number, args: readonly unknown[]): void => {
    const { fill, stroke, renderingMode, strokeAlpha, fillAlpha, groupAlpha, clip } = state;
    const isStroked = renderingMode % 4 === 1 || renderingMode % 4 === 2;
    const isFilled = renderingMode % 4 === 0 || renderingMode % 4 === 2;
    const colours = [...(isFilled ? [fill] : []), ...(isStroked ? [stroke] : [])];
    const alpha = groupAlpha * (isFilled ? fillAlpha : strokeAlpha);
    const how = { order, colours, alpha, isShown: isVisible(), isNote, clip };
    for (const glyph of setGlyphs(state, args[0] as Parameters<typeof setGlyphs>[1], library)) {
      glyphs.push({ ...glyph, ...how });
    }
  };

  for (const [order, operator] of fnArray.entries()) {
    const args = (argsArray[order] ?? []) as readonly unknown[];
    const change = changes.get(operator);
    if (change) change(state, args);
    else if (pictureOperators.has(operator)) paintPicture(order);
    else {
      switch (operator) {
        case OPS.save:
          save();
          break;
        case OPS.restore:
        case OPS.paintFormXObjectEnd:
        case OPS.endGroup:
          restore();
          break;
        case OPS.paintFormXObjectBegin: {
          const [own, box] = args as [Matrix | null, Float32Array | null];
          save();
          if (own) changes.get(OPS.transform)?.(state, own);
          if (box) clipTo(state, boxOnPage(box, state.matrix));
          break;
        }
        case OPS.beginGroup: {
          const [{ smask }] = args as [{ smask?: unknown }];
          save();
          Object.assign(state, {
            groupAlpha: state.groupAlpha * state.fillAlpha,
            ...{ fillAlpha: 1, strokeAlpha: 1, isMask: state.isMask || Boolean(smask) },
          });
          break;
        }
        case OPS.beginAnnotation: {
          const [, rect, transform, own] = args as [string, number[] | null, number[], number[]];
          state = initialState(matrix, page);
          saved = [];
          isNote = true;
          if (rect) clipTo(state, boxOnPage(rect, matrix));
          changes.get(OPS.transform)?.(state, transform);
          changes.get(OPS.transform)?.(state, own);
          break;
        }
        case OPS.endAnnotation:
          isNote = false;
          state = initialState(matrix, page);
          break;
        case OPS.setFont: {
          const [name, size] = args as [string, number];
          state.font = fontNamed(name);
          state.fontSize = size;
          break;
        }
        case OPS.beginMarkedContent:
          layers.push(true);
          break;
        case OPS.beginMarkedContentProps:
          layers.push(args[0] !== "OC" || isLayerShown(args[1]));
          break;
        case OPS.endMarkedContent:
          layers.pop();
          break;
        case OPS.clip:
        case OPS.eoClip:
          isClipping = true;
          break;
        case OPS.constructPath:
          paintPath(order, args);
          break;
        case OPS.showText:
          paintText(order, args);
          break;
        case OPS.shadingFill:
          addArea(order, [rectangle(state.clip)], {
            colour: undefined,
            alpha: 1,
            isPicture: false,
          });
          break;
        default:
      }
    }
  }
  return { glyphs, areas, bars };
}

function rectangle({ left, right, top, bottom }: Box): Stretch {
  return [
    [left, top],
    [right, top],
    [right, bottom],
    [left, bottom],
  ];
}
