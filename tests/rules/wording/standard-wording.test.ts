/** What is offered for a text that is still to be written, and that the checks find it sound. */
import { editions } from "../../../src/form/editions.ts";
import { edition2021 } from "../../../src/form/edition-2021.ts";
import { edition2019 } from "../../../src/form/edition-2019.ts";
import { organKinds } from "../../../src/form/organ.ts";
import { emptyReport } from "../../../src/report/empty-report.ts";
import { check } from "../../../src/rules/check.ts";
import { aspectNames } from "../../../src/rules/wording/aspects.ts";
import { standardWordings, withWording } from "../../../src/rules/wording/standard-wording.ts";
import { livingReport } from "../../support/living-report.ts";
import { reportOf } from "../../support/reports.ts";

const all = ["首段", ...aspectNames];

test("for an empty text everything is offered, in the order of the form; for a whole one nothing", () => {
  const report = reportOf(edition2021);
  const { narrative } = report;
  const empty = { ...report, narrative: { ...narrative, opening: [], overview: [] } };
  expect(standardWordings(empty).map(({ name }) => name)).toEqual(all);
  expect(standardWordings(report)).toEqual([]);
});

test.each(
  editions.flatMap((edition) => organKinds.map((kind) => [edition.id, kind, edition] as const)),
)("%s, %s: what is adopted has no fault but what is left to be filled in", (_id, kind, edition) => {
  const { figures } = edition === edition2021 ? livingReport : reportOf(edition);
  const report = reportOf(edition, figures, { organ: { name: "某某县某某局", kind } });
  const { narrative } = report;
  const empty = { ...report, narrative: { ...narrative, opening: [], overview: [] } };
  const written = withWording(empty, standardWordings(empty));
  expect(standardWordings(written)).toEqual([]);
  const faults = check(written, { stage: "finished" }).filter(
    ({ at, severity }) => severity !== "hint" && (at === "opening" || at === "overview"),
  );
  expect(new Set(faults.map(({ code }) => code))).toEqual(new Set(["S-LEFTOVER"]));
});

test("the numbers follow the tables, and words that deny stand where nothing happened", () => {
  const organ = { name: "某某市统计局", kind: "department" } as const;
  const told = (figures: typeof livingReport.figures): string =>
    standardWordings({
      ...emptyReport({ edition: edition2021, year: 2022, organ, zeros: true }),
      figures,
    }).find(({ name }) => name === "依申请公开")?.reads ?? "";
  expect(told(livingReport.figures)).toContain(
    "新收政府信息公开申请8件（自然人3件、法人或其他组织5件），上年结转2件；办结9件，结转下年度1件",
  );
  expect(told(reportOf(edition2021).figures)).toBe(
    "（二）依申请公开。未收到政府信息公开申请。未发生因政府信息公开引起的行政复议、行政诉讼。",
  );
});

test("of 2019, what its form does not count is not told", () => {
  const report = reportOf(edition2019);
  const empty = { ...report, narrative: { ...report.narrative, overview: [] } };
  expect(
    standardWordings(empty)
      .map(({ reads }) => reads)
      .join(""),
  ).not.toContain("{");
});

test("an aspect is put between those around it", () => {
  const report = reportOf(edition2021);
  const overview = report.narrative.overview.filter((text) => !text.startsWith("（四）"));
  const lacking = { ...report, narrative: { ...report.narrative, overview: [...overview] } };
  const wordings = standardWordings(lacking);
  expect(wordings.map(({ name }) => name)).toEqual(["政府信息公开平台建设"]);
  const after = withWording(lacking, wordings).narrative.overview;
  expect(after.map((text) => text.slice(0, 3))).toEqual([
    "202",
    ...["（一）", "（二）", "（三）", "（四）", "（五）"],
  ]);
});
