/** A line of writing for a second look: black as black and white as white as it has them, and more paper around. */
import type { Picture } from "./picture.ts";

/** So many of a hundred pixels are darker than its black, and so many lighter than its white. */
const BLACK = 2;
const WHITE = 40;
/** Of its height. */
const PAPER = 0.12;

export function secondLook({ width, height, grey }: Picture): Picture {
  const sorted = Uint8Array.from(grey).sort();
  const black = sorted[Math.floor((sorted.length * BLACK) / 100)] ?? 0;
  const white = sorted[Math.floor((sorted.length * (100 - WHITE)) / 100)] ?? 255;
  const stretch = 255 / Math.max(1, white - black);
  const around = Math.max(1, Math.round(height * PAPER));
  const wide = width + 2 * around;
  const out = new Uint8Array(wide * (height + 2 * around)).fill(255);
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const value = ((grey[y * width + x] ?? 0) - black) * stretch;
      out[(y + around) * wide + x + around] = Math.max(0, Math.min(255, value));
    }
  }
  return { width: wide, height: height + 2 * around, grey: out };
}
