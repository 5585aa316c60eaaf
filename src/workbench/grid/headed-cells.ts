/** Which figures each label of a printed table heads. */
import type { CellId } from "../../form/edition.ts";
import type { PrintedFigure, PrintedLabel, PrintedTable } from "../../form/printed.ts";
import { tableSections, type TableSection } from "./table-sections.ts";

/** The attribute of a label in the page that holds its key. */
export const LABEL = "data-label";

export interface Headed {
  /** From the top, each row from left to right. */
  readonly cells: readonly (readonly CellId[])[];
  /** The label stands next to the figures: of their lines it is the one that is marked. */
  readonly isNearest: boolean;
}

/** By the key of the label; the one in the corner heads all of its section. */
export function headedCells(printed: PrintedTable): ReadonlyMap<string, Headed> {
  return new Map(
    tableSections(printed).flatMap((section) =>
      [...section.heads, ...section.body]
        .flat()
        .filter((it) => it.kind === "label")
        .map((label) => [label.key, headedBy(label, section, printed)] as const),
    ),
  );
}

function headedBy(
  label: PrintedLabel,
  { heads, body }: TableSection,
  { labelColumns }: PrintedTable,
): Headed {
  const right = label.column + label.colSpan;
  const bottom = label.row + label.rowSpan;
  const isCorner = label.scope === "column" && label.column < labelColumns;
  const isHeaded = ({ row, column, colSpan }: PrintedFigure): boolean => {
    if (label.scope === "row") return label.row <= row && row < bottom;
    return isCorner || (label.column < column + colSpan && column < right);
  };
  const cells = body
    .map((row) => row.filter((it) => it.kind === "figure").filter(isHeaded))
    .map((row) => row.map(({ cell }) => cell.id))
    .filter((row) => row.length > 0);
  const first = (heads[0]?.[0]?.row ?? 0) + heads.length;
  const isNearest = label.scope === "row" ? right === labelColumns : bottom === first && !isCorner;
  return { cells, isNearest };
}
