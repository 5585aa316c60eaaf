/** A finished report laid out on pages by hand: where each line of text and each ruled line stands, in millimetres. */
import type {
  DocumentBlock,
  DocumentTree,
  ReviewSheet,
  TableBlock,
  TableCell,
} from "../../src/document/document-tree.ts";
import { checksTable, signersTable } from "../../src/document/review-tables.ts";
import { tableLook, TEXT_WIDTH } from "../../src/document/table-look.ts";

export interface LaidText {
  readonly text: string;
  readonly left: number;
  /** The line on which its letters stand. */
  readonly base: number;
  /** Height of its letters. */
  readonly size: number;
  readonly isBold: boolean;
}

export interface LaidRule {
  readonly from: readonly [x: number, y: number];
  readonly to: readonly [x: number, y: number];
}

export interface LaidSheet {
  readonly texts: readonly LaidText[];
  readonly rules: readonly LaidRule[];
}

/** A4 and its margins. */
export const [WIDTH, HEIGHT] = [210, 297];
const [LEFT, RIGHT, TOP, BOTTOM] = [27, 183, 34, 262];

const POINT = 25.4 / 72;
const [BODY, PITCH] = [16 * POINT, 29 * POINT];
const TITLE = 22 * POINT;
const PADDING = 0.8;
/** In heights of a letter: in a cell there is room for what hangs over. */
const HUNG = 1;

interface GrowingSheet extends LaidSheet {
  readonly texts: LaidText[];
  readonly rules: LaidRule[];
}

/** How far a letter goes on, in its heights: a Chinese one is as wide as it is high, others are half as wide. */
export function advance(letter: string): number {
  return /^[\u0000-\u024f]/u.test(letter) ? 0.5 : 1;
}

function widthOf(text: string): number {
  return Array.from(text).reduce((sum, letter) => sum + advance(letter), 0);
}

export function layOutReport(tree: DocumentTree): LaidSheet[] {
  const sheets: GrowingSheet[] = [];
  let y = TOP;
  const sheet = (): GrowingSheet => sheets.at(-1) ?? turn();
  const turn = (): GrowingSheet => {
    const next: GrowingSheet = { texts: [], rules: [] };
    sheets.push(next);
    y = TOP;
    return next;
  };
  const need = (height: number): void => {
    if (y + height > BOTTOM) turn();
  };
  const put = (text: string, left: number, size = BODY, isBold = false): void => {
    need(PITCH);
    sheet().texts.push({ text, left, base: y + BODY, size, isBold });
    y += PITCH;
  };
  const centred = (text: string, size: number): void => {
    put(text, (LEFT + RIGHT - widthOf(text) * size) / 2, size, true);
  };
  const paragraph = (text: string, isBold = false): void => {
    for (const [i, line] of wrapped(text, (RIGHT - LEFT) / BODY, 2).entries()) {
      put(line, LEFT + (i === 0 ? 2 * BODY : 0), BODY, isBold);
    }
  };
  const block = (it: DocumentBlock): void => {
    if (it.kind === "table") table(it);
    else if (it.kind === "heading") paragraph(it.text, it.level === 1);
    else paragraph(`${it.runIn ?? ""}${it.text}`);
  };
  const table = (it: TableBlock): void => {
    const look = tableLook(it);
    const widths = look.columnWidths.map((width) => (width / TEXT_WIDTH) * (RIGHT - LEFT));
    const lefts = places(LEFT, widths);
    const [size, pitch] = [look.labelSize * POINT, look.linePitch * POINT];
    const least = (look.rowHeight / 20) * POINT;
    const linesOf = ({ text, column, colSpan }: TableCell): string[] => {
      const width = (lefts[column + colSpan] ?? RIGHT) - (lefts[column] ?? LEFT) - 2 * PADDING;
      return wrapped(text, width / size - HUNG, 0);
    };
    const heights = it.rows.map((row) => {
      const own = row.filter(({ rowSpan }) => rowSpan === 1);
      return Math.max(least, ...own.map((cell) => linesOf(cell).length * pitch));
    });
    // what spans rows is as high as they are together
    for (const cell of it.rows.flat().filter(({ rowSpan }) => rowSpan > 1)) {
      const own = heights.slice(cell.row, cell.row + cell.rowSpan).reduce((a, b) => a + b, 0);
      const lack = linesOf(cell).length * pitch - own;
      const last = cell.row + cell.rowSpan - 1;
      if (lack > 0) heights[last] = (heights[last] ?? 0) + lack;
    }
    y += 2;
    const whole = heights.reduce((a, b) => a + b, 0);
    if (whole <= BOTTOM - TOP) need(whole);
    for (let first = 0; first < it.rows.length;) {
      const head = first > 0 ? range(0, it.headerRows) : [];
      const shown = [...head];
      let height = head.reduce((sum, row) => sum + (heights[row] ?? 0), 0);
      let next = first;
      while (next < it.rows.length && y + height + (heights[next] ?? 0) <= BOTTOM) {
        height += heights[next] ?? 0;
        shown.push(next);
        next += 1;
      }
      // what spans the rows on both sides of the break has its words above it
      const isTorn = ({ row, rowSpan }: TableCell): boolean => row < next && next < row + rowSpan;
      const isShort = (cell: TableCell): boolean => {
        const above = heights.slice(Math.max(first, cell.row), next).reduce((a, b) => a + b, 0);
        return cell.row >= first && isTorn(cell) && above < linesOf(cell).length * pitch;
      };
      while (next > first && it.rows.flat().some(isShort)) {
        next -= 1;
        shown.pop();
      }
      // a header stays with the row below it
      if (next <= Math.max(first, it.headerRows)) {
        turn();
        continue;
      }
      piece(it.rows, shown, { lefts, heights, linesOf, size, pitch });
      first = next;
      if (first < it.rows.length) turn();
    }
    y += 4;
  };
  /** Some rows of a table, one below the other; of a cell that began before them only the lines are drawn. */
  const piece = (
    rows: readonly (readonly TableCell[])[],
    shown: readonly number[],
    { lefts, heights, linesOf, size, pitch }: Grid,
  ): void => {
    const { texts, rules } = sheet();
    const tops = places(
      y,
      shown.map((row) => heights[row] ?? 0),
    );
    for (const cell of rows.flat()) {
      const own = range(cell.row, cell.row + cell.rowSpan).map((row) => shown.indexOf(row));
      const inside = own.filter((at) => at >= 0);
      const [at, last] = [inside[0], inside.at(-1)];
      if (at === undefined || last === undefined) continue;
      const [left = 0, right = 0] = [lefts[cell.column], lefts[cell.column + cell.colSpan]];
      const [top = 0, bottom = 0] = [tops[at], tops[last + 1]];
      rules.push(
        { from: [left, top], to: [right, top] },
        { from: [left, bottom], to: [right, bottom] },
        { from: [left, top], to: [left, bottom] },
        { from: [right, top], to: [right, bottom] },
      );
      if ((own[0] ?? -1) < 0) continue;
      const lines = linesOf(cell);
      const free = bottom - top - lines.length * pitch;
      for (const [i, text] of lines.entries()) {
        if (text === "") continue;
        const isFigure = cell.role === "figure";
        const indent = isFigure ? (right - left - widthOf(text) * size) / 2 : PADDING;
        const base = top + free / 2 + (i + 1) * pitch - 0.3 * pitch;
        texts.push({ text, left: left + indent, base, size, isBold: false });
      }
    }
    y = tops.at(-1) ?? y;
  };
  const review = (it: ReviewSheet): void => {
    turn();
    centred(it.title, TITLE);
    paragraph(it.subject);
    paragraph(it.checksHeading, true);
    table(checksTable(it));
    for (const { heading, lines } of it.notes) {
      paragraph(heading, true);
      lines.forEach((line) => {
        paragraph(line);
      });
    }
    paragraph(it.signersHeading, true);
    table(signersTable(it));
    paragraph(it.closing);
  };

  turn();
  if (tree.draftMark !== undefined) put(tree.draftMark, LEFT);
  tree.title.forEach((line) => {
    centred(line, TITLE);
  });
  y += PITCH;
  tree.blocks.forEach(block);
  if (tree.signature) {
    y += PITCH;
    for (const line of [tree.signature.organ, tree.signature.date ?? ""]) {
      if (line !== "") put(line, RIGHT - (widthOf(line) + 4) * BODY);
    }
  }
  if (tree.reviewSheet) review(tree.reviewSheet);
  return sheets;
}

interface Grid {
  readonly lefts: readonly number[];
  readonly heights: readonly number[];
  readonly linesOf: (cell: TableCell) => string[];
  readonly size: number;
  /** From line to line. */
  readonly pitch: number;
}

function range(from: number, to: number): number[] {
  return Array.from({ length: to - from }, (_, i) => from + i);
}

/** Where each begins that follows the one before, and where the last ends. */
function places(start: number, lengths: readonly number[]): number[] {
  return lengths.reduce((all, length) => [...all, (all.at(-1) ?? 0) + length], [start]);
}

/** What no line begins with; it hangs over the margin. */
const CLOSING = /^[，。；：、！？）》”’」』〕】％]/u;

/** A text in lines of so many heights of a letter, the first of them shorter; words and numbers stay whole. */
function wrapped(text: string, width: number, indent: number): string[] {
  const lines: string[] = [];
  let [line, length] = ["", indent];
  for (const word of text.match(/[!-~]+|\n|[^]/gu) ?? []) {
    const own = widthOf(word);
    if (word === "\n" || (length + own > width + 0.01 && line !== "" && !CLOSING.test(word))) {
      lines.push(line);
      [line, length] = ["", 0];
      if (word === "\n") continue;
    }
    line += word;
    length += own;
  }
  return [...lines, line];
}
