/** The pages of a PDF → lines, grids and pictures, in reading order. */
import { flowBlocks } from "../flow-blocks.ts";
import type { FlowTable } from "../flow.ts";
import { tooManyCells } from "../found-cells.ts";
import type { Block } from "../published.ts";
import { tablesInText } from "../tables-in-text.ts";
import { latticesOf, type Lattice, type LatticeCell } from "./lattices.ts";
import type { PageContent, Piece } from "./page-content.ts";
import { withoutRunningLines } from "./page-numbers.ts";
import { joiner, paragraphs } from "./paragraphs.ts";
import { cutPieces } from "./cut-pieces.ts";
import { textLines, type TextLine } from "./text-lines.ts";

interface LaidPage {
  readonly lines: readonly TextLine[];
  readonly tables: readonly { readonly table: FlowTable; readonly top: number }[];
  readonly hasPicture: boolean;
  readonly height: number;
}

/** Of all tables, pictures made of lines among them; the tables of a report have 400. */
const MOST_CELLS = 10_000;

export function pdfBlocks(pages: readonly PageContent[]): Block[] {
  const lattices = pages.map(({ rules }) => latticesOf(rules));
  const cells = lattices.flat().reduce((sum, { rows }) => sum + rows.flat().length, 0);
  if (cells > MOST_CELLS) throw tooManyCells(MOST_CELLS);
  const laid = pages.map((page, i) => laidPage(page, lattices[i] ?? [], i));
  const lines = withoutRunningLines(laid);
  const goesOn = joiner(lines.flat());
  const blocks: Block[] = [];
  let open: TextLine[] = [];
  const close = (): void => {
    for (const text of paragraphs(open, goesOn)) blocks.push({ kind: "line", text });
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
  { pieces, hasPicture, height }: PageContent,
  lattices: readonly Lattice[],
  page: number,
): LaidPage {
  const isIn = (piece: Piece, { left, right, top, bottom }: Lattice | LatticeCell): boolean => {
    const [x, y] = [(piece.left + piece.right) / 2, piece.base - piece.size / 3];
    return left <= x && x < right && top <= y && y < bottom;
  };
  const outside = pieces.filter((piece) => !lattices.some((lattice) => isIn(piece, lattice)));
  const tables = lattices.map((lattice) => {
    const inside = cutPieces(
      pieces.filter((piece) => isIn(piece, lattice)),
      lattice,
    );
    const rows = lattice.rows.map((cells) =>
      cells.map((cell) => {
        const own = textLines(
          inside.filter((piece) => isIn(piece, cell)),
          page,
        );
        const content = cellTexts(own).map((text) => ({ kind: "line" as const, text, at: 0 }));
        return { content, rowSpan: cell.rowSpan, colSpan: cell.colSpan };
      }),
    );
    return { table: { kind: "table" as const, at: 0, rows }, top: lattice.top };
  });
  return { lines: textLines(outside, page), tables, hasPicture, height };
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
