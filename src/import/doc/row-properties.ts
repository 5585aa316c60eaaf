/** The cells of a row, as a list of changes says it ([MS-DOC] 2.6.3): their edges, what is merged, what lies behind. */
import { AUTO, type Ink } from "../word/look.ts";
import type { Merge } from "../word/merged-rows.ts";
import { oldShading, shadingAt } from "./colours.ts";

export interface TableRow {
  /** Left of each cell and right of the last, in twentieths of a point. */
  readonly edges: readonly number[];
  readonly cells: readonly RowCell[];
}

interface RowCell {
  readonly across?: Merge;
  readonly down?: Merge;
  readonly ground: Ink;
}

const DEFINITION = 0xd608;
/** Bytes of a cell in the definition, which may leave out the last ones (2.9.313). */
const CELL_LENGTH = 20;

const [MERGED, UNMERGED, MERGED_DOWN] = [0x5624, 0x5625, 0xd62b];
const OLD_SHADINGS = 0xd609;
/** Of the first cells, and of those from the 23rd and the 45th on. */
const SHADINGS: ReadonlyMap<number, number> = new Map([
  [0xd612, 0],
  [0xd616, 22],
  [0xd60c, 44],
]);
const SHADING_LENGTH = 10;

/** The row after one more change. */
export function rowAfter(
  row: TableRow | undefined,
  code: number,
  operand: DataView,
): TableRow | undefined {
  if (code === DEFINITION) return definedRow(operand);
  if (!row) return undefined;
  if (code === MERGED || code === UNMERGED) {
    const [first, end] = [operand.getUint8(0), operand.getUint8(1)];
    return changed(row, (i) => {
      if (i < first || i >= end) return {};
      if (code === UNMERGED) return { across: undefined };
      return { across: i === first ? "begins" : "goes on" };
    });
  }
  if (code === MERGED_DOWN && operand.byteLength >= 2) {
    const [at, how] = [operand.getUint8(0), operand.getUint8(1)];
    return changed(row, (i) => (i === at ? { down: DOWN[how] } : {}));
  }
  if (code === OLD_SHADINGS) {
    return changed(row, (i) =>
      2 * i + 2 <= operand.byteLength ? { ground: oldShading(operand.getUint16(2 * i, true)) } : {},
    );
  }
  const from = SHADINGS.get(code);
  if (from === undefined) return row;
  return changed(row, (i) => {
    const at = (i - from) * SHADING_LENGTH;
    const isThere = at >= 0 && at + SHADING_LENGTH <= operand.byteLength;
    return isThere ? { ground: shadingAt(operand, at) } : {};
  });
}

type CellChange = { readonly [K in keyof RowCell]?: RowCell[K] | undefined };

const DOWN: Readonly<Record<number, Merge>> = { 1: "goes on", 3: "begins" };

function changed(row: TableRow, change: (cell: number) => CellChange): TableRow {
  const cells = row.cells.map((cell, i): RowCell => {
    const { across, down, ground } = { ...cell, ...change(i) };
    return { ground: ground ?? AUTO, ...(across && { across }), ...(down && { down }) };
  });
  return { ...row, cells };
}

function definedRow(operand: DataView): TableRow {
  const count = operand.getUint8(0);
  const edges = Array.from({ length: count + 1 }, (_, i) => operand.getInt16(1 + 2 * i, true));
  const cells = Array.from({ length: count }, (_, i): RowCell => {
    const at = 1 + 2 * (count + 1) + CELL_LENGTH * i;
    const flags = at + 2 <= operand.byteLength ? operand.getUint16(at, true) : 0;
    const across = flags & 2 ? "goes on" : flags & 1 ? "begins" : undefined;
    const down = flags & 0x40 ? "begins" : flags & 0x20 ? "goes on" : undefined;
    return { ground: AUTO, ...(across && { across }), ...(down && { down }) };
  });
  return { edges, cells };
}
