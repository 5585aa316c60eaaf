/** One count of what is found for all views; what only the published text had is no work for anybody. */
import { composeVariant } from "../../src/document/compose-variant.ts";
import { writeText } from "../../src/document/write-text.ts";
import { edition2021 } from "../../src/form/edition-2021.ts";
import { parts } from "../../src/form/parts.ts";
import { check } from "../../src/rules/check.ts";
import { contextOf } from "../../src/rules/context.ts";
import { isUncorrected, type Finding } from "../../src/rules/finding.ts";
import { rules } from "../../src/rules/rules.ts";
import { checkedReport, finishedSays } from "../../src/taskpane/session/checked-report.ts";
import { PaneSession } from "../../src/taskpane/session/session.ts";
import { FileHost } from "../../src/hosts/file/file-host.ts";
import { exampleReports } from "../support/examples.ts";
import { importReport } from "../support/import.ts";
import { reportOf } from "../support/reports.ts";

const HEADINGS = parts.map(({ heading }) => heading);

/** As read from a text with a heading, a label, a title, a signature and a cell in words of its own. */
const published = reportOf(
  edition2021,
  {},
  {
    source: {
      title: "某某市统计局2019年政府信息公开工作年度报告",
      headings: HEADINGS.map((it) =>
        it.replace("四、政府信息公开行政复议", "四、因政府信息公开行政复议"),
      ),
      signature: { organ: "某某市审计局", date: "二〇二三年一月十六日" },
      labels: { "requests.row.newThisYear": "一、今年收到的申请" },
      cells: { "requests.newThisYear.naturalPerson": "０" },
      read: { "requests.newThisYear.naturalPerson": "cleaned" },
      dropped: ["扫一扫在手机打开当前页"],
    },
  },
);

const codes = (findings: readonly Finding[]): string[] =>
  [...new Set(findings.map(({ code }) => code))].sort();

test("what the published text had is told as such, and neither found nor counted in what is printed by us", () => {
  const { findings, finished, original } = checkedReport(
    rules,
    contextOf(published, { stage: "finished" }),
  );
  expect(codes(original)).toEqual(
    expect.arrayContaining([
      "S-DATE",
      "S-LEFTOVER",
      "S-NAME",
      "S-NUMERIC-TEXT",
      "S-TITLE6",
      "S-YEAR",
    ]),
  );
  expect(codes(check(published, { stage: "finished" }))).toEqual(codes(original));
  expect([findings, finished]).toEqual([[], []]);
});

test("a part whose heading the text lacked is settled when it is written", () => {
  const source = { headings: HEADINGS.slice(0, 5) };
  const without = { ...published, source };
  expect(codes(check(without, { stage: "finished" }))).toEqual(["S-SIX"]);
  expect(checkedReport(rules, contextOf(without, { stage: "finished" })).finished).toEqual([]);
  const empty = { ...without, narrative: { ...without.narrative, otherMatters: [] } };
  expect(codes(checkedReport(rules, contextOf(empty, { stage: "finished" })).finished)).toEqual([
    "S-SIX",
  ]);
});

test("a heading that stands among the text of another part would be printed there, so it stays to be corrected", () => {
  const { narrative } = published;
  const overview = [...narrative.overview, HEADINGS[5] ?? ""];
  const report = { ...published, narrative: { ...narrative, overview } };
  expect(codes(checkedReport(rules, contextOf(report, { stage: "draft" })).findings)).toContain(
    "S-SIX",
  );
});

test.each(exampleReports().map((it) => [it.name, it.report] as const))(
  "%s: what is said to be gone is gone in the report that is made of it",
  (_, report) => {
    const { finished, original } = checkedReport(rules, contextOf(report, { stage: "finished" }));
    const text = writeText(composeVariant(report, finished, "submit"));
    const printed = importReport(Buffer.from(text), { fileName: "年报.txt" }).report;
    const left = codes(check(printed, { stage: "finished" }));
    expect(
      codes(original).filter((it) => left.includes(it) && !codes(finished).includes(it)),
    ).toEqual([]);
  },
);

test("both stages know the one count of the finished report, with the year before as without", async () => {
  const report = { ...reportOf(edition2021), published: "2024-03-01" };
  const blank = { ...report, figures: { ...report.figures, "requests.newThisYear.total": null } };
  const session = new PaneSession(new FileHost({ report: blank, fileName: null, account: [] }));
  await session.open();
  expect(session.getSnapshot().finished).toBeNull();
  await session.checkAll();
  const count = (): number => session.getSnapshot().finished?.filter(isUncorrected).length ?? -1;
  const draft = session.getSnapshot().findings.filter(isUncorrected).length;
  const finished = count();
  expect(finished).toBeGreaterThan(draft);
  session.setStage("finished");
  expect(session.getSnapshot().findings.filter(isUncorrected)).toHaveLength(finished);
  expect(count()).toBe(finished);
  expect(finishedSays(session.getSnapshot().finished ?? [])).toBe(
    `按定稿核对，还有${finished}处必须改正。`,
  );
  session.setLastYear({ name: "上年.json", report, account: [] });
  expect(session.getSnapshot().findings.filter(isUncorrected)).toHaveLength(count());
});
