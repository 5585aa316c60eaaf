/** In a report whose text was written from its figures, any stated figure that is off by one is found. */
import fc from "fast-check";
import { type Edition, editions } from "../../../src/form/editions.ts";
import { cellsOf } from "../../../src/narrative/figure-cells.ts";
import { fillSentences } from "../../../src/narrative/fill-sentences.ts";
import { readReport } from "../../../src/narrative/read-report.ts";
import * as stated from "../../../src/narrative/stated-figure.ts";
import type { StatedFigure } from "../../../src/narrative/stated-figure.ts";
import type { AnnualReport } from "../../../src/report/annual-report.ts";
import { check } from "../../../src/rules/check.ts";
import type { Finding } from "../../../src/rules/finding.ts";
import { consistent, consistentFigures, reportOf, soundNarrative } from "../../support/reports.ts";

type RawFigures = AnnualReport["figures"];

const found = (report: AnnualReport): Finding[] =>
  check(report, { stage: "finished" }).filter(({ code }) => code.startsWith("N-"));

/** A sentence that tells figures, with the number of each of them. */
type Told = (number: (figure: StatedFigure) => number) => string;

/** What the customary sentences do not tell, told as reports tell it. */
const TOLD: readonly Told[] = [
  (n) =>
    `作出行政许可决定${n(stated.decisions("licensing"))}件、行政处罚决定${n(stated.decisions("penalties"))}件、行政强制决定${n(stated.decisions("compulsion"))}件。`,
  (n) =>
    `制发规章${n(stated.documents("rules", "issued"))}件，现行有效规章${n(stated.documents("rules", "inForce"))}件。`,
  (n) =>
    `新收自然人政府信息公开申请${n(stated.ofApplicant("naturalPerson"))}件，新收法律服务机构申请${n(stated.ofApplicant("legalServiceInstitution"))}件。`,
  (n) =>
    `本机关不掌握相关政府信息${n(stated.outcome("unableToProvide.notHeld"))}件，重复申请${n(stated.outcome("notProcessed.repeatRequest"))}件，属于国家秘密${n(stated.outcome("notDisclosed.stateSecrets"))}件。`,
  (n) =>
    `未经复议直接起诉${n(stated.cases("litigation", { route: "direct" }))}件，复议后起诉${n(stated.cases("litigation", { route: "afterReconsideration" }))}件。`,
];
const TOLD_IN: Readonly<Record<string, readonly Told[]>> = {
  "2019": [],
  "2021": [
    (n) => `行政规范性文件废止${n(stated.documents("normativeDocuments", "repealed"))}件。`,
    (n) => `行政事业性收费${n(stated.fees)}万元。`,
  ],
};

/** The shares of the groups, in hundredths; none where nothing was handled. */
function shares(edition: Edition, figures: RawFigures): string[] {
  const handled = numberOf(edition, figures, stated.handled);
  if (handled === 0) return [];
  const groups = { 予以公开: "disclosed", 不予公开: "notDisclosed" };
  return Object.entries(groups).map(([name, path]) => {
    const number = numberOf(edition, figures, stated.outcome(path));
    return `${name}${number}件，占${((number / handled) * 100).toFixed(2)}%。`;
  });
}

function numberOf(edition: Edition, figures: RawFigures, figure: StatedFigure): number {
  return cellsOf(edition, figure).reduce((sum, { id }) => sum + Number(figures[id]), 0);
}

/** Paragraphs that state figures and nothing else, and a report that has them in part one. */
function writtenFrom(edition: Edition, figures: RawFigures): AnnualReport {
  const narrative = soundNarrative(edition, edition.firstYear + 1);
  const overview = narrative.overview.map((text) => text.replace(/，未收到.*$/u, "。"));
  const filled = fillSentences(
    reportOf(edition, figures, { narrative: { ...narrative, overview } }),
  );
  const told = [...TOLD, ...(TOLD_IN[edition.id] ?? [])].map((text) =>
    text((figure) => numberOf(edition, figures, figure)),
  );
  const more = [...filled.narrative.overview, ...told, ...shares(edition, figures)];
  return { ...filled, narrative: { ...filled.narrative, overview: more } };
}

/** The report with one paragraph of part one in other words. */
function withText(report: AnnualReport, at: number, text: string): AnnualReport {
  return {
    ...report,
    narrative: { ...report.narrative, overview: report.narrative.overview.with(at, text) },
  };
}

/** Every number of those paragraphs, with one more or one less in its place; years are none of them. */
function changedNumbers(edition: Edition, { narrative: { overview } }: AnnualReport) {
  const { overview: sound } = soundNarrative(edition, edition.firstYear + 1);
  const isSound = (text: string): boolean => sound.some((it) => it.startsWith(text.slice(0, 12)));
  return overview.flatMap((text, at) =>
    isSound(text)
      ? []
      : [...text.matchAll(/(?<![\d.])\d+(?![\d年])/gu)].flatMap(({ 0: digits, index }) =>
          [1, -1]
            .map((by) => Number(digits) + by)
            .filter((value) => value >= 0)
            .map((value) => ({
              at,
              text: text.slice(0, index) + String(value) + text.slice(index + digits.length),
            })),
        ),
  );
}

/** 占16.13% may be the share of what was received, though that of what was handled is 15.13%. */
function isOtherShare(edition: Edition, figures: RawFigures, text: string): boolean {
  const [, part, percent] = /(\d+)件，占([\d.]+)%/u.exec(text) ?? [];
  return [stated.received, stated.receivedAndCarriedIn].some((whole) => {
    const share = (Number(part) / numberOf(edition, figures, whole)) * 100;
    return Math.abs(share - Number(percent)) < 0.011;
  });
}

/** Small numbers too: with one request carried in, numbers that are off by one have other readings. */
function smallFigures(edition: Edition): fc.Arbitrary<RawFigures> {
  return fc.oneof(consistentFigures(edition, 1), consistentFigures(edition, 500));
}

const NATURAL = "requests.outcomes.disclosed.naturalPerson";

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

  test("every number of the text, off by one, is found in its paragraph", () => {
    fc.assert(
      fc.property(smallFigures(edition), (figures) => {
        const report = writtenFrom(edition, figures);
        const changed = changedNumbers(edition, report);
        expect(changed.length).toBeGreaterThan(10);
        for (const { at, text } of changed) {
          if (isOtherShare(edition, figures, text)) continue;
          const quotes = found(withText(report, at, text)).map(({ quote = "" }) => quote);
          expect([text, quotes.some((quote) => text.includes(quote))]).toEqual([text, true]);
        }
      }),
      { numRuns: 8 },
    );
  });

  test("every cell that the text states, zeros as well, off by one is found", () => {
    fc.assert(
      fc.property(smallFigures(edition), (figures) => {
        const report = writtenFrom(edition, figures);
        const cells = readReport(report).flatMap(({ facts }) =>
          facts.flatMap(({ figure }) => cellsOf(edition, figure)),
        );
        expect(cells.length).toBeGreaterThan(20);
        for (const { id } of new Set(cells)) {
          const broken = { ...report.figures, [id]: Number(report.figures[id]) + 1 };
          const findings = check({ ...report, figures: broken }, { stage: "finished" });
          expect([id, findings.some((it) => it.cells.includes(id))]).toEqual([id, true]);
        }
      }),
      { numRuns: 8 },
    );
  });

  test("one more request in tables that add up contradicts the text", () => {
    fc.assert(
      fc.property(smallFigures(edition), (figures) => {
        const report = writtenFrom(edition, figures);
        const inputs = { ...figures, [NATURAL]: Number(figures[NATURAL]) + 1 };
        const more = consistent(edition, inputs);
        const codes = found({ ...report, figures: more }).map(({ code }) => code);
        expect(codes).toEqual(expect.arrayContaining(["N-RECEIVED", "N-CLOSED", "N-RESULT"]));
      }),
      { numRuns: 40 },
    );
  });
});
