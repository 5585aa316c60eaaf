/**
 * Labels in the tables that an edition does not print. A wider edition holds the older one, and where names and
 * properties are lost only such labels tell them apart.
 */
import type { Table } from "../form/edition.ts";
import type { Edition } from "../form/editions.ts";
import { printTable } from "../form/printed.ts";
import { planForms } from "../layout/plan-forms.ts";
import { withoutBlanks } from "../text/blanks.ts";
import { formatAddress } from "../workbook/cell-address.ts";
import { isWithin } from "../workbook/is-within.ts";
import type { ReadableWorkbook, SheetArea } from "../workbook/workbook.ts";

interface LabelLeftOver {
  readonly sheet: string;
  /** `C30`. */
  readonly address: string;
  readonly text: string;
}

/** The labels within the tables, or directly beside them, that no workbook of the edition has there. */
export function labelsLeftOver(
  workbook: ReadableWorkbook,
  edition: Edition,
  areas: ReadonlyMap<string, SheetArea>,
): LabelLeftOver[] {
  return edition.tables.flatMap((table) => {
    const printed = printedTexts(edition, table);
    return tableAreas(edition, table, areas).flatMap((area) =>
      workbook
        .readSheet(area.sheet)
        .cells.filter(({ kind, formula }) => kind === "text" && formula === null)
        .filter((cell) => isWithin(area, cell) && !area.holds(cell.row, cell.column))
        .filter(({ value }) => !printed.has(withoutBlanks(String(value))))
        .map(({ row, column, value }) => ({
          sheet: area.sheet,
          address: formatAddress(row, column),
          text: String(value).trim(),
        })),
    );
  });
}

interface TableArea extends SheetArea {
  /** Whether a figure of the table stands there. */
  readonly holds: (row: number, column: number) => boolean;
}

/** Where a table stands with its labels, and one row and column more, on each sheet that has figures of it. */
function tableAreas(
  edition: Edition,
  { id }: Table,
  areas: ReadonlyMap<string, SheetArea>,
): TableArea[] {
  const { rows, labelColumns } = printTable(edition, id);
  const headers = rows.findIndex((row) => row.some((cell) => cell.kind === "figure"));
  const found = edition.cells.flatMap((cell) =>
    cell.table.id === id ? (areas.get(cell.id) ?? []) : [],
  );
  return [...new Set(found.map(({ sheet }) => sheet))].map((sheet) => {
    const here = found.filter((area) => area.sheet === sheet);
    const figures = new Set(here.map(({ top, left }) => `${top} ${left}`));
    return {
      sheet,
      top: Math.min(...here.map(({ top }) => top)) - headers,
      left: Math.min(...here.map(({ left }) => left)) - labelColumns,
      bottom: Math.max(...here.map(({ bottom }) => bottom)) + 1,
      right: Math.max(...here.map(({ right }) => right)) + 1,
      holds: (row, column) => figures.has(`${row} ${column}`),
    };
  });
}

/** All that a template writes on the sheet of a table, its guidance too. */
function printedTexts(edition: Edition, { id }: Table): ReadonlySet<string> {
  const plan = planForms(edition);
  const cell = edition.cells.find(({ table }) => table.id === id);
  const name = cell && plan.places.get(cell.id)?.sheet;
  const cells = plan.sheets.find((sheet) => sheet.name === name)?.cells ?? [];
  return new Set(
    cells.flatMap(({ content }) => (content.kind === "label" ? [withoutBlanks(content.text)] : [])),
  );
}
