/** Changes to a report that lies in memory, the same that are written into workbooks (book/report-changes.ts). */
import type { ReportChanges } from "../../book/report-changes.ts";
import { changedFigure, figureChange, type FigureChange } from "../../book/figure-change.ts";
import type { RawFigure } from "../../figures/figure.ts";
import { editionOf } from "../../form/editions.ts";
import { lastYearCells } from "../../form/last-year.ts";
import { narrativeParts } from "../../form/parts.ts";
import type { AnnualReport } from "../../report/annual-report.ts";
import { paragraphsAt, withParagraphs } from "../../report/paragraphs.ts";
import { withLookedAt } from "../../report/unconfirmed.ts";
import { typedTotal, withFigures } from "../../rules/totals.ts";

/** The report after the changes; the same one where they leave it as it is. */
export function changeReport(report: AnnualReport, changes: ReportChanges): AnnualReport {
  const { figures, lastYear, narrative, explanations, head, headings } = changes;
  // whoever types a figure has looked at it
  const seen = figures ? withLookedAt(report, new Set(Object.keys(figures))) : report;
  const kept = lastYear ? withLastYear(seen, lastYear) : seen;
  const after: AnnualReport = {
    ...(head ? withoutHead(kept) : kept),
    ...head,
    ...(figures && { figures: changedFigures(report, figures) }),
    ...(narrative && { narrative: withParagraphs(report.narrative, narrative) }),
    ...(explanations && { explanations: [...explanations] }),
    ...(headings && { source: { ...kept.source, headings: [...headings] } }),
  };
  // only what the changes speak of can be otherwise
  const isLeft =
    (!figures || holdsSame(report.figures, after.figures)) &&
    (!lastYear || holdsSame(report.lastYear, after.lastYear)) &&
    (!narrative || isSame(report.narrative, after.narrative)) &&
    (!explanations || isSame(report.explanations, after.explanations)) &&
    (!head || isSame(headOf(report), headOf(after))) &&
    (!headings || isSame(report.source?.headings, headings));
  return isLeft ? report : after;
}

/** The changes that make one report of another, as few as there are; of the source the headings alone. */
export function changesBetween(from: AnnualReport, to: AnnualReport): ReportChanges {
  const edition = editionOf(to.edition);
  const figures = edition.cells.flatMap(({ id, computed }): [string, FigureChange][] => {
    const figure = to.figures[id] ?? null;
    if (figure === (from.figures[id] ?? null)) return [];
    const isSum = computed && !typedTotal(edition, to.figures, id);
    return [[id, isSum ? "sum" : figureChange(figure)]];
  });
  const lastYear = lastYearCells(edition).flatMap(({ id }): [string, RawFigure][] => {
    const figure = to.lastYear?.[id] ?? null;
    return figure === (from.lastYear?.[id] ?? null) ? [] : [[id, figure]];
  });
  const narrative = narrativeParts
    .map((part) => [part, paragraphsAt(to.narrative, part)] as const)
    .filter(([part, paragraphs]) => !isSame(paragraphsAt(from.narrative, part), paragraphs));
  const headings = to.source?.headings;
  return {
    ...(figures.length > 0 && { figures: Object.fromEntries(figures) }),
    ...(lastYear.length > 0 && { lastYear: Object.fromEntries(lastYear) }),
    ...(narrative.length > 0 && { narrative: Object.fromEntries(narrative) }),
    ...(!isSame(from.explanations, to.explanations) && { explanations: to.explanations }),
    ...(!isSame(headOf(from), headOf(to)) && { head: headOf(to) }),
    ...(headings && !isSame(from.source?.headings, headings) && { headings }),
  };
}

function changedFigures(
  { edition, figures }: AnnualReport,
  changes: NonNullable<ReportChanges["figures"]>,
): AnnualReport["figures"] {
  const typed = new Map<string, RawFigure>();
  const restored = new Set<string>();
  for (const [id, change] of Object.entries(changes)) {
    if (change === "sum") restored.add(id);
    else typed.set(id, changedFigure(change));
  }
  return withFigures(editionOf(edition), figures, { typed, restored });
}

/** 上年数据 holds what is filled in, and is absent where nothing is. */
function withLastYear(
  report: AnnualReport,
  changes: NonNullable<ReportChanges["lastYear"]>,
): AnnualReport {
  const { lastYear, ...rest } = report;
  const filled = Object.entries({ ...lastYear, ...changes }).filter(([, it]) => it !== null);
  return filled.length === 0 ? rest : { ...rest, lastYear: Object.fromEntries(filled) };
}

function withoutHead(report: AnnualReport): AnnualReport {
  const rest = { ...report };
  delete rest.signed;
  delete rest.published;
  return rest;
}

/** What the head of a report says. */
export function headOf({
  organ,
  year,
  signed,
  published,
}: AnnualReport): NonNullable<ReportChanges["head"]> {
  return {
    organ,
    year,
    ...(signed !== undefined && { signed }),
    ...(published !== undefined && { published }),
  };
}

type Figures = Readonly<Record<string, RawFigure>>;

/** A cell that is not there is empty. */
function holdsSame(before: Figures = {}, after: Figures = {}): boolean {
  const ids = Object.keys({ ...before, ...after });
  return ids.every((id) => (before[id] ?? null) === (after[id] ?? null));
}

function isSame(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
