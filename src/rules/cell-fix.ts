/**
 * Fixes of cells. A fix is tried on the report before it is offered: its title tells what its cells then hold, and
 * one that would change nothing, or break a sum that held, is none.
 */
import { numberOf, type Figures } from "../figures/figures.ts";
import type { Cell } from "../form/edition.ts";
import type { RuleContext } from "./context.ts";
import { equationsOf, failureOf, type Equation } from "./equations.ts";
import type { CellFix } from "./finding.ts";
import * as sentences from "./sentences.ts";
import { addsNumbers, figuresAfter } from "./totals.ts";

type Wanted = CellFix["set"];

/** The fix that sets these cells; none where nothing good comes of it. */
export function cellFixes(context: RuleContext, set: Wanted): CellFix[] {
  const { edition, figures } = context;
  const cells = edition.cells.filter(({ id }) => id in set);
  const after = figuresAfter(figures, set);
  const isChanged = ({ id }: Cell): boolean => (figures.raw[id] ?? null) !== after.raw[id];
  const isSound =
    cells.some(isChanged) &&
    cells.every((cell) => mayHold(cell, numberOf(after, cell)) && isShown(cell, set, after)) &&
    equationsOf(edition).every((it) => !isWorse(it, figures, after));
  return isSound ? [{ title: sentences.setCells(after, cells), set }] : [];
}

/** The same, where it makes the equation hold. */
export function mendingFixes(context: RuleContext, equation: Equation, set: Wanted): CellFix[] {
  const isMended = failureOf(equation, figuresAfter(context.figures, set)) === "none";
  return isMended ? cellFixes(context, set) : [];
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
  const gravity = (figures: Figures): number => FAILURES.indexOf(failureOf(equation, figures));
  return gravity(after) > gravity(before);
}
