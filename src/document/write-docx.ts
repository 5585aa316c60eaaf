/**
 * Document tree to .docx in the body layout of GB/T 9704—2012.
 *
 * The same tree gives the same bytes.
 */
import type { DocumentBlock, DocumentTree, Signature } from "./document-tree.ts";
import { docxPackage } from "./docx-package.ts";
import { pageNumber } from "./docx-page-number.ts";
import type { DocxParagraph } from "./docx-paragraph.ts";
import { docxReviewSheet } from "./docx-review.ts";
import { OFFICIAL_MARGINS, type DocxSection } from "./docx-section.ts";
import { STYLES } from "./docx-style.ts";
import { stylesXml } from "./docx-styles.ts";
import { docxTable } from "./docx-table.ts";
import { docxText } from "./docx-text.ts";
import { zipDocx } from "./zip-docx.ts";

/** Writes the report as a Word file. */
export function writeDocx(tree: DocumentTree): Uint8Array<ArrayBuffer> {
  const report: DocxSection = {
    margins: OFFICIAL_MARGINS,
    oddFooter: pageNumber(STYLES.oddFooter),
    evenFooter: pageNumber(STYLES.evenFooter),
    content: [...frontMatter(tree), ...body(tree), ...ending(tree.signature)],
  };
  const review = tree.reviewSheet ? [docxReviewSheet(tree.reviewSheet)] : [];
  const { properties } = tree;
  return zipDocx(
    docxPackage({ sections: [report, ...review], styles: stylesXml(tree), properties }),
  );
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
