import { edition2021 } from "../../src/form/edition-2021.ts";
import { countRegister } from "../../src/register/count.ts";
import { readRegister } from "../../src/register/read-register.ts";
import { countDifferences } from "../../src/register/report-differences.ts";
import { emptyReport } from "../../src/report/empty-report.ts";
import { registerOf, requestOf } from "../../src/build/rule-cases/sound-register.ts";
import { reportOf } from "../support/reports.ts";

const NEW = "requests.newThisYear.naturalPerson";
const count = countRegister(
  readRegister(registerOf([requestOf({ number: "1" }), requestOf({ number: "2" })])),
);

const differences = (figures: Parameters<typeof reportOf>[1]) =>
  countDifferences(reportOf(edition2021, figures), count).filter(({ cell }) => cell.id === NEW);

test.each([
  ["another number", 3, 3],
  ["a blank", null, null],
  ["a word", "若干", "若干"],
])("%s differs, with what is counted", (_, found, before) => {
  expect(differences({ [NEW]: found })).toMatchObject([{ before, after: 2, entries: ["1", "2"] }]);
});

test.each([
  ["the same number", 2],
  ["the same number as it is typed", "2件"],
])("%s does not", (_, found) => {
  expect(differences({ [NEW]: found })).toEqual([]);
});

test("all cells that are counted are looked at, and no others", () => {
  const empty = emptyReport({
    edition: edition2021,
    year: 2026,
    organ: { name: "某某市统计局", kind: "department" },
    zeros: false,
  });
  const ids = countDifferences(empty, count).map(({ cell }) => cell.id);
  expect(ids.sort()).toEqual(Object.keys(count.figures).sort());
});
