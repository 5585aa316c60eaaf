/** Builders of reports for tests: consistent ones of every size. */
import fc from "fast-check";
import { consistent } from "../../src/build/rule-cases/sound-report.ts";
import type { Edition } from "../../src/form/editions.ts";
import type { AnnualReport } from "../../src/report/annual-report.ts";

export { consistent, reportOf, soundNarrative } from "../../src/build/rule-cases/sound-report.ts";

type RawFigures = AnnualReport["figures"];

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
