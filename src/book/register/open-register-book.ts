/** Opens the workbook of a register to be read only: what its columns work out is not taken apart. */
import {
  caseColumns,
  documentColumns,
  requestColumns,
  type RegisterColumn,
} from "../../layout/register/columns.ts";
import { columnRangeName, type ListId } from "../../layout/register/sheets.ts";
import { openWorkbook, type OpenWorkbookOptions } from "../../workbook/open-workbook.ts";
import { withoutFormulas } from "../../workbook/without-formulas.ts";
import type { Workbook } from "../../workbook/workbook.ts";

/** @throws BadPackage with one sentence for the user, here or when a sheet is read */
export function openRegisterBook(bytes: Uint8Array, platform: OpenWorkbookOptions): Workbook {
  let filledIn: ReadonlyMap<string, ReadonlySet<number>> | undefined;
  const workbook: Workbook = openWorkbook(bytes, {
    ...platform,
    ofSheets: (part, sheet) => {
      filledIn ??= new Map(LISTS.flatMap((list) => filledColumns(workbook, list)));
      const columns = filledIn.get(sheet);
      return withoutFormulas(part, (column) => columns?.has(column) ?? true);
    },
  });
  return workbook;
}

type List = readonly [id: ListId, columns: readonly RegisterColumn[]];

const LISTS: readonly List[] = [
  ["requests", requestColumns],
  ["cases", caseColumns],
  ["documents", documentColumns],
];

/** By its sheet, whatever that is called, the columns in which somebody writes; none where a name of one is lost. */
function filledColumns(
  workbook: Workbook,
  [id, list]: List,
): (readonly [sheet: string, columns: ReadonlySet<number>])[] {
  const names = list.map((column) => columnRangeName(id, column));
  const found = workbook.findNames(names);
  const areas = names.map((name) => found.get(name)?.area);
  const [first] = areas;
  if (!first || areas.some((area) => area?.sheet !== first.sheet)) return [];
  const columns = areas.flatMap((area) => (area ? [area.left] : []));
  // a cell without a readable reference may be anywhere
  return [[first.sheet, new Set([-1, ...columns])]];
}
