/** Any single cell of tables three and four that is off by one is found, and only then anything is. */
import fc from "fast-check";
import { editions } from "../../src/form/editions.ts";
import { check } from "../../src/rules/check.ts";
import { equationsOf } from "../../src/rules/equations.ts";
import type { Finding } from "../../src/rules/finding.ts";
import { consistentFigures, reportOf } from "../support/reports.ts";

const ARITHMETIC = ["T3-ROWSUM", "T3-COLSUM", "T3-BALANCE", "T4-SUM"];
const arithmetic = (findings: readonly Finding[]): Finding[] =>
  findings.filter(({ code }) => ARITHMETIC.includes(code));

describe.each(editions)("edition $id", (edition) => {
  const cells = edition.cells.filter(({ table }) => table.id !== "proactiveDisclosure");

  test("has as many sums and balances as the form prints", () => {
    const rows = new Set(
      cells.filter(({ table }) => table.id === "requests").map(({ row }) => row.key),
    );
    expect(equationsOf(edition)).toHaveLength(rows.size + 7 + 7 + 3);
  });

  test("a consistent report has no arithmetic finding", () => {
    fc.assert(
      fc.property(consistentFigures(edition), (figures) => {
        const report = reportOf(edition, figures);
        expect(arithmetic(check(report, { stage: "finished" }))).toEqual([]);
        expect(arithmetic(check(report, { stage: "draft" }))).toEqual([]);
      }),
    );
  });

  test.each(cells.map((cell) => [cell.id, cell] as const))("%s off by one is found", (id, cell) => {
    const broken = equationsOf(edition).filter(({ parts, totals }) =>
      [...parts, ...totals].includes(cell),
    );
    fc.assert(
      fc.property(consistentFigures(edition), fc.constantFrom(1, -1), (figures, off) => {
        const value = Number(figures[id]);
        fc.pre(value + off >= 0);
        const report = reportOf(edition, { ...figures, [id]: value + off });
        const findings = arithmetic(check(report, { stage: "draft" }));
        expect(findings.map(({ code, at }) => `${code} ${at}`).sort()).toEqual(
          broken.map(({ code, at }) => `${code} ${at.id}`).sort(),
        );
        for (const { cells: ids, expected, found } of findings) {
          expect(ids).toContain(id);
          expect(Math.abs(Number(expected) - Number(found))).toBe(1);
        }
        // one slip that breaks several sums is one cause, and the first fix mends it
        if (broken.length > 1) {
          expect(findings.map(({ cause }) => cause)).toEqual(broken.map(() => id));
          const fix = findings[0]?.fixes?.[0];
          expect(fix).toMatchObject({ set: { [id]: cell.computed ? "sum" : value } });
        }
      }),
      { numRuns: 4 },
    );
  });
});
