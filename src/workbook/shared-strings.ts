import type { SharedText } from "./rich-text.ts";

/** The texts that the cells of a workbook share, by their index; undefined where there is none. */
export interface SharedStrings {
  readonly length: number;
  text(index: number): SharedText | undefined;
}

export const NO_SHARED_STRINGS: SharedStrings = { length: 0, text: () => undefined };
