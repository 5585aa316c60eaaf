/** The tables of the form in the cells of a document: figures, labels, and how each was read. */
import { type Edition, editions, editionForYear } from "../form/editions.ts";
import { align, type Alignment, type CellRun } from "./alignment.ts";
import type { FoundCell } from "./found-cells.ts";
import { labelWordings, sequenceOf, type PrintedSequence } from "./printed-sequence.ts";
import { readRows, type ReadRows } from "./read-rows.ts";
import type { SettledCell, SettledCells } from "./settled-cells.ts";

export interface RecognisedTables extends ReadRows {
  readonly edition: Edition;
  /** Two editions fit equally well, and the year had to decide. */
  readonly editionInferred: boolean;
  /** Labels as found, by the key of the printed label. */
  readonly labels: Readonly<Record<string, string>>;
  /** Cells of a picture that their sums decided. */
  readonly settled: readonly SettledCell[];
}

/** What is done with cells that were not seen clearly; what was no picture has none. */
export type Settle = (edition: Edition, cells: ReadRows["cells"]) => SettledCells;

const asRead: Settle = (_edition, cells) => ({ cells, settled: [] });

/** Fewer labels of the form than these are no table of it. */
const FEWEST_LABELS = 8;

/** An edition has some ten labels that no other has. */
const ENOUGH_OWN_LABELS = 4;

/**
 * Recognises the tables; undefined where the cells are not those of the form.
 *
 * The edition is the one that fits what was found; only between equals the report year decides.
 */
export function recogniseTables(
  found: readonly FoundCell[],
  year: number | null,
  settle: Settle = asRead,
): RecognisedTables | undefined {
  const fits = likelyEditions(found).map((edition) => {
    const sequence = sequenceOf(edition);
    return { sequence, alignment: align(sequence.expected, found) };
  });
  const most = Math.max(...fits.map(({ alignment }) => alignment.evidence));
  const best = fits.filter(({ alignment }) => alignment.evidence > most - 0.01);
  const due = year === null ? undefined : editionForYear(year);
  const ofYear = best.find(({ sequence: { edition } }) => edition === due);
  const fit = ofYear ?? best.at(-1);
  if (!fit) return undefined;
  const { sequence, alignment } = fit;
  const labels = labelsIn(sequence, alignment, found);
  if (Object.keys(labels).length < FEWEST_LABELS) return undefined;
  const read = readRows(sequence, alignment, found);
  const { edition } = sequence;
  const inferred = best.length > 1;
  return {
    edition,
    editionInferred: inferred,
    labels,
    ...read,
    ...settle(edition, read.cells),
  };
}

/** The editions worth aligning: all, unless labels that only one of them has speak for it and none for the others. */
function likelyEditions(found: readonly FoundCell[]): readonly Edition[] {
  const words = new Set(found.map(({ wording }) => wording.body));
  const own = editions.map((edition) => {
    const others = new Set(editions.filter((it) => it !== edition).flatMap(labelWords));
    return new Set(labelWords(edition).filter((word) => words.has(word) && !others.has(word))).size;
  });
  const sure = editions.filter((_, i) => (own[i] ?? 0) >= ENOUGH_OWN_LABELS);
  const [only] = sure;
  return only && own.filter((count) => count > 0).length === 1 ? [only] : editions;
}

function labelWords(edition: Edition): string[] {
  return labelWordings(edition).map(({ body }) => body);
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

function textOf(found: readonly FoundCell[], { first, last }: CellRun): string {
  const texts = found.slice(first, last + 1).map(({ text }) => text.trim());
  return texts.join("\n");
}
