/** Where the lists of a register's workbook stand, whatever their sheets are called, and in which columns one writes. */
import {
  caseColumns,
  documentColumns,
  requestColumns,
  type RegisterColumn,
} from "../../layout/register/columns.ts";
import { columnRangeName, type ListId } from "../../layout/register/sheets.ts";
import type { ReadableWorkbook } from "../../workbook/workbook.ts";

/** The columns of each list by its sheet, counted from 0; a list of which a name is lost is left out. */
export function listColumns(
  workbook: Pick<ReadableWorkbook, "findNames">,
): ReadonlyMap<string, ReadonlySet<number>> {
  return new Map(LISTS.flatMap((list) => columnsOf(workbook, list)));
}

type List = readonly [id: ListId, columns: readonly RegisterColumn[]];

const LISTS: readonly List[] = [
  ["requests", requestColumns],
  ["cases", caseColumns],
  ["documents", documentColumns],
];

function columnsOf(
  workbook: Pick<ReadableWorkbook, "findNames">,
  [id, list]: List,
): (readonly [sheet: string, columns: ReadonlySet<number>])[] {
  const names = list.map((column) => columnRangeName(id, column));
  const found = workbook.findNames(names);
  const areas = names.map((name) => found.get(name)?.area);
  const [first] = areas;
  if (!first || areas.some((area) => area?.sheet !== first.sheet)) return [];
  return [[first.sheet, new Set(areas.flatMap((area) => (area ? [area.left] : [])))]];
}
