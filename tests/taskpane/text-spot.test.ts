import { edition2021 } from "../../src/form/edition-2021.ts";
import { narrativeParts } from "../../src/form/parts.ts";
import { check } from "../../src/rules/check.ts";
import { textSpot } from "../../src/taskpane/session/text-spot.ts";
import { exampleReports } from "../support/examples.ts";
import { reportOf } from "../support/reports.ts";

test.each(exampleReports().map((it) => [it.name, it.report] as const))(
  "%s: the clause of every finding on a text is found in it, letter by letter",
  (_, report) => {
    const onText = check(report, { stage: "finished" }).filter(
      ({ at, quote }) => quote !== undefined && narrativeParts.some((part) => part === at),
    );
    for (const { at, quote } of onText) {
      const spot = textSpot(report, at, quote);
      expect(spot?.paragraph.slice(spot.start, spot.end)).toBe(quote);
    }
  },
);

const PERSON = "requests.newThisYear.total";
const overview = ["甲。", "本年新收{新收申请}件，{办结}件已办结，{新收申请}件。"];
const report = reportOf(
  edition2021,
  { [PERSON]: 12, "requests.outcomes.total.total": 3 },
  { narrative: { ...reportOf(edition2021).narrative, overview } },
);

test.each([
  ["before a placeholder", "本年新收", "本年新收"],
  ["with one in it", "新收12件", "新收{新收申请}件"],
  ["behind one", "件已办结", "件已办结"],
  ["beginning within the figure", "2件，3件", "{新收申请}件，{办结}件"],
])("a clause %s is shown as it is written", (_case, quote, written) => {
  const spot = textSpot(report, "overview", quote);
  expect(spot?.paragraph.slice(spot.start, spot.end)).toBe(written);
});

test("of a clause that is not there, of a cell, and without one there is no spot", () => {
  expect(textSpot(report, "overview", "乙")).toBeUndefined();
  expect(textSpot(report, PERSON, "甲")).toBeUndefined();
  expect(textSpot(report, "overview", undefined)).toBeUndefined();
});

test("of what is quoted at a part with a table, the spot says on which side it stands", () => {
  const narrative = {
    ...report.narrative,
    requests: { before: ["甲。"], after: ["乙。", "{新收申请}件，甲。"] },
  };
  const beside = { ...report, narrative };
  expect(textSpot(beside, "requests", "甲")).toEqual({
    ...{ part: "requests.before", paragraph: "甲。", start: 0, end: 1 },
  });
  expect(textSpot(beside, "requests", "12件")).toEqual({
    ...{ part: "requests.after", paragraph: "{新收申请}件，甲。", start: 0, end: 7 },
  });
  expect(textSpot(beside, "disputes", "甲")).toBeUndefined();
});
