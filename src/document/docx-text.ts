import type { TextRun } from "docx";

type Docx = typeof import("./docx-library.ts");

/** Marks that Chinese and Latin type share: Word sets them narrow unless it is told which they are. */
const SHARED_MARKS = /[“”‘’…—·×]/u;

/** A run of text, in a character style where one is named. */
export function docxText(docx: Docx, text: string, style?: string): TextRun {
  return new docx.TextRun({
    text,
    ...(style !== undefined && { style }),
    ...(SHARED_MARKS.test(text) && { font: { hint: "eastAsia" } }),
  });
}
