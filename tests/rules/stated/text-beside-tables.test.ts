/** What is written before or behind a table is checked as part one is; it stands at its part, and is mended where it stands. */
import type { NarrativePart } from "../../../src/form/parts.ts";
import { changeReport } from "../../../src/hosts/file/change-report.ts";
import { takeBack } from "../../../src/hosts/file/take-back.ts";
import { fillSentences, missingSentences } from "../../../src/narrative/fill-sentences.ts";
import { resolvePlaceholders } from "../../../src/narrative/placeholders.ts";
import type { AnnualReport } from "../../../src/report/annual-report.ts";
import { paragraphsAt, withParagraphs, type Paragraphs } from "../../../src/report/paragraphs.ts";
import { check } from "../../../src/rules/check.ts";
import { contextOf } from "../../../src/rules/context.ts";
import type { Finding } from "../../../src/rules/finding.ts";
import { livingParagraphs } from "../../../src/rules/stated/living-numbers.ts";
import { changesOf } from "../../../src/taskpane/session/fix-changes.ts";
import { HANDLED, RECEIVED, textEverywhere } from "../../support/text-everywhere.ts";

const withText = (changes: Paragraphs, report = textEverywhere): AnnualReport => ({
  ...report,
  narrative: withParagraphs(report.narrative, changes),
});

const found = (report: AnnualReport): Finding[] => check(report, { stage: "finished" });
const said = (report: AnnualReport): unknown[] =>
  found(report).map(({ severity, code, at, quote }) => [severity, code, at, quote]);

test("a report that says the same in text and tables everywhere has no finding", () => {
  expect(said(textEverywhere)).toEqual([]);
});

test.each<[NarrativePart, string, unknown[]]>([
  [
    "requests.before",
    "2022年，共收到申请12件。",
    ["error", "N-RECEIVED", "requests", "收到申请12件"],
  ],
  ["requests.after", "其中予以公开7件。", ["error", "N-RESULT", "requests", "予以公开7件"]],
  ["requests.after", "全年共收到12件。", ["warning", "N-RECEIVED", "requests", "收到12件"]],
  [
    "disputes.before",
    "2022年，发生行政复议3件。",
    ["error", "N-T4", "disputes", "发生行政复议3件"],
  ],
  [
    "proactiveDisclosure.after",
    "2022年制发行政规范性文件4件。",
    ["error", "N-NORM", "proactiveDisclosure", "制发行政规范性文件4件"],
  ],
])("in %s %s contradicts the table", (place, text, finding) => {
  const report = withText({ [place]: [text] });
  expect(said(report)).toEqual([finding]);
  const [{ message } = { message: "" }] = found(report);
  expect(message).toContain(place.endsWith("before") ? "情况（表格前）写“" : "情况（表格后）写“");
});

test.each<[NarrativePart, string, string]>([
  ["requests.after", "申请人称,已获知有关信息。", "S-HALFWIDTH"],
  ["disputes.after", "详见XX号决定。", "S-LEFTOVER"],
  ["proactiveDisclosure.before", "今年公开政策文件。", "S-RELATIVE"],
  ["requests.before", "申请人王某某，电话13800138000。", "S-PRIVACY"],
])("in %s %s is found by the rules on words", (place, text, code) => {
  const codes = found(withText({ [place]: [text] })).map((it) => `${it.code} ${it.at}`);
  expect(codes).toContain(`${code} ${place.split(".")[0] ?? ""}`);
});

test("a fix changes the side on which the words stand, and is taken back", () => {
  const report = withText({
    "requests.before": [RECEIVED, "依法,依规办理。"],
    "requests.after": [HANDLED],
  });
  const [fix] = found(report).flatMap(({ fixes = [] }) => fixes);
  if (!fix) throw new Error("There is no fix.");
  const changes = changesOf(report, fix, { report });
  expect(Object.keys(changes.narrative ?? {})).toEqual(["requests.before"]);
  const after = changeReport(report, changes);
  expect(paragraphsAt(after.narrative, "requests.before")).toEqual([RECEIVED, "依法，依规办理。"]);
  expect(paragraphsAt(after.narrative, "requests.after")).toEqual([HANDLED]);
  const back = takeBack(after, { before: report, after });
  expect(back.left).toEqual([]);
  expect(changeReport(after, back.changes)).toEqual(report);
});

test("the same words on both sides of a table are one finding", () => {
  const wrong = "2022年，共收到申请12件,均已答复。";
  const report = withText({ "requests.before": [wrong], "requests.after": [wrong] });
  const identities = found(report).map(({ code, at, quote }) => [code, at, quote].join(" "));
  expect(identities.length).toBeGreaterThan(1);
  expect(new Set(identities).size).toBe(identities.length);
});

test("the numbers beside a table live with it", () => {
  const living = livingParagraphs(contextOf(textEverywhere, { stage: "draft" }));
  const states = living
    .filter(({ part }) => part.startsWith("requests."))
    .map(({ part, numbers }) => [part, numbers.map(({ state }) => state)]);
  expect(states).toEqual([
    ["requests.before", ["agrees", "agrees"]],
    ["requests.after", ["agrees", "agrees"]],
    ["requests.after", []],
  ]);
});

test("a placeholder beside a table is resolved", () => {
  const report = withText({ "requests.after": ["办结{办结}件。"] });
  expect(paragraphsAt(resolvePlaceholders(report).narrative, "requests.after")).toEqual([
    "办结9件。",
  ]);
});

describe("what is told beside a table need not be told again", () => {
  const silent = withText({ "requests.before": [], "requests.after": [] });

  test("of requests", () => {
    expect(said(silent)).toEqual([["warning", "N-SILENT", "overview", undefined]]);
    expect(missingSentences(silent).map(({ kind }) => kind)).toContain("requests");
    expect(missingSentences(textEverywhere).map(({ kind }) => kind)).not.toContain("requests");
    expect(fillSentences(textEverywhere).narrative.requests).toEqual(
      textEverywhere.narrative.requests,
    );
  });

  test("of 其他处理, and of the fee for information", () => {
    const other = "requests.outcomes.otherHandling.other";
    const figures = {
      ...textEverywhere.figures,
      [`${other}.naturalPerson`]: 1,
      [`${other}.total`]: 1,
    };
    const codes = (report: AnnualReport): string[] => found(report).map(({ code }) => code);
    const withOther = { ...textEverywhere, figures };
    expect(codes(withOther)).toContain("T3-OTHER-NOTE");
    const told = ["其他处理1件为申请人撤回。"];
    expect(codes(withText({ "requests.after": told }, withOther))).not.toContain("T3-OTHER-NOTE");
    const noFee: Paragraphs = { otherMatters: ["无。"] };
    expect(codes(withText(noFee))).toContain("S-SIXTH-FEE");
    const fee = ["全年未收取信息处理费。"];
    expect(codes(withText({ ...noFee, "requests.after": fee }))).not.toContain("S-SIXTH-FEE");
  });
});
