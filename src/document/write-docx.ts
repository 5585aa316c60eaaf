/** Document tree to .docx in the body layout of GB/T 9704—2012. */
import type { DocumentBlock, DocumentTree, Signature } from "./document-tree.ts";
import { docxPackage } from "./docx-package.ts";
import type { DocxParagraph } from "./docx-paragraph.ts";
import { docxReviewSheet } from "./docx-review.ts";
import type { DocxSection } from "./docx-section.ts";
import { STYLES } from "./docx-style.ts";
import { reportStyles, stylesXml } from "./docx-styles.ts";
import { docxTable } from "./docx-table.ts";
import { docxText } from "./docx-text.ts";

/** GB/T 9704—2012, 5.1 and 5.2, in twips: margins of 37, 26, 35 and 28 mm, page number 7 mm below the text. */
const MARGINS = { top: 2098, right: 1474, bottom: 1984, left: 1588, header: 851, footer: 1247 };

/** Writes the report as a Word file. */
export function writeDocx(tree: DocumentTree): Uint8Array<ArrayBuffer> {
  const report: DocxSection = {
    margins: MARGINS,
    oddFooter: pageNumber(STYLES.oddFooter),
    evenFooter: pageNumber(STYLES.evenFooter),
    content: [...frontMatter(tree), ...body(tree), ...ending(tree.signature)],
  };
  const review = tree.reviewSheet ? [docxReviewSheet(tree.reviewSheet)] : [];
  return docxPackage({
    ...(tree.properties && { properties: tree.properties }),
    styles: stylesXml(reportStyles(tree)),
    sections: [report, ...review],
  });
}

function frontMatter({ draftMark, title }: DocumentTree): DocxParagraph[] {
  const runs = title.map((line) => docxText(line)).join("<w:r><w:br/></w:r>");
  return [
    ...(draftMark === undefined ? [] : [line(STYLES.draftMark, draftMark)]),
    { style: STYLES.title, runs },
  ];
}

function body({ blocks, signature }: DocumentTree): DocxSection["content"] {
  return blocks.map((block, i) =>
    // The signature never stands alone on a page: the end of the text goes with it.
    blockElement(block, signature && i === blocks.length - 1 ? "keepsNext" : "alone"),
  );
}

function blockElement(
  block: DocumentBlock,
  stands: "alone" | "keepsNext",
): DocxSection["content"][number] {
  switch (block.kind) {
    case "heading":
      return line(block.level === 1 ? STYLES.heading1 : STYLES.heading2, block.text);
    case "paragraph":
      return {
        style: STYLES.body,
        keepsNext: stands === "keepsNext",
        runs:
          (block.runIn === undefined ? "" : docxText(block.runIn, STYLES.runIn)) +
          (block.text === "" ? "" : docxText(block.text)),
      };
    case "table":
      return docxTable(block);
  }
}

function ending(signature: Signature | undefined): DocxParagraph[] {
  if (!signature) return [];
  const { organ, date } = signature;
  return [
    ...(organ === "" ? [] : [line(STYLES.signature, organ)]),
    ...(date === undefined ? [] : [line(STYLES.date, date)]),
  ];
}

function line(style: string, text: string): DocxParagraph {
  return { style, runs: docxText(text) };
}

/** “— 1 —” (GB/T 9704—2012, 7.5). */
function pageNumber(style: string): DocxParagraph {
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
