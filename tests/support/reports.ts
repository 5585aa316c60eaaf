/** Builders of reports for tests: consistent ones of every size, and the changes that a case is about. */
import fc from "fast-check";
import type { Cell, CellId, Edition } from "../../src/form/edition.ts";
import { SCHEMA_ID, type AnnualReport } from "../../src/report/annual-report.ts";
import { equationsOf } from "../../src/rules/equations.ts";

type RawFigures = AnnualReport["figures"];

/** A report of that edition with zeros everywhere but in the given cells; totals are not computed. */
export function reportOf(
  edition: Edition,
  figures: RawFigures = {},
  change: Partial<AnnualReport> = {},
): AnnualReport {
  const zeros = Object.fromEntries(edition.cells.map(({ id }) => [id, 0]));
  return {
    schema: SCHEMA_ID,
    edition: edition.id,
    year: edition.firstYear + 1,
    organ: { name: "某某市统计局", kind: "department" },
    figures: { ...zeros, ...figures },
    narrative: { opening: [], overview: [], problemsAndImprovements: [], otherMatters: [] },
    explanations: [],
    ...change,
  };
}

/** Fills every total from its inputs, and balances every column by what is received and carried over. */
export function consistent(edition: Edition, inputs: Readonly<Record<CellId, number>>): RawFigures {
  const figures: Record<string, number> = { ...inputs };
  const value = (cell: { id: CellId } | undefined): number => figures[cell?.id ?? ""] ?? 0;
  const sum = (cells: readonly Cell[]): number => cells.reduce((all, it) => all + value(it), 0);
  const equations = equationsOf(edition);
  const inColumns = equations.filter(({ at }) => at.column.line.total !== true);
  for (const { code, at, parts } of inColumns)
    if (code === "T3-COLSUM") figures[at.id] = sum(parts);
  for (const { code, at, parts, totals } of inColumns) {
    if (code !== "T3-BALANCE") continue;
    const [received, carriedIn] = parts;
    const [handled] = totals;
    figures[at.id] = Math.max(value(at), value(carriedIn) - value(handled));
    if (received) figures[received.id] = value(handled) + value(at) - value(carriedIn);
  }
  for (const { code, at, parts } of equations) {
    if (code === "T3-ROWSUM" || code === "T4-SUM") figures[at.id] = sum(parts);
  }
  return figures;
}

/** Random figures of an edition in which every sum and balance holds. */
export function consistentFigures(edition: Edition, largest = 99_999): fc.Arbitrary<RawFigures> {
  const count = fc.oneof({ weight: 3, arbitrary: fc.constant(0) }, fc.nat(largest));
  return fc
    .tuple(...edition.cells.map(() => count))
    .map((numbers) =>
      consistent(
        edition,
        Object.fromEntries(edition.cells.map(({ id }, i) => [id, numbers[i] ?? 0])),
      ),
    );
}

/** A report as the workbook keeps it: what the published text looked like stays in JSON. */
export function withoutSource(report: AnnualReport): AnnualReport {
  const kept = { ...report };
  delete kept.source;
  return kept;
}
