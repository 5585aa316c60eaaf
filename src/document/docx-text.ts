import { escapeMarkup } from "./escape-markup.ts";

/** Marks that Chinese and Latin type share: Word sets them narrow unless it is told which they are. */
const SHARED_MARKS = /[“”‘’…—·×]/u;

const CHINESE = `<w:rFonts w:hint="eastAsia"/>`;

/** A run of text, in a character style where one is named. */
export function docxText(text: string, style?: string): string {
  const named = style === undefined ? "" : `<w:rStyle w:val="${style}"/>`;
  return run(named + (SHARED_MARKS.test(text) ? CHINESE : ""), text);
}

/** A run of Chinese text, whatever will be put into it. */
export function chineseText(text: string): string {
  return run(CHINESE, text);
}

function run(properties: string, text: string): string {
  return (
    `<w:r>${properties === "" ? "" : `<w:rPr>${properties}</w:rPr>`}` +
    `<w:t xml:space="preserve">${escapeMarkup(text)}</w:t></w:r>`
  );
}
