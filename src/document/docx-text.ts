import { escapeMarkup } from "./escape-markup.ts";

/** Marks that Chinese and Latin type share: Word sets them narrow unless it is told which they are. */
const SHARED_MARKS = /[“”‘’…—·×]/u;

/** A run of text, in a character style where one is named. */
export function docxText(text: string, style?: string): string {
  const properties =
    (style === undefined ? "" : `<w:rStyle w:val="${style}"/>`) +
    (SHARED_MARKS.test(text) ? `<w:rFonts w:hint="eastAsia"/>` : "");
  return (
    `<w:r>${properties === "" ? "" : `<w:rPr>${properties}</w:rPr>`}` +
    `<w:t xml:space="preserve">${escapeMarkup(text)}</w:t></w:r>`
  );
}
