/** What a page shows: pieces of text, and the ruled lines of its tables. Down the page counts as more. */
import { legible, type Remark } from "./legible.ts";
import type { Painting } from "./painted.ts";
import { piecesOf, type Piece } from "./pieces.ts";
import { rulesOf, type Rule } from "./rules.ts";

export interface PageContent {
  readonly pieces: readonly Piece[];
  readonly rules: readonly Rule[];
  /** Where not everything that is painted was read. */
  readonly remarks: readonly Remark[];
  readonly hasPicture: boolean;
  /** In points. */
  readonly height: number;
}

/** A page of a report has some 2,000 letters. */
const MOST_GLYPHS = 40_000;
/** Each letter is compared with the areas and lines around it; a page of a report has a million pairs. */
const MOST_PAIRS = 200_000_000;

/** What one reads of what is painted; undefined where that is more than a page of a report has. */
export function pageContent(
  painting: Painting,
  { hasPicture, height }: Pick<PageContent, "hasPicture" | "height">,
): PageContent | undefined {
  if (painting.glyphs.length > MOST_GLYPHS || pairsIn(painting) > MOST_PAIRS) return undefined;
  const { glyphs, remarks, strikes } = legible(painting);
  return {
    pieces: piecesOf(glyphs),
    rules: rulesOf(painting.bars.filter((bar) => !strikes.has(bar))),
    remarks,
    hasPicture,
    height,
  };
}

function pairsIn({ glyphs, areas, slants }: Painting): number {
  const corners = areas.reduce(
    (sum, { stretches }) => sum + stretches.reduce((count, { length }) => count + length, 0),
    slants.length,
  );
  return glyphs.length * corners;
}
