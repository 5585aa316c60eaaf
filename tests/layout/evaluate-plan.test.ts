/** What the native formulas say is what the rules say, for figures consistent, broken and unfilled. */
import fc from "fast-check";
import { type Edition, editions } from "../../src/form/editions.ts";
import { readFigures } from "../../src/figures/figures.ts";
import { evaluatePlan } from "../../src/layout/evaluate-plan.ts";
import type { Value } from "../../src/layout/evaluate.ts";
import { checkKey, lineKey, sentenceKey, statusKey, tallyKey } from "../../src/layout/keys.ts";
import { planWorkbook } from "../../src/layout/plan-workbook.ts";
import { sheetNames } from "../../src/layout/sheet-names.ts";
import { blankCells } from "../../src/rules/blanks.ts";
import { contextOf } from "../../src/rules/context.ts";
import { equationsOf, holds, sideOf } from "../../src/rules/equations.ts";
import { consistentFigures, reportOf } from "../support/reports.ts";

type Raw = Readonly<Record<string, number | string | null>>;

/** The values of all formulas, with every total typed as given. */
function valuesOf(edition: Edition, figures: Raw): ReadonlyMap<string, Value> {
  return evaluatePlan(planWorkbook(edition), new Map(Object.entries(figures)));
}

/** Consistent figures in which some cells have been changed to other numbers, blanks or strokes. */
function brokenFigures(edition: Edition): fc.Arbitrary<Raw> {
  const id = fc.constantFrom(...edition.cells.map((cell) => cell.id));
  const slip = fc.oneof(fc.nat(999), fc.constantFrom(null, "/", "-", "—", "无"));
  return fc
    .tuple(consistentFigures(edition), fc.array(fc.tuple(id, slip), { maxLength: 12 }))
    .map(([figures, slips]) => ({ ...figures, ...Object.fromEntries(slips) }));
}

describe.each(editions.map((edition) => [edition.id, edition] as const))(
  "edition %s",
  (_, edition) => {
    test("the lines of 勾稽核对 and the checks are those of the rules", () => {
      fc.assert(
        fc.property(brokenFigures(edition), (raw) => {
          const values = valuesOf(edition, raw);
          const figures = readFigures(edition, raw);
          for (const equation of equationsOf(edition)) {
            const [parts, totals] = [
              sideOf(figures, equation.parts),
              sideOf(figures, equation.totals),
            ];
            const filled = parts.unknown + totals.unknown === 0;
            const expected = !filled ? "待填" : holds(equation, figures) ? "√" : "×";
            expect(values.get(lineKey(equation, "result"))).toBe(expected);
            expect(values.get(lineKey(equation, "left"))).toBe(
              parts.unknown === 0 ? parts.sum : "",
            );
            expect(values.get(lineKey(equation, "difference"))).toBe(
              filled ? totals.sum - parts.sum : "",
            );
            const check = String(values.get(checkKey(equation)));
            expect(/^[√×]/u.exec(check)?.[0] ?? "待填").toBe(expected);
          }
        }),
        { numRuns: 60 },
      );
    });

    test("as many cells are to be filled as the rules count", () => {
      fc.assert(
        fc.property(brokenFigures(edition), (raw) => {
          const blanks = blankCells(contextOf(reportOf(edition, raw), { stage: "draft" })).length;
          expect(valuesOf(edition, raw).get(tallyKey("all", "blank"))).toBe(blanks);
        }),
        { numRuns: 60 },
      );
    });

    test("totals that keep their formula are the sums of their inputs", () => {
      fc.assert(
        fc.property(consistentFigures(edition), (raw) => {
          const inputs = edition.cells.filter(({ computed }) => !computed);
          const values = valuesOf(
            edition,
            Object.fromEntries(inputs.map(({ id }) => [id, raw[id] ?? 0])),
          );
          for (const { id } of edition.cells.filter(({ computed }) => computed)) {
            expect(values.get(id)).toBe(raw[id]);
          }
          expect(values.get(statusKey(sheetNames.guide))).toBe("√ 全部填好");
        }),
        { numRuns: 20 },
      );
    });

    test("nothing filled: all inputs are counted, no sentence is ventured", () => {
      const values = valuesOf(edition, {});
      const inputs = edition.cells.filter(({ computed }) => !computed).length;
      expect(values.get(statusKey(sheetNames.guide))).toBe(`未填${inputs}格｜不符0处｜非数字0格`);
      for (const key of ["requests", "disputes", "documents"]) {
        expect(values.get(sentenceKey(key))).toBe("");
      }
    });

    test("zeros: nothing was received, nothing went to court", () => {
      const inputs = edition.cells.filter(({ computed }) => !computed);
      const zeros = Object.fromEntries(inputs.map(({ id }) => [id, 0]));
      const values = valuesOf(edition, { ...zeros, "report.year": 2025 });
      expect(values.get(sentenceKey("requests"))).toBe("2025年，未收到政府信息公开申请。");
      expect(values.get(sentenceKey("disputes"))).toBe(
        "2025年，未发生因政府信息公开引起的行政复议、行政诉讼。",
      );
    });

    test("a text is no number, and waits for no one", () => {
      const values = valuesOf(edition, { "requests.newThisYear.naturalPerson": "8件" });
      const [row] = equationsOf(edition);
      if (!row) throw new Error("No sum.");
      expect(values.get(lineKey(row, "result"))).toBe("非数字");
      expect(values.get(checkKey(row))).toBe("非数字");
      expect(values.get(tallyKey("requests", "notANumber"))).toBe(1);
      expect(values.get(row.at.id)).toBe("");
    });
  },
);

test("a check says how far off it is, and which total has been emptied", () => {
  const [, edition] = editions;
  if (!edition) throw new Error("No edition.");
  const zeros = Object.fromEntries(edition.cells.map(({ id }) => [id, 0]));
  const values = valuesOf(edition, {
    ...zeros,
    "requests.newThisYear.researchInstitution": 8,
    "disputes.reconsideration.total": null,
  });
  const said = (code: string, id: string): Value | undefined =>
    values.get(checkKey({ code, at: { id } }));
  expect(said("T3-ROWSUM", "requests.newThisYear.total")).toBe("×少8");
  expect(said("T3-BALANCE", "requests.carriedToNextYear.researchInstitution")).toBe("×差8");
  expect(said("T4-SUM", "disputes.reconsideration.total")).toBe("缺总计");
});

test("the sentences name only what is not 0", () => {
  const [, edition] = editions;
  if (!edition) throw new Error("No edition.");
  const inputs = edition.cells.filter(({ computed }) => !computed);
  const values = valuesOf(edition, {
    ...Object.fromEntries(inputs.map(({ id }) => [id, 0])),
    "requests.newThisYear.naturalPerson": 3,
    "requests.newThisYear.commercialEnterprise": 5,
    "requests.outcomes.disclosed.naturalPerson": 3,
    "requests.outcomes.notDisclosed.stateSecrets.commercialEnterprise": 4,
    "requests.carriedToNextYear.commercialEnterprise": 1,
    "disputes.reconsideration.upheld": 2,
    "disputes.litigation.direct.pending": 1,
    "proactiveDisclosure.item1.administrativeNormativeDocuments.issuedThisYear": 5,
  });
  expect(values.get(sentenceKey("requests"))).toBe(
    "新收政府信息公开申请8件（自然人3件、法人或其他组织5件），上年结转0件；办结7件，结转下年度1件；其中予以公开3件、不予公开4件。",
  );
  expect(values.get(sentenceKey("disputes"))).toBe(
    "发生行政复议2件（维持2件），行政诉讼1件（尚未审结1件）。",
  );
  expect(values.get(sentenceKey("documents"))).toBe(
    "制发行政规范性文件5件，废止0件，现行有效0件。",
  );
});
