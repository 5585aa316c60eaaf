/**
 * Totals as a sheet has them: one that holds its sum follows the figures it adds up, one that was typed over
 * stays as typed. Which of the two it is shows in the figures alone, so that a report is the same whether it
 * comes out of a workbook or out of JSON.
 */
import { countedAs } from "../figures/counted-as.ts";
import type { RawFigure } from "../figures/figure.ts";
import { readChanged, type Figures } from "../figures/figures.ts";
import type { Cell } from "../form/edition.ts";
import type { Edition } from "../form/editions.ts";
import { onceFor, onceForEdition } from "../form/once-for.ts";
import type { AnnualReport } from "../report/annual-report.ts";
import { equationsOf, type Equation } from "./equations.ts";
import type { CellFix } from "./finding.ts";

type RawFigures = AnnualReport["figures"];

/** The sums that give totals their figures, those that others add up first. */
export const totalsOf = onceForEdition((edition): readonly Equation[] => {
  const equations = equationsOf(edition);
  const inner = equations.filter(({ shape, at }) => shape === "column" && !at.column.line.total);
  const outer = equations.filter(({ shape }) => shape === "row");
  return [...inner, ...outer];
});

/** The sum that gives each total its figure. */
const sumsOf = onceForEdition(
  (edition): ReadonlyMap<string, Equation> =>
    new Map(totalsOf(edition).map((equation) => [equation.at.id, equation])),
);

/** What the figures add up to: nothing while one of them is no number, as in the template's formulas. */
function sheetSum(figures: RawFigures, parts: readonly Cell[]): number | null {
  let sum = 0;
  for (const cell of parts) {
    const counted = countedAs(figures[cell.id] ?? null, cell);
    if (typeof counted !== "number") return null;
    sum += counted;
  }
  return sum;
}

/** Whether a sheet, to which `8件` is text, has a number for the sum in a cell. */
export function addsNumbers(edition: Edition, figures: RawFigures, id: string): boolean {
  const parts = sumsOf(edition).get(id)?.parts ?? [];
  return parts.every((part) => {
    const isSum = part.computed && !typedTotal(edition, figures, part.id);
    return (
      typeof figures[part.id] === "number" && (!isSum || addsNumbers(edition, figures, part.id))
    );
  });
}

/** A total that was typed over, and what its cells add up to. */
interface TypedTotal {
  readonly sum: number | null;
}

/** Whether the cell is a total that does not hold its sum; undefined where it does, or is none. */
export function typedTotal(
  edition: Edition,
  figures: RawFigures,
  id: string,
): TypedTotal | undefined {
  const equation = sumsOf(edition).get(id);
  if (!equation) return undefined;
  const sum = sheetSum(figures, equation.parts);
  return (figures[id] ?? null) === sum ? undefined : { sum };
}

interface FigureChanges {
  readonly typed: ReadonlyMap<string, RawFigure>;
  /** Totals that get their sum back. */
  readonly restored: ReadonlySet<string>;
}

/** The figures after a change; totals that held their sum hold it again. */
export function withFigures(
  edition: Edition,
  before: RawFigures,
  { typed, restored }: FigureChanges,
): RawFigures {
  const typedOver = typedOverIn(edition, before);
  return changedBy({ typed, restored }, { edition, before, typedOver }).figures;
}

/** The totals that were typed over. */
function typedOverIn(edition: Edition, figures: RawFigures): ReadonlySet<string> {
  return new Set(
    Array.from(sumsOf(edition).keys()).filter((id) => typedTotal(edition, figures, id)),
  );
}

interface Changing {
  readonly edition: Edition;
  readonly before: RawFigures;
  readonly typedOver: ReadonlySet<string>;
}

/** What the figures become, and where alone they may have become others. */
function changedBy(
  { typed, restored }: FigureChanges,
  { edition, before, typedOver }: Changing,
): { readonly figures: RawFigures; readonly changed: ReadonlySet<string> } {
  const figures = { ...before, ...Object.fromEntries(typed) };
  const changed = new Set(typed.keys());
  const isSumOfOthers = (id: string, parts: readonly Cell[]): boolean =>
    figures[id] === undefined || parts.some((part) => changed.has(part.id));
  for (const [id, { parts }] of sumsOf(edition)) {
    const follows = !typed.has(id) && !typedOver.has(id);
    if (!restored.has(id) && !(follows && isSumOfOthers(id, parts))) continue;
    figures[id] = sheetSum(figures, parts);
    changed.add(id);
  }
  return { figures, changed };
}

/** Many a change is tried on the same figures, and one that mends several sums for each of them. */
const triedOn = onceFor(({ edition, raw }: Figures) => ({
  typedOver: typedOverIn(edition, raw),
  known: new Map<string, Figures>(),
}));

/** What cells hold after a fix, and the totals that follow them. */
export function figuresAfter(figures: Figures, set: CellFix["set"]): Figures {
  const { typedOver, known } = triedOn(figures);
  const key = JSON.stringify(set);
  const after = known.get(key) ?? figuresWith(figures, set, typedOver);
  known.set(key, after);
  return after;
}

function figuresWith(
  before: Figures,
  set: CellFix["set"],
  typedOver: ReadonlySet<string>,
): Figures {
  const { edition, raw } = before;
  const typed = new Map<string, number | null>();
  const restored = new Set<string>();
  for (const [id, value] of Object.entries(set)) {
    if (value === "sum") restored.add(id);
    else typed.set(id, value);
  }
  const { figures, changed } = changedBy({ typed, restored }, { edition, before: raw, typedOver });
  return readChanged(before, figures, changed);
}
