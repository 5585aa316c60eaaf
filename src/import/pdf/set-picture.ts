/** A picture as pdf.js hands it on, and where on a page it is set. */
import type { Colour } from "../page/marks.ts";
import type { Matrix } from "../page/matrix.ts";

export interface SetPicture {
  /** Its name, or the picture itself; of a mask, with its name in `data`. */
  readonly image: unknown;
  /** From its unit square, which it fills from the bottom up, to the page. */
  readonly matrix: Matrix;
  /** Of a mask what it is painted with, where it is not a pattern. */
  readonly ink: Colour;
}
