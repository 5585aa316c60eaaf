/** What a list of changes says of a paragraph ([MS-DOC] 2.6.2): its style, its list, and where in a table it stands. */
import type { Ink } from "../word/look.ts";
import { oldShading, shadingAt } from "./colours.ts";
import type { LongProperties } from "./long-properties.ts";
import { changeRow, type RowInMaking, type TableRow } from "./row-properties.ts";
import { sprmsIn } from "./sprms.ts";

export interface ParagraphProperties {
  /** Tables in each other around it. */
  readonly depth: number;
  /** Its mark ends a cell of an inner table, or a row of any. */
  readonly endsInnerCell: boolean;
  readonly endsRow: boolean;
  /** Of a list, counted from one; zero is none. */
  readonly list?: number;
  readonly level?: number;
  readonly ground?: Ink;
  /** Of a row that it ends. */
  readonly row?: TableRow;
}

/** Word itself nests no deeper than some dozen. */
const DEEPEST = 30;

const IN_TABLE = 0x2416;
const [ROW_END, INNER_CELL_END, INNER_ROW_END] = [0x2417, 0x244b, 0x244c];
const [DEPTH, DEEPER] = [0x6649, 0x664a];
const [LIST, LEVEL] = [0x460b, 0x260a];
const [SHADING, OLD_SHADING] = [0xc64d, 0x442d];
/** Changes that are too long for their page stand in another stream. */
const ELSEWHERE: ReadonlySet<number> = new Set([0x6646, 0x646b]);
/** Elsewhere may stand that they are elsewhere, which no program writes. */
const MOST_STEPS = 3;

/**
 * The properties of a paragraph; a style says nothing of tables.
 *
 * @param long what is too long for the lists
 */
export function paragraphAfter(
  lists: readonly Uint8Array[],
  long: LongProperties,
): ParagraphProperties {
  const found: { -readonly [K in keyof ParagraphProperties]: ParagraphProperties[K] } = {
    ...{ depth: 0, endsInnerCell: false, endsRow: false },
  };
  const place = { isInTable: false };
  let row: RowInMaking | undefined;
  const apply = (list: Uint8Array, steps: number): void => {
    for (const { code, operand } of sprmsIn(list)) {
      if (code === IN_TABLE) place.isInTable = operand.getUint8(0) === 1;
      else if (code === ROW_END || code === INNER_ROW_END)
        found.endsRow ||= operand.getUint8(0) === 1;
      else if (code === INNER_CELL_END) found.endsInnerCell = operand.getUint8(0) === 1;
      else if (code === DEPTH) found.depth = operand.getInt32(0, true);
      else if (code === DEEPER) found.depth += operand.getInt32(0, true);
      else if (code === LIST) found.list = operand.getUint16(0, true);
      else if (code === LEVEL) found.level = operand.getUint8(0);
      else if (code === SHADING) found.ground = shadingAt(operand, 0);
      else if (code === OLD_SHADING) found.ground = oldShading(operand.getUint16(0, true));
      else if (ELSEWHERE.has(code)) {
        const list = steps < MOST_STEPS ? long(operand.getUint32(0, true)) : undefined;
        if (list) apply(list, steps + 1);
      } else row = changeRow(row, code, operand);
    }
  };
  for (const list of lists) apply(list, 0);
  if (place.isInTable) found.depth = Math.max(1, found.depth);
  found.depth = Math.min(Math.max(0, found.depth), DEEPEST);
  return { ...found, ...(row && { row }) };
}
