/** What a person says of the figures that were read, and the report that comes of it. */
import { formatNumber, type RawFigure } from "../../figures/figure.ts";
import { isBlankLike } from "../../figures/parse-figure.ts";
import { typedFigure } from "../../figures/typed-figure.ts";
import type { Cell } from "../../form/edition.ts";
import { editionOf } from "../../form/editions.ts";
import type { AnnualReport } from "../../report/annual-report.ts";
import { withLookedAt } from "../../report/unconfirmed.ts";
import type { ReadingNote } from "./reading-notes.ts";

export interface Review {
  /** What was typed in place of what was read, by cell id. */
  readonly typed: ReadonlyMap<string, string>;
  /** The cells that somebody has looked at. */
  readonly confirmed: ReadonlySet<string>;
}

export const untouchedReview: Review = { typed: new Map(), confirmed: new Set() };

/** Whoever types has looked. */
export function withTyped(review: Review, { id }: Cell, text: string): Review {
  return {
    typed: new Map([...review.typed, [id, text]]),
    confirmed: new Set([...review.confirmed, id]),
  };
}

/** What somebody says of a cell that was read in doubt, who has looked at it. */
export type Verdict = "right" | "doubtful";

/** Says of cells that they are right, or takes that back. */
export function withConfirmed(review: Review, cells: readonly Cell[], verdict: Verdict): Review {
  const confirmed = new Set(review.confirmed);
  for (const { id } of cells) {
    if (verdict === "right") confirmed.add(id);
    else confirmed.delete(id);
  }
  return { ...review, confirmed };
}

/** The text in the input of a cell. */
export function shownText({ typed }: Review, { id }: Cell, figure: RawFigure): string {
  return typed.get(id) ?? (typeof figure === "number" ? formatNumber(figure) : (figure ?? ""));
}

/** Whether it is neither a number nor a sign for none. */
export function isNoNumber(text: string, { kind }: Cell): boolean {
  const figure = typedFigure(text, kind);
  return typeof figure === "string" && !isBlankLike(figure);
}

/** What could not be read in a picture, or only in several ways, is not right as it stands. */
export function mayBeRight(review: Review, { cell, figure, origin }: ReadingNote): boolean {
  return origin?.sight !== "blurred" || !isNoNumber(shownText(review, cell, figure), cell);
}

/** The report with what was corrected; of what somebody has looked at it is not said any more that it is in doubt. */
export function reviewedReport(report: AnnualReport, { typed, confirmed }: Review): AnnualReport {
  const { figures } = report;
  const { cellsById } = editionOf(report.edition);
  const corrected = Object.fromEntries(
    [...typed].flatMap(([id, text]): [string, RawFigure][] => {
      const cell = cellsById.get(id);
      return cell ? [[id, typedFigure(text, cell.kind)]] : [];
    }),
  );
  return { ...withLookedAt(report, confirmed), figures: { ...figures, ...corrected } };
}
