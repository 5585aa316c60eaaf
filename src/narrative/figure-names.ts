/** How texts and messages name figures. */
import type { Cell, Line } from "../form/edition.ts";
import { cellName, lineName } from "../form/names.ts";

/** A line without its number: 不予公开 of （三）不予公开, 属于国家秘密 of 1.属于国家秘密. */
export function bareName(line: Line): string {
  return lineName(line).replace(/^(?:（.）|[一二三四]、|\d\.)/u, "");
}

/**
 * The name of cells that are counted together, in quotation marks: “不予公开”, “行政诉讼”的“结果维持”.
 *
 * @param cells cells of one table
 */
export function nameOfCells(cells: readonly Cell[]): string {
  const [first] = cells;
  if (!first) return "";
  const { table, row, column } = first;
  if (table.id === "proactiveDisclosure") {
    const names = cells.map((cell) => cellName(cell).replace(cell.table.name, ""));
    return cells.length > 2 ? `${names[0] ?? ""}等${cells.length}格共计` : names.join("、");
  }
  if (table.id === "disputes") {
    const groups = [...new Set(cells.map((it) => (it.row.groups[0] ?? it.row.line).label))];
    const name = cells.length === 1 ? bareName(row.line) : groups.join("、");
    return column.line.total ? `“${name}”` : `“${name}”的“${column.line.label}”`;
  }
  if (!column.line.total) return `“${bareName(row.line)}”的“${applicantsOf(cells)}”`;
  return [...new Set(cells.map((cell) => groupName(cell, cells)))].map((it) => `“${it}”`).join("");
}

/** 法人或其他组织 where all its columns are meant. */
function applicantsOf(cells: readonly Cell[]): string {
  const [first] = cells;
  const group = first?.column.groups[0];
  if (group && cells.length > 1) return group.label;
  return cells.map(({ column }) => column.line.label).join("、");
}

/** A group by its name where all its rows are meant, else the row. */
function groupName({ row }: Cell, cells: readonly Cell[]): string {
  const group = row.groups[1];
  const members = cells.filter((it) => it.row.groups[1] === group);
  if (group && members.length === group.lines?.length) return bareName(group);
  return row.line.total ? "办理结果总计" : bareName(row.line);
}
