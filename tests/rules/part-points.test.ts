/** 填报要点: what each part should say, and whether it is there; never otherwise than the rules. */
import { edition2019 } from "../../src/form/edition-2019.ts";
import { edition2021 } from "../../src/form/edition-2021.ts";
import { editions } from "../../src/form/editions.ts";
import type { AnnualReport, Narrative } from "../../src/report/annual-report.ts";
import type { RuleCode } from "../../src/rules/rule-code.ts";
import { check } from "../../src/rules/check.ts";
import { contextOf } from "../../src/rules/context.ts";
import { partPoints, type PartPoint } from "../../src/rules/part-points.ts";
import { exampleReports } from "../support/examples.ts";
import { reportOf, soundNarrative } from "../support/reports.ts";

const sound = soundNarrative(edition2021, edition2021.firstYear + 1);
const EMPTY: Narrative = {
  opening: [],
  overview: [],
  problemsAndImprovements: [],
  otherMatters: [],
};

const written = (paragraphs: Partial<Narrative>, change: Partial<AnnualReport> = {}) =>
  reportOf(edition2021, {}, { ...change, narrative: { ...sound, ...paragraphs } });

const county: Partial<AnnualReport> = { organ: { name: "某某县人民政府", kind: "government" } };
const blank = Object.fromEntries(edition2021.cells.map(({ id }) => [id, null]));

/** Reports that lack something, each of them something else. */
const lacking: readonly (readonly [name: string, report: AnnualReport])[] = [
  ["nothing", written({})],
  ["an aspect", written({ overview: sound.overview.slice(0, -1) })],
  ["supervision of a government", written({ overview: sound.overview.slice(0, -1) }, county)],
  ["any work", written({ overview: ["根据条例要求，编制本报告。"] }, county)],
  ["improvements", written({ problemsAndImprovements: [sound.problemsAndImprovements[0] ?? ""] })],
  ["most of part five", written({ problemsAndImprovements: ["无。"] })],
  ["the fee", written({ otherMatters: ["无。"] })],
  ["the period", written({ opening: sound.opening.slice(0, -1) })],
  ["the right period", written({ opening: ["统计期限自2022年1月1日起至2022年12月28日止。"] })],
  ["any prose", written(EMPTY)],
  ["any figure", reportOf(edition2021, blank)],
  ["one figure", reportOf(edition2021, { "requests.newThisYear.naturalPerson": null })],
  ["a form of today", reportOf(edition2019)],
  ...exampleReports().map(({ name, report }) => [`example ${name}`, report] as const),
];

/** The rules whose matter the points are, where what they ask for is missing. */
const RULES: readonly RuleCode[] = [
  "S-SIX",
  "S-PERIOD",
  "S-ONLY-INTRO",
  "S-FIVE",
  "S-GOV-SUPERVISE",
  "S-PROBLEM",
  "S-SIXTH-FEE",
  "T3-BLANK",
];

describe.each(lacking)("a report that lacks %s", (_name, report) => {
  const findings = check(report, { stage: "finished" }).filter(({ code }) => RULES.includes(code));
  const points = partPoints(contextOf(report, { stage: "draft" })).flatMap(
    ({ part, points: inPart }) => inPart.map((point) => ({ part, ...point })),
  );

  test("whatever is missing has its finding", () => {
    const found = new Set<string>(findings.map(({ code }) => code));
    for (const { state, code, text } of points) {
      if (state === "missing") expect([text, found.has(code ?? "")]).toEqual([text, true]);
    }
  });

  test("every finding has a point that is not there", () => {
    for (const { code, at } of findings) {
      const open = points.filter((it) => it.part === at && it.code === code);
      expect([code, at, open.some(({ state }) => state !== "there")]).toEqual([code, at, true]);
    }
  });
});

test.each(editions)("of a sound report everything is there, in edition $id", (edition) => {
  const points = partPoints(contextOf(reportOf(edition), { stage: "draft" })).flatMap(
    (it) => it.points,
  );
  expect(points.filter(({ state }) => state !== "there")).toEqual([]);
});

test("the points of a county in a new workbook", () => {
  const report = reportOf(edition2021, blank, { ...county, narrative: EMPTY });
  const state = ({ text, basis, code }: PartPoint) => `${text}｜${basis}｜${code ?? ""}`;
  expect(
    partPoints(contextOf(report, { stage: "draft" })).map(({ part, points }) => [
      part,
      ...points.map(state),
    ]),
  ).toEqual([
    ["opening", "编制依据｜本助手提示｜S-CITE", "统计期限｜填报惯例｜S-SIX"],
    [
      "overview",
      "本部分已填写｜〔2021〕30号格式｜S-SIX",
      "主动公开｜〔2021〕30号格式｜S-SIX",
      "依申请公开｜〔2021〕30号格式｜S-SIX",
      "政府信息管理｜〔2021〕30号格式｜S-SIX",
      "政府信息公开平台建设｜〔2021〕30号格式｜S-SIX",
      "监督保障｜〔2021〕30号格式｜S-SIX",
      "工作考核｜《条例》第五十条｜S-SIX",
      "社会评议｜《条例》第五十条｜S-SIX",
      "责任追究｜《条例》第五十条｜S-SIX",
    ],
    [
      "proactiveDisclosure",
      "本部分已填写｜〔2021〕30号格式｜S-SIX",
      "每格填数，没有发生的填0（还有10格未填）｜填报惯例｜T3-BLANK",
    ],
    [
      "requests",
      "本部分已填写｜〔2021〕30号格式｜S-SIX",
      "每格填数，没有发生的填0（还有144格未填）｜填报惯例｜T3-BLANK",
    ],
    [
      "disputes",
      "本部分已填写｜〔2021〕30号格式｜S-SIX",
      "每格填数，没有发生的填0（还有12格未填）｜填报惯例｜T3-BLANK",
    ],
    [
      "problemsAndImprovements",
      "本部分已填写｜〔2021〕30号格式｜S-SIX",
      "存在的主要问题｜〔2021〕30号格式｜S-SIX",
      "改进情况｜〔2021〕30号格式｜S-SIX",
    ],
    [
      "otherMatters",
      "本部分已填写｜〔2021〕30号格式｜S-SIX",
      "信息处理费收取情况｜国办函〔2020〕109号、填报惯例｜S-SIX",
    ],
  ]);
});

test("blanks are counted, and what is written wrongly is worth a look", () => {
  const report = reportOf(
    edition2021,
    { "requests.newThisYear.naturalPerson": null, "requests.newThisYear.otherOrganization": null },
    { narrative: { ...sound, opening: ["统计期限自2022年1月1日起至2022年12月28日止。"] } },
  );
  const open = partPoints(contextOf(report, { stage: "draft" })).flatMap(({ points }) =>
    points.filter(({ state }) => state !== "there").map((it) => `${it.text} ${it.state}`),
  );
  expect(open).toEqual([
    "编制依据 look",
    "统计期限 look",
    "每格填数，没有发生的填0（还有2格未填） missing",
  ]);
});
