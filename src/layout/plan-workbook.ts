/** The whole workbook of an edition. */
import type { Edition } from "../form/editions.ts";
import { onceForEdition } from "../form/once-for-edition.ts";
import { SCHEMA_ID } from "../form/schema-id.ts";
import type { Expression } from "./formula.ts";
import { headKey, headKeys, type Key } from "./keys.ts";
import type { DefinedName, PlannedCell, WorkbookPlan } from "./plan.ts";
import type { SheetPlace, Rectangle } from "./rectangle.ts";
import { planChecksSheet } from "./sheet-checks.ts";
import { planGuideSheet } from "./sheet-guide.ts";
import { planOverviewSheet } from "./sheet-overview.ts";
import { planProseSheet } from "./sheet-prose.ts";
import { planTableSheet } from "./sheet-table.ts";

/** Custom document properties by which a workbook is recognised. */
export const SCHEMA_PROPERTY = "ogi.schema";
export const EDITION_PROPERTY = "ogi.edition";

/** Plans the workbook of an edition; the same one every time. */
export const planWorkbook = onceForEdition(planAll);

function planAll(edition: Edition): WorkbookPlan {
  const overview = planOverviewSheet(edition);
  const tables = edition.tables.map(({ id }) => planTableSheet(edition, id));
  const problems = planProseSheet("problemsAndImprovements");
  const others = planProseSheet("otherMatters");
  const checks = planChecksSheet(edition);
  const sheets = [
    planGuideSheet(edition),
    overview.sheet,
    ...tables.map(({ sheet }) => sheet),
    problems.sheet,
    others.sheet,
    checks.sheet,
  ];
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
      ...[overview, ...tables, problems, others, checks].flatMap(({ names }) => names),
    ],
    properties: { [SCHEMA_PROPERTY]: SCHEMA_ID, [EDITION_PROPERTY]: edition.id },
    places,
    formulas: inOrder(formulas),
  };
}

/** The formula of a planned cell, if it has one. */
export function formulaOf({ content }: PlannedCell): Expression | undefined {
  return content.kind === "formula" || content.kind === "figure" ? content.formula : undefined;
}

/** All that a cell covers. */
export function areaOf({ row, column, rowSpan, colSpan }: PlannedCell): Rectangle {
  return { top: row, left: column, bottom: row + rowSpan - 1, right: column + colSpan - 1 };
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
