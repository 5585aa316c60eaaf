/** How a PDF paints at a moment (ISO 32000-1, 8.4 and 9.3), as far as it decides what one reads. */
import { intersection, type Box } from "../page/box.ts";
import type { Pen } from "../page/marks.ts";
import type { Matrix } from "../page/matrix.ts";
import type { PdfLibrary } from "./pdf-library.ts";

type Arguments = readonly unknown[];

/** What pdf.js tells of a font. */
export interface Font {
  readonly fontMatrix?: Matrix;
  readonly vertical?: boolean;
  readonly defaultVMetrics?: readonly number[];
  readonly isType3Font?: boolean;
  readonly isCharBBox?: boolean;
  readonly bbox?: readonly number[];
}

type Changing<Thing> = { -readonly [key in keyof Thing]: Thing[key] };

export interface GraphicsState extends Changing<Pen> {
  /** Part of a mask, which is not painted itself. */
  isMask: boolean;
  font: Font | undefined;
  fontSize: number;
  charSpacing: number;
  wordSpacing: number;
  horizontalScale: number;
  leading: number;
  rise: number;
  renderingMode: number;
  textMatrix: Matrix;
  /** Where the next letter is set, and where the line began, in the space of the text matrix. */
  x: number;
  y: number;
  lineX: number;
  lineY: number;
}

const IDENTITY: Matrix = [1, 0, 0, 1, 0, 0];
const BLACK = "#000000";

export function initialState(matrix: Matrix, page: Box): GraphicsState {
  return {
    ...{ matrix, clip: page, lineWidth: 1, fill: BLACK, stroke: BLACK },
    ...{ fillAlpha: 1, strokeAlpha: 1, groupAlpha: 1, isPlain: true, isMask: false },
    ...{ font: undefined, fontSize: 0, charSpacing: 0, wordSpacing: 0, horizontalScale: 1 },
    ...{ leading: 0, rise: 0, renderingMode: 0, textMatrix: IDENTITY },
    ...{ x: 0, y: 0, lineX: 0, lineY: 0 },
  };
}

/** How an operator changes the state. */
type Change = (state: GraphicsState, args: Arguments) => void;

/** What each operator changes, those apart that need more than the state. */
export function stateChanges({ OPS, Util }: PdfLibrary): ReadonlyMap<number, Change> {
  const set =
    (key: keyof GraphicsState): Change =>
    (state, [value]) => {
      Object.assign(state, { [key]: value });
    };
  const setTo =
    (change: (...args: Arguments) => Partial<GraphicsState>): Change =>
    (state, args) => {
      Object.assign(state, change(...args));
    };
  return new Map<number, Change>([
    [
      OPS.transform,
      (state, args) => {
        state.matrix = Util.transform([...state.matrix], [...args]) as Matrix;
      },
    ],
    [OPS.setLineWidth, set("lineWidth")],
    [OPS.setFillRGBColor, set("fill")],
    [OPS.setStrokeRGBColor, set("stroke")],
    [OPS.setFillColorN, setTo(() => ({ fill: undefined }))],
    [OPS.setStrokeColorN, setTo(() => ({ stroke: undefined }))],
    [OPS.setGState, setTo((entries) => entriesIn(entries as GStateEntry[]))],
    [OPS.setCharSpacing, set("charSpacing")],
    [OPS.setWordSpacing, set("wordSpacing")],
    [OPS.setHScale, setTo((scale) => ({ horizontalScale: Number(scale) / 100 }))],
    [OPS.setLeading, setTo((leading) => ({ leading: -Number(leading) }))],
    [OPS.setTextRise, set("rise")],
    [OPS.setTextRenderingMode, set("renderingMode")],
    [OPS.beginText, setTo(() => lineIn(IDENTITY))],
    [OPS.setTextMatrix, setTo((matrix) => lineIn(matrix as Matrix))],
    [OPS.moveText, moveLine],
    [
      OPS.setLeadingMoveText,
      (state, args) => {
        state.leading = Number(args[1]);
        moveLine(state, args);
      },
    ],
    [
      OPS.nextLine,
      (state) => {
        moveLine(state, [0, state.leading]);
      },
    ],
  ]);
}

/** An entry of a graphics state dictionary, as pdf.js hands it on: `["ca", 0.5]`, `["BM", "multiply"]`. */
type GStateEntry = readonly [key: string, value: unknown];

function entriesIn(entries: readonly GStateEntry[]): Partial<GraphicsState> {
  return Object.assign(
    {},
    ...entries.map(([key, value]): Partial<GraphicsState> => {
      if (key === "ca") return { fillAlpha: Number(value) };
      if (key === "CA") return { strokeAlpha: Number(value) };
      if (key === "BM") return { isPlain: value === "source-over" };
      return key === "LW" ? { lineWidth: Number(value) } : {};
    }),
  ) as Partial<GraphicsState>;
}

function lineIn(textMatrix: Matrix): Partial<GraphicsState> {
  return { textMatrix, x: 0, y: 0, lineX: 0, lineY: 0 };
}

function moveLine(state: GraphicsState, [x, y]: Arguments): void {
  state.x = state.lineX += Number(x);
  state.y = state.lineY += Number(y);
}

export function clipTo(state: GraphicsState, box: Box): void {
  state.clip = intersection(state.clip, box);
}
