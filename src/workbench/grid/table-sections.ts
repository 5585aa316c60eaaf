/** A printed table in sections: heads, which stay in sight, over the rows that they head. */
import type { PrintedCell, PrintedTable } from "../../form/printed.ts";

type Rows = readonly (readonly PrintedCell[])[];

export interface TableSection {
  readonly heads: Rows;
  readonly body: Rows;
}

/** One section; in table two one for each of its blocks. */
export function tableSections({ rows }: PrintedTable): readonly TableSection[] {
  const sections: { heads: Rows[number][]; body: Rows[number][] }[] = [];
  for (const row of rows) {
    const open = sections.at(-1);
    const hasFigures = row.some(({ kind }) => kind === "figure");
    if (open && hasFigures) open.body.push(row);
    else if (open?.body.length === 0) open.heads.push(row);
    else sections.push({ heads: [row], body: [] });
  }
  return sections;
}
