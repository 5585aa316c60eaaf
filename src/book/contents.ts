/** What the cells of an official workbook are to hold, by their keys, for a given report. */
import { countedAs } from "../figures/counted-as.ts";
import type { RawFigure } from "../figures/figure.ts";
import type { NarrativePart } from "../form/parts.ts";
import { evaluate } from "../layout/evaluate.ts";
import { paragraphKey, type Key } from "../layout/keys.ts";
import type { WorkbookPlan } from "../layout/plan.ts";
import type { AnnualReport } from "../report/annual-report.ts";
import type { CellContent } from "../workbook/workbook.ts";
import { Unwritable } from "./unwritable.ts";

/** What is typed into a cell, as against what a formula gives. */
export type TypedContent = Exclude<CellContent, { readonly kind: "formula" | "cached" }>;

/** Characters that a cell holds (Excel's limit). */
const LONGEST_TEXT = 32_767;

/**
 * The figures as given; a total is left to its formula where that gives what was given, both as the sheet
 * calculates, to which `8件` is text, and as the reader counts.
 */
export function figureContents(plan: WorkbookPlan, report: AnnualReport): [Key, TypedContent][] {
  const rawOf = (id: string): RawFigure => report.figures[id] ?? null;
  const countedOf = (id: string): RawFigure => {
    const cell = plan.edition.cellsById.get(id);
    return cell ? countedAs(rawOf(id), cell) : null;
  };
  return plan.edition.cells.flatMap(({ id }): [Key, TypedContent][] => {
    const raw = rawOf(id);
    const formula = plan.formulas.get(id);
    const isItsResult =
      formula !== undefined &&
      [rawOf, countedOf].every((valueOf) => evaluate(formula, valueOf) === (raw ?? ""));
    return isItsResult ? [] : [[id, figureContent(raw)]];
  });
}

export function figureContent(raw: RawFigure): TypedContent {
  if (raw === null) return { kind: "blank" };
  return typeof raw === "number" ? { kind: "number", value: raw } : textContent(raw);
}

/** One paragraph a row; more of them than rows share the last one, line by line. */
export function paragraphContents(
  plan: WorkbookPlan,
  part: NarrativePart,
  paragraphs: readonly string[],
): (readonly [Key, TypedContent])[] {
  const fits = (count: number): boolean => plan.places.has(paragraphKey(part, count));
  const rows = [...paragraphs];
  while (rows.length > 1 && !fits(rows.length)) {
    const [last = "", before = ""] = [rows.pop(), rows.pop()];
    rows.push(`${before}\n${last}`);
  }
  return rows.map((text, i) => [paragraphKey(part, i + 1), textContent(text)] as const);
}

/** @throws Unwritable when the text is longer than a cell holds */
export function textContent(value: string): TypedContent {
  if (value.length > LONGEST_TEXT) {
    throw new Unwritable(
      `“${value.slice(0, 20)}…”一段有${value.length}字，超过单元格的上限${LONGEST_TEXT}字，请分段后再试。`,
    );
  }
  return value === "" ? { kind: "blank" } : { kind: "text", value };
}
