/** What a worksheet is read from, whichever way it is read. */
import type { CellStyle } from "./read-styles.ts";
import type { SharedStrings } from "./shared-strings.ts";

/** Some hundred times the cells of an annual report. */
export const MOST_CELLS = 400_000;

export interface ReadSheetOptions {
  readonly name: string;
  readonly part: string;
  /** Asked for once, when the first shared string is met. */
  readonly sharedStrings: () => SharedStrings;
  /** Asked for where a text has several fonts. */
  readonly styleOf: (style: number) => CellStyle;
}
