/** What is painted on a page: its letters, and the marks around them. Down the page counts as more. */
import type { Box } from "./box.ts";
import type { Colour, Marks } from "./marks.ts";

/** A letter where it stands on the page; several characters where a font has one letter for them. */
export interface PlacedGlyph {
  readonly text: string;
  readonly left: number;
  /** Where the font says that the next letter begins. */
  readonly right: number;
  /** The line on which it stands. */
  readonly base: number;
  /** Height of its letters. */
  readonly size: number;
  /** Width of its letters beside their height: 0.5 for letters narrowed to half. */
  readonly narrowed: number;
  /** Not turned. */
  readonly isUpright: boolean;
}

/** A letter, and how it is painted. */
export interface PaintedGlyph extends PlacedGlyph {
  /** What is painted later has more. */
  readonly order: number;
  /** Of what it is filled and outlined with; of none, and so not to be seen, in text over a scan. */
  readonly colours: readonly Colour[];
  readonly alpha: number;
  /** In a layer that is shown, and in none that is a mask. */
  readonly isShown: boolean;
  /** In an annotation. */
  readonly isNote: boolean;
  readonly clip: Box;
}

export interface Painting extends Marks {
  readonly glyphs: readonly PaintedGlyph[];
}
