import type { SharedText } from "./rich-text.ts";

/** The texts that the cells of a workbook share, by their index; undefined where there is none. */
export interface SharedStrings {
  readonly length: number;
  /** None of them has pieces with fonts of their own. */
  readonly isPlain: boolean;
  text(index: number): SharedText | undefined;
}

export const NO_SHARED_STRINGS: SharedStrings = { length: 0, isPlain: true, text: () => undefined };
