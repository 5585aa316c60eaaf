/** Document tree to plain text; tables paste into a sheet and can be read back. */
import type { DocumentBlock, DocumentTree, Signature, TableBlock } from "./document-tree.ts";

/** Writes the report as UTF-8 text: a paragraph a line, tables as rows of tab-separated cells. */
export function writeText(tree: DocumentTree): string {
  const lines = [
    ...(tree.draftMark === undefined ? [] : [tree.draftMark, ""]),
    ...tree.title,
    "",
    ...tree.blocks.flatMap(blockLines),
    ...(tree.signature ? ["", ...signatureLines(tree.signature)] : []),
  ];
  return `${lines.join("\n")}\n`;
}

function blockLines(block: DocumentBlock, index: number): string[] {
  switch (block.kind) {
    case "heading":
      return block.level === 1 && index > 0 ? ["", block.text] : [block.text];
    case "paragraph":
      return [`${block.runIn ?? ""}${block.text}`];
    case "table":
      return tableLines(block);
  }
}

/** The printed grid; a merged label stands in its first cell, and the cells it covers are empty. */
function tableLines({ columns, rows }: TableBlock): string[] {
  return rows.map((row) => {
    const texts = Array.from({ length: columns }, () => "");
    for (const { column, text } of row) texts[column] = text;
    return texts.join("\t");
  });
}

function signatureLines({ organ, date }: Signature): string[] {
  return [organ, date ?? ""].filter((line) => line !== "");
}
