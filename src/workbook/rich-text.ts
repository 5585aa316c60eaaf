/** Text whose pieces have fonts of their own (18.4.4) → what one reads of it. */
import { PAPER, rgbOf, standsApart } from "../text/rgb.ts";
import { setOff } from "../text/set-off.ts";
import type { Font } from "./font.ts";
import type { CellStyle } from "./read-styles.ts";
import type { LeftOut } from "./workbook.ts";

/** A piece of text; without a font of its own it has that of its cell. */
export interface Run {
  readonly text: string;
  readonly font?: Font;
}

/** A text of one look, or the pieces of one of several. */
export type SharedText = string | readonly Run[];

interface ShownText {
  readonly text: string;
  readonly leftOut: readonly LeftOut[];
}

/** Points: smaller letters are a line of dust. */
const SMALLEST = 2;

/** The pieces in a cell that looks so, without those that are struck out or that nobody sees. */
export function shownText(runs: readonly Run[], style: CellStyle): ShownText {
  let text = "";
  const leftOut = new Set<LeftOut>();
  for (const run of runs) {
    const font = run.font ?? style.font;
    const why = whyNotRead(font, style);
    if (!why) text += font.setOff ? setOff(run.text, font.setOff, text) : run.text;
    else if (run.text.trim() !== "") leftOut.add(why);
  }
  return { text, leftOut: [...leftOut] };
}

/** Why text in this font is not read in a cell of that style. */
export function whyNotRead(
  { struck, size = SMALLEST + 1, colour }: Font,
  { ground }: CellStyle,
): LeftOut | undefined {
  if (struck) return "struck";
  if (size <= SMALLEST) return "hidden";
  if (colour === undefined || ground === "unknown") return undefined;
  const behind = ground === "none" ? PAPER : rgbOf(ground);
  return standsApart(rgbOf(colour), behind) ? undefined : "hidden";
}
