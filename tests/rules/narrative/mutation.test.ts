/** In a report whose text was written from its figures, any stated figure that is off by one is found. */
import fc from "fast-check";
import { editions } from "../../../src/form/editions.ts";
import type { Edition } from "../../../src/form/edition.ts";
import { cellsOf } from "../../../src/narrative/figure-cells.ts";
import { fillSentences } from "../../../src/narrative/fill-sentences.ts";
import { readReport } from "../../../src/narrative/read-report.ts";
import type { AnnualReport } from "../../../src/report/annual-report.ts";
import { check } from "../../../src/rules/check.ts";
import type { Finding } from "../../../src/rules/finding.ts";
import { consistentFigures, reportOf, soundNarrative } from "../../support/reports.ts";

const found = (report: AnnualReport): Finding[] =>
  check(report, { stage: "finished" }).filter(({ code }) => code.startsWith("N-"));

/** A report that tells its figures in the customary sentences. */
function writtenFrom(edition: Edition, figures: AnnualReport["figures"]): AnnualReport {
  const narrative = soundNarrative(edition, edition.firstYear + 1);
  const overview = narrative.overview.map((text) => text.replace(/，未收到.*$/u, "。"));
  return fillSentences(reportOf(edition, figures, { narrative: { ...narrative, overview } }));
}

/** Small numbers too: with one request carried in, numbers that are off by one have other readings. */
function smallFigures(edition: Edition): fc.Arbitrary<AnnualReport["figures"]> {
  return fc.oneof(consistentFigures(edition, 1), consistentFigures(edition, 500));
}

describe.each(editions)("edition $id", (edition) => {
  test("a text written from the figures agrees with them", () => {
    fc.assert(
      fc.property(consistentFigures(edition), (figures) => {
        const codes = found(writtenFrom(edition, figures)).map(({ message }) => message);
        expect(codes).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  test("any number of the text that is off by one is found, where it stands", () => {
    fc.assert(
      fc.property(smallFigures(edition), fc.nat(), fc.boolean(), (figures, pick, up) => {
        const report = writtenFrom(edition, figures);
        const facts = readReport(report).flatMap(({ part, text, facts: all }) =>
          all.filter(({ value }) => up || value > 0).map((fact) => ({ part, text, fact })),
        );
        const stated = facts.filter(({ text, fact }) =>
          /\d/u.test(text.slice(fact.span.start, fact.span.end)),
        );
        const chosen = stated[pick % Math.max(stated.length, 1)];
        if (!chosen) return;
        const { part, text, fact } = chosen;
        const { start, end } = fact.span;
        const changed =
          text.slice(0, start) +
          text.slice(start, end).replace(/\d+/u, String(fact.value + (up ? 1 : -1))) +
          text.slice(end);
        const paragraphs = report.narrative[part].map((it) => (it === text ? changed : it));
        const narrative = { ...report.narrative, [part]: paragraphs };
        const quotes = found({ ...report, narrative }).map(({ quote }) => quote);
        expect([changed, quotes.length > 0]).toEqual([changed, true]);
      }),
      { numRuns: 150 },
    );
  });

  test("any cell that the text states, off by one, is found", () => {
    fc.assert(
      fc.property(smallFigures(edition), fc.nat(), (figures, pick) => {
        const report = writtenFrom(edition, figures);
        const cells = readReport(report).flatMap(({ facts }) =>
          facts.flatMap(({ fact }) => cellsOf(edition, fact)),
        );
        const cell = cells[pick % Math.max(cells.length, 1)];
        if (!cell) return;
        const value = Number(report.figures[cell.id]) + 1;
        const broken = { ...report, figures: { ...report.figures, [cell.id]: value } };
        const findings = check(broken, { stage: "finished" });
        expect([cell.id, findings.some(({ cells: ids }) => ids.includes(cell.id))]).toEqual([
          cell.id,
          true,
        ]);
      }),
      { numRuns: 150 },
    );
  });
});
