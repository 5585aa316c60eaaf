/** What the open report takes over from last year's. */
import { edition2019 } from "../../src/form/edition-2019.ts";
import { edition2021 } from "../../src/form/edition-2021.ts";
import { changeReport } from "../../src/hosts/file/change-report.ts";
import { takenOver } from "../../src/taskpane/last-year/taken-over.ts";
import { reportOf } from "../support/reports.ts";

const CARRIED_OUT = "requests.carriedToNextYear.naturalPerson";
const CARRIED_IN = "requests.carriedFromLastYear.naturalPerson";
const TOTAL_IN = "requests.carriedFromLastYear.total";

const last = reportOf(
  edition2021,
  { [CARRIED_OUT]: 3, "requests.carriedToNextYear.total": 3 },
  { year: 2024 },
);
const report = reportOf(edition2021, {}, { year: 2025 });

test("上年数据 is all twelve figures, 上年结转 the columns that differ and their sum", () => {
  const { lastYear, carriedIn, missing } = takenOver(report, last);
  expect(Object.keys(lastYear ?? {})).toHaveLength(12);
  expect(lastYear?.[CARRIED_OUT]).toBe(3);
  expect(carriedIn).toEqual({ [CARRIED_IN]: 3, [TOTAL_IN]: "sum" });
  expect(missing).toEqual([]);
});

test("once both are written nothing is left to take over", () => {
  const { lastYear, carriedIn } = takenOver(report, last);
  const written = changeReport(report, {
    ...(lastYear && { lastYear }),
    ...(carriedIn && { figures: carriedIn }),
  });
  expect(written.figures).toMatchObject({ [CARRIED_IN]: 3, [TOTAL_IN]: 3 });
  expect(takenOver(written, last)).toMatchObject({ lastYear: undefined, carriedIn: undefined });
});

test("of a report of 2019's form what that counts otherwise is missing", () => {
  const { lastYear, missing } = takenOver(
    reportOf(edition2021, {}, { year: 2021 }),
    reportOf(edition2019, {}, { year: 2020 }),
  );
  expect(missing.map(({ id }) => id)).toEqual([
    "proactiveDisclosure.item1.rules.inForce",
    "proactiveDisclosure.item1.administrativeNormativeDocuments.inForce",
  ]);
  expect(Object.keys(lastYear ?? {})).not.toContain("proactiveDisclosure.item1.rules.inForce");
});
