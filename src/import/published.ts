/**
 * A published document as every reader brings it: lines of prose and tables, in reading order.
 *
 * A reader only finds lines and cells; what they mean in the form is recognised elsewhere.
 */
import type { Doubts } from "./doubt.ts";
import type { LineMark } from "./line-mark.ts";
import type { PagePlace } from "./page-place.ts";
import type { SeenFigure } from "./seen-figure.ts";

export type PublishedBlock = LineBlock | RunBlock | GridBlock | PictureBlock;

export interface LineBlock {
  readonly kind: "line";
  readonly text: string;
  readonly doubts?: Doubts;
  /** What the document itself says that the line is. */
  readonly mark?: LineMark;
  /** Stood between the rows of a table, behind which it is now. */
  readonly within?: "table";
  /**
   * Stands outside the element that holds the report: its title, text of the page around it, or what the window of the
   * page is called, which nobody sees on the page; or on a sheet farther off than a report reaches.
   */
  readonly outside?: "title" | "page" | "window" | "sheet";
}

/** Cells in reading order, where a text copy has lost the lines of the table. */
interface RunBlock {
  readonly kind: "run";
  readonly cells: readonly RunCell[];
}

export interface RunCell {
  /** As found, with its blanks and line breaks. */
  readonly text: string;
  /** Number of the table row it stood in; null where the copy does not tell. */
  readonly row: number | null;
  /** Blanks alone set it apart from its neighbours, and copying may have set others. */
  readonly apart?: "by blanks";
  readonly doubts?: Doubts;
  readonly seen?: SeenFigure;
  readonly place?: PagePlace;
}

/** A table whose rows and spans are known; covered cells are left out, empty ones are there. */
export interface GridBlock {
  readonly kind: "grid";
  readonly rows: readonly (readonly GridCell[])[];
}

export interface GridCell {
  readonly text: string;
  readonly doubts?: Doubts;
  readonly seen?: SeenFigure;
  readonly place?: PagePlace;
  readonly rowSpan: number;
  readonly colSpan: number;
}

/** A picture, which may be that of a table. */
interface PictureBlock {
  readonly kind: "picture";
}
