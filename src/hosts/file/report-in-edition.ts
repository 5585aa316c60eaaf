/** A report on the tables of another edition: what counts the same in both is carried over, the rest is named. */
import { isBlankLike } from "../../figures/parse-figure.ts";
import type { RawFigure } from "../../figures/figure.ts";
import { type RawFigures, numberOf, readFigures } from "../../figures/figures.ts";
import type { Cell } from "../../form/edition.ts";
import { type Edition, editionOf } from "../../form/editions.ts";
import { counterpartOf, lastYearCells, partsIn } from "../../form/last-year.ts";
import type { AnnualReport, Explanation } from "../../report/annual-report.ts";
import { figuresInEdition } from "../../report/figures-in-edition.ts";
import { typedTotal, withFigures } from "../../rules/totals.ts";

export interface ReportInEdition {
  readonly report: AnnualReport;
  /** The cells of the new tables that have their figure from the old ones. */
  readonly carried: readonly Cell[];
  /** The filled cells of the old tables that the new ones do not have. */
  readonly lost: readonly Cell[];
  /** The cells of the new tables that the old ones do not have. */
  readonly added: readonly Cell[];
  /** How many explanations speak of cells that are lost. */
  readonly explanationsLost: number;
}

export function reportInEdition(report: AnnualReport, edition: Edition): ReportInEdition {
  const own = editionOf(report.edition);
  const sums = sumsIn(edition, report);
  const taken = { ...figuresInEdition(edition, report), ...sums.figures };
  const explanations = report.explanations.flatMap((it) => explanationIn(it, own, edition) ?? []);
  const known = new Set(lastYearCells(edition));
  const lastYear = Object.entries(report.lastYear ?? {}).flatMap(([id, figure]) => {
    const cell = cellIn(id, own, edition);
    return cell && known.has(cell) ? [[cell.id, figure] as const] : [];
  });
  const rest = { ...report };
  delete rest.lastYear;
  delete rest.source; // how the old tables were read
  return {
    report: {
      ...rest,
      edition: edition.id,
      figures: figuresOf(report, edition, taken),
      explanations,
      ...(lastYear.length > 0 && { lastYear: Object.fromEntries(lastYear) }),
    },
    carried: edition.cells.filter(({ id }) => taken[id] !== undefined),
    lost: own.cells.filter(
      (cell) =>
        isFilled(report.figures[cell.id]) && !counterpartOf(cell, edition) && !sums.parts.has(cell),
    ),
    added: edition.cells.filter(
      (cell) => !cell.computed && !counterpartOf(cell, own) && sums.figures[cell.id] === undefined,
    ),
    explanationsLost: report.explanations.length - explanations.length,
  };
}

interface Sums {
  readonly figures: RawFigures;
  /** What was added up. */
  readonly parts: ReadonlySet<Cell>;
}

/** The figures that the old tables have in parts, where all of them are numbers. */
function sumsIn(edition: Edition, { edition: old, figures }: AnnualReport): Sums {
  const own = editionOf(old);
  const known = readFigures(own, figures);
  const sums: Record<string, number> = {};
  const added = new Set<Cell>();
  for (const cell of edition.cells) {
    if (counterpartOf(cell, own)) continue;
    const parts = partsIn(cell, own);
    const sum = parts.reduce((total, part) => total + numberOf(known, part), 0);
    if (parts.length === 0 || Number.isNaN(sum)) continue;
    sums[cell.id] = sum;
    for (const part of parts) added.add(part);
  }
  return { figures: sums, parts: added };
}

/** Totals that held their sum hold that of the new tables; one that was typed stays as typed. */
function figuresOf(
  { edition: old, figures }: AnnualReport,
  edition: Edition,
  taken: RawFigures,
): AnnualReport["figures"] {
  const own = editionOf(old);
  const typed = new Map<string, RawFigure>();
  const restored = new Set<string>();
  for (const cell of edition.cells) {
    const before = counterpartOf(cell, own);
    const follows = cell.computed && !(before && typedTotal(own, figures, before.id));
    if (follows) restored.add(cell.id);
    else typed.set(cell.id, taken[cell.id] ?? null);
  }
  return withFigures(edition, {}, { typed, restored });
}

function explanationIn(
  explanation: Explanation,
  own: Edition,
  edition: Edition,
): Explanation | undefined {
  const at = own.cellsById.has(explanation.at)
    ? cellIn(explanation.at, own, edition)?.id
    : explanation.at;
  const before = Object.entries(explanation.figures);
  const figures = before.flatMap(([id, figure]): [string, RawFigure][] => {
    const cell = cellIn(id, own, edition);
    return cell ? [[cell.id, figure]] : [];
  });
  if (at === undefined || figures.length < before.length) return undefined;
  return { ...explanation, at, figures: Object.fromEntries(figures) };
}

function cellIn(id: string, own: Edition, edition: Edition): Cell | undefined {
  const cell = own.cellsById.get(id);
  return cell && counterpartOf(cell, edition);
}

function isFilled(figure: RawFigure | undefined): boolean {
  return figure != null && !(typeof figure === "string" && isBlankLike(figure));
}
