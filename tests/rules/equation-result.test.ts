import { editionOf } from "../../src/form/editions.ts";
import { readFigures } from "../../src/figures/figures.ts";
import { check } from "../../src/rules/check.ts";
import { resultOf } from "../../src/rules/equation-result.ts";
import { equationWords } from "../../src/rules/equation-words.ts";
import { equationsOf } from "../../src/rules/equations.ts";
import { exampleReports } from "../support/examples.ts";
import { reportOf } from "../support/reports.ts";

const edition = editionOf("2021");
const [received] = equationsOf(edition);
if (!received) throw new Error("The edition has no sums.");

test.each([
  ["holds", 6, 6, { left: 6, right: 6, difference: 0, result: "passed" }],
  ["does not hold", 6, 4, { left: 6, right: 4, difference: -2, result: "failed" }],
  ["waits for a blank", null, 4, { left: null, right: 4, difference: null, result: "waiting" }],
  ["waits for a stroke", "/", 4, { left: null, right: 4, difference: null, result: "waiting" }],
  ["meets a text", "约6", 4, { left: null, right: 4, difference: null, result: "notANumber" }],
  ["reads what is dirty", "６件", 6, { left: 6, right: 6, difference: 0, result: "passed" }],
])("a sum that %s", (_case, person, total, result) => {
  const { figures } = reportOf(edition, {
    "requests.newThisYear.naturalPerson": person,
    "requests.newThisYear.total": total,
  });
  expect(equationWords(received)).toBe("表三“一、本年新收”行：前六列之和＝总计");
  expect(resultOf(received, readFigures(edition, figures))).toEqual(result);
});

test.each(exampleReports().map(({ name, report }) => [name, report] as const))(
  "%s: what fails is what the rules find",
  (_name, report) => {
    const form = editionOf(report.edition);
    const figures = readFigures(form, report.figures);
    const failed = equationsOf(form).filter((it) => resultOf(it, figures).result === "failed");
    const codes = new Set<string>(equationsOf(form).map(({ code }) => code));
    const found = check(report, { stage: "draft" }).filter(({ code }) => codes.has(code));
    const places = failed.map(({ code, at }) => `${code} ${at.id}`);
    expect(places.sort()).toEqual(found.map(({ code, at }) => `${code} ${at}`).sort());
  },
);
