/** A table of the tree as an HTML table, with the scopes that screen readers follow. */
import type { TableBlock, TableCell } from "./document-tree.ts";
import { escapeMarkup } from "./escape-markup.ts";
import { tableLook, TEXT_WIDTH, type TableLook } from "./table-look.ts";

/** Writes the table in a box of its own, which scrolls where the page is narrow; the heading with its id names it. */
export function htmlTable(table: TableBlock): string {
  const { id } = table;
  const look = tableLook(table);
  // On paper the table is set as in Word, so that table three stays on its page.
  const paper = `--label: ${look.labelSize}pt; --figure: ${look.figureSize}pt; --pitch: ${look.linePitch}pt`;
  return (
    `<div class="table" role="region" aria-labelledby="${id}" tabindex="0">\n` +
    `<table class="${id}" aria-labelledby="${id}" style="${paper}">\n` +
    `${htmlRows(table, look)}</table>\n</div>\n`
  );
}

/**
 * Writes what stands between the tags of a table: its columns and rows with their spans.
 *
 * @param attributesOf further attributes of a cell
 */
export function htmlRows(
  table: TableBlock,
  look: TableLook,
  attributesOf: (cell: TableCell) => string = () => "",
): string {
  const groups = columnGroups(table);
  const row = (cells: readonly TableCell[]): string =>
    `<tr>${cells.map((cell) => htmlCell(cell, groups, attributesOf(cell))).join("")}</tr>\n`;
  const head = table.rows.slice(0, table.headerRows).map(row).join("");
  const bodies = rowGroups(table).map((rows) => `<tbody>\n${rows.map(row).join("")}</tbody>\n`);
  const columns = look.columnWidths.map(
    (width) => `<col style="width: ${((100 * width) / TEXT_WIDTH).toFixed(2)}%">`,
  );
  const colgroups = groups.map(
    ({ column, colSpan }) =>
      `<colgroup>${columns.slice(column, column + colSpan).join("")}</colgroup>\n`,
  );
  return colgroups.join("") + (head === "" ? "" : `<thead>\n${head}</thead>\n`) + bodies.join("");
}

type Span = Pick<TableCell, "column" | "colSpan">;

/** The columns in groups, as the header of the table divides them. */
function columnGroups({ columns, headerRows, rows }: TableBlock): Span[] {
  if (headerRows === 0) return [{ column: 0, colSpan: columns }];
  const grouping = rows
    .slice(0, headerRows)
    .flat()
    .filter(({ colSpan }) => colSpan > 1);
  const edges = [
    0,
    columns,
    ...grouping.flatMap(({ column, colSpan }) => [column, column + colSpan]),
  ];
  const sorted = [...new Set(edges)].sort((a, b) => a - b);
  return sorted
    .slice(0, -1)
    .map((column, i) => ({ column, colSpan: (sorted[i + 1] ?? columns) - column }));
}

/** The rows below the header in groups: each begins with a caption, or with a label at the left edge. */
function rowGroups({ headerRows, labelColumns, rows }: TableBlock): (readonly TableCell[])[][] {
  const captioned = rows.some((row) => row.some(({ role }) => role === "caption"));
  const begins = ([first]: readonly TableCell[]): boolean =>
    captioned ? first?.role === "caption" : first?.column === 0 && labelColumns > 0;
  const groups: (readonly TableCell[])[][] = [];
  for (const row of rows.slice(headerRows)) {
    const last = groups.at(-1);
    if (!last || begins(row)) groups.push([row]);
    else last.push(row);
  }
  return groups;
}

function htmlCell(cell: TableCell, groups: readonly Span[], attributes: string): string {
  const more =
    (cell.rowSpan > 1 ? ` rowspan="${cell.rowSpan}"` : "") +
    (cell.colSpan > 1 ? ` colspan="${cell.colSpan}"` : "") +
    attributes;
  const words = escapeMarkup(cell.text);
  const text = cell.strong ? `<strong>${words}</strong>` : words;
  return cell.role === "figure"
    ? `<td${more}>${text}</td>`
    : `<th scope="${scopeOf(cell, groups)}"${more}>${text}</th>`;
}

/**
 * A label heads a group only where it covers exactly one (HTML Standard, 4.9.10); the groups
 * nested within, such as （三）不予公开, head their rows by their span.
 */
function scopeOf({ role, column, colSpan, rowSpan }: TableCell, groups: readonly Span[]): string {
  switch (role) {
    case "caption":
      return "rowgroup";
    case "row":
      return column === 0 && rowSpan > 1 ? "rowgroup" : "row";
    default: {
      const covered = groups.some((group) => group.column === column && group.colSpan === colSpan);
      return colSpan > 1 && covered ? "colgroup" : "col";
    }
  }
}
