/** Labels of the form with their figures, one behind the other in a line, and what words stand between them. */
import { cellContent } from "./cell-text.ts";
import { labelsAt, plainLine } from "./printed-labels.ts";

interface LinePiece {
  readonly text: string;
  /** A label and its figures; else words. */
  readonly isRow: boolean;
  readonly figures: number;
}

/** A label begins the line, or stands behind a blank, a pipe, what closes a note, or another cell. */
const NEXT_BOUNDARY = /[\s|。：:；)）]\s*/gu;

/** No figure is longer, nor the digits of a row that ran together. */
const LONGEST_FIGURE = 60;

/** Takes the line apart; each label begins a piece. */
export function rowsInLine(line: string): LinePiece[] {
  const plain = plainLine(line);
  const pieces: LinePiece[] = [];
  let words = 0;
  let at = 0;
  while (at < plain.length) {
    const label = labelEnd(plain, at);
    if (label === undefined) {
      NEXT_BOUNDARY.lastIndex = at;
      const boundary = NEXT_BOUNDARY.exec(plain);
      at = boundary ? boundary.index + boundary[0].length : plain.length;
      continue;
    }
    if (words < at) pieces.push({ text: line.slice(words, at), isRow: false, figures: 0 });
    const { end, figures } = figuresBehind(plain, label);
    pieces.push({ text: line.slice(at, end).trim(), isRow: true, figures });
    words = end;
    at = end;
  }
  if (words < at) pieces.push({ text: line.slice(words), isRow: false, figures: 0 });
  return pieces.filter(({ text }) => text.trim() !== "");
}

/** Behind a label come a blank, a figure or another label; else it is part of a word. */
function labelEnd(plain: string, from: number): number | undefined {
  const isApart = (end: number): boolean =>
    end >= plain.length || /[\s\d|/-]/u.test(plain.charAt(end)) || labelsAt(plain, end).length > 0;
  return labelsAt(plain, from).find(({ end }) => isApart(end))?.end;
}

/** The figures from a place on, up to the next label or word. */
function figuresBehind(plain: string, from: number): { end: number; figures: number } {
  let end = from;
  let figures = 0;
  for (;;) {
    const [blanks = ""] = /^[\s|]*/u.exec(plain.slice(end, end + LONGEST_FIGURE)) ?? [];
    const start = end + blanks.length;
    const length = labelEnd(plain, start) === undefined ? figureLength(plain, start) : 0;
    if (length === 0) return { end: start, figures };
    end = start + length;
    figures += 1;
  }
}

/** The characters of the figure at a place: up to a blank, or to the label that ran into it and its number. */
function figureLength(plain: string, from: number): number {
  const [word = ""] = /^[^\s|]+/u.exec(plain.slice(from, from + LONGEST_FIGURE)) ?? [];
  const content = cellContent(word);
  if (content === "number" || content === "stroke") return word.length;
  const [digits = ""] = /^\d+/u.exec(word) ?? [];
  const lengths = [digits.length, digits.length - 1, digits.length - 2].filter((it) => it > 0);
  return lengths.find((length) => labelsAt(plain, from + length).length > 0) ?? 0;
}
