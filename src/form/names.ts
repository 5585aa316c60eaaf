/** How messages name the rows, columns and cells of the form. */
import type { Cell, Leaf, Line } from "./edition.ts";

/** A row or column, short where its label is long; before a sub-row the name of its group. */
export function leafName({ line, groups }: Leaf): string {
  return [...groups.slice(1), line].map(lineName).join("");
}

export function lineName(line: Line): string {
  return line.short ?? line.label;
}

/** A row by its table: 表三“一、本年新收”行, 表四“行政复议”. */
export function rowName({ table, row }: Pick<Cell, "table" | "row">): string {
  return `${table.name}“${leafName(row)}”${table.id === "requests" ? "行" : ""}`;
}

/** A column by its table: 表三“科研机构”列. */
export function columnName({ table, column }: Pick<Cell, "table" | "column">): string {
  return `${table.name}“${lineName(column.line)}”列`;
}

/** A cell by its table, row and column: 表三“一、本年新收”行“科研机构”列. */
export function cellName(cell: Cell): string {
  const column = lineName(cell.column.line);
  return cell.table.id === "requests"
    ? `${rowName(cell)}“${column}”列`
    : `${rowName(cell)}的“${column}”`;
}

/** （一） of a row in （一）予以公开; the empty string where nothing is numbered so. */
export function numberingOf({ line, groups }: Leaf): string {
  const labels = [...groups, line].map(({ label }) => /^（.）/u.exec(label)?.[0]);
  return labels.find((numbering) => numbering !== undefined) ?? "";
}

/** A row as short as it stays clear, with the number of its group: （三）1.属于国家秘密. */
export function numberedName(row: Leaf): string {
  const [name, numbering] = [lineName(row.line), numberingOf(row)];
  return name.startsWith(numbering) ? name : `${numbering}${name}`;
}
