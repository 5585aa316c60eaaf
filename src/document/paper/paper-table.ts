/** A table of a paper as a table of the .docx. */
import { docxParagraph } from "../docx-paragraph.ts";
import { STYLES } from "../docx-style.ts";
import { chineseText } from "../docx-text.ts";
import { printable } from "../printable.ts";
import type { Paper, PaperCell, PaperTable } from "./paper.ts";
import { cellStyle, tableLooks, textWidth } from "./paper-look.ts";

/** Draws the table over the full width of the text. */
export function paperTable(table: PaperTable, paper: Pick<Paper, "form" | "page">): string {
  const width = textWidth(paper);
  const widths = shared(width, table.shares);
  const columns = widths.map((it) => `<w:gridCol w:w="${it}"/>`).join("");
  const rows = table.rows.map((cells, i) => {
    const header = i < table.headerRows ? "<w:tblHeader/>" : "";
    const look = tableLooks[paper.form];
    const isSigned = cells.some((it) => it.height === "tall");
    const height = isSigned ? look.tall : look.height;
    // what is to be signed stays on one page, and the head with what it is the head of
    const isKept = paper.form === "letter" || isSigned || i < table.headerRows;
    return (
      `<w:tr><w:trPr><w:cantSplit/>${header}<w:trHeight w:val="${height}" w:hRule="atLeast"/></w:trPr>` +
      `${rowCells(cells, widths, isKept && i < table.rows.length - 1)}</w:tr>`
    );
  });
  return (
    `<w:tbl><w:tblPr><w:tblStyle w:val="${STYLES.table}"/><w:tblW w:type="dxa" w:w="${width}"/>` +
    `<w:tblLayout w:type="fixed"/></w:tblPr><w:tblGrid>${columns}</w:tblGrid>${rows.join("")}</w:tbl>`
  );
}

function rowCells(
  cells: readonly PaperCell[],
  widths: readonly number[],
  keepsNext: boolean,
): string {
  let column = 0;
  return cells
    .map((cell) => {
      const { role, text, span = 1 } = cell;
      const width = widths.slice(column, column + span).reduce((sum, it) => sum + it, 0);
      column += span;
      const covers = span > 1 ? `<w:gridSpan w:val="${span}"/>` : "";
      const paragraphs = text.split("\n").map((line) => {
        const runs = line === "" ? "" : chineseText(printable(line));
        return docxParagraph({ style: cellStyle(role), runs, keepsNext });
      });
      return `<w:tc><w:tcPr><w:tcW w:type="dxa" w:w="${width}"/>${covers}</w:tcPr>${paragraphs.join("")}</w:tc>`;
    })
    .join("");
}

/** Whole twips that add up to the width. */
function shared(width: number, shares: readonly number[]): number[] {
  const all = shares.reduce((sum, it) => sum + it, 0);
  let done = 0;
  let given = 0;
  return shares.map((share) => {
    done += share;
    const until = Math.round((width * done) / all);
    const own = until - given;
    given = until;
    return own;
  });
}
