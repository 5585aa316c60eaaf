/**
 * Living numbers: `{新收申请}` or `{<cell id>}` in a paragraph stands for the figure and is resolved when the report
 * is checked or made. A name that is not in this list, or a figure that is not filled, stays as written.
 */
import { formatNumber } from "../figures/figure.ts";
import { readFigures, sumOf, type Figures } from "../figures/figures.ts";
import type { Cell } from "../form/edition.ts";
import { editionOf } from "../form/editions.ts";
import type { AnnualReport } from "../report/annual-report.ts";
import { allParagraphs, narrativeOf, paragraphsAt } from "../report/paragraphs.ts";
import type { Span } from "./fact.ts";
import { cellsOf } from "./figure-cells.ts";
import * as stated from "./stated-figure.ts";
import type { StatedFigure } from "./stated-figure.ts";

const FIGURES: Readonly<Record<string, StatedFigure>> = {
  新收申请: stated.received,
  自然人申请: stated.ofApplicant("naturalPerson"),
  法人或其他组织申请: stated.ofApplicant("organization"),
  上年结转: stated.carriedIn,
  申请总数: stated.receivedAndCarriedIn,
  办结: stated.handled,
  结转下年: stated.carriedOut,
  予以公开: stated.outcome("disclosed"),
  部分公开: stated.outcome("partlyDisclosed"),
  不予公开: stated.outcome("notDisclosed"),
  无法提供: stated.outcome("unableToProvide"),
  不予处理: stated.outcome("notProcessed"),
  其他处理: stated.outcome("otherHandling"),
  行政复议: stated.cases("reconsideration"),
  复议维持: stated.cases("reconsideration", { result: "upheld" }),
  复议纠正: stated.cases("reconsideration", { result: "corrected" }),
  行政诉讼: stated.cases("litigation"),
  诉讼维持: stated.cases("litigation", { result: "upheld" }),
  诉讼纠正: stated.cases("litigation", { result: "corrected" }),
  制发规章: stated.documents("rules", "issued"),
  废止规章: stated.documents("rules", "repealed"),
  现行有效规章: stated.documents("rules", "inForce"),
  制发规范性文件: stated.documents("normativeDocuments", "issued"),
  废止规范性文件: stated.documents("normativeDocuments", "repealed"),
  现行有效规范性文件: stated.documents("normativeDocuments", "inForce"),
  行政许可: stated.decisions("licensing"),
  行政处罚: stated.decisions("penalties"),
  行政强制: stated.decisions("compulsion"),
  收费金额: stated.fees,
};

/** Every short name with the figure that it stands for. */
export const placeholderFigures: ReadonlyMap<string, StatedFigure> = new Map(
  Object.entries(FIGURES),
);

/** What stands for a figure; once resolved, what is left stands for none: misspelt, or not filled. */
export const PLACEHOLDER = /\{([^{}]{1,120})\}/gu;

/** The report with every placeholder that has a figure replaced by it. */
export function resolvePlaceholders(report: AnnualReport): AnnualReport {
  const { narrative } = report;
  if (!allParagraphs(narrative).some((text) => text.includes("{"))) return report;
  const figures = readFigures(editionOf(report.edition), report.figures);
  const resolved = narrativeOf((part) =>
    paragraphsAt(narrative, part).map((text) => resolveText(text, figures)),
  );
  return { ...report, narrative: resolved };
}

/** One paragraph with its placeholders replaced. */
function resolveText(text: string, figures: Figures): string {
  return resolveParagraph(text, figures).text;
}

/** A placeholder of a paragraph that names cells of the form. */
export interface PlacedPlaceholder {
  readonly cells: readonly Cell[];
  /** NaN where a cell is not filled: then it stays as written. */
  readonly value: number;
  readonly written: Span;
  readonly resolved: Span;
}

export interface ResolvedParagraph {
  /** As it will read. */
  readonly text: string;
  /** In their order. */
  readonly placeholders: readonly PlacedPlaceholder[];
}

/** A paragraph as it will read, and where its placeholders stood. */
export function resolveParagraph(written: string, figures: Figures): ResolvedParagraph {
  const placeholders: PlacedPlaceholder[] = [];
  let [text, at] = ["", 0];
  for (const { 0: whole, 1: name = "", index } of written.matchAll(PLACEHOLDER)) {
    const cells = cellsNamed(name.trim(), figures);
    if (cells.length === 0) continue;
    const value = sumOf(figures, cells);
    text += written.slice(at, index);
    at = index + whole.length;
    const words = Number.isNaN(value) ? whole : formatNumber(value);
    const resolved = { start: text.length, end: text.length + words.length };
    placeholders.push({ cells, value, written: { start: index, end: at }, resolved });
    text += words;
  }
  return { text: text + written.slice(at), placeholders };
}

/** The last placeholder that begins at a place of the paragraph as it will read, or before it. */
export function lastPlaceholderAt(
  { placeholders }: ResolvedParagraph,
  at: number,
): PlacedPlaceholder | undefined {
  let [from, to] = [0, placeholders.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    const isBehind = (placeholders[middle]?.resolved.start ?? Infinity) > at;
    if (isBehind) to = middle;
    else from = middle + 1;
  }
  return placeholders[from - 1];
}

function cellsNamed(name: string, { edition }: Figures): readonly Cell[] {
  const cell = edition.cellsById.get(name);
  if (cell) return [cell];
  const figure = placeholderFigures.get(name);
  return figure ? cellsOf(edition, figure) : [];
}
