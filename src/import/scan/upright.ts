/** Which way up a page is: of its four turns the one in which its writing reads best. */
import { bestText } from "./best-text.ts";
import { inCell, partsOf } from "./parts-of-page.ts";
import { cutOut, type PagePicture, type Picture } from "./picture.ts";
import type { Recogniser } from "./recogniser.ts";
import { MOST_STRIPS, stripsOf, type Strip } from "./strips.ts";
import { quarterTurned } from "./turned.ts";

/** Lines of writing that are tried of each turn. */
const TRIED = 12;
/** Beside its height. Digits upside down are digits, so that only longer writing tells; its beginning is enough. */
const NARROWEST = 1.8;
const WIDEST = 10;
/** A page that reads so well stands upright; its other turns need not be tried. */
const READS_WELL = 0.75;
/** By so much another turn must read better. */
const BETTER = 0.1;
const QUARTERS = 4;

/**
 * @param page with its lines level and upright
 * @param open gives the recogniser, of which a page without writing has no need
 */
export async function upright(
  page: PagePicture,
  open: () => Promise<Recogniser>,
): Promise<PagePicture> {
  const lines = linesOn(page);
  // nothing is written here, or it is no page
  if (lines.length === 0 || lines.length > MOST_STRIPS) return page;
  const asItIs = await readsAs(lines, open);
  if (asItIs >= READS_WELL) return page;
  let best = { page, reads: asItIs + BETTER };
  let turned = page;
  for (let quarters = 1; quarters < QUARTERS; quarters += 1) {
    turned = quarterTurned(turned);
    const reads = await readsAs(linesOn(turned), open);
    if (reads > best.reads) best = { page: turned, reads };
  }
  return best.page;
}

/** From 0 to 1: how sure the recogniser is of letters, where there are as many as have room. */
async function readsAs(all: readonly Strip[], open: () => Promise<Recogniser>): Promise<number> {
  const lines = someOf(all);
  if (lines.length === 0) return 0;
  const recogniser = await open();
  const begun = lines.map((line) => beginningOf(line));
  const texts = await recogniser.read(begun, (frames) => bestText(frames, recogniser.letters));
  const sure = lines.map((line, i) => {
    const { text = "", mean = 0 } = texts[i] ?? {};
    const room = Math.min(WIDEST, breadthOf(line));
    return mean * Math.min(1, Array.from(text).length / room);
  });
  return sure.reduce((sum, it) => sum + it, 0) / sure.length;
}

function linesOn(page: PagePicture): Strip[] {
  const { ink, cells, beside } = partsOf(page);
  const parts = cells.length > 0 ? cells.map((cell) => inCell(page, cell)) : beside;
  return parts.flatMap((part) => stripsOf(page, ink, part));
}

/** Long enough ones, from all over the page. */
function someOf(lines: readonly Strip[]): Strip[] {
  const telling = lines.filter((line) => breadthOf(line) >= NARROWEST);
  const step = Math.ceil(telling.length / TRIED);
  return telling.filter((_, i) => i % step === 0);
}

/** Of its ink, beside its height: so many letters have room. */
function breadthOf({ box }: Strip): number {
  return (box.right - box.left) / (box.bottom - box.top);
}

function beginningOf(line: Strip): Picture {
  const right = Math.min(line.width, Math.round((WIDEST + 1) * (line.box.bottom - line.box.top)));
  return cutOut(line, { left: 0, right, top: 0, bottom: line.height });
}
