/**
 * Lines of which the document itself says what they are: by the styles of Word, by the elements of a page, by the
 * blank lines of a text. What is marked need not be guessed from its words, so that a paragraph may read like a
 * heading, a row of a table or a signature and stays a paragraph.
 */

/**
 * `text` is surely a paragraph of the report. `prose` is set like its paragraphs, though it may be a button of the
 * page or a signature; of a line without a mark nothing is known.
 */
export type LineMark = "title" | "heading" | "text" | "prose" | "signature";

/** Whether a line needs no look at its words. */
export function isSure(mark: LineMark | undefined): boolean {
  return mark === "title" || mark === "heading" || mark === "text";
}

export interface MarkedLine {
  readonly text: string;
  readonly mark?: LineMark | undefined;
}
