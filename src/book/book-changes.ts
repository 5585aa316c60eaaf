/**
 * Changes to a report that lies in a workbook, as edits of its cells: the same edits go into a file and into
 * the workbook that is open in Excel. Only what differs is written.
 */
import type { RawFigure } from "../figures/figure.ts";
import { lastYearCells } from "../form/last-year.ts";
import { narrativeParts } from "../form/parts.ts";
import { cellName } from "../form/names.ts";
import { formulaText } from "../layout/formula-text.ts";
import {
  EXPLANATIONS_NAME,
  headKey,
  headKeys,
  lastYearKey,
  narrativeName,
  type Key,
} from "../layout/keys.ts";
import { planWorkbook } from "../layout/plan-workbook.ts";
import type { WorkbookPlan } from "../layout/plan.ts";
import type { Place } from "../layout/rectangle.ts";
import type { AnnualReport, Narrative } from "../report/annual-report.ts";
import type { Cell, ReadableWorkbook } from "../workbook/workbook.ts";
import { figureContent, paragraphContents, textContent, type TypedContent } from "./contents.ts";
import { explanationContents } from "./explanations.ts";
import { changedFigure, type FigureChange } from "./figure-change.ts";
import { headContents, type HeadOfReport } from "./head.ts";
import { placeIn, type SheetCell } from "./placed-keys.ts";
import type { Book } from "./read-book.ts";
import { Unwritable } from "./unwritable.ts";

/** What somebody clicked; what is absent stays as it is. */
export interface BookChanges {
  /** By cell id. */
  readonly figures?: Readonly<Record<string, FigureChange>>;
  /** 上年数据, by cell id; null empties. */
  readonly lastYear?: Readonly<Record<string, RawFigure>>;
  readonly narrative?: Partial<Narrative>;
  readonly explanations?: AnnualReport["explanations"];
  readonly head?: HeadOfReport;
}

/** As in a file, except that a formula's result is for the program to work out. */
export type EditContent = TypedContent | { readonly kind: "formula"; readonly formula: string };

/** One cell and what it is to hold. */
export interface CellEdit extends SheetCell {
  readonly content: EditContent;
  /** The template locks the cell of a total, so its sheet must be unprotected for the edit. */
  readonly locked: boolean;
}

/**
 * The edits that make the changes.
 *
 * @throws Unwritable when something has no place in the workbook
 */
export function editsFor(
  workbook: ReadableWorkbook,
  { edition, areas }: Book,
  changes: BookChanges,
): CellEdit[] {
  const plan = planWorkbook(edition);
  const placeOf = placeIn(areas, plan);
  const wanted = [
    ...figureEdits(plan, placeOf, changes.figures ?? {}),
    ...Object.entries(changes.lastYear ?? {}).map(
      ([id, figure]) => [lastYearKey(id), figureContent(figure)] as const,
    ),
    ...headEdits(changes.head),
    ...narrativeEdits(plan, changes.narrative ?? {}),
    ...(changes.explanations ? explanationEdits(plan, changes.explanations) : []),
  ];
  return wanted.flatMap(([key, content]) => {
    const place = placeOf(key);
    if (!place) {
      if (content.kind === "blank") return [];
      throw new Unwritable(`工作簿里找不到${nameOf(plan, key)}，可能已被删除，请撤销删除后再试。`);
    }
    const now = workbook.readSheet(place.sheet).at(place.row, place.column);
    const locked = edition.cellsById.get(key)?.computed ?? false;
    return isSame(contentOf(now), content) ? [] : [{ ...place, content, locked }];
  });
}

/** The edits that take back others, for a workbook as it was before them. */
export function editsBack(workbook: ReadableWorkbook, edits: readonly CellEdit[]): CellEdit[] {
  return edits.map((edit) => ({
    ...edit,
    content: contentOf(workbook.readSheet(edit.sheet).at(edit.row, edit.column)),
  }));
}

type Wanted = readonly (readonly [Key, EditContent])[];
type PlaceOf = (key: Key) => SheetCell | undefined;

function figureEdits(
  plan: WorkbookPlan,
  placeOf: PlaceOf,
  figures: NonNullable<BookChanges["figures"]>,
): Wanted {
  return Object.entries(figures).map(([id, figure]) => [
    id,
    figure === "sum" ? formulaContent(plan, placeOf, id) : figureContent(changedFigure(figure)),
  ]);
}

/** The formula of the form, for where its parts stand in this workbook. */
function formulaContent(plan: WorkbookPlan, placeOf: PlaceOf, id: string): EditContent {
  const formula = plan.formulas.get(id);
  if (!formula) throw new Error(`The form has no sum in "${id}".`);
  const onSheet = (key: Key): Place => {
    const place = placeOf(key);
    if (!place) {
      throw new Unwritable(`工作簿里找不到${nameOf(plan, key)}，总计不能恢复，请撤销删除后再试。`);
    }
    return { sheet: place.sheet, row: place.row + 1, column: place.column + 1 };
  };
  return { kind: "formula", formula: formulaText(formula, placeOf(id)?.sheet ?? "", onSheet) };
}

function headEdits(head: HeadOfReport | undefined): Wanted {
  if (!head) return [];
  const contents = headContents(head);
  return headKeys.map((key) => [headKey(key), contents[key]]);
}

/** Every row of a part: its paragraphs, then nothing. */
function narrativeEdits(plan: WorkbookPlan, narrative: Partial<Narrative>): Wanted {
  return narrativeParts.flatMap((part) => {
    const paragraphs = narrative[part];
    if (!paragraphs) return [];
    const contents = new Map(paragraphContents(plan, part, paragraphs));
    return inputsOf(plan, narrativeName(part), contents);
  });
}

function explanationEdits(plan: WorkbookPlan, given: AnnualReport["explanations"]): Wanted {
  const contents = [...explanationContents(plan, given)].map(
    ([key, text]) => [key, textContent(text)] as const,
  );
  return inputsOf(plan, EXPLANATIONS_NAME, new Map(contents));
}

/** All open cells within a named range that have no name of their own, blank unless something is given for them. */
function inputsOf(
  plan: WorkbookPlan,
  name: string,
  contents: ReadonlyMap<Key, TypedContent>,
): Wanted {
  const range = plan.names.find((it) => it.name === name);
  const sheet = plan.sheets.find((it) => it.name === range?.sheet);
  const inputs = sheet?.cells.filter(
    ({ content, row }) =>
      content.kind === "input" && range && row >= range.area.top && row <= range.area.bottom,
  );
  const isNamed = (key: Key): boolean => plan.names.some((it) => it.name === key);
  return (inputs ?? []).flatMap(({ key }) =>
    key === undefined || isNamed(key)
      ? []
      : [[key, contents.get(key) ?? { kind: "blank" }] as const],
  );
}

function contentOf(cell: Cell | undefined): EditContent {
  if (!cell) return { kind: "blank" };
  if (cell.formula !== null) return { kind: "formula", formula: cell.formula };
  switch (cell.kind) {
    case "number":
      return { kind: "number", value: Number(cell.value) };
    case "text":
    case "date":
      return { kind: "text", value: String(cell.value) };
    case "boolean":
    case "error":
      return { kind: "formula", formula: String(cell.value).toUpperCase() };
    case "blank":
      return { kind: "blank" };
  }
}

function isSame(a: EditContent, b: EditContent): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

function nameOf({ edition }: WorkbookPlan, key: Key): string {
  const cell = edition.cellsById.get(key);
  if (cell) return cellName(cell);
  const last = lastYearCells(edition).find(({ id }) => lastYearKey(id) === key);
  return last ? `上年数据的${cellName(last)}` : "要写入的位置";
}
