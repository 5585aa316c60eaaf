/** The rows of a table by the edges of their cells, of which no two rows need have the same. */
import { withDoubts } from "../doubt.ts";
import type { FlowCell } from "../flow.ts";
import { mergedRows, type CellContent } from "../word/merged-rows.ts";
import { AUTO, type Ink } from "../word/look.ts";
import type { StoryNode, StoryRow } from "./story-tree.ts";

/** Twentieths of a point, about half a millimetre: edges that are nearer to each other were meant to be one. */
const NEAR = 30;

/**
 * The rows with their merged cells.
 *
 * @param contentOf of a cell, with what lies behind it
 */
export function tableRows(
  rows: readonly StoryRow[],
  contentOf: (cell: readonly StoryNode[], ground: Ink) => CellContent,
): readonly (readonly FlowCell[])[] {
  const columnAt = columnsOf(rows.flatMap(({ shape }) => shape?.edges ?? []));
  const merged = mergedRows(
    rows.map(({ cells, shape }) => ({
      before: shape ? columnAt(shape.edges[0] ?? 0) : 0,
      cells: cells.map((cell, i) => {
        const [left, right] = [shape?.edges[i], shape?.edges[i + 1]];
        const isKnown = left !== undefined && right !== undefined;
        const { across, down, ground = AUTO } = shape?.cells[i] ?? {};
        return {
          colSpan: isKnown ? Math.max(1, columnAt(right) - columnAt(left)) : 1,
          ...{ across, down },
          content: () => contentOf(cell, ground),
        };
      }),
    })),
  );
  return merged.map((row, i) => {
    const { cells, shape } = rows[i] ?? { cells: [] };
    // of which edge is which then nothing is sure
    const isTorn = shape?.cells.length !== cells.length;
    return isTorn ? row.map((cell) => withDoubts(cell, ["torn"])) : row;
  });
}

/** Which column begins at an edge. */
function columnsOf(edges: readonly number[]): (edge: number) => number {
  const columns: number[] = [];
  for (const edge of [...new Set(edges)].sort((a, b) => a - b)) {
    const last = columns.at(-1);
    if (last === undefined || edge - last > NEAR) columns.push(edge);
  }
  return (edge) => {
    let [low, high] = [0, columns.length - 1];
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((columns[middle] ?? 0) <= edge) low = middle;
      else high = middle - 1;
    }
    return low;
  };
}
