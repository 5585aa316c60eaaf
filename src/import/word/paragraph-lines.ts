/** A paragraph of Word → its lines. */
import { doubtsIn, type Doubts } from "../doubt.ts";
import type { FlowItem } from "../flow.ts";
import type { LineMark } from "../line-mark.ts";

/** Nothing in the flow of a document is told apart by its place. */
export const NOWHERE = 0;

/** A figure alone; behind the number of a list it is no decimal place of that. */
const FIGURE = /^\s*[\d０-９][\d０-９.,，．\s]*$/u;
const OPEN_NUMBER = /[\d.．]$/u;

/** The text behind the number that Word sets before it; a paragraph without text has none. */
export function numbered(text: string, numberOf: () => string): string {
  if (text.trim() === "") return text;
  const number = numberOf();
  // a page may begin between them
  const behind = number === "" ? text : text.replace(/^\n+/u, "");
  const isFigure = FIGURE.test(behind) && OPEN_NUMBER.test(number);
  return isFigure ? `${number}\t${behind}` : number + behind;
}

/** The lines of a paragraph; each of them has what is doubtful in any. */
export function linesOf(text: string, doubts: Doubts, mark: LineMark | undefined): FlowItem[] {
  const lines = text.split("\n").filter((line) => line.trim() !== "");
  return lines.map((line) => ({
    ...{ kind: "line", at: NOWHERE, text: line },
    ...doubtsIn(doubts),
    ...(mark && { mark }),
  }));
}
