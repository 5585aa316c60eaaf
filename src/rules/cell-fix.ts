/**
 * Fixes of cells. A fix is tried on the report before it is offered: its title tells what its cells then hold, and
 * one that would change nothing, or break a sum that held, is none.
 */
import { numberOf, type Figures } from "../figures/figures.ts";
import type { Cell } from "../form/edition.ts";
import type { RuleContext } from "./context.ts";
import { equationsOf, failureOf, holds, type Equation } from "./equations.ts";
import type { CellFix } from "./finding.ts";
import { setCells } from "./fix-titles.ts";
import { addsNumbers, figuresAfter } from "./totals.ts";

type Wanted = CellFix["set"];

/** The fix that sets these cells; none where nothing good comes of it. */
export function cellFixes({ figures }: RuleContext, set: Wanted): CellFix[] {
  return soundFix(figures, set, figuresAfter(figures, set));
}

/** The same, where it makes the equation hold. */
export function mendingFixes({ figures }: RuleContext, equation: Equation, set: Wanted): CellFix[] {
  const after = figuresAfter(figures, set);
  return failureOf(equation, after) === "none" ? soundFix(figures, set, after) : [];
}

function soundFix(before: Figures, set: Wanted, after: Figures): CellFix[] {
  const { edition } = before;
  const cells = Object.keys(set)
    .flatMap((id) => edition.cellsById.get(id) ?? [])
    .sort((a, b) => a.index - b.index);
  const isChanged = ({ id }: Cell): boolean => (before.raw[id] ?? null) !== after.raw[id];
  const isSound =
    cells.some(isChanged) &&
    cells.every((cell) => mayHold(cell, numberOf(after, cell)) && isShown(cell, set, after)) &&
    equationsOf(edition).every((it) => !isWorse(it, before, after));
  return isSound ? [{ title: setCells(after, cells), set }] : [];
}

function mayHold({ kind }: Cell, number: number): boolean {
  if (kind === "tenThousandYuan") return number >= 0;
  return Number.isInteger(number) && (number >= 0 || kind === "signedCount");
}

/** A sum over `8件` is 8 to the rules and nothing in the sheet, so that it is not offered as a number. */
function isShown({ id }: Cell, set: Wanted, { edition, raw }: Figures): boolean {
  return set[id] !== "sum" || addsNumbers(edition, raw, id);
}

/** In the order of gravity. */
const FAILURES = ["none", "certain", "complete"] as const;

function isWorse(equation: Equation, before: Figures, after: Figures): boolean {
  if (holds(equation, after)) return false;
  const gravity = (figures: Figures): number => FAILURES.indexOf(failureOf(equation, figures));
  return gravity(after) > gravity(before);
}
