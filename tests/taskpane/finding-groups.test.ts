import { edition2021 } from "../../src/form/edition-2021.ts";
import { editionOf } from "../../src/form/editions.ts";
import { check } from "../../src/rules/check.ts";
import type { Finding } from "../../src/rules/finding.ts";
import { groupFindings } from "../../src/taskpane/checks/finding-groups.ts";
import { markedCells } from "../../src/taskpane/checks/marked-cells.ts";
import { countByStanding, mostSeriousFirst } from "../../src/taskpane/checks/standing.ts";
import { exampleReports } from "../support/examples.ts";
import { reportOf } from "../support/reports.ts";

const RECEIVED = "requests.newThisYear.researchInstitution";

const findings = check(reportOf(edition2021, { [RECEIVED]: 8 }, { published: "2023-03-05" }), {
  stage: "finished",
});

test("what one cell explains comes first and names the cell, then part by part", () => {
  expect(
    groupFindings(edition2021, findings).map(({ title, findings: inGroup }) => [
      title,
      inGroup.map(({ code }) => code),
    ]),
  ).toEqual([
    ["疑似表三“一、本年新收”行“科研机构”列填错", ["T3-ROWSUM", "T3-BALANCE"]],
    ["机关、年度和日期", ["S-DEADLINE-DEPT"]],
    ...groupFindings(
      edition2021,
      findings.filter(({ cause, at }) => cause === undefined && at !== "published"),
    ).map(({ title, findings: inGroup }) => [title, inGroup.map(({ code }) => code)]),
  ]);
});

test("what mends the cell to blame stands once over its group", () => {
  const [group] = groupFindings(edition2021, findings);
  expect(group?.fixes.map(({ title }) => title)).toEqual(["表三“一、本年新收”行“科研机构”列改为0"]);
  expect(group?.findings.map(({ fixes }) => fixes)).toEqual([[], []]);
});

test.each(exampleReports())("every finding of $name stands in one group", ({ report }) => {
  const all = check(report, { stage: "finished" });
  const groups = groupFindings(editionOf(report.edition), all);
  const grouped = groups.flatMap((group) => group.findings);
  const identity = ({ code, at, quote }: Finding): string => `${code} ${at} ${quote ?? ""}`;
  expect(grouped.map(identity).sort()).toEqual(all.map(identity).sort());
});

test("an explained finding is counted as explained and comes last", () => {
  const [first, ...others] = findings;
  const explained = first ? [{ ...first, explained: true }, ...others] : [];
  const before = countByStanding(findings);
  expect(countByStanding(explained)).toEqual({
    ...before,
    error: before.error - 1,
    explained: 1,
  });
  expect(mostSeriousFirst(explained).at(-1)?.explained).toBe(true);
});

test("the cell to blame is marked, else the cell of the finding, else all its cells", () => {
  const blanks: Finding[] = check(reportOf(edition2021, { [RECEIVED]: null }), {
    stage: "finished",
  }).filter(({ code }) => code === "T3-BLANK");
  expect(
    markedCells(
      edition2021,
      findings.filter(({ cause }) => cause),
    ),
  ).toEqual([RECEIVED]);
  expect(markedCells(edition2021, blanks)).toEqual([RECEIVED]);
  expect(
    markedCells(
      edition2021,
      findings.filter(({ at }) => at === "published"),
    ),
  ).toEqual([]);
});
