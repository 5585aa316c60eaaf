/** Marks, numbers and words of the prose: S-PAIR, S-HALFWIDTH, S-UNIT-WORD, S-RELATIVE. */
import { edition2021 } from "../../../src/form/edition-2021.ts";
import { soundNarrative } from "../../support/reports.ts";
import { findingsOf, said, written } from "../../support/rule-cases.ts";

const sound = soundNarrative(edition2021, edition2021.firstYear + 1);
const overviewWith = (...texts: readonly string[]) =>
  written(edition2021, { overview: [...sound.overview, ...texts] });

test.each<[string, string[], string[]]>([
  [
    "a bracket that is not closed, as in 000",
    ["根据《条例》（以下简称《条例》规定，推进公开。"],
    ["“（以下简称《条例》规定”处括号不成对，缺后括号"],
  ],
  ["a title mark alone", ["印发条例》，落实责任。"], ["“印发条例》”处书名号不成对，缺前书名号"]],
  [
    "quotation marks that a copy has lost, as in 003",
    ["坚持两点定位、两地”“两高目标，发挥作用。"],
    ["“坚持两点定位、两地””处引号不成对，缺前引号，共2处"],
  ],
  [
    "a mark that crosses another",
    ["落实《“互联网+政务服务》方案。"],
    ["““互联网+政务服务》方案”处引号不成对，缺后引号"],
  ],
  [
    "titles in titles",
    ["《关于印发〈公开“一张网”方案（试行）〉的通知》（某政办发〔2022〕5号）。"],
    [],
  ],
  ["widths that are mixed", ["公开指南(2022年版）已修订。"], []],
  ["numbers of items", ["主要做法：1）加强培训；2）完善制度。"], []],
  ["an apostrophe", ["转载People’s Daily报道。"], []],
])("S-PAIR: %s", (_case, texts, found) => {
  expect(said("S-PAIR", overviewWith(...texts))).toEqual(
    found.map((it) => `warning overview 总体情况${it}，请补全。`),
  );
});

test.each<[string, string, string[]]>([
  [
    "a comma, as in 001",
    "开展政府信息公开工作, 围绕中心工作。",
    ["“信息公开工作, 围绕中心工作”用了半角标点“,”，应为全角“，”"],
  ],
  [
    "brackets and more",
    "修订指南(2022年版);培训21人,办结3件.",
    ["“022年版);培训21人”用了半角标点“;”，共4处，应为全角“；”"],
  ],
  ["a colon before digits", "电话:0894。", ["“电话:0894”用了半角标点“:”，应为全角“：”"]],
  [
    "numbers, times, addresses",
    "公开1,100条，12:30公布于http://www.example.gov.cn/a?b=1;c=2。",
    [],
  ],
  ["numbering, decimals, percentages", "1.提升比例至98.5%，收取2.5万元。", []],
  ["English", "开通APP, Web两端，支持PDF(1.7)格式。", []],
])("S-HALFWIDTH: %s", (_case, text, found) => {
  expect(said("S-HALFWIDTH", overviewWith(text))).toEqual(
    found.map((it) => `hint overview 总体情况${it}。`),
  );
});

test("one click gives a paragraph full-width marks, and its numbers and addresses stay", () => {
  const text = "电话:0894-5731699, 公开1,100条(含解读3篇);网址:http://www.example.gov.cn.";
  const [finding] = findingsOf("S-HALFWIDTH", overviewWith(text));
  expect(finding?.fixes).toEqual([
    {
      title: "这一段改用全角标点",
      part: "overview",
      replace: [
        text,
        "电话：0894-5731699，公开1,100条（含解读3篇）；网址：http://www.example.gov.cn.",
      ],
    },
  ]);
});

test.each<[string, string[], string[]]>([
  [
    "requests in 条, as in 000",
    ["全年接收政府信息公开申请8条，均已答复。"],
    ["“全年接收政府信息公开申请8条”：政府信息公开申请以“件”计"],
  ],
  [
    "requests in 份",
    ["共收到8份政府信息公开申请，均为自然人申请。"],
    ["“共收到8份政府信息公开申请”：政府信息公开申请以“件”计"],
  ],
  [
    "information in 件",
    ["主动公开政府信息200件。", "受理公开申请3次。"],
    ["“受理公开申请3次”，共2处：政府信息公开申请以“件”计"],
  ],
  ["posts in 篇 and 期", ["发布信息502篇，编发微信257期，公开规范性文件5件。"], []],
  ["the right units", ["主动公开政府信息200条，收到政府信息公开申请3件。"], []],
  ["the right units with a note", ["受理信息公开申请事项3件（网络2件、信函1件），培训3次。"], []],
])("S-UNIT-WORD: %s", (_case, texts, found) => {
  expect(said("S-UNIT-WORD", overviewWith(...texts))).toEqual(
    found.map((it) => `hint overview 总体情况${it}。`),
  );
});

test("a unit is mended in its own clause", () => {
  const [finding] = findingsOf(
    "S-UNIT-WORD",
    overviewWith("收到政府信息公开申请8条，其中5条已答复。"),
  );
  expect(finding?.fixes).toEqual([
    {
      title: "“条”改为“件”",
      part: "overview",
      replace: ["收到政府信息公开申请8条", "收到政府信息公开申请8件"],
    },
  ]);
});

test.each<[string, string[], string[]]>([
  [
    "this year, as in 004",
    ["今年公布了答复。", "今年以来，发布通知15条。"],
    ["用了“今年”（“今年公布了答复”），共2处"],
  ],
  ["last year", ["比去年同期多3件。"], ["用了“去年”（“比去年同期多3件”）"]],
  ["until now", ["截至目前，运行网站1个。"], ["用了“截至目前”"]],
  ["within a title", ["发布《今年以来经济运行情况》。"], []],
  ["a day", ["截至2022年12月31日，运行网站1个。"], []],
  ["words that hold them", ["引导当今年轻人参与，过去年度的信息一并清理，近年来持续改进。"], []],
])("S-RELATIVE: %s", (_case, texts, found) => {
  expect(said("S-RELATIVE", overviewWith(...texts))).toEqual(
    found.map((it) => `hint overview 总体情况${it}，请改为具体年度或日期。`),
  );
});

test("今年 is the report year in part one; in part five it may be the year in which it is written", () => {
  const [inOverview] = findingsOf("S-RELATIVE", overviewWith("今年公布了答复。"));
  expect(inOverview?.fixes).toEqual([
    {
      title: "“今年”改为“2022年”",
      part: "overview",
      replace: ["今年公布了答复", "2022年公布了答复"],
    },
  ]);
  const problemsAndImprovements = [...sound.problemsAndImprovements, "今年将加强培训。"];
  const [inPlans] = findingsOf("S-RELATIVE", written(edition2021, { problemsAndImprovements }));
  expect(inPlans?.fixes).toBeUndefined();
});
