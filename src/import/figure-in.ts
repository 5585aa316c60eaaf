import { parseFigure } from "../figures/parse-figure.ts";

/** The number in a cell, read as a count; NaN where it has none. */
export function figureIn(text: string): number {
  const { figure } = parseFigure(text, "count");
  return figure.kind === "number" ? figure.value : NaN;
}
