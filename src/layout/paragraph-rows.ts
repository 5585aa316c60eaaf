/** Rows for prose: one paragraph a row, numbered, each fitting its text. */
import type { NarrativePart } from "../form/parts.ts";
import { narrativeName, paragraphKey } from "./keys.ts";
import { inputCell, labelCell } from "./planned.ts";
import type { DefinedName, PlannedCell, RowPlan } from "./plan.ts";
import { styleOf } from "./styles.ts";
import { heightFor } from "./text-fit.ts";

/** Rows of every part; more than any report has had. */
export const PARAGRAPH_ROWS = 60;

export const NUMBER_COLUMN = 1;
export const TEXT_COLUMN = 2;
export const TEXT_WIDTH = 84;
export const NUMBER_WIDTH = 12;

/** Over the rows of the opening, which has no heading in the report. */
export const OPENING_HEADING = "首段";

/** What stands left of a paragraph. */
export function paragraphLabel(number: number): string {
  return `第${number}段`;
}

const LEAST_HEIGHT = 20;

/** The height of a row that holds the paragraph, for a writer that cannot wait for a program to fit it. */
export function paragraphHeight(text: string): number {
  return Math.max(LEAST_HEIGHT, heightFor(text, TEXT_WIDTH, styleOf("paragraph").size));
}

interface ParagraphRows {
  readonly cells: readonly PlannedCell[];
  readonly rows: readonly (readonly [number, RowPlan])[];
  readonly name: DefinedName;
  readonly bottom: number;
}

/**
 * Plans the rows of a part.
 *
 * @param shown how many of them are seen; the others wait hidden, so that what follows is near
 */
export function paragraphRows(
  part: NarrativePart,
  sheet: string,
  top: number,
  shown = PARAGRAPH_ROWS,
): ParagraphRows {
  const numbers = Array.from({ length: PARAGRAPH_ROWS }, (_, i) => i + 1);
  const bottom = top + PARAGRAPH_ROWS - 1;
  return {
    bottom,
    cells: numbers.flatMap((number) => {
      const row = top + number - 1;
      return [
        labelCell({ row, column: NUMBER_COLUMN, style: "paragraphNumber" }, paragraphLabel(number)),
        inputCell({ row, column: TEXT_COLUMN, style: "paragraph" }, paragraphKey(part, number)),
      ];
    }),
    rows: numbers.map((number): readonly [number, RowPlan] => [
      top + number - 1,
      { height: LEAST_HEIGHT, grows: true, ...(number > shown && { hidden: true }) },
    ]),
    name: {
      name: narrativeName(part),
      sheet,
      area: { top, left: TEXT_COLUMN, bottom, right: TEXT_COLUMN },
    },
  };
}
