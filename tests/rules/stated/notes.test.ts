/** What wants a word, a number or a correction: T3-FEE-LINK, T3-OTHER-NOTE, T4-CORRECTED and four S-codes. */
import { edition2021 } from "../../../src/form/edition-2021.ts";
import type { Narrative } from "../../../src/report/annual-report.ts";
import { reportOf, soundNarrative } from "../../support/reports.ts";
import { said, written } from "../../support/rule-cases.ts";

const sound = soundNarrative(edition2021, 2022);

function saidOf(
  code: string,
  figures: Readonly<Record<string, number>>,
  change: Partial<Narrative> = {},
): string[] {
  return said(code, reportOf(edition2021, figures, { narrative: { ...sound, ...change } }));
}

const UNPAID = { "requests.outcomes.otherHandling.feeUnpaid.total": 2 };

test("T3-FEE-LINK: requests that nobody paid for want a word on the notices", () => {
  expect(saidOf("T3-FEE-LINK", UNPAID, { otherMatters: ["无。"] })).toEqual([
    "hint otherMatters 第六部分没有写信息处理费收费通知情况；表三（六）2.逾期未缴费为2件，请写明发出收费通知的件数和金额。",
  ]);
  expect(saidOf("T3-FEE-LINK", UNPAID, { otherMatters: ["发出收费通知2件，均未缴纳。"] })).toEqual(
    [],
  );
  expect(saidOf("T3-FEE-LINK", {}, { otherMatters: ["无。"] })).toEqual([]);
});

test("T2-FEE-INFO: no notice was sent, yet two were not paid", () => {
  expect(saidOf("T2-FEE-INFO", UNPAID)).toEqual([
    "warning otherMatters 其他需要报告的事项写“未发出收费通知”；表三（六）2.逾期未缴费为2件，应已发出收费通知，请核对。",
  ]);
});

test("T3-OTHER-NOTE: other handling wants its reason", () => {
  const other = { "requests.outcomes.otherHandling.other.total": 1 };
  expect(saidOf("T3-OTHER-NOTE", other)).toEqual([
    "hint overview 总体情况没有说明表三（六）3.其他的1件是何种情形（如申请人撤回），请补充。",
  ]);
  const overview = [...sound.overview, "1件申请由申请人撤回。"];
  expect(saidOf("T3-OTHER-NOTE", other, { overview })).toEqual([]);
});

test("T4-CORRECTED: a decision that was corrected is a problem", () => {
  const corrected = {
    "disputes.reconsideration.corrected": 1,
    "disputes.litigation.direct.corrected": 1,
  };
  expect(saidOf("T4-CORRECTED", corrected)).toEqual([
    "hint problemsAndImprovements 第五部分没有提到复议、诉讼结果纠正的情况；表四结果纠正共2件，请看是否应写明原因和改进措施。",
  ]);
  const problemsAndImprovements = [
    "存在答复不规范被行政复议机关纠正的问题。下一步加强培训，规范答复。",
  ];
  expect(saidOf("T4-CORRECTED", corrected, { problemsAndImprovements })).toEqual([]);
});

test.each<[string, string[], string[]]>([
  [
    "three problems, two improvements",
    ["存在的问题：一是解读少；二是更新慢；三是培训少。", "下一步，一是增加解读；二是加快更新。"],
    [
      "hint problemsAndImprovements 第五部分列出问题3条、改进措施2条，请看各项问题是否都有对应的改进措施。",
    ],
  ],
  [
    "two problems, three improvements",
    ["存在的问题：一是解读少；二是更新慢。", "下一步，一是增加解读；二是加快更新；三是多办培训。"],
    [],
  ],
  [
    "improvements in one sentence",
    ["存在的问题：一是解读少；二是更新慢。", "下一步，将增加解读，加快更新。"],
    [],
  ],
])("S-PROBLEM-PAIR: %s", (_case, problemsAndImprovements, found) => {
  expect(said("S-PROBLEM-PAIR", written(edition2021, { problemsAndImprovements }))).toEqual(found);
});

test("S-CONTENT-NUM: what was published wants a number", () => {
  expect(said("S-CONTENT-NUM", reportOf(edition2021))).toEqual([]);
  const overview = sound.overview.map((text) => text.replace(/通过门户网站.*$/u, "及时公开信息。"));
  expect(said("S-CONTENT-NUM", written(edition2021, { overview }))).toEqual([
    "hint overview 总体情况没有看到网站、新媒体、公报等平台的发布数；解读与回应数；平台、专栏、专区数，有数字的请写明。",
  ]);
});

test.each([
  "（一）主动公开。在微信公众号推送稿件二百余篇。",
  "（一）主动公开。全年更新网站信息1,286条。",
  "（一）主动公开。公示行政处罚信息 56 条。",
])("S-CONTENT-NUM: %s has its number", (text) => {
  const overview = sound.overview.map((it) => (it.startsWith("（一）") ? text : it));
  expect(said("S-CONTENT-NUM", written(edition2021, { overview }))).toEqual([]);
});

test.each<[string, string | undefined]>([
  ["本局现行有效的规范性文件。", "本局现行有效的规范性文件"],
  ["全年主动公开信息条，发布解读5篇。", "全年主动公开信息条"],
  ["全年共收到件，均已答复。", "全年共收到件"],
  ["共计条。", "共计条"],
  ["及时公开现行有效的规范性文件。", undefined],
  ["全年公开信息20条。", undefined],
  ["对现行有效的规范性文件进行清理。", undefined],
  ["公开信息条目清晰。", undefined],
  ["督促各股室按期办理依申请公开件，提高质量。", undefined],
])("S-NUM-MISSING: %s", (text, clause) => {
  const overview = [...sound.overview, text];
  expect(said("S-NUM-MISSING", written(edition2021, { overview }))).toEqual(
    clause === undefined ? [] : [`warning overview 总体情况“${clause}”处缺少数字，请补填。`],
  );
});

test.each<[string, string, string]>([
  ["回应群众群众关切。", "群众群众", "群众"],
  ["在政府门口网站发布。", "门口网站", "门户网站"],
  ["及时给与答复。", "给与", "给予"],
  ["仍存在公开不够主动的问题问题。", "问题问题", "问题"],
  ["形式和内容内容较为单一。", "内容内容", "内容"],
  ["但仍存一些不足。", "仍存一些", "仍存在一些"],
  ["但仍一些不足。", "仍一些", "仍有一些"],
])("S-TYPO: %s", (text, from, to) => {
  const overview = [...sound.overview, text];
  expect(said("S-TYPO", written(edition2021, { overview }))).toEqual([
    `hint overview 总体情况疑似笔误“${from}”（“${text.slice(0, -1)}”），应为“${to}”，请核对。`,
  ]);
});

test("S-TYPO: sound words are left alone", () => {
  const overview = [...sound.overview, "信息化工作稳步推进，公开的目的更加明确，增进了了解。"];
  expect(said("S-TYPO", written(edition2021, { overview }))).toEqual([]);
});
