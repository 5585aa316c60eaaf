/** Opens the workbook of a register to be read only: what its columns work out is not taken apart. */
import { requestColumns } from "../../layout/register/columns.ts";
import { columnRangeName } from "../../layout/register/sheets.ts";
import { openWorkbook, type OpenWorkbookOptions } from "../../workbook/open-workbook.ts";
import { withoutFormulas } from "../../workbook/without-formulas.ts";
import type { Workbook } from "../../workbook/workbook.ts";

/** @throws BadPackage with one sentence for the user, here or when a sheet is read */
export function openRegisterBook(bytes: Uint8Array, platform: OpenWorkbookOptions): Workbook {
  let filledIn: FilledColumns | undefined;
  const workbook: Workbook = openWorkbook(bytes, {
    ...platform,
    ofSheets: (part, sheet) => {
      filledIn ??= filledColumns(workbook);
      const columns = filledIn?.sheet === sheet ? filledIn.columns : undefined;
      return withoutFormulas(part, (column) => columns?.has(column) ?? true);
    },
  });
  return workbook;
}

interface FilledColumns {
  /** The sheet of 申请登记, whatever it is called. */
  readonly sheet: string;
  readonly columns: ReadonlySet<number>;
}

/** In which somebody writes, by their names; undefined where a program has lost one of these. */
function filledColumns(workbook: Workbook): FilledColumns | undefined {
  const names = requestColumns.map((column) => columnRangeName("requests", column));
  const found = workbook.findNames(names);
  const areas = names.map((name) => found.get(name)?.area);
  const [first] = areas;
  if (!first || areas.some((area) => area?.sheet !== first.sheet)) return undefined;
  const columns = new Set(areas.flatMap((area) => (area ? [area.left] : [])));
  // a reference that cannot be read says nothing
  return { sheet: first.sheet, columns: columns.add(-1) };
}
