/** Missing sentences are put in when asked, and only those. */
import { edition2019 } from "../../src/form/edition-2019.ts";
import { edition2021 } from "../../src/form/edition-2021.ts";
import { fillSentences, missingSentences } from "../../src/narrative/fill-sentences.ts";
import { reportOf, soundNarrative } from "../support/reports.ts";

const sound = soundNarrative(edition2021, 2022);

test("what the text tells is not told twice", () => {
  const kinds = missingSentences(reportOf(edition2021)).map(({ kind }) => kind);
  expect(kinds).toEqual(["documents"]);
});

test("a sentence stands behind the paragraph of its heading", () => {
  const overview = sound.overview.map((text) => text.replace(/，未收到.*$/u, "。"));
  const filled = fillSentences(reportOf(edition2021, {}, { narrative: { ...sound, overview } }));
  expect(filled.narrative.overview.map((text) => text.slice(0, 24))).toEqual([
    overview[0]?.slice(0, 24),
    overview[1]?.slice(0, 24),
    "（二）依申请公开。畅通申请受理渠道，明确答复流程",
    "2022年，未收到政府信息公开申请。",
    "2022年，未发生因政府信息公开引起的行政复议、",
    "（三）政府信息管理。落实公开属性源头认定和保密审",
    "2022年，制发行政规范性文件0件，废止0件，现",
    overview[4]?.slice(0, 24),
    overview[5]?.slice(0, 24),
  ]);
});

test("a part that nobody has begun stays missing", () => {
  const empty = reportOf(edition2021, {}, { narrative: { ...sound, overview: [] } });
  expect(fillSentences(empty)).toBe(empty);
});

test("what cannot be said from the figures is left out", () => {
  const blanks = Object.fromEntries(edition2021.cells.map(({ id }) => [id, null]));
  const report = reportOf(edition2021, blanks, {
    narrative: { ...sound, overview: ["工作有序。"] },
  });
  expect(missingSentences(report)).toEqual([]);
});

describe("the information-processing fee", () => {
  const FEES = "proactiveDisclosure.item8.administrativeFees.feesCollected";
  const RECEIVED = { "requests.newThisYear.total": 1, "requests.newThisYear.naturalPerson": 1 };

  const filledWith = (figures: Readonly<Record<string, number>>, ...otherMatters: string[]) =>
    fillSentences(reportOf(edition2021, figures, { narrative: { ...sound, otherMatters } }))
      .narrative.otherMatters;

  test.each<[string, Readonly<Record<string, number>>, string[], string[]]>([
    [
      "without requests nothing was charged, and nobody was told to pay",
      { [FEES]: 3 },
      ["建议提案2件均已办结。"],
      ["建议提案2件均已办结。", "2022年度未发出收费通知，未收取信息处理费。"],
    ],
    [
      "where all fees are 0 nothing was charged",
      RECEIVED,
      ["建议提案2件均已办结。"],
      ["建议提案2件均已办结。", "2022年度未收取信息处理费。"],
    ],
    [
      "where fees were charged the figures do not tell for what",
      { ...RECEIVED, [FEES]: 3 },
      ["建议提案2件均已办结。"],
      ["建议提案2件均已办结。"],
    ],
    [
      "无 gives way to it",
      {},
      ["无。"],
      ["2022年度未发出收费通知，未收取信息处理费。无其他需要报告的事项。"],
    ],
    ["what is told is not told twice", {}, ["未收取信息处理费。"], ["未收取信息处理费。"]],
    ["a part that nobody has begun stays missing", {}, [], []],
  ])("%s", (_case, figures, before, after) => {
    expect(filledWith(figures, ...before)).toEqual(after);
  });

  test("the 2019 edition knows no such charge", () => {
    const narrative = { ...soundNarrative(edition2019, 2020), otherMatters: ["无。"] };
    const report = reportOf(edition2019, {}, { narrative });
    expect(fillSentences(report).narrative.otherMatters).toEqual(["无。"]);
  });
});

test("what a placeholder tells is told", () => {
  const overview = [...sound.overview, "制发行政规范性文件{制发规范性文件}件。"];
  const report = reportOf(edition2021, {}, { narrative: { ...sound, overview } });
  expect(missingSentences(report)).toEqual([]);
});

test("from a row whose total contradicts its cells nothing is told", () => {
  const overview = ["工作有序。"];
  const figures = { "requests.newThisYear.researchInstitution": 8 };
  const report = reportOf(edition2021, figures, { narrative: { ...sound, overview } });
  const kinds = (it: typeof report): string[] => missingSentences(it).map(({ kind }) => kind);
  expect(kinds(report)).toEqual(["documents", "disputes"]);
  const mended = { ...report.figures, "requests.newThisYear.total": 8 };
  expect(kinds({ ...report, figures: mended })).toEqual(["documents", "requests", "disputes"]);
});
