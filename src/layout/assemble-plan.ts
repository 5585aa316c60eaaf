/** A plan out of its sheets: where each key stands, what each name means, which formula follows which. */
import type { Edition } from "../form/editions.ts";
import { SCHEMA_ID } from "../form/schema-id.ts";
import type { Expression } from "./formula.ts";
import { headKey, headKeys, type Key } from "./keys.ts";
import type { DefinedName, SheetPlan, WorkbookPlan } from "./plan.ts";
import { formulaOf } from "./planned.ts";
import type { SheetPlace } from "./rectangle.ts";

/** Custom document properties by which a workbook is recognised. */
export const SCHEMA_PROPERTY = "ogi.schema";
export const EDITION_PROPERTY = "ogi.edition";

/** Sheets in their order, and the names beside those of the form's cells and of the head. */
export interface PlannedSheets {
  readonly sheets: readonly SheetPlan[];
  readonly names: readonly DefinedName[];
}

export function assemblePlan(edition: Edition, { sheets, names }: PlannedSheets): WorkbookPlan {
  const keyed = sheets.flatMap((sheet) =>
    sheet.cells.flatMap((cell) => (cell.key === undefined ? [] : [{ sheet, cell, key: cell.key }])),
  );
  const places = new Map<Key, SheetPlace>();
  for (const { sheet, cell, key } of keyed) {
    if (places.has(key)) throw new Error(`Two cells have the key "${key}".`);
    places.set(key, { sheet: sheet.name, row: cell.row, column: cell.column });
  }
  const formulas = new Map(
    keyed.flatMap(({ cell, key }) => {
      const formula = formulaOf(cell);
      return formula ? [[key, formula] as const] : [];
    }),
  );
  return {
    edition,
    sheets,
    names: [
      ...[...headKeys.map(headKey), ...edition.cells.map(({ id }) => id)].map((name) =>
        nameOf(name, places),
      ),
      ...names,
    ],
    properties: { [SCHEMA_PROPERTY]: SCHEMA_ID, [EDITION_PROPERTY]: edition.id },
    places,
    formulas: inOrder(formulas),
  };
}

function nameOf(name: string, places: ReadonlyMap<Key, SheetPlace>): DefinedName {
  const place = places.get(name);
  if (!place) throw new Error(`The plan has no cell "${name}".`);
  const { sheet, row, column } = place;
  return { name, sheet, area: { top: row, left: column, bottom: row, right: column } };
}

/** Formulas, each after those that it refers to. */
function inOrder(formulas: ReadonlyMap<Key, Expression>): Map<Key, Expression> {
  const ordered = new Map<Key, Expression>();
  const visit = (key: Key, path: readonly Key[]): void => {
    const formula = formulas.get(key);
    if (!formula || ordered.has(key)) return;
    if (path.includes(key)) throw new Error(`Circular formulas: ${[...path, key].join(" → ")}.`);
    for (const next of referencesOf(formula)) visit(next, [...path, key]);
    ordered.set(key, formula);
  };
  for (const key of formulas.keys()) visit(key, []);
  return ordered;
}

function referencesOf(formula: Expression): readonly Key[] {
  switch (formula.kind) {
    case "number":
    case "text":
      return [];
    case "cell":
      return [formula.key];
    case "cells":
      return formula.keys;
    case "operation":
      return [...referencesOf(formula.left), ...referencesOf(formula.right)];
    case "call":
      return formula.args.flatMap(referencesOf);
  }
}
