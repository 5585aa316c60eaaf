/** A table as we write it into a text: the printed grid, every label word for word, and nothing in the cells it covers. */
import type { PrintedTable } from "../form/printed.ts";

/** Whether the lines are the rows of the printed table, whatever its figures. */
export function isOwnTable(lines: readonly string[], { rows, columns }: PrintedTable): boolean {
  if (lines.length !== rows.length) return false;
  return lines.every((line, i) => {
    const cells = line.split("\t");
    const printed = rows[i] ?? [];
    return (
      cells.length === columns &&
      cells.every((text, column) => {
        const cell = printed.find((it) => it.column === column);
        return cell?.kind === "figure" || text === (cell?.text ?? "");
      })
    );
  });
}
