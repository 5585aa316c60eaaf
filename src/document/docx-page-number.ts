/** Page numbers in the footers of the .docx. */
import type { DocxParagraph } from "./docx-paragraph.ts";
import { docxText } from "./docx-text.ts";

/** “— 1 —” (GB/T 9704—2012, 7.5). */
export function pageNumber(style: string): DocxParagraph {
  const run = (content: string): string =>
    `<w:r><w:rPr><w:rFonts w:hint="eastAsia"/></w:rPr>${content}</w:r>`;
  const mark = (type: string): string => run(`<w:fldChar w:fldCharType="${type}"/>`);
  return {
    style,
    runs:
      docxText("— ") +
      mark("begin") +
      run(`<w:instrText xml:space="preserve">PAGE</w:instrText>`) +
      mark("separate") +
      mark("end") +
      docxText(" —"),
  };
}
