/**
 * Places a block that was copied with its labels: rows by their names wherever they stand in the block, columns by
 * their heads, as far as it has them; the others from the cell on, in the order in which they come.
 */
import type { CellId } from "../../form/edition.ts";
import type { PrintedTable } from "../../form/printed.ts";
import type { FigureGrid } from "./figure-grid.ts";
import type { Headed } from "./headed-cells.ts";
import {
  foundRows,
  isAlike,
  labelColumnsOf,
  matchRows,
  namedRows,
  type FoundRow,
} from "./labelled-rows.ts";
import { placeAt, placeName, type Block, type Placement, type Refused } from "./placement.ts";

/** The table that a block is pasted into. */
export interface PastedInto {
  readonly printed: PrintedTable;
  readonly headed: ReadonlyMap<string, Headed>;
  readonly grid: FigureGrid;
  /** The cell that was chosen; undefined where none was. */
  readonly at: string | undefined;
}

export function placeLabelled(into: PastedInto, block: Block): Placement | Refused {
  const names = namedRows(into.printed, into.headed);
  const left = labelColumnsOf(block, names);
  const found = foundRows(block, left, names);
  const hasLabels = left > 0 || found.length < block.length;
  const matched = matchRows(found, names);
  if (!matched.some((row) => row !== undefined)) {
    return placeInOrder(into, block, left, found);
  }
  const strange = found.filter((_, i) => matched[i] === undefined);
  if (strange.length > 0) {
    const named = strange.map(({ at, name }) => `第${at + 1}行${name ? `“${name}”` : ""}`);
    return {
      refused: `要粘贴的${named.slice(0, MOST_NAMED).join("、")}${named.length > MOST_NAMED ? "等" : ""}不是本表的行，没有粘贴；请对照行名，只复制本表的行再粘贴。`,
    };
  }
  const rows: Placement["rows"][number][] = [];
  for (const [i, { at, heads }] of found.entries()) {
    const { cells = [] } = matched[i] ?? {};
    const placed = placeRow(into, block[at] ?? [], { at, left, heads, cells });
    if ("refused" in placed) return placed;
    rows.push(placed.row);
  }
  return { rows, hasLabels };
}

/** Nothing says where the figures belong. */
const NOWHERE: Refused = {
  refused: "还没有选定单元格，要粘贴的也没有本表的行名，没有粘贴；请先点左上的一格，再按Ctrl+V。",
};

/** How many rows one sentence names. */
const MOST_NAMED = 3;

/** Without names of rows that are known: the figures alone, from the cell on. */
function placeInOrder(
  { grid, at, printed }: PastedInto,
  block: Block,
  left: number,
  found: readonly FoundRow[],
): Placement | Refused {
  if (at === undefined) return NOWHERE;
  if (found.length === 0) return placeAt(grid, at, block);
  const figures = found.map((row) => (block[row.at] ?? []).slice(left));
  const spot = grid.spots.get(at);
  const row = grid.rows[spot?.row ?? 0] ?? [];
  const offset = headOffset(
    found[0]?.heads ?? [],
    printed,
    row.map(({ column }) => column),
    spot?.index ?? 0,
  );
  const from = offset === undefined ? at : (row[offset]?.cell.id ?? at);
  const placed = placeAt(grid, from, figures);
  if ("refused" in placed) return placed;
  return {
    hasLabels: true,
    rows: placed.rows.map((texts, r) =>
      texts.map((it, c) => ({ ...it, from: placeName(found[r]?.at ?? r, left + c) })),
    ),
  };
}

interface RowPlace {
  readonly at: number;
  readonly left: number;
  readonly heads: readonly string[];
  /** The cells of the row of the form. */
  readonly cells: readonly CellId[];
}

function placeRow(
  { printed, grid, at: chosen }: PastedInto,
  texts: readonly string[],
  { at, left, heads, cells }: RowPlace,
): { readonly row: Placement["rows"][number] } | Refused {
  const index = (chosen === undefined ? undefined : grid.spots.get(chosen)?.index) ?? 0;
  const columns = printed.rows
    .flat()
    .flatMap((it) => (it.kind === "figure" && cells.includes(it.cell.id) ? [it.column] : []));
  // what a merged name covers stands between it and the figures
  let begin = left;
  while (texts.length - begin > cells.length && texts[begin] === "") begin += 1;
  const end = Math.max(texts.findLastIndex((text) => text !== "") + 1, begin);
  const width = Math.min(texts.length, Math.max(end, begin + cells.length)) - begin;
  const byHeads = headOffset(
    heads.slice(begin - left, begin - left + width),
    printed,
    columns,
    index,
  );
  const offset = byHeads ?? (width === cells.length ? 0 : index);
  if (offset + width > cells.length) {
    return {
      refused: `要粘贴的第${at + 1}行有${width}个数，表中这一行从第${offset + 1}列起只有${cells.length - offset}格，第${begin + cells.length - offset + 1}列起放不下，没有粘贴；请连同表头一起复制，或者选好左边的单元格再粘贴。`,
    };
  }
  return {
    row: cells.slice(offset, offset + width).map((id, i) => ({
      id,
      text: texts[begin + i] ?? "",
      from: placeName(at, begin + i),
    })),
  };
}

/** At which of its columns a row begins whose heads are these: at the chosen one rather than at others. */
function headOffset(
  heads: readonly string[],
  printed: PrintedTable,
  columns: readonly number[],
  chosen: number,
): number | undefined {
  if (heads.length === 0 || heads.some((head) => head === "")) return undefined;
  const labels = columns.map((column) => labelsOver(printed, column));
  const fits = (offset: number): boolean =>
    offset + heads.length <= labels.length &&
    heads.every((head, i) => labels[offset + i]?.some((label) => isAlike(head, label)));
  return [chosen, ...columns.keys()].find(fits);
}

function labelsOver(printed: PrintedTable, column: number): string[] {
  return printed.rows.flat().flatMap((it) => {
    const isOver =
      it.kind === "label" &&
      it.scope === "column" &&
      it.column <= column &&
      column < it.column + it.colSpan;
    return isOver && it.column >= printed.labelColumns ? [it.text] : [];
  });
}
