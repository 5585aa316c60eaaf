/** Text objects of OFD → where each letter stands on the page (GB/T 33190—2016, 11.2 and 11.3). */
import { pointOnPage, type Matrix } from "../page/matrix.ts";
import type { PlacedGlyph } from "../page/painted.ts";
import { distancesIn, numberIn } from "./numbers-in.ts";
import { branchesIn, type XmlBranch } from "./xml-tree.ts";

/**
 * Fonts are not looked into: a letter is as wide as the next one is far, and at most as wide as letters of its kind
 * are, in heights of a letter. What a number is followed by farther off is another number.
 */
const KINDS: readonly (readonly [kind: RegExp, usual: number, widest: number])[] = [
  [/^[A-Za-z]/u, 0.5, 1],
  [/^[\u0020-\u024f]/u, 0.5, 0.6],
  [/^/u, 1, 1],
];

/**
 * What a text object holds, in the order in which it is written.
 *
 * @param most letters beyond which nothing more is set
 */
export function setText(object: XmlBranch, matrix: Matrix, most: number): PlacedGlyph[] {
  const size = numberIn(object.attribute("Size")) ?? 0;
  const scale = numberIn(object.attribute("HScale")) ?? 1;
  const [a = 1, b = 0, c = 0, d = 1] = matrix;
  const height = Math.hypot(c, d) * Math.abs(size);
  const narrowed = (Math.hypot(a, b) * Math.abs(size * scale)) / height;
  const isTurned = (numberIn(object.attribute("CharDirection")) ?? 0) % 360 !== 0;
  const isUpright = !isTurned && a * size * scale > 0 && Math.abs(b) < Math.abs(a) / 10;
  if (!(height > 0)) return [];
  const placed: PlacedGlyph[] = [];
  let [startX, startY] = [0, 0];
  for (const code of branchesIn(object, "TextCode")) {
    startX = numberIn(code.attribute("X")) ?? startX;
    startY = numberIn(code.attribute("Y")) ?? startY;
    const letters = Array.from(withoutMargin(code.text));
    const across = distancesIn(code.attribute("DeltaX"), letters.length - 1);
    const down = distancesIn(code.attribute("DeltaY"), letters.length - 1);
    let [x, y] = [startX, startY];
    for (const [i, text] of letters.entries()) {
      if (placed.length >= most) return placed;
      const [, usual = 1, widest = 1] = KINDS.find(([kind]) => kind.test(text)) ?? [];
      const next = across[i] ?? 0;
      const width = (next > 0 ? Math.min(next / (size * scale), widest) : usual) * size * scale;
      const [left, base] = pointOnPage(x, y, matrix);
      const [right] = pointOnPage(x + width, y, matrix);
      placed.push({ text, left, right, base, size: height, narrowed, isUpright });
      if (i < across.length) x += next;
      else if (down.length === 0) x += width;
      y += down[i] ?? 0;
    }
  }
  return placed;
}

/** An XML writer may put the text into a line of its own. */
function withoutMargin(text: string): string {
  return text.replace(/^\s*\n\s*|\s*\n\s*$/gu, "");
}
