/** In what reports of one unit differ: a line a place, and in it what each of them says there. */
import { compareCopies, type PartDifference } from "../../compare/compare-copies.ts";
import type { ParagraphChange } from "../../compare/compare-paragraphs.ts";
import { figureWords, headLineNames } from "../../compare/copy-words.ts";
import type { Piece } from "../../compare/word-changes.ts";
import { cellName } from "../../form/names.ts";
import type { AnnualReport } from "../../report/annual-report.ts";
import { partName } from "../../rules/prose.ts";

export interface Difference {
  readonly place: string;
  /** One a report, in their order. */
  readonly values: readonly string[];
}

export function differencesOf(reports: readonly AnnualReport[]): Difference[] {
  if (reports.length < 2) return [];
  const { head, figures, parts } = compareCopies(
    reports.map((report) => ({ report, narrative: report.narrative })),
  );
  return [
    ...head.map(({ key, values }) => ({
      place: headLineNames[key],
      values: values.map((it) => (it === null ? "没有写" : String(it))),
    })),
    ...figures.map(({ cell, figures: own }) => ({
      place: cellName(cell),
      values: own.map(figureWords),
    })),
    ...parts.flatMap((it) => paragraphDifferences(it, reports.length)),
  ];
}

function paragraphDifferences({ part, copy, changes }: PartDifference, of: number): Difference[] {
  return changes.map((change) => {
    const [before, after] = sidesOf(change);
    const values = Array.from({ length: of }, (_, i) =>
      i === 0 ? before : i === copy ? after : "",
    );
    return { place: partName(part), values };
  });
}

function sidesOf(change: ParagraphChange): readonly [before: string, after: string] {
  switch (change.kind) {
    case "removed":
      return [shortened(change.text), "没有这一段"];
    case "added":
      return ["没有这一段", shortened(change.text)];
    case "changed":
      return [without("added", change.pieces), without("removed", change.pieces)];
  }
}

function without(kind: Piece["kind"], pieces: readonly Piece[]): string {
  return pieces
    .filter((it) => it.kind !== kind)
    .map((it) => (it.kind === "same" ? shortened(it.text) : it.text))
    .join("");
}

/** So much of what stayed the same tells where it is. */
const AROUND = 14;

function shortened(text: string): string {
  const letters = Array.from(text);
  if (letters.length <= 2 * AROUND + 1) return text;
  return `${letters.slice(0, AROUND).join("")}…${letters.slice(-AROUND).join("")}`;
}
