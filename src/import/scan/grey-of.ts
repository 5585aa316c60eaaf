/** Colours → grey, in which the red of a stamp is as light as paper: what is written beneath it stays. */

/** So much redder than its other colours, and so bright, is the ink of a stamp. */
const REDDER = 28;
const BRIGHT = 110;
const FADED = 240;

/** The grey of a colour, each part of which counts from 0 to 255. */
export function greyOf(red: number, green: number, blue: number): number {
  const others = Math.max(green, blue);
  if (red - others > REDDER && red > BRIGHT) return FADED;
  // ITU-R BT.601; what is black beneath a stamp keeps little but its red
  return Math.max(red, (red * 77 + green * 150 + blue * 29) >> 8);
}
