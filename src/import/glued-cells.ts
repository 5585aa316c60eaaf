/**
 * Cells that a copy has run together in one line: labels of the form, and what figures follow.
 *
 *   三、本年度办理结果（一）予以公开6000208     two labels, the digits of a row
 *   规章 0 0 12                               a label, three figures
 *   1、本机关掌握信息 3 1 0 0 0 0 4            a label like one of the form, and the figures of a row
 */
import { cellContent } from "./cell-text.ts";
import { labelsAt, plainLine } from "./printed-labels.ts";
import { isLikeLabel } from "./like-label.ts";

/** The longest label has 40 characters, and no row more figures than 15. */
const LONGEST = 160;

/** A row of table four has no label of its own; fewer figures in a line may be a date, or a telephone number. */
const FIGURES = /^\s*[-+]?\d[\d.,]*[件项]?(?:\s+[-+]?\d[\d.,]*[件项]?){4,}\s*$/u;

/** So many figures behind words that are like a label, and not simply it, are a row. */
const FEWEST_FIGURES = 3;

/** Digits that ran into each other, and signs among them. */
const DIGITS = /^[-+\d.]+$/u;

/** The cells in a line; undefined where it is anything but labels and figures, or a single cell. */
export function gluedCells(line: string): string[] | undefined {
  if (line.length > LONGEST) return undefined;
  const cells = cellsFrom(line, 0) ?? alteredRow(line);
  return cells && cells.length > 1 ? cells : undefined;
}

/** The cells up to the end of the line, begun with a label; a line of figures alone needs many. */
function cellsFrom(line: string, from: number): string[] | undefined {
  const plain = setApart(plainLine(line));
  const isFigures = FIGURES.test(plain);
  if (!isFigures && labelsAt(plain, from).length === 0) return undefined;
  /** Places from which there is no way to the end. */
  const dead = new Set<number>();
  const follow = (at: number, last: "label" | "figure" | undefined): string[] | undefined => {
    const start = at + blanksAt(plain, at);
    if (start >= plain.length) return [];
    if (dead.has(start)) return undefined;
    for (const { end } of labelsAt(plain, start)) {
      const rest = follow(end, "label");
      if (rest) return [line.slice(start, end).trim(), ...rest];
    }
    for (const end of figureEnds(plain, start, last)) {
      const rest = follow(end, "figure");
      if (rest) return [plain.slice(start, end), ...rest];
    }
    dead.add(start);
    return undefined;
  };
  return follow(from, undefined);
}

/** Figures with marks between them, `0、0、0`, and dots that lead to them; as long as before. */
function setApart(plain: string): string {
  return plain
    .replace(/…+|\.{3,}|·{3,}/gu, (dots) => " ".repeat(dots.length))
    .replace(/\d+(?:[、;,/]\d+)+/gu, (listed) =>
      /[、;]|(?:\/\d+){2}/u.test(listed) || cellContent(listed) !== "number"
        ? listed.replace(/[、;,/]/gu, " ")
        : listed,
    );
}

function blanksAt(plain: string, from: number): number {
  return /^\s*/u.exec(plain.slice(from, from + LONGEST))?.[0].length ?? 0;
}

/** Where the figure that begins at a place may end: at the next blank, or where the number of the next label begins. */
function figureEnds(plain: string, from: number, last: "label" | "figure" | undefined): number[] {
  const [word = ""] = /^\S+/u.exec(plain.slice(from)) ?? [];
  const content = cellContent(word);
  const isWhole =
    content === "number" || content === "stroke" || (last === "label" && DIGITS.test(word));
  if (isWhole) return [from + word.length];
  const [digits = ""] = /^\d+/u.exec(word) ?? [];
  return [0, 1, 2].filter((taken) => taken < digits.length).map((it) => from + digits.length - it);
}

/** `2.没有已制作的信息 0 0 0 0 0 0 0`: words like those of a label, and figures behind blanks. */
function alteredRow(line: string): string[] | undefined {
  const words = line.trim().split(/\s+/u);
  const figures = words.length - 1 - words.findLastIndex((word) => !isFigure(word));
  if (figures < FEWEST_FIGURES || figures === words.length) return undefined;
  const label = words.slice(0, -figures).join(" ");
  return isLikeLabel(label) ? [label, ...words.slice(-figures)] : undefined;
}

function isFigure(word: string): boolean {
  const content = cellContent(word);
  return content === "number" || content === "stroke";
}
