/** Pages as they are laid out → lines, grids and pictures, in reading order. */
import { flowBlocks } from "../flow-blocks.ts";
import { doubtsIn, type Doubt } from "../doubt.ts";
import type { FlowTable } from "../flow.ts";
import { tooManyCells } from "../found-cells.ts";
import type { PublishedBlock } from "../published.ts";
import { tablesInText } from "../tables-in-text.ts";
import { boxAround, isInBox, type Box } from "./box.ts";
import { middleOf } from "./glyph-shape.ts";
import { latticesOf, type Lattice } from "./lattices.ts";
import type { Remark } from "./legible.ts";
import type { PageContent } from "./page-content.ts";
import { withoutRunningLines } from "./page-numbers.ts";
import { joiner, paragraphs } from "./paragraphs.ts";
import { cutPieces } from "./cut-pieces.ts";
import type { Piece } from "./pieces.ts";
import { textLines, type TextLine } from "./text-lines.ts";

interface LaidPage {
  readonly lines: readonly TextLine[];
  readonly tables: readonly { readonly table: FlowTable; readonly top: number }[];
  readonly hasPicture: boolean;
  readonly height: number;
}

/** Of all tables, pictures made of lines among them; the tables of a report have 400. */
const MOST_CELLS = 10_000;

export function laidOutBlocks(pages: readonly PageContent[]): PublishedBlock[] {
  const lattices = pages.map(({ rules }) => latticesOf(rules));
  const cells = lattices.flat().reduce((sum, { rows }) => sum + rows.flat().length, 0);
  if (cells > MOST_CELLS) throw tooManyCells(MOST_CELLS);
  const laid = pages.map((page, i) => laidPage(page, lattices[i] ?? [], i));
  const lines = withoutRunningLines(laid);
  const goesOn = joiner(
    lines.flat(),
    lattices.flat().map(({ left }) => left),
  );
  const blocks: PublishedBlock[] = [];
  let open: TextLine[] = [];
  const close = (): void => {
    for (const paragraph of paragraphs(open, goesOn)) blocks.push({ kind: "line", ...paragraph });
    open = [];
  };
  for (const [page, { tables, hasPicture }] of laid.entries()) {
    let rest = lines[page] ?? [];
    for (const { table, top } of tables) {
      open.push(...rest.filter(({ base }) => base < top));
      rest = rest.filter(({ base }) => base >= top);
      close();
      blocks.push(...flowBlocks([table]).map(({ block }) => block));
    }
    open.push(...rest);
    if (!hasPicture) continue;
    close();
    blocks.push({ kind: "picture" });
  }
  close();
  return tablesInText(blocks);
}

function laidPage(
  { pieces, remarks, hasPicture, height }: PageContent,
  lattices: readonly Lattice[],
  page: number,
): LaidPage {
  const isIn = (piece: Piece, box: Box): boolean => isInBox(box, ...middleOf(piece));
  const outside = pieces.filter((piece) => !lattices.some((lattice) => isIn(piece, lattice)));
  const tables = lattices.map((lattice) => {
    const inside = cutPieces(
      pieces.filter((piece) => isIn(piece, lattice)),
      lattice,
    );
    const remarksInside = [...remarksIn(lattice, remarks), ...inside.remarks];
    const rows = lattice.rows.map((cells) =>
      cells.map((cell) => {
        const { legible, doubts } = fitting(
          inside.pieces.filter((piece) => isIn(piece, cell)),
          cell,
        );
        const own = textLines(legible, page);
        const content = cellTexts(own).map((text) => ({ kind: "line" as const, text, at: 0 }));
        const found = remarksIn(cell, remarksInside).map(({ doubt }) => doubt);
        const { rowSpan, colSpan } = cell;
        const [only, ...others] = legible;
        const seen = others.length === 0 ? only?.seen : undefined;
        return {
          content,
          rowSpan,
          colSpan,
          ...doubtsIn([...found, ...doubts]),
          ...(seen && { seen }),
          place: { page, box: boxOf(legible, cell) },
        };
      }),
    );
    return { table: { kind: "table" as const, at: 0, rows }, top: lattice.top };
  });
  const besideTables = remarks.filter(({ x, y }) => !lattices.some((it) => isInBox(it, x, y)));
  return { lines: textLines(outside, page, besideTables), tables, hasPicture, height };
}

function remarksIn(box: Box, remarks: readonly Remark[]): Remark[] {
  return remarks.filter(({ x, y }) => isInBox(box, x, y));
}

/** What fits into a cell: letters higher than it only lie across it. */
function fitting(
  pieces: readonly Piece[],
  { top, bottom }: Box,
): { legible: readonly Piece[]; doubts: readonly Doubt[] } {
  const legible = pieces.filter(({ size }) => size <= bottom - top);
  return { legible, doubts: legible.length < pieces.length ? ["watermark"] : [] };
}

/** What the pieces in a cell cover; all of it where there are none. */
function boxOf(pieces: readonly Piece[], { left, right, top, bottom }: Box): Box {
  if (pieces.length === 0) return { left, right, top, bottom };
  return boxAround(
    pieces.flatMap((it) => [
      [it.left, it.base - it.size],
      [it.right, it.base],
    ]),
  );
}

/** Lines of words are one text, broken where the cell ends; two numbers above each other are not one number. */
function cellTexts(lines: readonly TextLine[]): string[] {
  const texts: string[] = [];
  for (const { text } of lines) {
    const open = texts.at(-1);
    const isNumbers = open !== undefined && /[\d.]$/u.test(open) && /^[\d.]/u.test(text);
    if (open === undefined || isNumbers) texts.push(text);
    else texts[texts.length - 1] = open + text;
  }
  return texts;
}
