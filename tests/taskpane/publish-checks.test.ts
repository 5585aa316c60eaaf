import { edition2021 } from "../../src/form/edition-2021.ts";
import type { AnnualReport } from "../../src/report/annual-report.ts";
import { check } from "../../src/rules/check.ts";
import { publishChecks } from "../../src/taskpane/output/publish-checks.ts";
import { reportOf } from "../support/reports.ts";

const sound = reportOf(edition2021, {}, { signed: "2023-01-16", published: "2023-01-20" });

/** What is open, by name. */
function openIn(report: AnnualReport, variant: Parameters<typeof publishChecks>[2] = "submit") {
  return publishChecks(report, check(report, { stage: "finished" }), variant)
    .filter(({ standing }) => standing === "open")
    .map(({ name }) => name);
}

function withText(text: string): AnnualReport {
  const { narrative } = sound;
  return { ...sound, narrative: { ...narrative, overview: [...narrative.overview, text] } };
}

test("of a sound report nothing is left to look at, whatever it is made for", () => {
  for (const variant of ["submit", "review", "web"] as const)
    expect(openIn(sound, variant)).toEqual([]);
});

test.each<[string, AnnualReport, string]>([
  [
    "a blank",
    { ...sound, figures: { ...sound.figures, "requests.newThisYear.naturalPerson": null } },
    "草稿标记",
  ],
  ["a telephone number", withText("联系人电话13800138000。"), "个人信息"],
  ["an annex", withText("附件：统计表"), "附件"],
  ["a date too late", { ...sound, published: "2023-06-30" }, "日期"],
  ["no name", { ...sound, organ: { ...sound.organ, name: "" } }, "文件名"],
  ["no year", { ...sound, year: null }, "文件名"],
])("%s is told", (_name, report, told) => {
  expect(openIn(report)).toContain(told);
});

test("without a date of signature the place to mend it is said", () => {
  const undated = reportOf(edition2021, {});
  const dates = publishChecks(undated, [], "submit").find(({ name }) => name === "日期");
  expect(dates).toMatchObject({ standing: "open", at: "signed" });
});

test("网站版 has no properties, and without an organ Word has no author", () => {
  const nameless = { ...sound, organ: { ...sound.organ, name: "" } };
  expect(openIn(nameless)).toContain("文件属性");
  expect(openIn(nameless, "web")).not.toContain("文件属性");
});
