/**
 * ReadableWorkbook → what it says of a report. Reading goes by the defined names, so that inserted rows and moved
 * tables do not matter; what has lost its name is found by its label, and what has neither is listed.
 */
import { countedAs } from "../figures/counted-as.ts";
import type { RawFigure } from "../figures/figure.ts";
import type { Cell as FormCell } from "../form/edition.ts";
import type { Edition } from "../form/editions.ts";
import { lastYearCells } from "../form/last-year.ts";
import { evaluate } from "../layout/evaluate.ts";
import type { Expression } from "../layout/formula.ts";
import { lastYearKey, narrativeName } from "../layout/keys.ts";
import { tableFormulas } from "../layout/plan-forms.ts";
import { keysSummed } from "../layout/sum-formulas.ts";
import type { AnnualReport, Explanation, Narrative } from "../report/annual-report.ts";
import { narrativeOf } from "../report/paragraphs.ts";
import type { ReadableWorkbook } from "../workbook/workbook.ts";
import { readExplanations } from "./explanations.ts";
import { findAreas, wantedNames, type FoundAreas } from "./found-areas.ts";
import { holdsNamedFormula } from "./form-formula.ts";
import { readHead, type BookHead } from "./head.ts";
import { namedCells, type NamedCells } from "./named-cells.ts";
import { linesOf, rawFigureOf } from "./raw-figure.ts";
import { readOnce } from "./read-once.ts";

export interface Book extends FoundAreas {
  readonly head: BookHead;
  readonly figures: AnnualReport["figures"];
  /** 上年数据; absent where nothing of it is filled in. */
  readonly lastYear?: AnnualReport["figures"];
  readonly narrative: Narrative;
  readonly explanations: readonly Explanation[];
  /** Cells with a formula, not the form's, of which the file holds no result. */
  readonly withoutResult: readonly string[];
  /** What has neither name nor label. */
  readonly lost: readonly string[];
}

/**
 * Reads a workbook; undefined where it is not an official one.
 *
 * @throws UnreadableFile for one of an edition that is not known here
 */
export function readBook(changing: ReadableWorkbook): Book | undefined {
  const workbook = readOnce(changing);
  const found = findAreas(workbook);
  if (!found) return undefined;
  const { edition, areas, byLabel, added } = found;
  const named = namedCells(workbook, areas);
  const figures = readAllFigures(workbook, found, named);
  const lastYear = readLastYear(workbook, edition, named);
  return {
    ...{ edition, areas, byLabel, added },
    head: readHead(workbook, named),
    figures,
    ...(lastYear && { lastYear }),
    narrative: narrativeOf((part) =>
      named.rows(narrativeName(part)).flatMap((cells) => cells.flatMap(linesOf)),
    ),
    explanations: readExplanations(edition, named),
    withoutResult: edition.cells
      .filter(({ id }) => figures[id] === null && lacksResult(named, id, found))
      .map(({ id }) => id),
    lost: wantedNames(edition).filter((name) => !areas.has(name)),
  };
}

/** A total that still holds the form's formula is computed here; any other total is what was typed. */
function readAllFigures(
  workbook: ReadableWorkbook,
  { edition, areas }: FoundAreas,
  named: NamedCells,
): AnnualReport["figures"] {
  const formulas = tableFormulas(edition);
  const figures: (RawFigure | undefined)[] = edition.cells.map(() => undefined);
  const read = (cell: FormCell): RawFigure => {
    const known = figures[cell.index];
    if (known !== undefined) return known;
    const found = named.cell(cell.id);
    const formula = formulas.get(cell.id);
    const figure =
      found && formula && holdsNamedFormula(found, formula, cell.id, areas)
        ? totalOf(formula, readId)
        : rawFigureOf(workbook, found);
    figures[cell.index] = figure;
    return figure;
  };
  const readId = (id: string): RawFigure => {
    const cell = edition.cellsById.get(id);
    return cell ? countedAs(read(cell), cell) : null;
  };
  return Object.fromEntries(edition.cells.map((cell) => [cell.id, read(cell)]));
}

/** 上年数据, as far as it is filled in. */
function readLastYear(
  workbook: ReadableWorkbook,
  edition: Edition,
  named: NamedCells,
): AnnualReport["figures"] | undefined {
  const filled = lastYearCells(edition).flatMap(({ id }): [string, RawFigure][] => {
    const figure = rawFigureOf(workbook, named.cell(lastYearKey(id)));
    return figure === null ? [] : [[id, figure]];
  });
  return filled.length === 0 ? undefined : Object.fromEntries(filled);
}

/** What the formula of a total gives; nearly all are plain sums, which are soon added up. */
function totalOf(formula: Expression, readId: (id: string) => RawFigure): number | null {
  const keys = keysSummed(formula);
  if (!keys) {
    const value = evaluate(formula, readId);
    return typeof value === "number" ? value : null;
  }
  let sum = 0;
  for (const key of keys) {
    const figure = readId(key);
    if (typeof figure !== "number") return null;
    sum += figure;
  }
  return sum;
}

function lacksResult(named: NamedCells, id: string, { edition, areas }: FoundAreas): boolean {
  const found = named.cell(id);
  if (found?.formula == null || found.kind !== "blank") return false;
  const formula = tableFormulas(edition).get(id);
  return !formula || !holdsNamedFormula(found, formula, id, areas);
}
