/**
 * Where things stand by their printed labels: for workbooks that have lost the names, or moved rows and
 * columns away from under them.
 */
import type { Row, Table } from "../form/edition.ts";
import type { Edition } from "../form/editions.ts";
import { narrativeParts } from "../form/parts.ts";
import { checkHeads, explanationColumns } from "../layout/check-columns.ts";
import { headWords } from "../layout/head-words.ts";
import {
  EXPLANATIONS_NAME,
  headKey,
  headKeys,
  lastYearKey,
  narrativeName,
  paragraphKey,
} from "../layout/keys.ts";
import {
  NUMBER_COLUMN,
  paragraphLabel,
  paragraphsHeading,
  PARAGRAPH_ROWS,
} from "../layout/paragraph-rows.ts";
import { planForms } from "../layout/plan-forms.ts";
import type { WorkbookPlan } from "../layout/plan.ts";
import { connectionsOf, connectionWords } from "../rules/last-year/connections.ts";
import { withoutBlanks } from "../text/blanks.ts";
import type {
  WorkbookCell,
  SheetArea,
  SheetCells,
  ReadableWorkbook,
} from "../workbook/workbook.ts";

type Areas = Map<string, SheetArea>;

/** The areas of all figures, the head, the narrative and the explanations that labels tell. */
export function labelledAreas(workbook: ReadableWorkbook, edition: Edition): Areas {
  const areas: Areas = new Map();
  for (const { name } of workbook.sheets) {
    const sheet = new LabelledSheet(name, workbook.readSheet(name));
    for (const table of edition.tables) placeTable(sheet, edition, table, areas);
    placeHead(sheet, areas);
    placeLastYear(sheet, edition, areas);
    placeNarrative(sheet, planForms(edition), areas);
    placeExplanations(sheet, areas);
  }
  return areas;
}

/** The texts of a sheet, whatever blanks are in them. */
class LabelledSheet {
  readonly #byText = new Map<string, WorkbookCell[]>();
  readonly name: string;
  readonly cells: SheetCells;

  constructor(name: string, cells: SheetCells) {
    this.name = name;
    this.cells = cells;
    for (const cell of cells.cells) {
      if (cell.kind !== "text") continue;
      const text = withoutBlanks(String(cell.value));
      this.#byText.set(text, [...(this.#byText.get(text) ?? []), cell]);
    }
  }

  /** The cells that hold exactly the label. */
  find(label: string): readonly WorkbookCell[] {
    return this.#byText.get(withoutBlanks(label)) ?? [];
  }

  areaAt(row: number, column: number): SheetArea {
    return { sheet: this.name, top: row, left: column, bottom: row, right: column };
  }
}

/** Rows by their labels, columns by the nearest header above; table four by its order. */
function placeTable(sheet: LabelledSheet, edition: Edition, table: Table, areas: Areas): void {
  const rows = edition.rows.filter((row) => row.table === table);
  if (table.across) placeAcross(sheet, rows, areas);
  else for (const row of rows) placeRow(sheet, row, areas);
}

function placeRow(sheet: LabelledSheet, { row, cells }: Row, areas: Areas): void {
  for (const { row: top, column: labelColumn } of sheet.find(row.line.label)) {
    const places = cells.map(({ id, column }) => {
      const above = sheet
        .find(column.line.label)
        .filter((header) => header.row < top && header.column > labelColumn);
      const nearest = above.reduce<WorkbookCell | undefined>(
        (best, header) => (best && best.row >= header.row ? best : header),
        undefined,
      );
      return nearest && ([id, sheet.areaAt(top, nearest.column)] as const);
    });
    if (places.some((place) => place === undefined)) continue;
    for (const place of places) if (place && !areas.has(place[0])) areas.set(...place);
    return;
  }
}

/** The header of table four repeats its labels group by group, over one row of figures. */
function placeAcross(sheet: LabelledSheet, rows: readonly Row[], areas: Areas): void {
  const headers = rows.flatMap(({ cells }, group) =>
    cells.map(({ id, column }) => {
      const found = [...sheet.find(column.line.label)].sort((a, b) => a.column - b.column);
      return { id, header: found.length === rows.length ? found[group] : undefined };
    }),
  );
  if (headers.some(({ header }) => header === undefined)) return;
  const top = Math.max(...headers.map(({ header }) => header?.row ?? 0)) + 1;
  for (const { id, header } of headers) {
    if (header && !areas.has(id)) areas.set(id, sheet.areaAt(top, header.column));
  }
}

/** The cell right of each label of the head. */
function placeHead(sheet: LabelledSheet, areas: Areas): void {
  for (const key of headKeys) {
    const [label] = sheet.find(headWords[key].label);
    const name = headKey(key);
    if (label && !areas.has(name)) areas.set(name, sheet.areaAt(label.row, label.column + 1));
  }
}

/** The cell right of each line of 勾稽核对 that speaks of last year. */
function placeLastYear(sheet: LabelledSheet, edition: Edition, areas: Areas): void {
  for (const connection of connectionsOf(edition)) {
    const [words] = sheet.find(connectionWords(connection));
    const name = lastYearKey(connection.last.id);
    if (words && !areas.has(name)) areas.set(name, sheet.areaAt(words.row, words.column + 1));
  }
}

/** The cells right of 第1段, 第2段 …, below the heading of their text. */
function placeNarrative(sheet: LabelledSheet, { places }: WorkbookPlan, areas: Areas): void {
  const headings = narrativeParts.flatMap((part) => {
    const [heading] = sheet.find(paragraphsHeading(part));
    return heading ? [{ part, top: heading.row }] : [];
  });
  for (const { part, top } of headings) {
    if (areas.has(narrativeName(part))) continue;
    const end = Math.min(...headings.map((it) => it.top).filter((row) => row > top));
    const below = Array.from({ length: PARAGRAPH_ROWS }, (_, i) =>
      sheet.find(paragraphLabel(i + 1)).find(({ row }) => row > top && row < end),
    ).filter((cell) => cell !== undefined);
    const [first] = below;
    const last = below.at(-1);
    const planned = places.get(paragraphKey(part, 1));
    if (!first || !last || !planned) continue;
    const column = first.column + planned.column - NUMBER_COLUMN;
    const area = { ...sheet.areaAt(first.row, column), bottom: last.row };
    areas.set(narrativeName(part), area);
  }
}

/** All rows below the heads of 勾稽核对. */
function placeExplanations(sheet: LabelledSheet, areas: Areas): void {
  const heads = checkHeads.map(({ head }) => sheet.find(head));
  const [first] = heads;
  const row = first?.find((cell) =>
    heads.every((cells) => cells.some((it) => it.row === cell.row)),
  );
  if (!row || areas.has(EXPLANATIONS_NAME)) return;
  const bottom = Math.max(...sheet.cells.cells.map((cell) => cell.row));
  const right = row.column + explanationColumns.figures - explanationColumns.code;
  areas.set(EXPLANATIONS_NAME, { ...sheet.areaAt(row.row + 1, row.column), bottom, right });
}
