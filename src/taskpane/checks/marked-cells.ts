import type { CellId } from "../../form/edition.ts";
import type { Edition } from "../../form/editions.ts";
import type { Finding } from "../../rules/finding.ts";

/** The cells to colour for findings: the one to blame, else the one they stand at, else all of theirs. */
export function markedCells({ cellsById }: Edition, findings: readonly Finding[]): CellId[] {
  const cells = findings.flatMap(({ cause, at, cells }): readonly CellId[] => {
    if (cause !== undefined) return [cause];
    const cell = cellsById.get(at);
    return cell ? [cell.id] : cells;
  });
  return [...new Set(cells)];
}
