/** What is written from figures reads back to the same figures, and is what the workbook's 参考语句 says. */
import fc from "fast-check";
import { editions } from "../../src/form/editions.ts";
import { readFigures } from "../../src/figures/figures.ts";
import { numberOf } from "../../src/figures/figures.ts";
import { evaluatePlan } from "../../src/layout/evaluate-plan.ts";
import { sentenceKey } from "../../src/layout/keys.ts";
import { planWorkbook } from "../../src/layout/plan-workbook.ts";
import { cellsOf } from "../../src/narrative/figure-cells.ts";
import { readParagraph } from "../../src/narrative/read-paragraph.ts";
import { standardSentences } from "../../src/narrative/standard-sentences.ts";
import { consistentFigures, reportOf } from "../support/reports.ts";

describe.each(editions)("edition $id", (edition) => {
  test("every sentence reads back to the numbers that it was written from", () => {
    fc.assert(
      fc.property(consistentFigures(edition), (figures) => {
        const report = reportOf(edition, figures);
        const numbers = readFigures(edition, figures);
        for (const { text } of standardSentences(report)) {
          const { facts } = readParagraph(text, { year: report.year });
          expect(facts.length).toBeGreaterThan(0);
          for (const { figure, value, certainty, isPart } of facts) {
            const sum = cellsOf(edition, figure).reduce(
              (all, it) => all + numberOf(numbers, it),
              0,
            );
            expect({ text, figure, value, certainty, isPart }).toEqual({
              ...{ text, figure, value: sum },
              ...{ certainty: "sure", isPart: false },
            });
          }
        }
      }),
      { numRuns: 60 },
    );
  });

  test("every number of a sentence is read", () => {
    fc.assert(
      fc.property(consistentFigures(edition), (figures) => {
        for (const { text } of standardSentences(reportOf(edition, figures, { year: null }))) {
          const { facts } = readParagraph(text, { year: null });
          const zeros = /未收到|未发生/u.test(text) ? (text.includes("未发生") ? 2 : 1) : 0;
          expect([text, facts.length]).toEqual([text, (text.match(/\d+/gu) ?? []).length + zeros]);
        }
      }),
      { numRuns: 60 },
    );
  });

  test("the workbook's formulas say the same words", () => {
    const plan = planWorkbook(edition);
    fc.assert(
      fc.property(consistentFigures(edition), (figures) => {
        const report = reportOf(edition, figures);
        const values = evaluatePlan(
          plan,
          new Map(Object.entries({ ...report.figures, "report.year": report.year ?? 0 })),
        );
        for (const { kind, text } of standardSentences(report)) {
          expect(values.get(sentenceKey(kind))).toBe(text);
        }
      }),
      { numRuns: 10 },
    );
  });

  test("nothing is ventured while a cell is blank", () => {
    const blank = Object.fromEntries(edition.cells.map(({ id }) => [id, null]));
    expect(standardSentences(reportOf(edition, blank))).toEqual([]);
  });
});
