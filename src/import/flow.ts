/** A document as its format has it, before anybody asks what is a table of the form: text, pictures, tables in tables. */
import type { Doubts } from "./doubt.ts";
import type { LineMark } from "./line-mark.ts";
import type { PagePlace } from "./page-place.ts";
import type { SeenFigure } from "./seen-figure.ts";

export type Flow = readonly FlowItem[];

export type FlowItem = FlowLine | FlowPicture | FlowTable;

interface InFlow {
  /** Where in the document it stands, as the reader counts. */
  readonly at: number;
}

interface FlowLine extends InFlow {
  readonly kind: "line";
  readonly text: string;
  readonly doubts?: Doubts;
  readonly mark?: LineMark;
}

interface FlowPicture extends InFlow {
  readonly kind: "picture";
}

export interface FlowTable extends InFlow {
  readonly kind: "table";
  /** Covered cells are left out. */
  readonly rows: readonly (readonly FlowCell[])[];
}

export interface FlowCell {
  readonly content: Flow;
  readonly doubts?: Doubts;
  readonly seen?: SeenFigure;
  /** Of what is written in it; all of it where that is nothing. */
  readonly place?: PagePlace;
  readonly rowSpan: number;
  readonly colSpan: number;
}

/** The text of a cell without the tables in it, a line each. */
export function cellText(content: Flow): string {
  return content.flatMap((item) => (item.kind === "line" ? [item.text] : [])).join("\n");
}
