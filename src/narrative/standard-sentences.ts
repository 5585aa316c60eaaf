/** The customary sentences of a report, written from its figures: the same words as 参考语句 in the workbook. */
import { formatNumber } from "../figures/figure.ts";
import { type Figures, numberOf, readFigures, sumOf } from "../figures/figures.ts";
import type { Cell } from "../form/edition.ts";
import { editionOf } from "../form/editions.ts";
import type { AnnualReport } from "../report/annual-report.ts";
import {
  sentencePlans,
  type NamedNumber,
  type SentenceKind,
  type SentencePiece,
  type SentencePlan,
} from "./sentence-plan.ts";

interface StandardSentence {
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
      return formatNumber(sumOnce(piece.cells, figures));
    case "list":
      return list(piece.counted, figures);
    case "ifZero":
      return written(sumOnce(piece.cells, figures) === 0 ? piece.then : piece.otherwise, figures);
  }
}

function list(counted: readonly NamedNumber[], figures: Figures): string {
  return counted
    .map(({ name, cells }) => ({ name, number: sumOnce(cells, figures) }))
    .filter(({ number }) => number !== 0)
    .map(({ name, number }) => `${name}${formatNumber(number)}件`)
    .join("、");
}

/** The sum of the cells, each once. */
function sumOnce(cells: readonly Cell[], figures: Figures): number {
  return sumOf(figures, new Set(cells));
}
