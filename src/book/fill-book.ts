/** Report → workbook: fills an empty official workbook, with the right results in every formula. */
import type { RawFigure } from "../figures/figure.ts";
import { editionOf } from "../form/editions.ts";
import { narrativeParts, type NarrativePart } from "../form/parts.ts";
import { evaluatePlan } from "../layout/evaluate-plan.ts";
import { evaluate, type Value } from "../layout/evaluate.ts";
import { headKey, headKeys, paragraphKey, type Key } from "../layout/keys.ts";
import { paragraphHeight } from "../layout/paragraph-rows.ts";
import { planWorkbook } from "../layout/plan-workbook.ts";
import type { WorkbookPlan } from "../layout/plan.ts";
import { addressOf } from "../layout/rectangle.ts";
import type { AnnualReport } from "../report/annual-report.ts";
import type { CellContent, Workbook } from "../workbook/workbook.ts";
import { explanationContents } from "./explanations.ts";
import { headContents } from "./head.ts";
import { countedAs } from "./raw-figure.ts";
import { Unwritable } from "./unwritable.ts";

/** Characters that a cell holds (Excel's limit). */
const LONGEST_TEXT = 32_767;

/**
 * Fills a template of the report's edition, as it was built.
 *
 * @throws Unwritable when something does not fit into the workbook
 */
export function fillBook(workbook: Workbook, report: AnnualReport): void {
  const plan = planWorkbook(editionOf(report.edition));
  const contents = new Map<Key, CellContent>([
    ...figureContents(plan, report),
    ...headKeys.map((key) => [headKey(key), headContents(report)[key]] as const),
    ...narrativeParts.flatMap((part) => paragraphContents(plan, part, report.narrative[part])),
    ...[...explanationContents(plan, report.explanations)].map(
      ([key, text]) => [key, textContent(text)] as const,
    ),
  ]);
  for (const [key, content] of contents) write(workbook, plan, key, content);
  for (const part of narrativeParts) showParagraphs(workbook, plan, part, contents);
  const inputs = new Map([...contents].map(([key, content]) => [key, valueOf(content)]));
  for (const [key, cached] of evaluatePlan(plan, inputs)) {
    write(workbook, plan, key, { kind: "cached", cached });
  }
}

function write(workbook: Workbook, plan: WorkbookPlan, key: Key, content: CellContent): void {
  const place = plan.places.get(key);
  if (!place) throw new Error(`The plan has no cell "${key}".`);
  workbook.setCell(place.sheet, addressOf(place), content);
}

/** Rows fit their paragraphs, also those that wait hidden for more than is usual. */
function showParagraphs(
  workbook: Workbook,
  plan: WorkbookPlan,
  part: NarrativePart,
  contents: ReadonlyMap<Key, CellContent>,
): void {
  for (let number = 1; ; number += 1) {
    const content = contents.get(paragraphKey(part, number));
    const place = plan.places.get(paragraphKey(part, number));
    if (content?.kind !== "text" || !place) return;
    workbook.setRowHeight(place.sheet, place.row - 1, paragraphHeight(content.value));
  }
}

function textContent(value: string): CellContent {
  if (value.length > LONGEST_TEXT) {
    throw new Unwritable(
      `“${value.slice(0, 20)}…”一段有${value.length}字，超过单元格的上限${LONGEST_TEXT}字，请分段后再试。`,
    );
  }
  return value === "" ? { kind: "blank" } : { kind: "text", value };
}

function valueOf(content: CellContent): Value {
  return content.kind === "number" || content.kind === "text" ? content.value : null;
}

/**
 * The figures as given; a total is left to its formula where that gives what was given, both as the sheet
 * calculates, to which `8件` is text, and as the reader counts.
 */
function figureContents(plan: WorkbookPlan, report: AnnualReport): [Key, CellContent][] {
  const rawOf = (id: string): RawFigure => report.figures[id] ?? null;
  const countedOf = (id: string): RawFigure => {
    const cell = plan.edition.cellsById.get(id);
    return cell ? countedAs(rawOf(id), cell) : null;
  };
  return plan.edition.cells.flatMap(({ id }): [Key, CellContent][] => {
    const raw = rawOf(id);
    const formula = plan.formulas.get(id);
    const isItsResult =
      formula !== undefined &&
      [rawOf, countedOf].every((valueOf) => evaluate(formula, valueOf) === (raw ?? ""));
    return isItsResult ? [] : [[id, figureContent(raw)]];
  });
}

function figureContent(raw: RawFigure): CellContent {
  if (raw === null) return { kind: "blank" };
  return typeof raw === "number" ? { kind: "number", value: raw } : textContent(raw);
}

/** One paragraph a row; more of them than rows share the last one, line by line. */
function paragraphContents(
  plan: WorkbookPlan,
  part: NarrativePart,
  paragraphs: readonly string[],
): (readonly [Key, CellContent])[] {
  const fits = (count: number): boolean => plan.places.has(paragraphKey(part, count));
  const rows = [...paragraphs];
  while (rows.length > 1 && !fits(rows.length)) {
    const [last = "", before = ""] = [rows.pop(), rows.pop()];
    rows.push(`${before}\n${last}`);
  }
  return rows.map((text, i) => [paragraphKey(part, i + 1), textContent(text)] as const);
}
