/** What parts five and six must tell: S-PROBLEM, S-SIXTH-FEE. */
import { edition2019 } from "../../../src/form/edition-2019.ts";
import { edition2021 } from "../../../src/form/edition-2021.ts";
import type { Edition } from "../../../src/form/editions.ts";
import { reportOf, soundNarrative } from "../../support/reports.ts";
import { findingsOf, said, written } from "../../support/rule-cases.ts";

const sound = soundNarrative(edition2021, edition2021.firstYear + 1);

const BOTH = "应写明存在的主要问题和改进情况。";

test.each<[string, string[], string[]]>([
  ["无", ["无。"], [`error problemsAndImprovements 第五部分只写了“无”。${BOTH}`]],
  [
    "a few words",
    ["存在公开不够及时的问题，下一步改进。"],
    [`error problemsAndImprovements 第五部分只有18字，不足30字。${BOTH}`],
  ],
  [
    "problems only",
    ["2022年，本局政府信息公开存在公开不够及时、解读形式单一、业务能力有待加强等问题。"],
    ["hint problemsAndImprovements 第五部分没有看到改进情况。问题和改进都应写明，请核对。"],
  ],
  [
    "improvements only",
    ["下一步，本局将从制度、队伍、平台三个方面着手，全面做好政府信息公开各项工作。"],
    ["hint problemsAndImprovements 第五部分没有看到存在的主要问题。问题和改进都应写明，请核对。"],
  ],
  [
    "both in one paragraph",
    ["由于专人较少，存在信息公开不够及时的问题。下一年度，我乡要完善政府信息公开的工作机制。"],
    [],
  ],
  [
    "shortcomings and the coming year",
    ["一是学习研究不够细；二是思想认识不够高。2023年，本局重点在培训和督办两个方面加大力度。"],
    [],
  ],
])("S-PROBLEM: %s", (_case, problemsAndImprovements, found) => {
  expect(said("S-PROBLEM", written(edition2021, { problemsAndImprovements }))).toEqual(found);
});

const SENTENCE = "2022年度未发出收费通知，未收取信息处理费。";
const RECEIVED = { "requests.newThisYear.naturalPerson": 3, "requests.newThisYear.total": 3 };

test.each<[string, Edition, Record<string, number>, string[], string[]]>([
  [
    "无 in a year with requests",
    edition2021,
    RECEIVED,
    ["无。"],
    [`warning otherMatters 第六部分只写了“无”。请写明信息处理费收取情况，如“${SENTENCE}”`],
  ],
  [
    "无 in a year without",
    edition2021,
    {},
    ["无其他需要报告的事项。"],
    [
      `hint otherMatters 第六部分只写了“无其他需要报告的事项”。请写明信息处理费收取情况，如“${SENTENCE}”`,
    ],
  ],
  [
    "other matters only",
    edition2021,
    RECEIVED,
    ["落实年度政务公开工作要点，完成各项任务。"],
    [`warning otherMatters 第六部分没有写信息处理费。请写明信息处理费收取情况，如“${SENTENCE}”`],
  ],
  [
    "the customary sentence",
    edition2021,
    RECEIVED,
    ["2022年全市实际收取信息处理费共计400元。"],
    [],
  ],
  ["in other words", edition2021, RECEIVED, ["本年度依申请公开未收取任何费用。"], []],
  ["that none arose", edition2021, RECEIVED, ["2022年没有产生信息处理费。"], []],
  ["in 2020 there was no such charge", edition2019, RECEIVED, ["无。"], []],
])("S-SIXTH-FEE: %s", (_case, edition, figures, otherMatters, found) => {
  const narrative = { ...soundNarrative(edition, edition.firstYear + 1), otherMatters };
  expect(said("S-SIXTH-FEE", reportOf(edition, figures, { narrative }))).toEqual(found);
});

test("the charge may be stated with the requests of part one", () => {
  const overview = [...sound.overview, "全年未收取信息处理费。"];
  expect(said("S-SIXTH-FEE", written(edition2021, { overview, otherMatters: ["无。"] }))).toEqual(
    [],
  );
});

test("无 becomes the sentence by a click only where it is surely true", () => {
  const [none] = findingsOf("S-SIXTH-FEE", written(edition2021, { otherMatters: ["无"] }));
  expect(none?.fixes).toEqual([
    { title: `“无”改为“${SENTENCE}”`, part: "otherMatters", replace: ["无", SENTENCE] },
  ]);
  const narrative = { ...sound, otherMatters: ["无"] };
  const [some] = findingsOf("S-SIXTH-FEE", reportOf(edition2021, RECEIVED, { narrative }));
  expect(some?.fixes).toBeUndefined();
});

test.each(["S-FIVE", "S-ONLY-INTRO", "S-LENGTH", "S-PROBLEM", "S-SIXTH-FEE"])(
  "%s: an empty part is S-SIX's, and a draft is still being written",
  (code) => {
    const nothing = { overview: [], problemsAndImprovements: [], otherMatters: [] };
    const little = { overview: ["好。"], problemsAndImprovements: ["无"], otherMatters: ["无"] };
    expect(said(code, written(edition2021, nothing))).toEqual([]);
    expect(said(code, written(edition2021, little), { stage: "draft" })).toEqual([]);
  },
);
