/** The official tables as HTML, each number a button that shows who stands behind it. */
import type { Collected, SumScope } from "../../collection/collected.ts";
import { scopeNames } from "../../collection/scope-names.ts";
import type { TableId } from "../../form/edition.ts";
import { parts } from "../../form/parts.ts";
import { printTable, type PrintedCell, type PrintedLabel } from "../../form/printed.ts";
import { escapeMarkup } from "../escape-markup.ts";

export function sumTables(collected: Collected, scope: SumScope): string {
  return collected.edition.tables.map(({ id }) => sumTable(collected, scope, id)).join("");
}

function sumTable(collected: Collected, scope: SumScope, table: TableId): string {
  const { edition, sums } = collected;
  const { rows, headerRows } = printTable(edition, table);
  const heading = parts.find(({ id }) => id === table)?.heading ?? "";
  const name = `${scope}-${table}`;
  const cell = (it: PrintedCell): string => {
    const spans =
      (it.rowSpan > 1 ? ` rowspan="${it.rowSpan}"` : "") +
      (it.colSpan > 1 ? ` colspan="${it.colSpan}"` : "");
    if (it.kind === "label") {
      return it.text === ""
        ? `<td${spans}></td>`
        : `<th scope="${scopeOf(it)}"${spans}>${escapeMarkup(it.text)}</th>`;
    }
    const value = sums[scope].figures[it.cell.id] ?? null;
    const total = it.cell.computed ? ` class="total"` : "";
    return (
      `<td${spans}${total}><button type="button" aria-haspopup="dialog" data-scope="${scope}" ` +
      `data-cell="${it.cell.index}">${value === null ? "空" : String(value)}</button></td>`
    );
  };
  const row = (cells: readonly PrintedCell[]): string => `<tr>${cells.map(cell).join("")}</tr>\n`;
  const head = rows.slice(0, headerRows).map(row).join("");
  return (
    `<h3 id="${name}">${escapeMarkup(`${scopeNames[scope]}　${heading}`)}</h3>\n` +
    `<div class="scroll" role="region" aria-labelledby="${name}" tabindex="0">\n` +
    `<table aria-labelledby="${name}">\n${head === "" ? "" : `<thead>\n${head}</thead>\n`}` +
    `<tbody>\n${rows.slice(headerRows).map(row).join("")}</tbody>\n</table>\n</div>\n`
  );
}

/** A caption reaches over all that stands below it, and a label over several rows over these. */
function scopeOf({ scope, rowSpan, colSpan }: PrintedLabel): string {
  if (scope === "column") return colSpan > 1 ? "colgroup" : "col";
  if (scope === "caption") return "col";
  return rowSpan > 1 ? "rowgroup" : "row";
}
