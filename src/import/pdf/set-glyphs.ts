/** Letters that a PDF sets → where each stands on the page (ISO 32000-1, 9.4.4). */
import type { Matrix } from "../page/matrix.ts";
import type { PlacedGlyph } from "../page/painted.ts";
import type { GraphicsState } from "./graphics-state.ts";
import type { PdfLibrary } from "./pdf-library.ts";

/** A letter as pdf.js hands it on, among numbers that move the next one back, in thousandths. */
interface FontGlyph {
  readonly unicode: string;
  readonly width: number;
  readonly isSpace: boolean;
  readonly vmetric?: readonly number[];
}

export type SetText = readonly (FontGlyph | number)[];

const FONT_MATRIX: Matrix = [0.001, 0, 0, 0.001, 0, 0];

/** Marks that show nothing, such as a soft hyphen or a mark of direction. */
const UNSEEN = /^\p{Cf}*$/u;

/** Sets the letters, and moves on behind them. */
export function setGlyphs(
  state: GraphicsState,
  glyphs: SetText,
  { Util }: PdfLibrary,
): PlacedGlyph[] {
  const { font, fontSize, charSpacing, wordSpacing, horizontalScale, rise, renderingMode } = state;
  if (!font || fontSize === 0 || (font.isType3Font && renderingMode === 3)) return [];
  const unit = (font.fontMatrix ?? FONT_MATRIX)[0] ?? 0.001;
  const toPage = Util.transform([...state.matrix], [...state.textMatrix]) as number[];
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = toPage;
  const height = fontSize * heightOf(state);
  const size = Math.hypot(c, d) * Math.abs(height);
  const across = Math.hypot(a, b) * Math.abs(fontSize * horizontalScale);
  const isUpright = a * horizontalScale * fontSize > 0 && Math.abs(b) < Math.abs(a) / 10;
  const placed: PlacedGlyph[] = [];
  const place = (text: string, x: number, y: number, width: number): void => {
    if (size === 0 || UNSEEN.test(text)) return;
    const [left, right] = [a * x + c * y + e, a * (x + width) + c * y + e];
    const base = b * x + d * y + f;
    placed.push({ text, left, right, base, size, narrowed: across / size, isUpright });
  };
  for (const glyph of glyphs) {
    if (typeof glyph === "number") {
      const back = (-glyph / 1000) * fontSize;
      if (font.vertical) state.y += back;
      else state.x += back * horizontalScale;
      continue;
    }
    const spacing = charSpacing + (glyph.isSpace ? wordSpacing : 0);
    if (font.vertical) {
      const [down = -1000, toSide = glyph.width / 2, up = 880] =
        glyph.vmetric ?? font.defaultVMetrics ?? [];
      const side = glyph.vmetric ? toSide : glyph.width / 2;
      const width = glyph.width * unit * fontSize;
      const x = state.x - side * unit * fontSize * horizontalScale;
      place(glyph.unicode, x, state.y + rise - up * unit * fontSize, width * horizontalScale);
      state.y += down * unit * fontSize + spacing;
    } else {
      const width = glyph.width * unit * fontSize * horizontalScale;
      place(glyph.unicode, state.x, state.y + rise, width);
      state.x += width + spacing * horizontalScale;
    }
  }
  return placed;
}

/** The letters of a Type 3 font are drawings of any height: `fontSize` 1 may stand for letters of 20. */
function heightOf({ font, fontSize }: GraphicsState): number {
  const [, bottom = 0, , top = 0] = font?.bbox ?? [];
  const isDrawn = font?.isType3Font && (fontSize <= 1 || font.isCharBBox) && top > bottom;
  return isDrawn ? (top - bottom) * (font.fontMatrix?.[3] ?? 0.001) : 1;
}
