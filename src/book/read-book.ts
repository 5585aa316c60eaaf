/**
 * ReadableWorkbook → what it says of a report. Reading goes by the defined names, so that inserted rows and moved
 * tables do not matter; what has lost its name is found by its label, and what has neither is listed.
 */
import type { RawFigure } from "../figures/figure.ts";
import type { Cell as FormCell, Edition } from "../form/edition.ts";
import { editions } from "../form/editions.ts";
import { lastYearCells } from "../form/last-year.ts";
import { narrativeParts } from "../form/parts.ts";
import { evaluate, type Value } from "../layout/evaluate.ts";
import {
  EXPLANATIONS_NAME,
  headKey,
  headKeys,
  lastYearKey,
  narrativeName,
} from "../layout/keys.ts";
import { planWorkbook } from "../layout/plan-workbook.ts";
import type { WorkbookPlan } from "../layout/plan.ts";
import { sheetNames } from "../layout/sheet-names.ts";
import type { AnnualReport, Explanation, Narrative } from "../report/annual-report.ts";
import type { SheetArea, ReadableWorkbook } from "../workbook/workbook.ts";
import { readExplanations } from "./explanations.ts";
import { holdsFormula } from "./form-formula.ts";
import { readHead, type BookHead } from "./head.ts";
import { labelledAreas } from "./labelled-areas.ts";
import { misplacedNames } from "./misplaced.ts";
import { namedCells, type NamedCells } from "./named-cells.ts";
import { countedAs, linesOf, rawFigureOf } from "./raw-figure.ts";
import { readOnce } from "./read-once.ts";

export interface Book {
  readonly edition: Edition;
  readonly head: BookHead;
  readonly figures: AnnualReport["figures"];
  /** 上年数据; absent where nothing of it is filled in. */
  readonly lastYear?: AnnualReport["figures"];
  readonly narrative: Narrative;
  readonly explanations: readonly Explanation[];
  /** Where each figure, the head, the parts and the explanations stand, by their names (layout/keys.ts). */
  readonly areas: ReadonlyMap<string, SheetArea>;
  /** What was found by its label, since its name is lost or points elsewhere. */
  readonly byLabel: readonly string[];
  /** Cells with a formula, not the form's, of which the file holds no result. */
  readonly withoutResult: readonly string[];
  /** What has neither name nor label. */
  readonly lost: readonly string[];
}

/** Fewer cells than half of an edition are no workbook of it. */
const LEAST_SHARE = 0.5;

/** Reads a workbook; undefined where it is not an official one. */
export function readBook(changing: ReadableWorkbook): Book | undefined {
  const workbook = readOnce(changing);
  const best = byNames(workbook) ?? byLabels(workbook);
  if (!best) return undefined;
  const { edition, areas, byLabel } = best;
  const named = namedCells(workbook, areas);
  const figures = readAllFigures(workbook, edition, named);
  const lastYear = readLastYear(workbook, edition, named);
  return {
    edition,
    head: readHead(workbook, named),
    figures,
    ...(lastYear && { lastYear }),
    narrative: readNarrative(named),
    explanations: readExplanations(edition, named),
    areas,
    byLabel,
    withoutResult: edition.cells
      .map(({ id }) => id)
      .filter((id) => figures[id] === null && lacksResult(named, id, planWorkbook(edition))),
    lost: wantedNames(edition).filter((name) => !areas.has(name)),
  };
}

interface FoundAreas {
  readonly edition: Edition;
  readonly areas: ReadonlyMap<string, SheetArea>;
  readonly byLabel: readonly string[];
}

function wantedNames(edition: Edition): string[] {
  return [
    ...edition.cells.map(({ id }) => id),
    ...headKeys.map(headKey),
    ...narrativeParts.map(narrativeName),
    EXPLANATIONS_NAME,
  ];
}

/** What else a workbook holds; one of an older template lacks nothing without it. */
function otherNames(edition: Edition): string[] {
  return lastYearCells(edition).map(({ id }) => lastYearKey(id));
}

function allNames(edition: Edition): string[] {
  return [...wantedNames(edition), ...otherNames(edition)];
}

/** The edition of whose cells most were found; undefined where that is less than half of them. */
function editionIn(areas: ReadonlyMap<string, SheetArea>): Edition | undefined {
  const share = ({ cells }: Edition): number =>
    cells.filter(({ id }) => areas.has(id)).length / cells.length;
  const [best] = [...editions].sort((a, b) => share(b) - share(a));
  return best && share(best) >= LEAST_SHARE ? best : undefined;
}

/** The edition whose names the workbook has; what has lost its name, or stands elsewhere, goes by its label. */
function byNames(workbook: ReadableWorkbook): FoundAreas | undefined {
  const names = workbook.findNames(new Set(editions.flatMap(allNames)));
  const areas = new Map<string, SheetArea>();
  for (const [name, { area }] of names)
    if (area && workbook.sheet(area.sheet)) areas.set(name, area);
  const edition = editionIn(areas);
  if (!edition) return undefined;
  for (const name of misplacedNames(edition, namedCells(workbook, areas))) areas.delete(name);
  const wanted = allNames(edition).filter((name) => !areas.has(name));
  if (wanted.length === 0) return { edition, areas, byLabel: [] };
  const labelled = labelledAreas(workbook, edition);
  for (const name of wanted) {
    const area = labelled.get(name);
    if (area) areas.set(name, area);
  }
  return { edition, areas, byLabel: wanted.filter((name) => labelled.has(name)) };
}

/** Of an official workbook without names the tabs are left; other people's tables are read otherwise. */
function byLabels(workbook: ReadableWorkbook): FoundAreas | undefined {
  const tabs: readonly string[] = Object.values(sheetNames);
  if (!workbook.sheets.some(({ name }) => tabs.includes(name))) return undefined;
  const found = editions.map((edition) => labelledAreas(workbook, edition));
  const edition = editionIn(new Map(found.flatMap((areas) => [...areas])));
  const areas = edition && found[editions.indexOf(edition)];
  return areas && { edition, areas, byLabel: [...areas.keys()] };
}

/** A total that still holds the form's formula is computed here; any other total is what was typed. */
function readAllFigures(
  workbook: ReadableWorkbook,
  edition: Edition,
  named: NamedCells,
): AnnualReport["figures"] {
  const { formulas } = planWorkbook(edition);
  const figures = new Map<string, RawFigure>();
  const read = (cell: FormCell): RawFigure => {
    const known = figures.get(cell.id);
    if (known !== undefined) return known;
    const found = named.cell(cell.id);
    const formula = formulas.get(cell.id);
    const figure =
      found &&
      formula &&
      holdsFormula(found, formula, named.area(cell.id)?.sheet ?? "", named.place)
        ? resultOf(evaluate(formula, readId))
        : rawFigureOf(workbook, found);
    figures.set(cell.id, figure);
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

function resultOf(value: Value): number | null {
  return typeof value === "number" ? value : null;
}

function lacksResult(named: NamedCells, id: string, { formulas }: WorkbookPlan): boolean {
  const found = named.cell(id);
  if (found?.formula == null || found.kind !== "blank") return false;
  const formula = formulas.get(id);
  return !formula || !holdsFormula(found, formula, named.area(id)?.sheet ?? "", named.place);
}

function readNarrative(named: NamedCells): Narrative {
  const part = (name: (typeof narrativeParts)[number]): string[] =>
    named.rows(narrativeName(name)).flatMap((cells) => cells.flatMap(linesOf));
  return {
    opening: part("opening"),
    overview: part("overview"),
    problemsAndImprovements: part("problemsAndImprovements"),
    otherMatters: part("otherMatters"),
  };
}
