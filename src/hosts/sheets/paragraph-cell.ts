import { namedCells } from "../../book/named-cells.ts";
import type { SheetCell } from "../../book/placed-keys.ts";
import { linesOf } from "../../book/raw-figure.ts";
import type { Book } from "../../book/read-book.ts";
import { narrativeName } from "../../layout/keys.ts";
import type { TextSpot } from "../workbook-host.ts";
import type { ReadableWorkbook } from "../../workbook/workbook.ts";

/** The cell in which a paragraph stands, whatever rows are empty; one cell may hold several. */
export function paragraphCell(
  workbook: ReadableWorkbook,
  { areas }: Book,
  { part, paragraph }: TextSpot,
): SheetCell | undefined {
  const name = narrativeName(part);
  const named = namedCells(workbook, areas);
  const cell = named
    .rows(name)
    .flat()
    .find((it) => linesOf(it).includes(paragraph));
  const sheet = named.area(name)?.sheet;
  return cell && sheet !== undefined ? { sheet, row: cell.row, column: cell.column } : undefined;
}
