/** The tables of the form in the cells of a document: figures, labels, and how each was read. */
import { editions } from "../form/editions.ts";
import type { Cell, Edition, TableId } from "../form/edition.ts";
import { align, type Alignment, type Span } from "./alignment.ts";
import type { FoundCell } from "./found-cells.ts";
import { sequenceOf, type ExpectedRow, type PrintedSequence } from "./printed-sequence.ts";
import { NOT_FOUND, readRow, type ReadCell } from "./row-figures.ts";
import { sameWording } from "./wording.ts";

export interface RecognisedTables {
  readonly edition: Edition;
  /** Two editions fit equally well, and the year had to decide. */
  readonly editionInferred: boolean;
  readonly cells: ReadonlyMap<Cell, ReadCell>;
  /** Labels as found, by the key of the printed label. */
  readonly labels: Readonly<Record<string, string>>;
  /** Rows whose label came twice with different figures; the first counts. */
  readonly repeated: readonly ExpectedRow[];
  /** Numbers found that are in no cell of the form. */
  readonly leftOver: readonly string[];
}

/** Fewer labels of the form than these are no table of it. */
const FEWEST_LABELS = 8;

/**
 * Recognises the tables; undefined where the cells are not those of the form.
 *
 * The edition is the one that fits what was found; only between equals the report year decides.
 */
export function recogniseTables(
  found: readonly FoundCell[],
  year: number | null,
): RecognisedTables | undefined {
  const fits = editions.map((edition) => {
    const sequence = sequenceOf(edition);
    return { sequence, alignment: align(sequence.expected, found) };
  });
  const most = Math.max(...fits.map(({ alignment }) => alignment.evidence));
  const best = fits.filter(({ alignment }) => alignment.evidence > most - 0.01);
  const ofYear = best.find(({ sequence: { edition } }) => isUsedIn(edition, year));
  const fit = ofYear ?? best.at(-1);
  if (!fit) return undefined;
  const { sequence, alignment } = fit;
  const labels = labelsIn(sequence, alignment, found);
  if (Object.keys(labels).length < FEWEST_LABELS) return undefined;
  const read = readRows(sequence, alignment, found);
  return { edition: sequence.edition, editionInferred: best.length > 1, labels, ...read };
}

function isUsedIn({ firstYear, lastYear }: Edition, year: number | null): boolean {
  return year !== null && firstYear <= year && year <= (lastYear ?? Infinity);
}

function labelsIn(
  { expected }: PrintedSequence,
  { spans }: Alignment,
  found: readonly FoundCell[],
): Record<string, string> {
  const labels: Record<string, string> = {};
  for (const [e, wanted] of expected.entries()) {
    const span = spans[e];
    if (wanted.kind === "label" && span) labels[wanted.label.key] = textOf(found, span);
  }
  return labels;
}

function textOf(found: readonly FoundCell[], { first, last }: Span): string {
  const texts = found.slice(first, last + 1).map(({ text }) => text.trim());
  return texts.join("\n");
}

type ReadRows = Pick<RecognisedTables, "cells" | "repeated" | "leftOver">;

function readRows(
  { expected, rows }: PrintedSequence,
  { spans }: Alignment,
  found: readonly FoundCell[],
): ReadRows {
  const isValue = valueTest(expected, spans, found);
  const valuesBehind = rows.map((row) => {
    const label = spans[row.start - 1];
    return label ? valuesFrom(found, label.last + 1, isValue) : [];
  });
  const withCovered = tablesWithCovered(rows, valuesBehind);
  const ofRow = (row: ExpectedRow, values: readonly number[]): readonly number[] =>
    withCovered.has(tableOf(row)) ? withoutCovered(row, values, found) : values;
  // Behind a label stand the values of its row; without one, or with too many behind it (the next
  // row has lost its label), the alignment of the whole table has to tell.
  const labelled = rows.map((row, r) => {
    const values = ofRow(row, valuesBehind[r] ?? []);
    return values.length > 0 && values.length <= row.cells.length ? values : undefined;
  });
  const used = new Set(labelled.flatMap((values) => values ?? []));
  const cells = new Map<Cell, ReadCell>();
  const repeated: ExpectedRow[] = [];
  for (const [r, row] of rows.entries()) {
    const values = labelled[r] ?? pairedValues(row, spans, found).filter((f) => !used.has(f));
    const copies = copiesOf(found, spans[row.start - 1], isValue).map((copy) => ofRow(row, copy));
    const differs = copies.some((copy) => !sameTexts(found, copy, values));
    if (differs) repeated.push(row);
    const read = readRow(row, cellsAt(found, values), labelled[r] !== undefined && !differs);
    for (const [i, cell] of row.cells.entries()) cells.set(cell, read[i] ?? NOT_FOUND);
    for (const f of [...values, ...copies.flat()]) used.add(f);
  }
  const leftOver = found.flatMap(({ content, text }, f) =>
    content === "number" && !used.has(f) ? [text.trim()] : [],
  );
  return { cells, repeated, leftOver };
}

type IsValue = (f: number) => boolean;

/** Numbers, blanks and strokes are values; other texts only where they were paired with a figure. */
function valueTest(
  expected: PrintedSequence["expected"],
  spans: Alignment["spans"],
  found: readonly FoundCell[],
): IsValue {
  const paired = new Set<number>();
  for (const [e, span] of spans.entries()) {
    if (span && expected[e]?.kind === "figure") paired.add(span.first);
  }
  return (f) => {
    const content = found[f]?.content;
    return paired.has(f) || (content !== undefined && content !== "label" && content !== "text");
  };
}

/** Values that the alignment put into the row; blanks alone may be those of any merged cell. */
function pairedValues(
  row: ExpectedRow,
  spans: Alignment["spans"],
  found: readonly FoundCell[],
): number[] {
  const values = row.cells.flatMap((_, i) => spans[row.start + i]?.first ?? []);
  return values.some((f) => found[f]?.content !== "blank") ? values : [];
}

/**
 * The tables whose copy gives the places that a merged cell covers as blanks of their own, as Excel
 * and Word do: told by whether most of their rows are so much longer than their figures.
 */
function tablesWithCovered(
  rows: readonly ExpectedRow[],
  values: readonly (readonly number[])[],
): ReadonlySet<TableId | undefined> {
  const balance = new Map<TableId | undefined, number>();
  for (const [r, row] of rows.entries()) {
    const surplus = (values[r]?.length ?? 0) - row.cells.length;
    const covered = row.coveredLeft + row.coveredRight;
    if (covered === 0 || (surplus !== 0 && surplus !== covered)) continue;
    balance.set(tableOf(row), (balance.get(tableOf(row)) ?? 0) + (surplus === 0 ? -1 : 1));
  }
  return new Set([...balance].flatMap(([table, more]) => (more >= 0 ? [table] : [])));
}

function tableOf({ cells: [cell] }: ExpectedRow): TableId | undefined {
  return cell?.table.id;
}

function withoutCovered(
  row: ExpectedRow,
  values: readonly number[],
  found: readonly FoundCell[],
): number[] {
  const isBlank = (f: number | undefined): boolean =>
    f !== undefined && found[f]?.content === "blank";
  let [from, to] = [0, values.length];
  while (from < row.coveredLeft && isBlank(values[from])) from += 1;
  while (values.length - to < row.coveredRight && to > from && isBlank(values[to - 1])) to -= 1;
  return values.slice(from, to);
}

/** Positions of the values from `start` on, up to the next label; a known row ends at its end. */
function valuesFrom(found: readonly FoundCell[], start: number, isValue: IsValue): number[] {
  const values: number[] = [];
  const row = found[start]?.row;
  for (let f = start; f < found.length && isValue(f) && found[f]?.row === row; f++) values.push(f);
  return values;
}

/** The values behind every other cell with the words of the label: rows that were repeated. */
function copiesOf(
  found: readonly FoundCell[],
  label: Span | undefined,
  isValue: IsValue,
): number[][] {
  const own = label && label.first === label.last ? found[label.first] : undefined;
  if (!own) return [];
  return found.flatMap((cell, f) => {
    if (cell === own || !sameWording(cell.wording, own.wording)) return [];
    const values = valuesFrom(found, f + 1, isValue);
    return values.length > 0 ? [values] : [];
  });
}

function cellsAt(found: readonly FoundCell[], positions: readonly number[]): FoundCell[] {
  return positions.flatMap((f) => found[f] ?? []);
}

function sameTexts(
  found: readonly FoundCell[],
  a: readonly number[],
  b: readonly number[],
): boolean {
  const texts = (positions: readonly number[]): string =>
    cellsAt(found, positions)
      .map(({ text }) => text.trim())
      .join("\n");
  return texts(a) === texts(b);
}
