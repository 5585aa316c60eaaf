/** 数据核对单 as a section of the .docx: a page of its own, with its own margins and no page number. */
import type { ISectionOptions, Paragraph, Table } from "docx";
import type { NoteSection, ReviewSheet, TableBlock } from "./document-tree.ts";
import { STYLES } from "./docx-style.ts";
import { docxTable } from "./docx-table.ts";
import { docxText } from "./docx-text.ts";
import { reviewLook } from "./review-look.ts";
import { checksTable, signersTable } from "./review-tables.ts";
import { tableLook } from "./table-look.ts";

type Docx = typeof import("./docx-library.ts");

const { top, right, bottom, left } = reviewLook.margin;

/** A4, in twips; the empty footer stands below the text. */
const PAGE = {
  size: { width: 11906, height: 16838 },
  margin: {
    top: twips(top),
    right: twips(right),
    bottom: twips(bottom),
    left: twips(left),
    footer: 400,
  },
};

function twips(millimetres: number): number {
  return Math.round((millimetres / 25.4) * 1440);
}

/** The section of the sheet. */
export function docxReviewSheet(docx: Docx, sheet: ReviewSheet): ISectionOptions {
  const line = (style: string, text: string): Paragraph =>
    new docx.Paragraph({ style, children: [docxText(docx, text)] });
  const notes = ({ heading, lines }: NoteSection): Paragraph[] => [
    line(STYLES.reviewHeading, heading),
    ...lines.map((text) => line(STYLES.reviewText, text)),
  ];
  const table = (block: TableBlock): Table => docxTable(docx, block, tableLook(block));
  const noPageNumber = new docx.Footer({
    children: [new docx.Paragraph({ style: STYLES.reviewText })],
  });
  return {
    properties: { page: PAGE },
    footers: { default: noPageNumber, even: noPageNumber },
    children: [
      line(STYLES.reviewTitle, sheet.title),
      line(STYLES.reviewText, sheet.subject),
      line(STYLES.reviewHeading, sheet.checksHeading),
      table(checksTable(sheet)),
      ...sheet.notes.flatMap(notes),
      line(STYLES.reviewHeading, sheet.signersHeading),
      table(signersTable(sheet)),
      line(STYLES.reviewText, sheet.closing),
    ],
  };
}
