/** The text view without its looks: how a paragraph is cut, what a click changes, which figures have changed. */
import { edition2021 } from "../../src/form/edition-2021.ts";
import type { WorkbookReading } from "../../src/hosts/workbook-host.ts";
import { missingSentences } from "../../src/narrative/fill-sentences.ts";
import type { AnnualReport } from "../../src/report/annual-report.ts";
import { contextOf } from "../../src/rules/context.ts";
import { livingParagraphs } from "../../src/rules/stated/living-numbers.ts";
import { changedCells } from "../../src/taskpane/session/changed-cells.ts";
import { PaneSession } from "../../src/taskpane/session/session.ts";
import { titlesOf } from "../../src/taskpane/text/mend-titles.ts";
import { shownSentences } from "../../src/taskpane/text/segments.ts";
import { insertionChanges, mendChanges } from "../../src/taskpane/text/text-changes.ts";
import { withParagraphs } from "../../src/report/paragraphs.ts";
import { livingReport, TOLD } from "../support/living-report.ts";
import { reportOf } from "../support/reports.ts";
import { MemoryHost } from "./memory-host.ts";

const told = livingParagraphs(contextOf(livingReport, { stage: "draft" })).find(
  ({ text }) => text === TOLD,
);
if (!told) throw new Error("The report tells of its requests.");

test("a paragraph is cut into sentences, and those into words and numbers; nothing is lost", () => {
  const cut = shownSentences(told).map(({ segments }) =>
    segments.map((it) => (it.kind === "words" ? it.text : `[${it.number.shown}]`)).join(""),
  );
  expect(cut).toEqual([
    "2022年，新收政府信息公开申请[9件]，上年结转[2件]，办结[9件]，结转下年度[1件]。",
    "其中予以公开[9件]。",
  ]);
  for (const paragraph of livingParagraphs(contextOf(livingReport, { stage: "draft" }))) {
    const words = shownSentences(paragraph)
      .flatMap(({ segments }) => segments)
      .map((it) =>
        it.kind === "words"
          ? it.text
          : paragraph.text.slice(it.number.span.start, it.number.span.end),
      );
    expect(words.join("")).toBe(paragraph.text);
  }
});

const [number] = told.numbers;
const [mend] = number?.mends ?? [];
if (!number || !mend) throw new Error("The first number is wrong.");

test("a mend changes one place of one paragraph", () => {
  const { narrative = {} } = mendChanges(livingReport, [{ paragraph: told, mend }]);
  const { overview } = livingReport.narrative;
  expect(narrative).toEqual({
    overview: overview.map((text) => (text === TOLD ? TOLD.replace("9件，上", "8件，上") : text)),
  });
});

test("a paragraph that reads otherwise by now is left alone", () => {
  const { narrative } = livingReport;
  const overview = narrative.overview.map((text) => text.replace("9件，上年", "7件，上年"));
  const changed = { ...livingReport, narrative: { ...narrative, overview } };
  expect(() => mendChanges(changed, [{ paragraph: told, mend }])).toThrow("这一段文字刚才有改动");
});

test("a paragraph that has moved is mended where it stands", () => {
  const { narrative } = livingReport;
  const moved = { ...narrative, overview: ["新的一段。", ...narrative.overview] };
  const { narrative: mended } = mendChanges({ ...livingReport, narrative: moved }, [
    { paragraph: told, mend },
  ]);
  expect(mended?.overview?.indexOf(TOLD.replace("9件，上", "8件，上"))).toBe(
    moved.overview.indexOf(TOLD),
  );
});

test("a sentence that somebody has inserted already is not inserted again", () => {
  const [sentence] = missingSentences(livingReport);
  if (!sentence) throw new Error("No sentence is missing.");
  const { narrative } = insertionChanges(livingReport, sentence);
  const report = {
    ...livingReport,
    narrative: withParagraphs(livingReport.narrative, narrative ?? {}),
  };
  expect(insertionChanges(report, sentence)).toEqual({});
});

test("several places are written anew in one step, or none of them", () => {
  const { part, index, text } = told;
  const double = `${text}${text}`;
  const paragraphs = livingReport.narrative.overview.map((it) => (it === text ? double : it));
  const report = {
    ...livingReport,
    narrative: { ...livingReport.narrative, overview: paragraphs, otherMatters: [text] },
  };
  const twice = { ...told, text: double };
  const { start, end } = mend.span;
  const later = { ...mend, span: { start: start + text.length, end: end + text.length } };
  const other = { ...told, part: "otherMatters" as const, index: 0 };
  const places = [
    { paragraph: twice, mend },
    { paragraph: twice, mend: later },
    { paragraph: other, mend },
  ];
  const right = text.replace("申请9件", "申请8件");
  const { narrative = {} } = mendChanges(report, places);
  expect(narrative[part]?.[index]).toBe(`${right}${right}`);
  expect(narrative.otherMatters).toEqual([right]);
  const changed = { ...report, narrative: { ...report.narrative, otherMatters: ["无。"] } };
  expect(() => mendChanges(changed, places)).toThrow("这一段文字刚才有改动");
});

test("a missing sentence goes into its part", () => {
  const changes = missingSentences(livingReport).map((it) => insertionChanges(livingReport, it));
  expect(changes.map(({ narrative = {} }) => Object.keys(narrative))).toEqual([
    ["overview"],
    ["overview"],
    ["otherMatters"],
  ]);
});

test("a sentence that has been put in meanwhile is not put in again", () => {
  for (const sentence of missingSentences(livingReport)) {
    const { narrative } = insertionChanges(livingReport, sentence);
    const filled = {
      ...livingReport,
      narrative: withParagraphs(livingReport.narrative, narrative ?? {}),
    };
    expect(insertionChanges(filled, sentence)).toEqual({});
  }
});

test("buttons say what will stand there", () => {
  expect(number.mends.map((it) => titlesOf(it, "disagrees").does)).toEqual([
    "改为表中的8",
    "与表格绑定，显示8",
  ]);
  expect(titlesOf({ ...mend, kind: "bind" }, "agrees").does).toBe("与表格绑定");
  expect(titlesOf({ ...mend, kind: "release" }, "bound").does).toBe("解除绑定，写成8");
  expect(titlesOf({ ...mend, kind: "tell" }, "disagrees").does).toBe("改为“8”");
});

describe("the cells whose figures changed last", () => {
  const RECEIVED = "requests.newThisYear.total";
  const read = (change: Partial<AnnualReport>): WorkbookReading => ({
    kind: "report",
    report: { ...livingReport, ...change },
    addressOf: () => undefined,
    account: [],
  });
  const before = read({});
  const after = read({ figures: { ...livingReport.figures, [RECEIVED]: 9 } });
  const none: WorkbookReading = { kind: "none", says: "打开的工作簿里没有年报表格。" };

  test.each<[string, WorkbookReading | null, WorkbookReading, string[]]>([
    ["at first nothing has", null, before, []],
    ["one that is typed", before, after, [RECEIVED]],
    ["others stay while only the text changes", before, read({ signed: "2023-01-05" }), ["old"]],
    ["another report is no change of figures", before, read({ year: 2023 }), []],
    ["nor is one that is gone", before, none, []],
  ])("%s", (_case, from, to, cells) => {
    expect(changedCells(from, to, ["old" as never])).toEqual(cells);
  });

  test("are kept until they are dismissed", async () => {
    const host = new MemoryHost(reportOf(edition2021));
    const session = new PaneSession(host);
    await session.open();
    host.userTypes(reportOf(edition2021), "requests.newThisYear.naturalPerson", 3);
    await session.reread();
    expect(session.getSnapshot().changed).toContain("requests.newThisYear.naturalPerson");
    session.dismissChanged();
    expect(session.getSnapshot().changed).toEqual([]);
  });
});

test("the text is rewritten as it is now, and taken back", async () => {
  const host = new MemoryHost(livingReport);
  const session = new PaneSession(host);
  await session.open();
  const seen: string[] = [];
  const isDone = await session.rewrite({ does: "改", done: "已改。" }, (report) => {
    seen.push(...report.narrative.otherMatters);
    return { narrative: { otherMatters: ["没有其他事项。"] } };
  });
  expect([isDone, seen]).toEqual([true, ["无。"]]);
  expect(session.getSnapshot().message?.text).toBe("已改。");
  await session.undo();
  await session.reread();
  const { reading } = session.getSnapshot();
  expect(reading?.kind === "report" && reading.report.narrative.otherMatters).toEqual(["无。"]);
});
