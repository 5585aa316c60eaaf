/** Pieces of text → the lines that one reads. */
import { doubtsIn, type Doubt, type Doubts } from "../doubt.ts";
import type { Remark } from "./legible.ts";
import { WORD_APART, type Piece } from "./pieces.ts";
import { wholeCharacters } from "./whole-characters.ts";

export interface TextLine {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly base: number;
  readonly size: number;
  /** Page it stands on, from 0. */
  readonly page: number;
  readonly doubts?: Doubts;
}

/** Pieces whose lines differ by less of their height stand in one line. */
const SAME_LINE = 0.4;

/** In heights of a letter. */
const CELL_APART = 1.6;

/** So many stretches of a line, set apart as cells are, are cells. */
const FEWEST_CELLS = 3;

/** The lines of some pieces, from top to bottom, each with the remarks on its letters. */
export function textLines(
  pieces: readonly Piece[],
  page: number,
  remarks: readonly Remark[] = [],
): TextLine[] {
  const rows: Piece[][] = [];
  for (const piece of [...pieces].sort((a, b) => a.base - b.base)) {
    const open = rows.at(-1);
    const first = open?.[0];
    const isSame = first && piece.base - first.base < SAME_LINE * Math.min(first.size, piece.size);
    if (isSame) open.push(piece);
    else rows.push([piece]);
  }
  const lines = rows.map((row) => lineOf(row, page));
  const own = lines.map((line) => remarks.filter((remark) => isOn(line, remark)));
  const placed = new Set(own.flat());
  for (const remark of remarks) {
    if (!placed.has(remark) && LEFT_OUT.includes(remark.doubt)) {
      own[
        Math.max(
          0,
          lines.findLastIndex(({ base }) => base < remark.y),
        )
      ]?.push(remark);
    }
  }
  return lines.map((line, i) => ({
    ...line,
    ...doubtsIn(own[i]?.map(({ doubt }) => doubt) ?? []),
  }));
}

/** Where nothing else stands in their line they are told of at the one above, for no line is left to tell of them. */
const LEFT_OUT: readonly Doubt[] = ["struck", "hidden"];

/** What was left out at the ends of a line belongs to it too. */
function isOn({ left, right, base, size }: TextLine, { x, y }: Remark): boolean {
  return left - 2 * size < x && x < right + 2 * size && base - size < y && y < base;
}

function lineOf(row: readonly Piece[], page: number): TextLine {
  const inOrder = [...row].sort((a, b) => a.left - b.left);
  const stretches: string[] = [];
  let text = "";
  let end: number | undefined;
  let size = 0;
  for (const piece of inOrder) {
    const gap = end === undefined ? 0 : (piece.left - end) / piece.size;
    if (gap > CELL_APART) {
      stretches.push(text);
      text = piece.text;
    } else {
      text += (gap > WORD_APART && isLatin(text, piece.text) ? " " : "") + piece.text;
    }
    end = Math.max(end ?? -Infinity, piece.right);
    size = Math.max(size, piece.size);
  }
  stretches.push(text);
  return {
    text: stretches.map(wholeCharacters).join(stretches.length >= FEWEST_CELLS ? "\t" : " "),
    left: inOrder[0]?.left ?? 0,
    right: end ?? 0,
    base: row[0]?.base ?? 0,
    size,
    page,
  };
}

/** Between Chinese and Latin letters a gap is set where nobody typed a blank; between Latin words it is one. */
function isLatin(before: string, after: string): boolean {
  return /[!-~]$/u.test(before) && /^[!-~]/u.test(after);
}
