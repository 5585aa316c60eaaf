/** 数据核对单 as a section of the HTML report, which prints as a page of its own. */
import type { NoteSection, ReviewSheet, TableBlock } from "./document-tree.ts";
import { escapeMarkup } from "./escape-markup.ts";
import { htmlTable } from "./html-table.ts";
import { reviewLook } from "./review-look.ts";
import { checksTable, signersTable } from "./review-tables.ts";

/** Writes the sheet. */
export function htmlReviewSheet(sheet: ReviewSheet): string {
  return (
    `<section class="review" aria-labelledby="review-sheet">\n` +
    `<h2 id="review-sheet">${escapeMarkup(sheet.title)}</h2>\n` +
    line(sheet.subject) +
    namedTable(sheet.checksHeading, checksTable(sheet)) +
    sheet.notes.map(htmlNotes).join("") +
    namedTable(sheet.signersHeading, signersTable(sheet)) +
    line(sheet.closing) +
    `</section>\n`
  );
}

function htmlNotes({ heading, lines }: NoteSection): string {
  return `<h3>${escapeMarkup(heading)}</h3>\n${lines.map(line).join("")}`;
}

/** A table under the heading that names it. */
function namedTable(heading: string, table: TableBlock): string {
  return `<h3 id="${table.id}">${escapeMarkup(heading)}</h3>\n${htmlTable(table)}`;
}

function line(text: string): string {
  return `<p>${escapeMarkup(text)}</p>\n`;
}

const { margin, title, text, heading, signers } = reviewLook;

const BASE = `
.review { margin-top: 3rem; padding-top: 2rem; border-top: 1px solid #333; }
.review h2 {
  margin: 0 0 1rem; padding: 0; text-align: center; font: 1.5rem/1.6 "方正小标宋简体", "FZXiaoBiaoSong-B05S", var(--song);
}
.review h3 { margin-top: 1rem; padding: 0; font-family: "SimHei", "Heiti SC", "Noto Sans CJK SC", sans-serif; }
.review p { text-indent: 0; font-family: var(--song); font-size: 1rem; }
.checks { min-width: 46rem; }
.checks th[scope="row"] { text-align: left; }
.signers { min-width: 36rem; }
.signers td { height: 2.5rem; }
`;

const PAPER = `\
  .review { page: review; break-before: page; break-inside: avoid; margin: 0; padding: 0; border: 0; }
  .review h2 { margin: 0 0 ${title.after}pt; font-size: ${title.size}pt; line-height: ${title.pitch}pt; }
  .review h3, .review p { font-size: ${text.size}pt; line-height: ${text.pitch}pt; }
  .review h3 { margin: ${heading.before}pt 0 ${heading.after}pt; }
  .review .table { margin: 0; }
  .review table { min-width: 0; }
  .signers td { height: ${signers.rowHeight}pt; }
`;

/** What the style sheet of a page with the sheet has besides. */
export const REVIEW_STYLE = `${BASE}@media screen { .checks { font-size: 0.8125rem; } }
@page review { margin: ${margin.top}mm ${margin.right}mm ${margin.bottom}mm ${margin.left}mm; }
@media print {
${PAPER}}
`;

/** The same on paper alone. */
export const REVIEW_PAPER = `${BASE}${PAPER}`;
