/**
 * Cells that a copy has run together in one line: labels of the form, and what figures follow.
 *
 *   三、本年度办理结果（一）予以公开6000208     two labels, the digits of a row
 *   规章 0 0 12                               a label, three figures
 */
import { editions } from "../form/editions.ts";
import { squeeze } from "../text/squeeze.ts";
import { cellContent } from "./cell-text.ts";
import { sequenceOf } from "./printed-sequence.ts";
import { simplified } from "./simplified.ts";

/** The longest label has 40 characters, and no row more figures than 15. */
const LONGEST = 160;

/** A row of table four has no label of its own; fewer figures in a line may be a date, or a telephone number. */
const FIGURES = /^\s*[-+]?\d[\d.,]*(?:\s+[-+]?\d[\d.,]*){4,}\s*$/u;

/** The printed labels, the longest first: 总计 is not to be found in （七）总计. */
const labels: readonly string[] = [
  ...new Set(
    editions.flatMap((edition) =>
      sequenceOf(edition).expected.flatMap((it) =>
        it.kind === "label" ? [bare(it.label.text)] : [],
      ),
    ),
  ),
].sort((a, b) => b.length - a.length);

const beginnings = new Set(labels.map((label) => label.charAt(0)));

/** The cells in a line; undefined where it is anything but labels and figures, or a single cell. */
export function gluedCells(line: string): string[] | undefined {
  if (line.length > LONGEST) return undefined;
  const isFigures = FIGURES.test(line);
  if (!isFigures && !beginnings.has(bare(line.slice(0, 8)).charAt(0))) return undefined;
  const cells: string[] = [];
  for (const word of line.trim().split(/[\s\u3000]+/u)) {
    const own = cellsIn(word);
    if (!own) return undefined;
    cells.push(...own);
  }
  return cells.length > 1 ? cells : undefined;
}

/** A word without blanks: labels one behind the other, then perhaps a figure. */
function cellsIn(word: string): string[] | undefined {
  const cells: string[] = [];
  let rest = bare(word);
  for (let label = labelAt(rest); label !== undefined; label = labelAt(rest)) {
    cells.push(label);
    rest = rest.slice(label.length);
  }
  if (rest === "") return cells;
  const content = cellContent(rest);
  if (content === "number" || content === "stroke") return [...cells, rest];
  // an altered label alone, or signs among digits that ran together
  return cells.length > 0 && /^[-+\d.]+$/u.test(rest) ? [...cells, rest] : undefined;
}

function labelAt(text: string): string | undefined {
  return labels.find((label) => text.startsWith(label));
}

function bare(text: string): string {
  return simplified(squeeze(text)).replace(/["'“”‘’]/gu, "");
}
