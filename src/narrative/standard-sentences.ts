/** The customary sentences of a report, written from its figures: the same words as 参考语句 in the workbook. */
import { formatNumber } from "../figures/figure.ts";
import { numberOf, readFigures, sumOf, type Figures } from "../figures/figures.ts";
import { editionOf } from "../form/editions.ts";
import type { AnnualReport } from "../report/annual-report.ts";
import {
  sentencePlans,
  type Counted,
  type SentenceKind,
  type SentencePiece,
  type SentencePlan,
} from "./sentence-plan.ts";

export interface StandardSentence {
  readonly kind: SentenceKind;
  readonly text: string;
}

/** What the figures say, one sentence a kind; none where cells that it tells of are not filled. */
export function standardSentences({
  edition: id,
  figures,
  year,
}: AnnualReport): StandardSentence[] {
  const edition = editionOf(id);
  const numbers = readFigures(edition, figures);
  return sentencePlans(edition).flatMap((plan) => {
    const text = writeSentence(plan, numbers, year);
    return text === undefined ? [] : [{ kind: plan.kind, text }];
  });
}

/**
 * Writes one sentence.
 *
 * @returns undefined where a cell that it tells of holds no number
 */
export function writeSentence(
  { cells, pieces }: SentencePlan,
  figures: Figures,
  year: number | null,
): string | undefined {
  if (cells.some((cell) => Number.isNaN(numberOf(figures, cell)))) return undefined;
  return `${year === null ? "" : `${year}年，`}${written(pieces, figures)}`;
}

function written(pieces: readonly SentencePiece[], figures: Figures): string {
  return pieces.map((piece) => writtenPiece(piece, figures)).join("");
}

function writtenPiece(piece: SentencePiece, figures: Figures): string {
  if (typeof piece === "string") return piece;
  switch (piece.kind) {
    case "number":
      return formatNumber(sumOf(figures, new Set(piece.cells)));
    case "list":
      return list(piece.counted, figures);
    case "ifZero":
      return written(
        sumOf(figures, new Set(piece.cells)) === 0 ? piece.then : piece.otherwise,
        figures,
      );
  }
}

function list(counted: readonly Counted[], figures: Figures): string {
  return counted
    .map(({ name, cells }) => ({ name, number: sumOf(figures, new Set(cells)) }))
    .filter(({ number }) => number !== 0)
    .map(({ name, number }) => `${name}${formatNumber(number)}件`)
    .join("、");
}
