/** Colours as styles and old attributes write them (CSS Color Level 4). */
import { rgbOf, type Rgb } from "../../../text/rgb.ts";
import { numberOf } from "./lengths.ts";

/** `none` is nothing at all; undefined is a colour that is not known here. */
export type Colour = Rgb | "none" | undefined;

/** The names of old pages, and those that one does not see on paper. */
const NAMES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    ...{ black: "000000", silver: "c0c0c0", gray: "808080", grey: "808080", white: "ffffff" },
    ...{ maroon: "800000", red: "ff0000", purple: "800080", fuchsia: "ff00ff", green: "008000" },
    ...{ lime: "00ff00", olive: "808000", yellow: "ffff00", navy: "000080", blue: "0000ff" },
    ...{ teal: "008080", aqua: "00ffff", cyan: "00ffff", magenta: "ff00ff", orange: "ffa500" },
    ...{ snow: "fffafa", ivory: "fffff0", whitesmoke: "f5f5f5", ghostwhite: "f8f8ff" },
    ...{ floralwhite: "fffaf0", azure: "f0ffff", mintcream: "f5fffa", honeydew: "f0fff0" },
    ...{ aliceblue: "f0f8ff", seashell: "fff5ee", lightyellow: "ffffe0", linen: "faf0e6" },
    ...{ lavenderblush: "fff0f5", beige: "f5f5dc", gainsboro: "dcdcdc", lightgray: "d3d3d3" },
    ...{ canvas: "ffffff", canvastext: "000000", window: "ffffff", windowtext: "000000" },
  }),
);

/** Fainter than this nobody sees anything, and from so much on all is covered. */
const NOTHING = 0.1;
const OPAQUE = 0.95;

export function colourOf(text: string): Colour {
  const value = text.trim().toLowerCase();
  if (value === "transparent") return "none";
  const named = NAMES.get(value);
  if (named !== undefined) return rgbOf(named);
  const hex = /^#([\da-f]{3,8})$/u.exec(value)?.[1];
  if (hex !== undefined) return hexColour(hex);
  const [, kind, inside = ""] = /^(rgb|hsl)a?\(([^()]*)\)$/u.exec(value) ?? [];
  const [a = "", b = "", c = "", alpha = "1"] = inside.split(/[\s,/]+/u).filter((it) => it !== "");
  if (kind === undefined) return undefined;
  if (kind === "rgb") return seenThrough([partOf(a), partOf(b), partOf(c)], numberOf(alpha, 1));
  const light = numberOf(c, 1);
  if (light > LIGHTEST) return seenThrough(rgbOf("ffffff"), numberOf(alpha, 1));
  return light < 1 - LIGHTEST ? seenThrough(rgbOf("000000"), numberOf(alpha, 1)) : undefined;
}

const LIGHTEST = 0.97;

function hexColour(hex: string): Colour {
  const isShort = hex.length <= 4;
  const parts = isShort ? Array.from(hex, (it) => it + it).join("") : hex;
  if (parts.length < 6) return undefined;
  const alpha = parts.length === 8 ? Number.parseInt(parts.slice(6), 16) / 255 : 1;
  return seenThrough(rgbOf(parts.slice(0, 6)), alpha);
}

function seenThrough(colour: Rgb, alpha: number): Colour {
  if (alpha < NOTHING) return "none";
  return alpha >= OPAQUE ? colour : undefined;
}

function partOf(text: string): number {
  return text.endsWith("%") ? 255 * numberOf(text, 1) : numberOf(text, 0);
}

/** What a value of `background` paints: a colour, none, or a picture, of which no colour is known. */
export function backgroundOf(value: string): Colour {
  if (/url\(|gradient\(|image/u.test(value)) return undefined;
  if (value.includes("var(")) return undefined;
  const pieces = value.match(/[\w-]+\([^()]*\)|[^\s,]+/gu) ?? [];
  for (const piece of pieces) {
    const colour = colourOf(piece);
    if (colour !== undefined) return colour;
    if (/^(?:rgb|hsl|lab|lch|ok|color|hwb|#)/u.test(piece) || /^[a-z]{3,}$/u.test(piece)) {
      if (!WORDS.has(piece)) return undefined;
    }
  }
  return "none";
}

/** What else may stand in a background. */
const WORDS: ReadonlySet<string> = new Set(
  "none initial inherit unset repeat no-repeat repeat-x repeat-y fixed scroll local left right top bottom center cover contain auto border-box padding-box content-box text".split(
    " ",
  ),
);
