import {
  kindOf,
  newDraft,
  nextOfDraft,
  reportOfDraft,
  withSource,
  yearDue,
  type NewReportDraft,
} from "../../src/taskpane/start/new-report-draft.ts";
import { edition2019 } from "../../src/form/edition-2019.ts";
import { exampleReports } from "../support/examples.ts";
import { reportOf } from "../support/reports.ts";

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
  ["２０２５", "2021"],
  ["2018", undefined],
  ["", undefined],
  ["25", undefined],
  ["2025年", undefined],
])("the year “%s” prescribes edition %s", (year, edition) => {
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
  const read = withSource(draft({}), {
    use: "published",
    file: { name: "000.txt", report, account: [] },
  });

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
    const file = { name: "000.txt", report: nameless, account: [] };
    const kept = withSource(draft({}), { use: "published", file });
    expect(kept).toMatchObject({ organ: "某某市统计局", year: "2025" });
  });
});

describe("last year's report", () => {
  const CARRIED_OUT = "requests.carriedToNextYear.naturalPerson";
  const CARRIED_IN = "requests.carriedFromLastYear.naturalPerson";
  const last = reportOf(edition2019, { [CARRIED_OUT]: 2 }, { year: 2020 });
  const file = { name: "上年.docx", report: last, account: [] };
  const from = withSource(draft({ organ: "" }), { use: "lastYear", file });

  test("brings its organ, the year after, and what was carried over", () => {
    expect(from).toMatchObject({ organ: "某某市统计局", year: "2021" });
    const made = reportOfDraft(from);
    expect(made).toMatchObject({ edition: "2021", year: 2021, figures: { [CARRIED_IN]: 2 } });
    expect(made?.lastYear).toMatchObject({ [CARRIED_OUT]: 2 });
  });

  test("leaves out what the form of its year counts otherwise", () => {
    expect(nextOfDraft(from)?.missing.map(({ id }) => id)).toEqual([
      "proactiveDisclosure.item1.rules.inForce",
      "proactiveDisclosure.item1.administrativeNormativeDocuments.inForce",
    ]);
  });

  test("is followed by no other year", () => {
    expect(yearDue(from)).toBe(2021);
    expect(reportOfDraft({ ...from, year: "2022" })).toBeUndefined();
  });
});
