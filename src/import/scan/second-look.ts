/**
 * A line of writing for a second look: black as black and white as white as it has them, and drawn together a little, so
 * that the recogniser sees other pixels of the same digits.
 */
import type { Picture } from "./picture.ts";

/** So many of a hundred pixels are darker than its black, and so many lighter than its white. */
const BLACK = 2;
const WHITE = 40;
/** More paper around, or a broader picture, makes the recogniser less sure of what is right; this does not. */
const NARROWER = 0.87;

export function secondLook({ width, height, grey }: Picture): Picture {
  const sorted = Uint8Array.from(grey).sort();
  const black = sorted[Math.floor((sorted.length * BLACK) / 100)] ?? 0;
  const white = sorted[Math.floor((sorted.length * (100 - WHITE)) / 100)] ?? 255;
  const contrast = 255 / Math.max(1, white - black);
  const narrow = Math.max(1, Math.round(width * NARROWER));
  const out = new Uint8Array(narrow * height);
  for (let x = 0; x < narrow; x += 1) {
    const from = Math.max(0, Math.min(width - 1, ((x + 0.5) * width) / narrow - 0.5));
    const [left, part] = [Math.floor(from), from - Math.floor(from)];
    const right = Math.min(width - 1, left + 1);
    for (let y = 0; y < height; y += 1) {
      const at = y * width;
      const value = (grey[at + left] ?? 0) * (1 - part) + (grey[at + right] ?? 0) * part;
      out[y * narrow + x] = Math.max(0, Math.min(255, (value - black) * contrast));
    }
  }
  return { width: narrow, height, grey: out };
}
