/** What somebody typed in place of a figure: the number, nothing, or the text as it stands. */
import type { CellKind } from "../form/edition.ts";
import type { RawFigure } from "./figure.ts";
import { parseFigure } from "./parse-figure.ts";

export function typedFigure(text: string, kind: CellKind): RawFigure {
  const typed = text.trim();
  if (typed === "") return null;
  const { figure } = parseFigure(typed, kind);
  return figure.kind === "number" ? figure.value : typed;
}
