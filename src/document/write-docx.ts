/**
 * Document tree to .docx in the body layout of GB/T 9704—2012.
 *
 * The docx library writes the text; styles and small parts are ours. The same tree gives the same bytes.
 */
import { unzipSync, zipSync } from "fflate";
import type { Footer, Paragraph, ParagraphChild, Table } from "docx";
import type { DocumentBlock, DocumentTree, Signature, TableBlock } from "./document-tree.ts";
import { coreProperties, FONT_TABLE, SETTINGS } from "./docx-parts.ts";
import { docxReviewSheet } from "./docx-review.ts";
import { STYLES } from "./docx-style.ts";
import { stylesXml } from "./docx-styles.ts";
import { docxTable } from "./docx-table.ts";
import { docxText } from "./docx-text.ts";
import { checksTable, signersTable } from "./review-tables.ts";
import { tableLook } from "./table-look.ts";

type Docx = typeof import("./docx-library.ts");

/** GB/T 9704—2012, 5.1 and 5.2, in twips: A4, margins of 37, 26, 35 and 28 mm, page number 7 mm below the text. */
const PAGE = {
  size: { width: 11906, height: 16838 },
  margin: { top: 2098, right: 1474, bottom: 1984, left: 1588, header: 851, footer: 1247 },
};

/** The earliest time that a zip can state. */
const NO_TIME = new Date(1980, 0, 1);

/** Writes the report as a Word file. */
export async function writeDocx(tree: DocumentTree): Promise<Uint8Array> {
  // A third of a megabyte that only the making of a report needs.
  const docx = await import("./docx-library.ts");
  const file = new docx.Document({
    sections: [
      {
        properties: { page: PAGE },
        footers: {
          default: pageNumber(docx, STYLES.oddFooter),
          even: pageNumber(docx, STYLES.evenFooter),
        },
        children: [
          ...frontMatter(docx, tree),
          ...body(docx, tree),
          ...ending(docx, tree.signature),
        ],
      },
      ...(tree.reviewSheet ? [docxReviewSheet(docx, tree.reviewSheet)] : []),
    ],
  });
  const packed = await docx.Packer.toArrayBuffer(file, false, [
    { path: "word/styles.xml", data: stylesXml(tree, tablesOf(tree).map(tableLook)) },
    { path: "word/fontTable.xml", data: FONT_TABLE },
    { path: "word/settings.xml", data: SETTINGS },
    { path: "docProps/core.xml", data: coreProperties(tree) },
  ]);
  return zipSync(unzipSync(new Uint8Array(packed)), { mtime: NO_TIME });
}

function tablesOf({ blocks, reviewSheet }: DocumentTree): TableBlock[] {
  return [
    ...blocks.filter((block) => block.kind === "table"),
    ...(reviewSheet ? [checksTable(reviewSheet), signersTable(reviewSheet)] : []),
  ];
}

function frontMatter(docx: Docx, { draftMark, title }: DocumentTree): Paragraph[] {
  const lines = title.flatMap((line, i): ParagraphChild[] => [
    ...(i > 0 ? [new docx.TextRun({ break: 1 })] : []),
    docxText(docx, line),
  ]);
  return [
    ...(draftMark === undefined
      ? []
      : [paragraph(docx, STYLES.draftMark, [docxText(docx, draftMark)])]),
    paragraph(docx, STYLES.title, lines),
  ];
}

function body(docx: Docx, { blocks, signature }: DocumentTree): (Paragraph | Table)[] {
  return blocks.map((block, i) =>
    // The signature never stands alone on a page: the end of the text goes with it.
    blockElement(docx, block, signature && i === blocks.length - 1 ? "keepsNext" : "alone"),
  );
}

function blockElement(
  docx: Docx,
  block: DocumentBlock,
  stands: "alone" | "keepsNext",
): Paragraph | Table {
  switch (block.kind) {
    case "heading":
      return paragraph(docx, block.level === 1 ? STYLES.heading1 : STYLES.heading2, [
        docxText(docx, block.text),
      ]);
    case "paragraph":
      return new docx.Paragraph({
        style: STYLES.body,
        ...(stands === "keepsNext" && { keepNext: true }),
        children: [
          ...(block.runIn === undefined ? [] : [docxText(docx, block.runIn, STYLES.runIn)]),
          ...(block.text === "" ? [] : [docxText(docx, block.text)]),
        ],
      });
    case "table":
      return docxTable(docx, block, tableLook(block));
  }
}

function ending(docx: Docx, signature: Signature | undefined): Paragraph[] {
  if (!signature) return [];
  const { organ, date } = signature;
  return [
    ...(organ === "" ? [] : [paragraph(docx, STYLES.signature, [docxText(docx, organ)])]),
    ...(date === undefined ? [] : [paragraph(docx, STYLES.date, [docxText(docx, date)])]),
  ];
}

function paragraph(docx: Docx, style: string, children: readonly ParagraphChild[]): Paragraph {
  return new docx.Paragraph({ style, children });
}

/** “— 1 —” (GB/T 9704—2012, 7.5). */
function pageNumber(docx: Docx, style: string): Footer {
  const run = new docx.TextRun({
    font: { hint: "eastAsia" },
    children: ["— ", docx.PageNumber.CURRENT, " —"],
  });
  return new docx.Footer({ children: [paragraph(docx, style, [run])] });
}
