import type { Cell } from "../form/edition.ts";
import type { RawFigure } from "./figure.ts";
import { parseFigure } from "./parse-figure.ts";

/** What a figure counts as: `8件` is 8 to the rules, though text to a formula. */
export function countedAs(raw: RawFigure, { kind }: Cell): RawFigure {
  if (typeof raw !== "string") return raw;
  const { figure } = parseFigure(raw, kind);
  return figure.kind === "number" ? figure.value : raw;
}
