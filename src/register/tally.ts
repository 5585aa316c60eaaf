/** The figures of tables three and four, and of documents, while they are counted. */
import type { CellId, Row } from "../form/edition.ts";
import type { Edition } from "../form/editions.ts";
import { onceForEdition } from "../form/once-for.ts";
import { totalsOf } from "../rules/totals.ts";
import { isDocumentRow } from "./named-rows.ts";
import type { RegisterCode } from "./register-code.ts";

/** What counts nowhere, or as open although somebody meant it closed, and the rule that says why. */
export interface Uncounted {
  /** 编号. */
  readonly number: string;
  readonly code: RegisterCode;
  readonly countedAs: "open" | null;
}

export interface Count {
  /** Every cell of tables three and four, zeros and totals too; of table two where documents are kept. */
  readonly figures: Readonly<Record<CellId, number>>;
  /** What each figure above 0 counts. */
  readonly entries: Readonly<Record<CellId, readonly string[]>>;
  readonly uncounted: readonly Uncounted[];
}

export interface Tally {
  /** Counts a number in the cell of a row and a column; there is always one. */
  readonly add: (row: Row | undefined, column: string, number: string) => void;
  readonly skip: (uncounted: Uncounted) => void;
  readonly count: (documents: "withDocuments" | "withoutDocuments") => Count;
}

export function newTally(edition: Edition): Tally {
  const counted = new Map<CellId, string[]>();
  const uncounted: Uncounted[] = [];
  return {
    add(row, column, number) {
      const cell = row?.cells.find((it) => it.column.key === column);
      if (!cell) throw new Error(`No cell for column "${column}".`);
      const numbers = counted.get(cell.id);
      if (numbers) numbers.push(number);
      else counted.set(cell.id, [number]);
    },
    skip(it) {
      uncounted.push(it);
    },
    count(documents) {
      for (const { at, parts } of totalsOf(edition)) {
        const numbers = parts.flatMap(({ id }) => counted.get(id) ?? []);
        if (numbers.length > 0) counted.set(at.id, numbers);
      }
      const { cells, ofDocuments } = countedCells(edition);
      const ids = documents === "withDocuments" ? [...ofDocuments, ...cells] : cells;
      const numbers = ids.map((id) => [id, counted.get(id) ?? []] as const);
      return {
        figures: Object.fromEntries(numbers.map(([id, { length }]) => [id, length])),
        entries: Object.fromEntries(numbers.filter(([, { length }]) => length > 0)),
        uncounted,
      };
    },
  };
}

const countedCells = onceForEdition(({ rows }) => {
  const idsOf = (list: readonly Row[]): CellId[] =>
    list.flatMap((row) => row.cells.map(({ id }) => id));
  return {
    ofDocuments: idsOf(rows.filter(isDocumentRow)),
    cells: idsOf(rows.filter(({ table }) => table.id !== "proactiveDisclosure")),
  };
});
