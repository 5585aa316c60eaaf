/** Colours of Word as its binary files have them ([MS-DOC] 2.9.43, 2.9.119, 2.9.248). */
import { hexOf } from "../../text/rgb.ts";
import { AUTO, UNKNOWN, type Ink } from "../word/look.ts";

/** The pens, by their number. */
const PENS: readonly Ink[] = [
  AUTO,
  ...["000000", "0000FF", "00FFFF", "00FF00", "FF00FF", "FF0000", "FFFF00", "FFFFFF"],
  ...["000080", "008080", "008000", "800080", "800000", "808000", "808080", "C0C0C0"],
];

/** None of them is a pen. */
export function penOf(number: number): Ink {
  return PENS[number] ?? UNKNOWN;
}

/** Red, green, blue, and whether it is any colour at all. */
export function colourAt(view: DataView, at: number): Ink {
  if (view.getUint8(at + 3) !== 0) return AUTO;
  return hexOf([0, 1, 2].map((i) => view.getUint8(at + i)));
}

const [CLEAR, SOLID, NO_PATTERN] = [0, 1, 0xffff];

/** What lies behind: two colours and a pattern of them. */
export function shadingAt(view: DataView, at: number): Ink {
  const pattern = view.getUint16(at + 8, true);
  if (pattern === NO_PATTERN) return AUTO;
  if (pattern === CLEAR) return colourAt(view, at + 4);
  return pattern === SOLID ? colourAt(view, at) : UNKNOWN;
}

/** The same with pens, in two bytes. */
export function oldShading(said: number): Ink {
  if (said === NO_PATTERN) return AUTO;
  const pattern = said >> 10;
  if (pattern === CLEAR) return penOf((said >> 5) & 0x1f);
  return pattern === SOLID ? penOf(said & 0x1f) : UNKNOWN;
}
