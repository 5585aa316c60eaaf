/** Document tree to one HTML file that needs nothing else: no script, no picture, no font. */
import type { DocumentBlock, DocumentTree, Heading, Signature } from "./document-tree.ts";
import { escapeMarkup } from "./escape-markup.ts";
import { htmlStyle } from "./html-style.ts";
import { htmlTable } from "./html-table.ts";
import { htmlReviewSheet } from "./html-review.ts";
import { signaturePlace } from "./signature-place.ts";

/** Writes the report as a page for screens and for paper. */
export function writeHtml(tree: DocumentTree): string {
  const title = escapeMarkup(tree.title.join(""));
  return (
    `<!DOCTYPE html>\n<html lang="zh-CN">\n<head>\n<meta charset="utf-8">\n` +
    `<meta name="viewport" content="width=device-width, initial-scale=1">\n` +
    `<title>${title}</title>\n<style>${htmlStyle(tree)}</style>\n</head>\n<body>\n<main>\n` +
    (tree.draftMark === undefined ? "" : `<p class="draft">${escapeMarkup(tree.draftMark)}</p>\n`) +
    `<h1>${tree.title.map((line) => `<span>${escapeMarkup(line)}</span>`).join("")}</h1>\n` +
    tree.blocks.map(htmlBlock).join("") +
    (tree.signature ? htmlSignature(tree.signature) : "") +
    (tree.reviewSheet ? htmlReviewSheet(tree.reviewSheet) : "") +
    `</main>\n</body>\n</html>\n`
  );
}

function htmlBlock(block: DocumentBlock): string {
  switch (block.kind) {
    case "heading":
      return htmlHeading(block);
    case "paragraph":
      return `<p>${runIn(block.runIn)}${escapeMarkup(block.text)}</p>\n`;
    case "table":
      return htmlTable(block);
  }
}

function htmlHeading({ level, text, part }: Heading): string {
  const name = `h${level + 1}`;
  return `<${name}${part === undefined ? "" : ` id="${part}"`}>${escapeMarkup(text)}</${name}>\n`;
}

function runIn(text: string | undefined): string {
  return text === undefined ? "" : `<span class="run-in">${escapeMarkup(text)}</span>`;
}

function htmlSignature(signature: Signature): string {
  const { organ, date } = signature;
  const place = signaturePlace(signature);
  const line = (text: string, indent: number): string =>
    `<p style="padding-right: min(${indent}em, 30%)">${escapeMarkup(text)}</p>\n`;
  return (
    `<div class="signature">\n` +
    (organ === "" ? "" : line(organ, place.organ)) +
    (date === undefined ? "" : line(date, place.date)) +
    `</div>\n`
  );
}
