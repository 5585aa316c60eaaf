/** A figure as somebody changes it: `sum` gives a total its formula back, and text is marked as such. */
import type { RawFigure } from "../figures/figure.ts";

export type FigureChange = number | null | "sum" | { readonly text: string };

export function figureChange(figure: RawFigure): FigureChange {
  return typeof figure === "string" ? { text: figure } : figure;
}

/** What a change that is no sum makes of a figure. */
export function changedFigure(change: Exclude<FigureChange, "sum">): RawFigure {
  return typeof change === "object" && change ? change.text : change;
}
