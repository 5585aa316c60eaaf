/** Document tree to plain text; tables paste into a sheet and can be read back. */
import { resultHeads } from "../rules/equation-result.ts";
import type {
  DocumentBlock,
  DocumentTree,
  ReviewSheet,
  Signature,
  TableBlock,
} from "./document-tree.ts";

/** Writes the report as UTF-8 text: a paragraph a line, tables as rows of tab-separated cells. */
export function writeText(tree: DocumentTree): string {
  const lines = [
    ...(tree.draftMark === undefined ? [] : [tree.draftMark, ""]),
    ...tree.title,
    "",
    ...tree.blocks.flatMap(blockLines),
    ...(tree.signature ? ["", ...signatureLines(tree.signature)] : []),
    ...(tree.reviewSheet ? ["", ...reviewLines(tree.reviewSheet)] : []),
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

/** The sums one below the other, as rows of tab-separated cells. */
function reviewLines(sheet: ReviewSheet): string[] {
  const { title, subject, checksHeading, checks, notes, signersHeading, signers, closing } = sheet;
  return [
    title,
    subject,
    "",
    checksHeading,
    Object.values(resultHeads).join("\t"),
    ...checks.flatMap(({ words, lines }) => [
      words,
      ...lines.map((line) =>
        [line.matter, line.left, line.right, line.difference, line.result].join("\t"),
      ),
    ]),
    ...notes.flatMap(({ heading, lines }) => ["", heading, ...lines]),
    "",
    signersHeading,
    ...signers.map((signer) => `${signer}：　　　　　　　　日期：　　　　年　　月　　日`),
    closing,
  ];
}
