/** Where the columns of a list stand, by their headings: people move columns, and put rows above them. */
import { squeeze } from "../../text/squeeze.ts";

export interface Heads<Column extends string> {
  /** The row of the headings. */
  readonly row: number;
  readonly columns: ReadonlyMap<Column, number>;
}

interface HeadedColumn<Column extends string> {
  readonly key: Column;
  readonly heading: string;
}

interface HeldCell {
  readonly row: number;
  readonly column: number;
  readonly value: unknown;
}

/** @param needed headings without which it is no such list */
export function findHeads<Column extends string>(
  cells: Iterable<HeldCell>,
  columns: readonly HeadedColumn<Column>[],
  needed: readonly Column[],
): Heads<Column> | undefined {
  const keys = new Map(columns.map(({ key, heading }) => [squeeze(heading), key]));
  const rows = new Map<number, Map<Column, number>>();
  for (const { row, column, value } of cells) {
    if (typeof value !== "string") continue;
    const key = keys.get(squeeze(value));
    if (key === undefined) continue;
    const heads = rows.get(row) ?? new Map<Column, number>();
    if (!heads.has(key)) heads.set(key, column);
    rows.set(row, heads);
  }
  for (const [row, found] of rows) {
    if (needed.every((key) => found.has(key))) return { row, columns: found };
  }
  return undefined;
}
