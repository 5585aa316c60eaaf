/** What is told of the rows of a printed table. */
import type { Edition } from "../../form/editions.ts";
import { lineName } from "../../form/names.ts";
import { helpOfRow, type RowHelp } from "../../rules/hard-rows.ts";
import type { Headed } from "./headed-cells.ts";

export interface NamedHelp {
  /** The row, as messages name it. */
  readonly name: string;
  readonly helps: readonly RowHelp[];
}

/** By the key of the label that stands next to the figures of the row. */
export function rowHelps(
  edition: Edition,
  headed: ReadonlyMap<string, Headed>,
): ReadonlyMap<string, NamedHelp> {
  const helps = new Map<string, NamedHelp>();
  for (const [key, { cells, isNearest }] of headed) {
    const [line, other] = cells;
    const cell = edition.cellsById.get(line?.[0] ?? "");
    if (!isNearest || other || !cell) continue;
    const own = helpOfRow(edition, cell.row);
    if (own.length > 0) helps.set(key, { name: lineName(cell.row.line), helps: own });
  }
  return helps;
}

/** One line of it: 人事管理、后勤管理、内部工作流程（《条例》第十六条第一款）. */
export function helpWords({ text, basis }: RowHelp): string {
  return basis === undefined ? text : `${text}（${basis}）`;
}
