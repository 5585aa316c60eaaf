/** On what ground a number may be called wrong: the form's verb and noun, and no word beside them that is not known. */
import { readParagraph } from "../../src/narrative/read-paragraph.ts";

function groundOf(text: string): string[] {
  const { facts } = readParagraph(text, { year: 2024, organ: "某某市统计局", topic: "request" });
  return facts.map(({ figure, value, ground, isPart }) =>
    [`${figure.id}=${value}`, ground, ...(isPart ? ["part"] : [])].join(" "),
  );
}

test.each([
  ["2024年，我局共收到政府信息公开申请8件。", ["received=8 firm"]],
  ["某某市统计局收到政府信息公开申请8件。", ["received=8 firm"]],
  ["新收8件，结转下年2件。", ["received=8 firm", "carriedOut=2 firm"]],
  ["予以公开5件。", ["outcomes.disclosed=5 firm"]],
  ["因政府信息公开被申请行政复议3件。", ["reconsideration=3 firm"]],
  ["制发行政规范性文件4件。", ["normativeDocuments.issued=4 firm"]],
  ["未收到政府信息公开申请。", ["received=0 firm"]],
])("%s stands on firm ground", (text, facts) => {
  expect(groundOf(text)).toEqual(facts);
});

test.each([
  ["no noun", "全年共收到8件。", ["received=8 loose"]],
  ["no verb", "政府信息公开申请8件。", ["received=8 loose"]],
  ["a word nobody knows", "收到外埠政府信息公开申请8件。", ["received=8 loose"]],
  ["a word behind the number", "收到政府信息公开申请8件方可核对。", ["received=8 loose"]],
  ["a filler that may single some out", "直接收到政府信息公开申请8件。", ["received=8 loose"]],
  ["another verb", "政府信息公开申请办结结转下年2件。", ["carriedOut=2 loose"]],
  ["another class", "信访及政府信息公开申请收到8件。", ["received=8 loose"]],
  ["no word of 政府信息公开", "行政复议3件。", ["reconsideration=3 loose"]],
  ["a denial of some", "未收到外埠政府信息公开申请。", ["received=0 loose"]],
])("on loose ground for %s: %s", (_why, text, facts) => {
  expect(groundOf(text)).toEqual(facts);
});

test("two numbers of one figure in a sentence are rivals, and an equal one is none", () => {
  const { facts } = readParagraph(
    "因政府信息公开被申请行政复议2件，其他行政行为被申请行政复议5件，被申请行政复议5件。",
    { year: 2024 },
  );
  expect(facts.map(({ ground, rivals }) => [ground, [...(rivals ?? [])]])).toEqual([
    ["loose", [2, 5]],
    ["loose", [2, 5]],
    ["loose", [2, 5]],
  ]);
  const same = readParagraph("收到申请5件，今年收到申请5件。", { year: 2024 });
  expect(same.facts.map(({ rivals }) => rivals)).toEqual([undefined, undefined]);
});

test.each([
  ["收到涉及招生的申请18件。", ["received=18 loose part"]],
  ["以市政府为被告的行政诉讼5件。", []],
  ["以本局为被告的政府信息公开行政诉讼5件。", ["litigation=5 loose"]],
  ["因不服政府信息公开答复引发的行政复议3件。", ["reconsideration=3 loose"]],
])("what singles some out makes a part of requests, and none of the cases: %s", (text, facts) => {
  expect(groundOf(text)).toEqual(facts);
});

test.each([
  ["2022年、2023年、2024年收到申请分别为36件、41件、29件。", ["received=29 firm"]],
  ["诉讼案件合计9件，仅1件与政府信息公开有关。", ["litigation=1 loose"]],
  ["行政许可申请不予受理17件。", []],
  ["新收：18；上年结转：2。", ["received=18 firm", "carriedIn=2 firm"]],
  ["申请数量比上年多了14件，总数来到50件。", ["received=50 loose"]],
  ["收到申请41件，已办40件。", ["received=41 firm", "handled=40 loose"]],
])("%s", (text, facts) => {
  expect(groundOf(text)).toEqual(facts);
});

test.each([
  ["因行政处罚引发行政复议5件、行政诉讼2件。", []],
  ["因房屋征收补偿被提起行政诉讼8件。", []],
  ["拟废止行政规范性文件5件。", []],
  ["2021年至2024年累计收到政府信息公开申请137件。", []],
  ["收到公开申请3件以上的申请人有4名。", []],
  ["各区市共受理公开申请402件。", ["received=402 loose"]],
  ["咨询类申请收到14件。", []],
  ["参与申请答复审核12件。", []],
])(
  "what is over something else, still to do, of other years or of others is not the form's: %s",
  (text, facts) => {
    expect(groundOf(text)).toEqual(facts);
  },
);
