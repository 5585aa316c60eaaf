/** A page as a picture → the lines and the writing that one sees on it, as of any page that is laid out. */
import { UnreadableFile } from "../../report/unreadable-file.ts";
import type { Doubt } from "../doubt.ts";
import type { Box } from "../page/box.ts";
import type { PageContent } from "../page/page-content.ts";
import type { Piece } from "../page/pieces.ts";
import { bestText } from "./best-text.ts";
import { figuresIn } from "./figures-in.ts";
import { isLikeFigure, seenFigure, type Look } from "./figure-strip.ts";
import type { Frames } from "./frames.ts";
import { inCell, partsOf, POINTS } from "./parts-of-page.ts";
import type { PagePicture, PixelBox } from "./picture.ts";
import type { Recogniser } from "./recogniser.ts";
import { secondLook } from "./second-look.ts";
import { MOST_STRIPS, stripsOf, type Strip } from "./strips.ts";

/** A line of prose whose least likely letter is less likely is doubtful. */
const PROSE_SURE = 0.5;
/** A stretch so narrow beside its height is no line of writing, but the edge of the paper. */
const NARROWEST_LINE = 0.8;

function tooMuch(page: number): UnreadableFile {
  return new UnreadableFile(
    `第${page + 1}页的图片里有${MOST_STRIPS}处以上的文字或杂点，不像年报的一页。请只保留年报的页，或换一份清楚的扫描件后再导入。`,
  );
}

interface Reading extends Look {
  readonly strip: Strip;
}

/**
 * @param page straight and upright
 * @param open gives the recogniser, of which a blank page has no need
 * @param number of the page, from 0
 */
export async function scannedPage(
  page: PagePicture,
  open: () => Promise<Recogniser>,
  number: number,
): Promise<PageContent> {
  const { resolution, height } = page;
  const { ink, rules, cells, beside: around } = partsOf(page);
  const inCells = cells.map((cell) => stripsOf(page, ink, inCell(page, cell)));
  const beside = around
    .flatMap((part) => stripsOf(page, ink, part))
    .filter((strip) => strip.width > NARROWEST_LINE * strip.height);
  const strips = inCells.flat().length + beside.length;
  if (strips > MOST_STRIPS) throw tooMuch(number);
  const laid = { rules, hasPicture: false, height: (height * POINTS) / resolution };
  if (strips === 0) return { ...laid, pieces: [], remarks: [] };
  const recogniser = await open();
  const look = (frames: Frames): Look => ({
    best: bestText(frames, recogniser.letters),
    figures: figuresIn(frames, recogniser.letters),
  });
  const first = await recogniser.read(inCells.flat(), look);
  const cellsRead = grouped(inCells, first);
  const figures = cellsRead
    .filter(([only, ...others]) => only && others.length === 0 && isLikeFigure(only))
    .flat();
  const second = await recogniser.read(
    figures.map(({ strip }) => secondLook(strip)),
    look,
  );
  const again = new Map(figures.map(({ strip }, i) => [strip, second[i]]));
  const prose = await recogniser.read(beside, (frames) => bestText(frames, recogniser.letters));
  const pieces: Piece[] = [];
  const remarks: { x: number; y: number; doubt: Doubt }[] = [];
  const place = (strip: Strip, text: string, more: Pick<Piece, "seen"> = {}): Box => {
    const box = inPoints(strip.box, resolution);
    const { left, right, top, bottom } = box;
    const glyphs = [{ text, left, right }];
    pieces.push({ text, left, right, base: bottom, size: bottom - top, glyphs, ...more });
    return box;
  };
  const doubt = ({ left, right, top, bottom }: Box, kind: Doubt): void => {
    remarks.push({ x: (left + right) / 2, y: (top + bottom) / 2, doubt: kind });
  };
  for (const [i, cell] of cells.entries()) if (inCells[i]?.length === 0) doubt(cell, "scanned");
  for (const { strip, best, figures: own } of cellsRead.flat()) {
    const other = again.get(strip);
    const box = inPoints(strip.box, resolution);
    if (!other) {
      doubt(place(strip, best.text), "scanned");
      continue;
    }
    const seen = seenFigure([{ best, figures: own }, other], strip);
    place(strip, seen.readings[0]?.text ?? "", { seen });
    doubt(box, seen.sureness === "sure" ? "scanned" : "blurred");
  }
  for (const [i, strip] of beside.entries()) {
    const { text, lowest } = prose[i] ?? { text: "", lowest: 0 };
    if (text.trim() === "") continue;
    doubt(place(strip, text), lowest < PROSE_SURE ? "blurred" : "scanned");
  }
  return { ...laid, pieces, remarks };
}

function grouped(strips: readonly (readonly Strip[])[], looks: readonly Look[]): Reading[][] {
  let next = 0;
  return strips.map((own) =>
    own.flatMap((strip) => {
      const look = looks[next];
      next += 1;
      return look ? [{ strip, ...look }] : [];
    }),
  );
}

function inPoints({ left, right, top, bottom }: PixelBox, resolution: number): Box {
  const points = (pixels: number): number => (pixels * POINTS) / resolution;
  return { left: points(left), right: points(right), top: points(top), bottom: points(bottom) };
}
