/** What a file shows of a figure that was read in it, for whoever looks whether it is right. */
import type { Cell } from "../form/edition.ts";
import { isFromPicture } from "./doubt.ts";
import type { PagePlace } from "./page-place.ts";
import type { RecognisedTables } from "./recognise-tables.ts";

/** How it was seen in a picture: clearly, not clearly, or not clearly and settled by sums. */
export type Sight = "clear" | "blurred" | "settled";

export interface CellOrigin {
  /** Undefined where the file has no pages. */
  readonly place?: PagePlace;
  /** Undefined where it is no picture that says it. */
  readonly sight?: Sight;
}

/** By the id of the cell; none of a cell of which there is nothing to be shown. */
export type CellOrigins = ReadonlyMap<string, CellOrigin>;

export function cellOrigins({ cells, settled }: RecognisedTables): CellOrigins {
  const bySums = new Set(settled.map(({ cell }) => cell));
  const sightOf = (cell: Cell, doubts: Parameters<typeof isFromPicture>[0]): Sight | undefined => {
    if (!isFromPicture(doubts)) return undefined;
    if (bySums.has(cell)) return "settled";
    return doubts?.includes("blurred") ? "blurred" : "clear";
  };
  return new Map(
    [...cells].flatMap(([cell, { place, doubts }]): [string, CellOrigin][] => {
      const sight = sightOf(cell, doubts);
      const origin = { ...(place && { place }), ...(sight && { sight }) };
      return place || sight ? [[cell.id, origin]] : [];
    }),
  );
}
