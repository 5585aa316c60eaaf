/** The rows of a block that was copied with their names, and the rows of the form that they are. */
import type { CellId } from "../../form/edition.ts";
import type { PrintedLabel, PrintedTable } from "../../form/printed.ts";
import { ALIKE, likeness, wordingOf } from "../../import/wording.ts";
import type { Headed } from "./headed-cells.ts";
import { isWords, type Block } from "./placement.ts";

/** A row of the form, by its name. */
export interface NamedRow {
  readonly label: PrintedLabel;
  readonly cells: readonly CellId[];
}

/** A row of the block that has figures. */
export interface FoundRow {
  readonly at: number;
  readonly name: string | undefined;
  /** The heads above its figures, the lowest of each column. */
  readonly heads: readonly string[];
}

export function namedRows(printed: PrintedTable, headed: ReadonlyMap<string, Headed>): NamedRow[] {
  return printed.rows.flat().flatMap((it) => {
    if (it.kind !== "label" || it.scope !== "row") return [];
    const { cells: [cells] = [], isNearest = false } = headed.get(it.key) ?? {};
    return isNearest && cells ? [{ label: it, cells }] : [];
  });
}

export function isAlike(text: string, label: string): boolean {
  return likeness(wordingOf(text), wordingOf(label)) >= ALIKE;
}

/** A number, not only one of the marks that stand for none. */
function isNumber(text: string): boolean {
  return /\d|[０-９]/u.test(text) && !isWords(text);
}

/** How many columns at the left hold names of rows: up to the last words before a number, or that are a name. */
export function labelColumnsOf(block: Block, names: readonly NamedRow[]): number {
  const ends = block
    .filter((row) => row.some(isNumber))
    .map((row) => {
      const first = row.findIndex(isNumber);
      const name = row.findLastIndex(
        (text, c) =>
          isWords(text) && (c < first || names.some((it) => isAlike(text, it.label.text))),
      );
      return name + 1;
    });
  return Math.max(0, ...ends);
}

/** The rows with figures; those without are heads, captions and notes, unless they have the name of a row. */
export function foundRows(block: Block, left: number, names: readonly NamedRow[]): FoundRow[] {
  const found: FoundRow[] = [];
  let heads: string[] = [];
  let isHead = true;
  for (const [at, row] of block.entries()) {
    const name = row.slice(0, left).findLast(isWords);
    const isBlank = row.slice(left).every((text) => !isWords(text));
    const isNamed = name !== undefined && names.some(({ label }) => isAlike(name, label.text));
    if (row.some((text, c) => c >= left && isNumber(text)) || (isNamed && isBlank)) {
      found.push({ at, name, heads });
      isHead = false;
      continue;
    }
    if (!isHead) heads = [];
    isHead = true;
    const above = heads;
    heads = row.slice(left).map((text, c) => (isWords(text) ? text : (above[c] ?? "")));
  }
  return found;
}

/** The row of the form that each is, in printed order; undefined for what is none. */
export function matchRows(
  found: readonly FoundRow[],
  names: readonly NamedRow[],
): (NamedRow | undefined)[] {
  let next = 0;
  return found.map(({ name }) => {
    if (name === undefined) return undefined;
    const wording = wordingOf(name);
    let [best, most] = [-1, ALIKE];
    for (let i = next; i < names.length; i += 1) {
      const alike = likeness(wording, wordingOf(names[i]?.label.text ?? ""));
      if (alike > most || (best < 0 && alike === most)) [best, most] = [i, alike];
    }
    if (best < 0) return undefined;
    next = best + 1;
    return names[best];
  });
}
