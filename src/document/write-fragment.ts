/**
 * Document tree to a fragment that is pasted into the editor of a site's CMS.
 *
 * Editors keep elements, spans and inline styles, and drop or damage the rest: hence no class, no id, no
 * style sheet, no script, no &nbsp;. Type is the site's own matter, so none is named.
 */
import type { DocumentBlock, DocumentTree, TableBlock, TableCell } from "./document-tree.ts";
import { escapeMarkup } from "./escape-markup.ts";
import { htmlRows } from "./html-table.ts";
import { tableLook } from "./table-look.ts";

const CENTRED = "text-align: center";
const INDENTED = "text-indent: 2em";
const TABLE = "width: 100%; border-collapse: collapse";
const CELL = "border: 1px solid #333; padding: 4px";

/** Writes the report as it goes into the site: its body and nothing around it. */
export function writeFragment({ draftMark, title, blocks }: DocumentTree): string {
  const lines = title.map(escapeMarkup).join("<br>");
  return (
    (draftMark === undefined ? "" : element("p", "color: #c00000", escapeMarkup(draftMark))) +
    element("h1", CENTRED, lines) +
    blocks.map(fragmentBlock).join("")
  );
}

function fragmentBlock(block: DocumentBlock): string {
  switch (block.kind) {
    case "heading":
      return element(`h${block.level + 1}`, INDENTED, escapeMarkup(block.text));
    case "paragraph":
      return element("p", INDENTED, runIn(block.runIn) + escapeMarkup(block.text));
    case "table":
      return fragmentTable(block);
  }
}

function element(name: string, style: string, content: string): string {
  return `<${name} style="${style}">${content}</${name}>\n`;
}

function runIn(text: string | undefined): string {
  return text === undefined ? "" : `<strong>${escapeMarkup(text)}</strong>`;
}

function fragmentTable(table: TableBlock): string {
  const look = tableLook(table);
  const styleOf = ({ role, rowSpan }: TableCell): string => {
    const left = role === "row" && rowSpan === 1 && look.rowLabels === "left";
    return ` style="${CELL}; text-align: ${left ? "left" : "center"}"`;
  };
  return `<table style="${TABLE}">\n${htmlRows(table, look, styleOf)}</table>\n`;
}
