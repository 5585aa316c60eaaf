/** What somebody typed into a cell, as its figure: the number, nothing, or the text as it stands. */
import { formatNumber, type RawFigure } from "../../figures/figure.ts";
import { isBlankLike } from "../../figures/parse-figure.ts";
import { typedFigure } from "../../figures/typed-figure.ts";
import type { Cell } from "../../form/edition.ts";

interface Entry {
  readonly figure: RawFigure;
  /** The number is not what was typed: `251000元` is 25.1 in a cell of 万元. */
  readonly isCleaned: boolean;
}

export function readEntry(text: string, { kind }: Cell): Entry {
  const figure = typedFigure(text, kind);
  return {
    figure,
    isCleaned: typeof figure === "number" && formatNumber(figure) !== text.trim(),
  };
}

/** Whether the text is a figure at all, or one of the marks that stand for none. */
export function isFigure(text: string, cell: Cell): boolean {
  return typeof readEntry(text, cell).figure !== "string" || isBlankLike(text);
}

export function showFigure(figure: RawFigure): string {
  return typeof figure === "number" ? formatNumber(figure) : (figure ?? "");
}
