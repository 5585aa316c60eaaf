/** Blocks whose header was published in another order than the form's, and could not be put in order: their figures are uncertain. */
import type { Block } from "../form/edition.ts";
import type { Edition } from "../form/editions.ts";
import type { FoundCell } from "./found-cells.ts";
import { headerBand } from "./header-bands.ts";

/** A header is known by its labels, even if so many of them were altered. */
const MOST_ALTERED = 2;

/** The blocks of an edition whose labels stand in an order that the form does not have. */
export function doubtedBlocks(edition: Edition, found: readonly FoundCell[]): ReadonlySet<Block> {
  const runs = labelRuns(found);
  const blocks = edition.tables.flatMap((table) => table.blocks);
  return new Set(blocks.filter((block) => runs.some((run) => isDisordered(run, block))));
}

/**
 * The words of labels that follow each other without a figure between them; blanks behind several labels of one row are
 * the places that these cover.
 */
function labelRuns(found: readonly FoundCell[]): string[][] {
  const runs: string[][] = [];
  let open = false;
  let [line, labels]: [number | null, number] = [null, 0];
  for (const { content, wording, row } of found) {
    const isLabel = content === "label" || content === "text";
    labels = (row !== null && row === line ? labels : 0) + Number(isLabel);
    line = row;
    if (isLabel && open) runs.at(-1)?.push(wording.body);
    else if (isLabel) runs.push([wording.body]);
    open = isLabel || (open && content === "blank" && labels > 1);
  }
  return runs;
}

function isDisordered(run: readonly string[], block: Block): boolean {
  const { columns, readings } = headerBand(block);
  const labels = new Set(columns.map(({ label }) => label));
  const words = new Set(readings.flat());
  const seen = run.filter((word) => words.has(word));
  const different = new Set(seen.filter((word) => labels.has(word))).size;
  const isHeader = different >= Math.max(2, labels.size - MOST_ALTERED);
  return isHeader && !readings.some((reading) => isWithin(seen, reading));
}

/** Whether the words come in the reading in this order, others between them or not. */
function isWithin(words: readonly string[], reading: readonly string[]): boolean {
  let next = 0;
  for (const word of reading) if (word === words[next]) next += 1;
  return next === words.length;
}
