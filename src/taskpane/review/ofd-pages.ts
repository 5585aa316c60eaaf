/**
 * The pages of an OFD as pictures. No browser knows the format: its letters are set anew, where and as large as the file
 * says, in a font of this machine, between the lines and areas that it draws.
 */
import { browserPlatform } from "../../hosts/browser-platform.ts";
import { paintedOfd } from "../../import/ofd/painted-ofd.ts";
import type { PaintedPage } from "../../import/ofd/paint-page.ts";
import type { Bar, Area } from "../../import/page/marks.ts";
import type { PaintedGlyph } from "../../import/page/painted.ts";
import { pagesByTurns, type PageImage, type PagePictures } from "./page-pictures.ts";

/** Pixels a point, as of PDFs. */
const SCALE = 3;
const FONT = '"仿宋_GB2312", FangSong, STFangsong, SimSun, serif';

export function ofdPages(bytes: Uint8Array): PagePictures {
  return pagesByTurns((page) => Promise.resolve(drawn(paintedOfd(bytes, browserPlatform, page))));
}

function drawn(page: PaintedPage | undefined): PageImage | undefined {
  const canvas = document.createElement("canvas");
  const context = canvas.getContext("2d");
  if (!page || !context) return undefined;
  [canvas.width, canvas.height] = [Math.ceil(page.width * SCALE), Math.ceil(page.height * SCALE)];
  context.fillStyle = "#fff";
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.scale(SCALE, SCALE);
  const { glyphs, areas, bars } = page.painting;
  const shown = glyphs.filter(({ isShown, alpha }) => isShown && alpha > 0);
  for (const it of [...areas, ...shown].sort((a, b) => a.order - b.order)) {
    if ("text" in it) setGlyph(context, it);
    else fillArea(context, it);
  }
  for (const bar of bars) fillBar(context, bar);
  return { image: canvas, scale: SCALE };
}

function setGlyph(
  context: CanvasRenderingContext2D,
  { text, left, base, size, narrowed, colours, alpha }: PaintedGlyph,
): void {
  context.save();
  context.globalAlpha = alpha;
  context.fillStyle = colours[0] ?? "#000";
  context.font = `${size}px ${FONT}`;
  context.translate(left, base);
  context.scale(narrowed, 1);
  context.fillText(text, 0, 0);
  context.restore();
}

function fillArea(context: CanvasRenderingContext2D, { stretches, colour, alpha }: Area): void {
  context.save();
  context.globalAlpha = alpha;
  context.fillStyle = colour ?? "#ddd";
  context.beginPath();
  for (const stretch of stretches) {
    for (const [i, [x, y]] of stretch.entries()) {
      if (i === 0) context.moveTo(x, y);
      else context.lineTo(x, y);
    }
    context.closePath();
  }
  context.fill("evenodd");
  context.restore();
}

/** At least as wide as is seen. */
function fillBar(
  context: CanvasRenderingContext2D,
  { left, right, top, bottom, stroke }: Bar,
): void {
  const least = Math.max(0.5, stroke ?? 0);
  context.fillStyle = "#000";
  context.fillRect(left, top, Math.max(least, right - left), Math.max(least, bottom - top));
}
