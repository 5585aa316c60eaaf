/** The headers of the form: what is printed over the figures of each block, from left to right. */
import { leavesOf, type Block, type Table } from "../form/edition.ts";
import { editions } from "../form/editions.ts";
import { wordingOf } from "./wording.ts";

/** The words over one column of figures. */
interface HeaderColumn {
  readonly label: string;
  /** The label over it and its neighbours: 法人或其他组织, 行政复议. */
  readonly group: string | undefined;
}

/** Labels are told apart by their words alone, as `wordingOf` leaves them. */
export interface HeaderBand {
  readonly columns: readonly HeaderColumn[];
  /** All words of the header in the orders in which they may be read: row by row, and from left to right. */
  readonly readings: readonly (readonly string[])[];
}

const bands = new Map<Block, HeaderBand>(
  editions.flatMap(({ tables }) =>
    tables.flatMap((table) => table.blocks.map((block) => [block, bandOf(table, block)] as const)),
  ),
);

/** The headers of both editions. */
export const headerBands: readonly HeaderBand[] = [...bands.values()];

/** The header of one block. */
export function headerBand(block: Block): HeaderBand {
  const band = bands.get(block);
  if (!band) throw new Error(`The block "${block.key}" is of no edition.`);
  return band;
}

function bandOf(table: Table, block: Block): HeaderBand {
  const words = (label: string): string => wordingOf(label).body;
  const over = table.across ? leavesOf(block.rows) : [undefined];
  const leaves = over.flatMap((row) => leavesOf(block.columns).map((column) => ({ row, column })));
  const columns = leaves.map(({ row, column }): HeaderColumn => {
    const group = row?.line ?? column.groups.at(-1);
    return { label: words(column.line.label), group: group && words(group.label) };
  });
  const paths = leaves.map(({ row, column }) => [
    ...(row ? [...row.groups, row.line] : []),
    ...column.groups,
    column.line,
  ]);
  const depth = Math.max(...paths.map((path) => path.length));
  const atDepth = (d: number): string[] =>
    paths.flatMap((path, i) => {
      const line = path[d];
      const isFirst = line !== undefined && paths[i - 1]?.[d] !== line;
      return isFirst || (line && d === path.length - 1) ? [words(line.label)] : [];
    });
  const rowByRow = Array.from({ length: depth }, (_, d) => atDepth(d)).flat();
  const leftToRight = paths.flatMap((path, i) =>
    path.flatMap((line, d) =>
      d === path.length - 1 || paths[i - 1]?.[d] !== line ? [words(line.label)] : [],
    ),
  );
  return { columns, readings: [rowByRow, leftToRight] };
}
