import {
  editionOfDraft,
  kindOf,
  newDraft,
  reportOfDraft,
  withImported,
  type NewReportDraft,
} from "../../src/taskpane/start/new-report-draft.ts";
import { exampleReports } from "../support/examples.ts";

const inJanuary = newDraft("thisWorkbook", new Date(2026, 0, 12));

function draft(change: Partial<NewReportDraft>): NewReportDraft {
  return { ...inJanuary, organ: "某某市统计局", ...change };
}

test("the report of the year before is meant", () => {
  expect(inJanuary.year).toBe("2025");
});

test.each([
  ["2025", "2021"],
  ["2021", "2021"],
  ["2020", "2019"],
  ["2018", undefined],
  ["", undefined],
  ["25", undefined],
  ["2025年", undefined],
])("the year “%s” prescribes edition %s", (year, edition) => {
  expect(editionOfDraft(draft({ year }))?.id).toBe(edition);
  expect(reportOfDraft(draft({ year }))?.edition).toBe(edition);
});

test("the kind goes by the name until it is chosen", () => {
  expect(kindOf(draft({ organ: "某某区某某街道办事处" }))).toBe("subdistrict");
  expect(kindOf(draft({ organ: "某某区某某街道办事处", kind: "other" }))).toBe("other");
});

test("a report is empty or has zeros, and none is made without an organ", () => {
  const figures = (change: Partial<NewReportDraft>): Set<unknown> =>
    new Set(Object.values(reportOfDraft(draft(change))?.figures ?? {}));
  expect(figures({})).toEqual(new Set([null]));
  expect(figures({ zeros: true })).toEqual(new Set([0]));
  expect(reportOfDraft(draft({ organ: "  " }))).toBeUndefined();
});

describe("a file that was read", () => {
  const [first] = exampleReports();
  if (!first) throw new Error("There are no examples.");
  const { report } = first;
  const read = withImported(draft({}), { name: "000.txt", report, account: [] });

  test("brings its organ, kind and year into the form, and its figures and text into the report", () => {
    expect(read.organ).toBe("西藏自治区统计局");
    expect(read.year).toBe("2020");
    expect(reportOfDraft(read)).toEqual(report);
  });

  test("keeps the tables that it has, whatever year is typed", () => {
    expect(reportOfDraft({ ...read, year: "2025" })).toMatchObject({ edition: "2019", year: 2025 });
  });

  test("leaves what was typed where it does not say", () => {
    const nameless = { ...report, organ: { ...report.organ, name: "" }, year: null };
    const kept = withImported(draft({}), { name: "000.txt", report: nameless, account: [] });
    expect(kept).toMatchObject({ organ: "某某市统计局", year: "2025" });
  });
});
