/** The rows of tables in what the pane hands out: the texts of their cells. */
import { strFromU8, unzipSync } from "fflate";
import type { AnnualReport } from "../../src/report/annual-report.ts";
import { editionOf } from "../../src/form/editions.ts";

export type Rows = readonly (readonly string[])[];

export function rowsOfDocx(bytes: Uint8Array): Rows {
  return rowsIn(documentXml(bytes), /<w:tr[ >].*?<\/w:tr>/gsu, /<w:tc>.*?<\/w:tc>/gsu);
}

export function documentXml(bytes: Uint8Array): string {
  return strFromU8(unzipSync(bytes)["word/document.xml"] ?? new Uint8Array());
}

export function rowsOfHtml(html: string): Rows {
  return rowsIn(html, /<tr[ >].*?<\/tr>/gsu, /<t[dh][ >].*?<\/t[dh]>/gsu);
}

function rowsIn(markup: string, row: RegExp, cell: RegExp): Rows {
  return Array.from(markup.matchAll(row), ([found]) =>
    Array.from(found.matchAll(cell), ([it]) => it.replace(/<[^>]*>/gu, "").trim()),
  );
}

/** Those rows that a report's tables must end in: table four prints its rows side by side. */
export function expectFigures(rows: Rows, { edition, figures }: AnnualReport): void {
  const printed = editionOf(edition).tables.flatMap((table) => {
    const lines = editionOf(edition)
      .rows.filter((row) => row.table === table)
      .map(({ cells }) => cells.map(({ id }) => String(figures[id])));
    return table.across ? [lines.flat()] : lines;
  });
  for (const figuresOfRow of printed) {
    expect(rows.map((row) => row.slice(-figuresOfRow.length))).toContainEqual(figuresOfRow);
  }
}
