/** The aligned cells of a document → the figures of every row, and what is in none. */
import type { Cell } from "../form/edition.ts";
import type { Edition } from "../form/editions.ts";
import type { Alignment, CellRun } from "./alignment.ts";
import { doubtsIn, withDoubts, type Doubts } from "./doubt.ts";
import { doubtedBlocks } from "./doubted-blocks.ts";
import { withFiguresAbove } from "./figures-above.ts";
import { isPieceOfTable } from "./form-notes.ts";
import type { FoundCell } from "./found-cells.ts";
import { looseRows } from "./loose-rows.ts";
import type { ExpectedRow, PrintedSequence } from "./printed-sequence.ts";
import { digitsTogether, NOT_FOUND, readRow, type ReadCell } from "./row-figures.ts";
import {
  cellsAt,
  copiesOf,
  endsInBlanks,
  goesOnBelow,
  pairedValues,
  sameTexts,
  startOfValues,
  tableOf,
  tablesWithCovered,
  valuesFrom,
  valueTest,
  withoutCovered,
  withoutMargin,
} from "./row-values.ts";
import { resolveRows, waysApart } from "./run-together.ts";
import { isWhole, strayRow, type StrayRow } from "./stray-blanks.ts";

export interface ReadRows {
  readonly cells: ReadonlyMap<Cell, ReadCell>;
  /** Rows whose label came twice with different figures; the first counts. */
  readonly repeated: readonly ExpectedRow[];
  /** How many rows came more than once, whatever their figures. */
  readonly copied: number;
  /** Rows with two figures or more for every place behind their label. */
  readonly doubled: readonly ExpectedRow[];
  /** Rows whose digits ran together so that several readings are left. */
  readonly ambiguous: readonly ExpectedRow[];
  /** Numbers found that are in no cell of the form. */
  readonly leftOver: readonly string[];
  /** Words found that are no label of the form, nor a piece of one. */
  readonly words: readonly string[];
}

/** Reads all rows of an edition. */
export function readRows(
  { edition, expected, rows }: PrintedSequence,
  { spans }: Alignment,
  found: readonly FoundCell[],
): ReadRows {
  const inDoubt = doubtedBlocks(edition, found);
  const isValue = valueTest(expected, spans, found);
  const valuesBehind = rows.map((row) => {
    const label = spans[row.start - 1];
    return label ? valuesFrom(found, startOfValues(row, label, found), isValue) : [];
  });
  const withCovered = tablesWithCovered(rows, valuesBehind);
  const bare = (row: ExpectedRow, values: readonly number[]): readonly number[] =>
    withCovered.has(tableOf(row)) ? withoutCovered(row, values, found) : values;
  const ofRow = (row: ExpectedRow, values: readonly number[]): readonly number[] =>
    withoutMargin(row, bare(row, values), found);
  // Behind a label stand the values of its row; without one, or with too many behind it (the next
  // row has lost its label), the alignment of the whole table has to tell.
  const behind = rows.map((row, r) => ofRow(row, valuesBehind[r] ?? []));
  const ofRows = withFiguresAbove(rows, behind, { expected, found, spans, isValue, ofRow });
  const strays = rows.map((row, r) =>
    strayRow(edition, row, cellsAt(found, ofRows[r]?.values ?? [])),
  );
  // where blanks are known to have strayed, those of the other rows may have too
  const haveStrayed = rows.some((row, r) => strays[r] && !isWhole(row, strays[r]));
  const copiesOfRows = rows.map((row) =>
    copiesOf(row, spans[row.start - 1], found, isValue).map((copy) => ofRow(row, copy)),
  );
  const loose = looseRows(edition, found, {
    rows,
    behind,
    values: ofRows.map(({ values }) => values),
    copied: copiesOfRows.flat(2),
  });
  const labelled = rows.map((row, r) => {
    const values = ofRows[r]?.values ?? [];
    if (strays[r]) return values;
    return values.length > 0 && values.length <= row.cells.length ? values : undefined;
  });
  const used = new Set(labelled.flatMap((values) => values ?? []));
  const cells = new Map<Cell, ReadCell>();
  const repeated: ExpectedRow[] = [];
  let copied = 0;
  const together: RowTogether[] = [];
  const lost: ExpectedRow[] = [];
  for (const [r, row] of rows.entries()) {
    const values = labelled[r] ?? pairedValues(row, spans, found, used);
    const copies = copiesOfRows[r] ?? [];
    const differs = copies.some((copy) => !sameTexts(found, copy, values));
    if (differs) repeated.push(row);
    if (copies.length > 0) copied += 1;
    const isDoubted = row.cells.some(({ block }) => inDoubt.has(block));
    const isCertain =
      labelled[r] !== undefined &&
      !differs &&
      !isDoubted &&
      !goesOnBelow(found, values.at(-1)) &&
      !endsInBlanks(row, bare(row, valuesBehind[r] ?? []), found);
    const valuesOfRow = cellsAt(found, values).map((cell) =>
      withDoubts(cell, ofRows[r]?.doubts ?? []),
    );
    const isApartByBlanks = valuesOfRow.some(({ apart }) => apart !== undefined);
    const isSure = isCertain && !loose.has(row) && !strays[r] && !(haveStrayed && isApartByBlanks);
    const glued = gluedRow(edition, row, valuesOfRow, strays[r]);
    if (glued) together.push(glued);
    const isShort = !glued && values.length > 0 && values.length < row.cells.length;
    // where figures are known to stand apart wrongly, those of a short row have no places
    const isLost = isShort && (haveStrayed ? isApartByBlanks : goesOnBelow(found, values.at(-1)));
    if (isLost) lost.push(row);
    const read = glued || isLost ? [] : readRow(row, valuesOfRow, isSure ? "sure" : "doubtful");
    for (const [i, cell] of row.cells.entries()) cells.set(cell, read[i] ?? NOT_FOUND);
    for (const f of [...values, ...copies.flat()]) used.add(f);
  }
  const leftOver = found.flatMap(({ content, text }, f) =>
    content === "number" && !used.has(f) ? [text.trim()] : [],
  );
  const placed = new Set(spans.flatMap((span) => (span ? positionsIn(span) : [])));
  const words = found.flatMap(({ content, text }, f) =>
    content === "text" && !used.has(f) && !placed.has(f) && !isPieceOfTable(text)
      ? [text.trim()]
      : [],
  );
  const ambiguous = [...setApart(edition, together, cells), ...lost];
  const doubled = rows.filter((row, r) => {
    const values = valuesBehind[r] ?? [];
    const places = row.cells.length;
    // several figures in the one place of a row may be one that was set apart
    const isSeveral = places > 1 && values.length > places && values.length % places === 0;
    return isSeveral || values.length === 2 * places;
  });
  return { cells, repeated, copied, doubled, ambiguous, leftOver, words };
}

function positionsIn({ first, last }: CellRun): number[] {
  return Array.from({ length: last - first + 1 }, (_, i) => first + i);
}

interface RowTogether {
  readonly row: ExpectedRow;
  /** Its digits as found. */
  readonly text: string;
  readonly doubts: Doubts;
  readonly ways: readonly (readonly number[])[];
}

function gluedRow(
  edition: Edition,
  row: ExpectedRow,
  values: readonly FoundCell[],
  stray: StrayRow | undefined,
): RowTogether | undefined {
  const doubts = values.flatMap((value) => value.doubts ?? []);
  if (stray && !isWhole(row, stray)) return { row, doubts, ...stray };
  const digits = digitsTogether(row, values);
  if (!digits) return undefined;
  return {
    row,
    doubts,
    text: digits.text,
    ways: waysApart(edition, row.cells, digits.text.trim()),
  };
}

/**
 * Sets the digits of rows apart, those with one way first, and fills in what could be read.
 *
 * @returns the rows that several readings are left of
 */
function setApart(
  edition: Edition,
  together: readonly RowTogether[],
  cells: Map<Cell, ReadCell>,
): ExpectedRow[] {
  const fill = ({ row, text, doubts }: RowTogether, way: readonly number[]): void => {
    for (const [i, cell] of row.cells.entries()) {
      const figure = way[i] ?? null;
      cells.set(cell, { figure, reading: "inferred", text, ...doubtsIn(doubts) });
    }
  };
  const open = together.flatMap((it) => {
    const [way, ...others] = it.ways;
    if (way && others.length === 0) fill(it, way);
    return others.length > 0 ? [{ ...it, cells: it.row.cells }] : [];
  });
  const known = new Map<Cell, number>();
  for (const [cell, { figure }] of cells) if (typeof figure === "number") known.set(cell, figure);
  const chosen = resolveRows(edition, open, known);
  const unread = open.flatMap((it, i) => {
    const way = chosen[i];
    if (way) fill(it, way);
    return way ? [] : [it.row];
  });
  return [...together.flatMap(({ row, ways }) => (ways.length === 0 ? [row] : [])), ...unread];
}
