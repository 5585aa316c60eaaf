/** 数据核对单 as a section of the .docx: a page of its own, with its own margins and no page number. */
import type { NoteSection, ReviewSheet } from "./document-tree.ts";
import type { DocxParagraph } from "./docx-paragraph.ts";
import type { DocxSection } from "./docx-section.ts";
import { STYLES } from "./docx-style.ts";
import { docxTable } from "./docx-table.ts";
import { docxText } from "./docx-text.ts";
import { reviewLook } from "./review-look.ts";
import { checksTable, signersTable } from "./review-tables.ts";

const { top, right, bottom, left } = reviewLook.margin;

/** The empty footer stands below the text. */
const MARGINS = {
  top: twips(top),
  right: twips(right),
  bottom: twips(bottom),
  left: twips(left),
  header: 708,
  footer: 400,
};

function twips(millimetres: number): number {
  return Math.round((millimetres / 25.4) * 1440);
}

/** The section of the sheet. */
export function docxReviewSheet(sheet: ReviewSheet): DocxSection {
  const line = (style: string, text: string): DocxParagraph => ({ style, runs: docxText(text) });
  const notes = ({ heading, lines }: NoteSection): DocxParagraph[] => [
    line(STYLES.reviewHeading, heading),
    ...lines.map((text) => line(STYLES.reviewText, text)),
  ];
  const noPageNumber = { style: STYLES.reviewText, runs: "" };
  return {
    margins: MARGINS,
    oddFooter: noPageNumber,
    evenFooter: noPageNumber,
    content: [
      line(STYLES.reviewTitle, sheet.title),
      line(STYLES.reviewText, sheet.subject),
      line(STYLES.reviewHeading, sheet.checksHeading),
      docxTable(checksTable(sheet)),
      ...sheet.notes.flatMap(notes),
      line(STYLES.reviewHeading, sheet.signersHeading),
      docxTable(signersTable(sheet)),
      line(STYLES.reviewText, sheet.closing),
    ],
  };
}
