/** A plan out of its sheets: where each key stands, what each name means, which formulas there are. */
import type { Edition } from "../form/editions.ts";
import { formulasOf } from "./formulas-of.ts";
import type { Key } from "./keys.ts";
import type { DefinedName, SheetPlan, WorkbookPlan } from "./plan.ts";
import type { SheetPlace } from "./rectangle.ts";

/** Custom document properties by which a workbook is recognised. */
export const SCHEMA_PROPERTY = "ogi.schema";
export const EDITION_PROPERTY = "ogi.edition";

/** 统一社会信用代码 of the organ, by which a superior's office knows whose workbook it is; nobody fills it in. */
export const ORGAN_CODE_PROPERTY = "ogi.organ.code";

/** Sheets in their order, and the names of their ranges. */
export interface PlannedSheets {
  readonly sheets: readonly SheetPlan[];
  readonly names: readonly DefinedName[];
}

/** What kind of workbook it is. */
interface Contract {
  readonly title: string;
  /** Its `ogi.schema`. */
  readonly schema: string;
  /** The keys of single cells that are names as well. */
  readonly named: readonly Key[];
}

export function assemblePlan(
  edition: Edition,
  { sheets, names }: PlannedSheets,
  { title, schema, named }: Contract,
): WorkbookPlan {
  const keyed = sheets.flatMap((sheet) =>
    sheet.cells.flatMap((cell) => (cell.key === undefined ? [] : [{ sheet, cell, key: cell.key }])),
  );
  const places = new Map<Key, SheetPlace>();
  for (const { sheet, cell, key } of keyed) {
    if (places.has(key)) throw new Error(`Two cells have the key "${key}".`);
    const { row, column } = cell;
    const isLine = sheet.lines?.top === row;
    places.set(key, { sheet: sheet.name, row, column, ...(isLine && { lines: sheet.lines }) });
  }
  return {
    edition,
    title,
    sheets,
    names: [...named.map((name) => nameOf(name, places)), ...names],
    properties: { [SCHEMA_PROPERTY]: schema, [EDITION_PROPERTY]: edition.id },
    places,
    formulas: formulasOf(sheets),
  };
}

function nameOf(name: string, places: ReadonlyMap<Key, SheetPlace>): DefinedName {
  const place = places.get(name);
  if (!place) throw new Error(`The plan has no cell "${name}".`);
  const { sheet, row, column } = place;
  return { name, sheet, area: { top: row, left: column, bottom: row, right: column } };
}
