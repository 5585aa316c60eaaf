import { compareFigures } from "../../src/compare/compare-figures.ts";
import { changeReport } from "../../src/hosts/file/change-report.ts";
import { edition2021 } from "../../src/form/edition-2021.ts";
import type { AnnualReport } from "../../src/report/annual-report.ts";
import { typedTotal } from "../../src/rules/totals.ts";
import { adoptedFigures } from "../../src/taskpane/copies/adopted-figures.ts";
import { reportOf } from "../support/reports.ts";

const PERSON = "requests.newThisYear.naturalPerson";
const TOTAL = "requests.newThisYear.total";

const ours = reportOf(edition2021, { [PERSON]: 6, [TOTAL]: 6 });

function differing(theirs: AnnualReport) {
  return compareFigures([ours, theirs]).map(({ cell }) => cell);
}

function adopting(theirs: AnnualReport) {
  return adoptedFigures(ours, theirs, differing(theirs));
}

test("a sum follows its cells, and is not written over", () => {
  const theirs = reportOf(edition2021, { [PERSON]: 5, [TOTAL]: 5 });
  expect(adopting(theirs)).toEqual({ [PERSON]: 5 });
});

test("a total that was typed over is taken as it is, a text as text, a blank as blank", () => {
  expect(adopting(reportOf(edition2021, { [PERSON]: 6, [TOTAL]: 9 }))).toEqual({ [TOTAL]: 9 });
  const text = reportOf(edition2021, { [PERSON]: "约6件", [TOTAL]: 6 });
  expect(adopting(text)[PERSON]).toEqual({ text: "约6件" });
  const blank = reportOf(edition2021, { [PERSON]: null, [TOTAL]: null });
  expect(adopting(blank)[PERSON]).toBeNull();
});

test("a total that was typed over here gets its sum back where the copy has it", () => {
  const typed = reportOf(edition2021, { [PERSON]: 6, [TOTAL]: 9 });
  const cells = compareFigures([typed, ours]).map(({ cell }) => cell);
  expect(adoptedFigures(typed, ours, cells)).toEqual({ [TOTAL]: "sum" });
});

test("once all is taken over nothing differs", () => {
  const theirs = reportOf(edition2021, { [PERSON]: 5, [TOTAL]: 7 });
  const after = changeReport(ours, { figures: adopting(theirs) });
  expect(compareFigures([after, theirs])).toEqual([]);
  expect(typedTotal(edition2021, after.figures, TOTAL)).toEqual({ sum: 5 });
});
