/**
 * Rows for text beside a table in a workbook of an older template, which has none. They stand below the table under
 * the heading that a template of today prints there, and are found again by it.
 */
import type { Edition } from "../form/editions.ts";
import { besideTable, narrativeOfPart, type NarrativePart } from "../form/parts.ts";
import { narrativeName } from "../layout/keys.ts";
import { NUMBER_COLUMN, paragraphLabel, paragraphsHeading } from "../layout/paragraph-rows.ts";
import { planForms } from "../layout/plan-forms.ts";
import type { ReadableWorkbook, SheetArea } from "../workbook/workbook.ts";
import { contentAt, type CellEdit, type EditContent } from "./cell-edit.ts";
import { partWords } from "./edit-words.ts";
import { paragraphContents, textContent } from "./contents.ts";
import type { SheetCell } from "./placed-keys.ts";

interface Found {
  readonly edition: Edition;
  readonly areas: ReadonlyMap<string, SheetArea>;
}

/** The edits that write a text with its heading and its numbers; undefined where there is no table to write it below. */
export function addedRows(
  workbook: ReadableWorkbook,
  { edition, areas }: Found,
  part: NarrativePart,
  paragraphs: readonly string[],
): CellEdit[] | undefined {
  const heading = headingPlace(workbook, { edition, areas }, part);
  if (!heading) return undefined;
  const texts = paragraphContents(planForms(edition), part, paragraphs).map(([, it]) => it);
  const labels = [paragraphsHeading(part), ...texts.map((_, i) => paragraphLabel(i + 1))];
  const written = (down: number, right: number, content: EditContent): CellEdit => {
    const place = { ...heading, row: heading.row + down, column: heading.column + right };
    // nobody has unlocked these cells
    return { ...place, content, before: contentAt(workbook, place), locked: true, of, part };
  };
  const of = partWords(part);
  const right = textColumns(edition, part);
  return [
    ...labels.map((label, i) => written(i, 0, textContent(label))),
    ...texts.map((content, i) => written(i + 1, right, content)),
  ];
}

/** How far right of its number a paragraph stands. */
function textColumns(edition: Edition, part: NarrativePart): number {
  const planned = planForms(edition).names.find(({ name }) => name === narrativeName(part));
  return (planned?.area.left ?? NUMBER_COLUMN) - NUMBER_COLUMN;
}

/** As far below the table as in a template of today, or below all that somebody has written there. */
function headingPlace(
  workbook: ReadableWorkbook,
  { edition, areas }: Found,
  part: NarrativePart,
): SheetCell | undefined {
  const table = besideTable(part)?.table;
  const plan = planForms(edition);
  const first = edition.cells.find(
    (cell) => cell.table.id === table && areas.has(cell.id) && plan.places.has(cell.id),
  );
  const [found, planned] = [first && areas.get(first.id), first && plan.places.get(first.id)];
  if (!table || !found || !planned) return undefined;
  const used = workbook.readSheet(found.sheet).cells.map(({ row }) => row);
  const below = used.reduce((last, row) => Math.max(last, row), 0) + 2;
  const headings = narrativeOfPart(table).map((it) => {
    const rows = plan.names.find(({ name }) => name === narrativeName(it))?.area;
    // right over the first paragraph
    return { it, row: found.top + (rows?.top ?? 0) - 1 - planned.row };
  });
  // both sides move together, for both may be written at once
  const down = Math.max(0, below - (headings[0]?.row ?? 0));
  return {
    sheet: found.sheet,
    row: down + (headings.find(({ it }) => it === part)?.row ?? 0),
    column: found.left + NUMBER_COLUMN - planned.column,
  };
}
