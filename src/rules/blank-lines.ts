/** Rows and columns that were left blank: one slip, however many cells and sums it touches. */
import { isBlank, type Figures } from "../figures/figures.ts";
import { joinKeys, type Cell, type Leaf } from "../form/edition.ts";
import { onceFor, onceForEdition } from "../form/once-for.ts";

interface Line {
  readonly shape: "row" | "column";
  /** What of it is typed, for its totals follow; of the row or column of the totals, these. */
  readonly inputs: readonly Cell[];
}

export interface BlankLine {
  readonly shape: Line["shape"];
  /** What of it is typed and was not. */
  readonly blank: readonly [Cell, ...Cell[]];
  readonly extent: "whole" | "most";
}

/** Of fewer cells it is not said that they are a line: they are soon counted. */
const FEWEST = 5;

/** A number or two that stand in it make a column no other slip. */
const MOST = 3 / 4;

/** The rows and columns of every block that are long enough, without their totals. */
const linesOf = onceForEdition((edition): readonly Line[] => {
  const lines = (shape: Line["shape"], leafOf: (cell: Cell) => Leaf): Line[] => {
    const keyOf = (cell: Cell): string => joinKeys(cell.table.id, cell.block.key, leafOf(cell).key);
    return [...new Set(edition.cells.map(keyOf))].flatMap((key) => {
      const whole = edition.cells.filter((cell) => keyOf(cell) === key);
      const typed = whole.filter(({ computed }) => !computed);
      const own = typed.length > 0 ? typed : whole;
      return own.length >= FEWEST ? [{ shape, inputs: own }] : [];
    });
  };
  return [...lines("column", ({ column }) => column), ...lines("row", ({ row }) => row)];
});

/** The lines that were left blank, in tables that were not. */
export const blankLines = onceFor((figures: Figures): readonly BlankLine[] => {
  const { edition, unread } = figures;
  const blanks = new Set(unread.filter((cell) => isBlank(figures, cell)));
  const begun = new Set(
    edition.cells.filter((cell) => !blanks.has(cell)).map(({ table }) => table),
  );
  return linesOf(edition).flatMap(({ shape, inputs }) => {
    const [first, ...more] = inputs.filter((cell) => blanks.has(cell));
    if (!first || !begun.has(first.table)) return [];
    const count = more.length + 1;
    if (count < FEWEST || count < MOST * inputs.length) return [];
    const extent = count === inputs.length ? "whole" : "most";
    return [{ shape, blank: [first, ...more], extent }];
  });
});
