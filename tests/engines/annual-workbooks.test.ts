/**
 * What the official workbook shows is what the rules say, whichever program calculates it: random workbooks of both
 * editions, consistent and broken, with blanks and with text pasted over the validation.
 */
import fc from "fast-check";
import { isBlankLike } from "../../src/figures/parse-figure.ts";
import { type Edition, editions } from "../../src/form/editions.ts";
import { lastYearCells } from "../../src/form/last-year.ts";
import { evaluatePlan } from "../../src/layout/evaluate-plan.ts";
import type { Value } from "../../src/layout/evaluate.ts";
import { checkKey, lastYearKey, lineKey, statusKey, tallyKey } from "../../src/layout/keys.ts";
import { planWorkbook } from "../../src/layout/plan-workbook.ts";
import type { AnnualReport } from "../../src/report/annual-report.ts";
import { blankCells } from "../../src/rules/blanks.ts";
import { check } from "../../src/rules/check.ts";
import { contextOf } from "../../src/rules/context.ts";
import { equationsOf } from "../../src/rules/equations.ts";
import { connectionsOf } from "../../src/rules/last-year/connections.ts";
import { engines } from "../support/engines.ts";
import { runsOf, SEED } from "../support/long-matrix.ts";
import { consistentFigures, reportOf } from "../support/reports.ts";
import { filled, open, shownBook, type ShownBook } from "../support/workbooks.ts";

const WORKBOOKS = runsOf(100);

/** What clerks paste over a validation; strokes count as blank, the rest is no number to a formula. */
const DIRT = ["/", "-", "—", "——", "无", "8件", "０", "1，100", "见附件", "约5"];

type RawFigures = AnnualReport["figures"];

/** Consistent figures with up to eight cells made wrong, blank or dirty, or with a whole table emptied. */
function figuresOf(edition: Edition): fc.Arbitrary<RawFigures> {
  const id = fc.constantFrom(...edition.cells.map((cell) => cell.id));
  const content = fc.oneof(fc.nat(9), fc.constant(null), fc.constantFrom(...DIRT));
  const change = fc.oneof(
    { weight: 9, arbitrary: fc.array(fc.tuple(id, content), { maxLength: 8 }) },
    {
      weight: 1,
      arbitrary: fc
        .constantFrom(...edition.tables)
        .map((table) =>
          edition.cells
            .filter((cell) => cell.table === table)
            .map((cell) => [cell.id, null] as const),
        ),
    },
  );
  return fc
    .tuple(consistentFigures(edition), change)
    .map(([figures, changes]) => ({ ...figures, ...Object.fromEntries(changes) }));
}

/** Any of last year's figures, some of them dirty or not known. */
function lastYearOf(edition: Edition): fc.Arbitrary<RawFigures> {
  const figure = fc.oneof(
    { weight: 6, arbitrary: fc.nat(3) },
    { weight: 1, arbitrary: fc.constantFrom(...DIRT) },
  );
  const ids = lastYearCells(edition).map(({ id }) => id);
  return fc
    .tuple(...ids.map(() => fc.option(figure)))
    .map((figures) =>
      Object.fromEntries(
        ids.flatMap((id, i) => (figures[i] == null ? [] : [[id, figures[i]] as const])),
      ),
    );
}

/** To a formula a text is no number, even if a person could read one in it. */
function withoutReadings(report: AnnualReport): AnnualReport {
  const strict = (figures: RawFigures): RawFigures =>
    Object.fromEntries(
      Object.entries(figures).map(([id, figure]) => [
        id,
        typeof figure === "string" && !isBlankLike(figure) ? "文字" : figure,
      ]),
    );
  const { figures, lastYear = {} } = report;
  return { ...report, figures: strict(figures), lastYear: strict(lastYear) };
}

/** The results of all formulas, by key. */
function resultsIn(book: ShownBook, edition: Edition): Map<string, Value> {
  const { formulas, places } = planWorkbook(edition);
  return new Map(
    [...formulas.keys()].map((key) => {
      const place = places.get(key);
      return [key, place ? book(place.sheet, place.row - 1, place.column - 1) : ""];
    }),
  );
}

/** Reports with their workbooks, and which of the formulas somebody has typed over. */
const workbooksOf = (edition: Edition) =>
  fc
    .sample(fc.tuple(figuresOf(edition), lastYearOf(edition)), { numRuns: WORKBOOKS, seed: SEED })
    .map(([figures, lastYear]) => {
      const report = reportOf(edition, figures, { lastYear });
      const bytes = filled(report);
      const workbook = open(bytes);
      const sheets = new Map(workbook.sheets.map(({ name }) => [name, workbook.readSheet(name)]));
      const { formulas, places } = planWorkbook(edition);
      const typed = new Set(
        [...formulas.keys()].filter((key) => {
          const place = places.get(key);
          return (
            place && sheets.get(place.sheet)?.at(place.row - 1, place.column - 1)?.formula == null
          );
        }),
      );
      return { report, bytes, typed, stored: resultsIn(shownBook(workbook), edition) };
    });

const filledOf = new Map(editions.map((edition) => [edition, workbooksOf(edition)]));

const cases = editions.flatMap((edition) =>
  engines.map((engine) => ({ edition, id: edition.id, ...engine })),
);

describe.each(cases)("edition $id in $name", ({ edition, calculate }) => {
  const plan = planWorkbook(edition);
  const workbooks = filledOf.get(edition) ?? [];
  let results: readonly Map<string, Value>[] = [];

  beforeAll(() => {
    const bytes = workbooks.map((it) => it.bytes);
    results = calculate(bytes, (book) => resultsIn(book, edition));
  }, 1_800_000);

  test(`${WORKBOOKS} workbooks show just the results that were stored`, () => {
    workbooks.forEach(({ stored }, i) => {
      expect(results[i]).toEqual(stored);
    });
  });

  test("every total, check, status line and line of 勾稽核对 is the rules' own answer", () => {
    workbooks.forEach(({ report, typed }, i) => {
      const shown = results[i] ?? new Map<string, Value>();
      const strict = withoutReadings(report);
      const numbers = (id: string): number =>
        typeof strict.figures[id] === "number" ? strict.figures[id] : NaN;
      const mismatched = new Map(
        check(strict, { stage: "draft" }).map((it) => [`${it.code} ${it.at}`, it] as const),
      );
      for (const equation of equationsOf(edition)) {
        const { code, at, parts, totals } = equation;
        const cells = [...parts, ...totals];
        const sum = parts.reduce((all, { id }) => all + numbers(id), 0);
        if (at.computed && code !== "T3-BALANCE" && !typed.has(at.id) && shown.has(at.id)) {
          const own = equationsOf(edition).find((it) => it.at === at);
          if (own === equation) expect(shown.get(at.id)).toBe(Number.isNaN(sum) ? "" : sum);
        }
        const finding = mismatched.get(`${code} ${at.id}`);
        const filledIn = cells.every(({ id }) => !Number.isNaN(numbers(id)));
        const hasText = cells.some(({ id }) => strict.figures[id] === "文字");
        const result = finding ? "×" : filledIn ? "√" : hasText ? "非数字" : "待填";
        expect([code, at.id, shown.get(lineKey(equation, "result"))]).toEqual([
          code,
          at.id,
          result,
        ]);
        const mark = String(shown.get(checkKey(equation)));
        if (finding) {
          const off = Number(finding.found) - Number(finding.expected);
          const way = code === "T3-BALANCE" ? "差" : off > 0 ? "多" : "少";
          expect(mark).toBe(`×${way}${Math.abs(off)}`);
        } else {
          expect(mark.startsWith("√")).toBe(filledIn);
        }
      }
      for (const connection of connectionsOf(edition)) {
        const { code, at, last, added, taken } = connection;
        const before = strict.lastYear?.[last.id] ?? null;
        const finding = mismatched.get(`${code} ${at.id}`);
        const now = [...added, ...taken].map(({ id }) => strict.figures[id] ?? null);
        const isKnown = [before, ...now].every((figure) => typeof figure === "number");
        const failed = code === "T3-CARRY-YOY" ? "×" : "请核实";
        const unknown = [before, ...now].includes("文字") ? "非数字" : "待填";
        const isAsked = typeof before === "number" || before === "文字";
        const open = isAsked ? unknown : "未核对";
        const result = finding ? failed : isKnown ? "√" : open;
        expect([code, at.id, shown.get(lineKey(connection, "result"))]).toEqual([
          code,
          at.id,
          result,
        ]);
      }
      const blanks = blankCells(contextOf(strict, { stage: "draft" }));
      for (const { id } of edition.tables) {
        const of = (prefix: string): boolean => prefix.startsWith(`${id}.`);
        expect(shown.get(tallyKey(id, "blank"))).toBe(blanks.filter(of).length);
        expect(shown.get(tallyKey(id, "mismatch"))).toBe(
          [...mismatched.values()].filter(({ code, at }) => /SUM|BALANCE/u.test(code) && of(at))
            .length,
        );
        expect(shown.get(tallyKey(id, "notANumber"))).toBe(
          edition.cells.filter((cell) => of(cell.id) && strict.figures[cell.id] === "文字").length,
        );
      }
      const bad = [...mismatched.keys()].filter((key) => /SUM|BALANCE/u.test(key)).length;
      const texts = edition.cells.filter(({ id }) => strict.figures[id] === "文字").length;
      const status = String(shown.get(statusKey("勾稽核对")));
      expect(status).toContain(
        blanks.length + bad + texts === 0
          ? "√"
          : `未填${blanks.length}格｜不符${bad}处｜非数字${texts}格`,
      );
    });
  });

  test("the calculation that stores results agrees with it on every formula", () => {
    workbooks.forEach(({ report, typed }, i) => {
      const inputs = new Map<string, Value>([
        ...edition.cells
          .filter(({ id, computed }) => !computed || typed.has(id))
          .map(({ id }) => [id, report.figures[id] ?? null] as const),
        ...Object.entries(report.lastYear ?? {}).map(
          ([id, figure]) => [lastYearKey(id), figure] as const,
        ),
        ["report.organ", report.organ.name],
        ["report.year", report.year],
      ]);
      for (const [key, value] of evaluatePlan(plan, inputs)) {
        expect([key, results[i]?.get(key)]).toEqual([key, value ?? ""]);
      }
    });
  });
});
