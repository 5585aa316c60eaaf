/** The cells of a row, as a list of changes says it ([MS-DOC] 2.6.3): their edges, what is merged, what lies behind. */
import { AUTO, type Ink } from "../word/look.ts";
import type { Merge } from "../word/merged-rows.ts";
import { oldShading, shadingAt } from "./colours.ts";

export interface TableRow {
  /** Left of each cell and right of the last, in twentieths of a point. */
  readonly edges: readonly number[];
  readonly cells: readonly Readonly<RowCell>[];
}

interface RowCell {
  across: Merge | undefined;
  down: Merge | undefined;
  ground: Ink;
}

/** The row that changes have made so far. */
export interface RowInMaking {
  readonly edges: readonly number[];
  readonly cells: RowCell[];
}

const DEFINITION = 0xd608;
/** Bytes of a cell in the definition, which may leave out the last ones (2.9.313). */
const CELL_LENGTH = 20;

const [MERGED, UNMERGED, MERGED_DOWN] = [0x5624, 0x5625, 0xd62b];
const DOWN: Readonly<Record<number, Merge>> = { 1: "goes on", 3: "begins" };

const OLD_SHADINGS = 0xd609;
/** Of the first cells, and of those from the 23rd and the 45th on. */
const SHADINGS: ReadonlyMap<number, number> = new Map([
  [0xd612, 0],
  [0xd616, 22],
  [0xd60c, 44],
]);
const SHADING_LENGTH = 10;

/** Makes one more change; what is no change of a row leaves it as it is. */
export function changeRow(
  row: RowInMaking | undefined,
  code: number,
  operand: DataView,
): RowInMaking | undefined {
  if (code === DEFINITION) return definedRow(operand);
  if (!row) return undefined;
  const { cells } = row;
  if (code === MERGED || code === UNMERGED) {
    const first = operand.getUint8(0);
    for (const [i, cell] of cells.slice(first, operand.getUint8(1)).entries()) {
      cell.across = code === UNMERGED ? undefined : i === 0 ? "begins" : "goes on";
    }
  } else if (code === MERGED_DOWN && operand.byteLength >= 2) {
    const cell = cells[operand.getUint8(0)];
    if (cell) cell.down = DOWN[operand.getUint8(1)];
  } else if (code === OLD_SHADINGS) {
    for (const [i, cell] of cells.slice(0, operand.byteLength >> 1).entries()) {
      cell.ground = oldShading(operand.getUint16(2 * i, true));
    }
  } else {
    const from = SHADINGS.get(code) ?? cells.length;
    const count = Math.floor(operand.byteLength / SHADING_LENGTH);
    for (const [i, cell] of cells.slice(from, from + count).entries()) {
      cell.ground = shadingAt(operand, SHADING_LENGTH * i);
    }
  }
  return row;
}

function definedRow(operand: DataView): RowInMaking {
  const count = operand.getUint8(0);
  const edges = Array.from({ length: count + 1 }, (_, i) => operand.getInt16(1 + 2 * i, true));
  const cells = Array.from({ length: count }, (_, i): RowCell => {
    const at = 1 + 2 * (count + 1) + CELL_LENGTH * i;
    const flags = at + 2 <= operand.byteLength ? operand.getUint16(at, true) : 0;
    return {
      across: flags & 2 ? "goes on" : flags & 1 ? "begins" : undefined,
      down: flags & 0x40 ? "begins" : flags & 0x20 ? "goes on" : undefined,
      ground: AUTO,
    };
  });
  return { edges, cells };
}
