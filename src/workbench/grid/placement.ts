/** Where the texts of a block that is pasted come to stand. */
import { isBlankLike, parseFigure } from "../../figures/parse-figure.ts";
import type { CellId } from "../../form/edition.ts";
import { roomFrom, type FigureGrid } from "./figure-grid.ts";

export type Block = readonly (readonly string[])[];

export interface PlacedText {
  readonly id: CellId;
  readonly text: string;
  /** Where it stands in the block, in words: 第2行第3列. */
  readonly from: string;
}

export interface Placement {
  readonly rows: readonly (readonly PlacedText[])[];
  /** The block has labels, which are set aside. */
  readonly hasLabels: boolean;
}

/** Why a block was not pasted; one sentence. */
export interface Refused {
  readonly refused: string;
}

/** Words, which may be labels: neither a number, with whatever unit, nor a mark that stands for none. */
export function isWords(text: string): boolean {
  return parseFigure(text, "unstated").figure.kind === "text" && !isBlankLike(text);
}

export function placeName(row: number, column: number): string {
  return `第${row + 1}行第${column + 1}列`;
}

/** Places a block without labels with its top left at a cell. */
export function placeAt(grid: FigureGrid, at: string, block: Block): Placement | Refused {
  const room = roomFrom(grid, at);
  const last = block.findLastIndex((row) => row.some((text) => text !== ""));
  const rows = block
    .slice(0, last + 1)
    .map((row, r) => row.slice(0, usedLength(row, room[r]?.length ?? 0)));
  const columns = Math.max(...rows.map((row) => row.length));
  const [high, wide] = [room.length, room[0]?.length ?? 0];
  const beyond = [
    ...lineBeyond("行", rows.length, high),
    ...lineBeyond("列", columns, Math.min(...room.slice(0, rows.length).map((row) => row.length))),
  ];
  if (beyond.length > 0) {
    return {
      refused: `要粘贴的有${rows.length}行${columns}列，从这一格起只有${high}行${wide}列，${beyond.join("、")}放不下，没有粘贴；请选好左上角的单元格再粘贴。`,
    };
  }
  return {
    hasLabels: false,
    rows: rows.map((row, r) =>
      row.flatMap((text, c) => {
        const id = room[r]?.[c];
        return id === undefined ? [] : [{ id, text, from: placeName(r, c) }];
      }),
    ),
  };
}

/** Blanks beyond the room are what merged cells and whole columns of a sheet leave. */
function usedLength(row: readonly string[], room: number): number {
  return Math.max(row.findLastIndex((text) => text !== "") + 1, Math.min(row.length, room));
}

function lineBeyond(word: string, count: number, room: number): string[] {
  if (count <= room) return [];
  return [room + 1 === count ? `第${count}${word}` : `第${room + 1}至${count}${word}`];
}
