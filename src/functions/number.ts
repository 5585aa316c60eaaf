import { parseFigure } from "../figures/parse-figure.ts";
import { shown } from "./cells.ts";

/** The number in a cell, or the text in which none can be read. */
export function readNumber(input: unknown): number | { readonly unread: string } {
  const cell = shown(input);
  if (typeof cell === "number") return cell;
  const { figure } = parseFigure(cell, "unstated");
  return figure.kind === "number" ? figure.value : { unread: cell };
}
