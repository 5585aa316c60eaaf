/** How many figures stand behind a label in the form. */
import { editions } from "../form/editions.ts";
import type { CellContent } from "./cell-text.ts";
import { sequenceOf } from "./printed-sequence.ts";
import { wordingOf } from "./wording.ts";

const places = new Map<string, Set<number>>();
/** The lengths of rows that have no label of their own, only those over their columns. */
const across = new Set<number>();
for (const edition of editions) {
  const { expected, rows } = sequenceOf(edition);
  for (const { cells, start } of rows) {
    if (cells[0]?.table.across) across.add(cells.length);
    const before = expected[start - 1];
    if (before?.kind !== "label") continue;
    const known = places.get(before.wording.body) ?? new Set();
    places.set(before.wording.body, known.add(cells.length));
  }
}

/** Whether cells are a row without a label, of as many figures as the form has in one. */
export function isRowAlone(contents: readonly CellContent[]): boolean {
  return across.has(contents.length) && contents.every((it) => it === "number" || it === "stroke");
}

/** The numbers of places of rows without a label. */
export const placesAlone: ReadonlySet<number> = across;

/** The numbers of places that a row with this label has, in one edition or the other. */
export function placesBehind(label: string): ReadonlySet<number> {
  return places.get(wordingOf(label).body) ?? new Set();
}
