/** What part one must tell: S-FIVE, S-GOV-SUPERVISE, S-ONLY-INTRO, S-LENGTH. */
import { edition2019 } from "../../../src/form/edition-2019.ts";
import { edition2021 } from "../../../src/form/edition-2021.ts";
import type { Edition } from "../../../src/form/editions.ts";
import type { OrganKind } from "../../../src/form/organ.ts";
import { soundNarrative } from "../../support/reports.ts";
import { said, written } from "../../support/rule-cases.ts";

const FIVE = "主动公开、依申请公开、政府信息管理、政府信息公开平台建设、监督保障五方面的情况";
const YEAR = edition2021.firstYear + 1;
const sound = soundNarrative(edition2021, YEAR);
/** The sound part one without the paragraphs that hold those words. */
const without = (...words: readonly string[]): string[] =>
  sound.overview.filter((text) => !words.some((word) => text.includes(word)));

test.each<[string, Edition, string[], string[]]>([
  [
    "one aspect left out",
    edition2021,
    without("（二）"),
    [`warning overview 总体情况没有写依申请公开，应写全${FIVE}。`],
  ],
  [
    "a website in passing is no 平台建设 where every other aspect has its heading",
    edition2021,
    without("（四）"),
    [`warning overview 总体情况没有写政府信息公开平台建设，应写全${FIVE}。`],
  ],
  [
    "a heading with nothing below it",
    edition2021,
    [
      ...without("（三）", "（四）", "（五）"),
      "（三）政府信息管理",
      "（四）平台建设",
      "维护专栏。",
    ],
    [`warning overview 总体情况没有写政府信息管理、监督保障，应写全${FIVE}。`],
  ],
  [
    "before 2021 the five aspects are advice",
    edition2019,
    ["2020年，本局通过门户网站公开统计信息65条，加强保密审查，组织业务培训2次。"],
    [`hint overview 总体情况没有写依申请公开，应写全${FIVE}。`],
  ],
  [
    "headings in other words",
    edition2021,
    [
      "（一）坚持应公开尽公开，主动公开政府信息12条。",
      "（二）规范办理政府信息公开申请。全年收到申请3件。",
      "（三）稳步加强政府信息管理工作。清理行政规范性文件4件。",
      "（四）构建完善政务公开平台体系。完成网站集约化迁移。",
      "（五）着力强化政务公开监督保障。研究部署11次。",
    ],
    [],
  ],
  [
    "no headings at all",
    edition2021,
    [
      "2022年，本街道通过公告栏和微信公众号公示信息20条，未收到群众要求公开的信息申请人提交的材料，严格信息审核，明确专人负责并开展培训。",
    ],
    [],
  ],
  [
    "an order of its own",
    edition2021,
    [
      "1.加强组织领导。成立领导小组。",
      "2.主动公开。发布政府信息40条。",
      "3.依申请公开。未收到申请。",
      "4.规范运行。通过门户网站专栏集中发布，发布前经过保密审查。",
    ],
    [],
  ],
])("S-FIVE: %s", (_case, edition, overview, found) => {
  expect(said("S-FIVE", written(edition, { overview }))).toEqual(found);
});

const GOVERNMENTS = "各级人民政府的年度报告还应写明工作考核、社会评议和责任追究结果情况。";
const unsupervised = [...without("（五）"), "（五）监督保障。举办业务培训2次。"];

test.each<[string, OrganKind, string[], string[]]>([
  [
    "a county that tells nothing of them",
    "government",
    unsupervised,
    [`warning overview 总体情况没有写工作考核、社会评议、责任追究。${GOVERNMENTS}`],
  ],
  [
    "a township that tells of one",
    "township",
    [...unsupervised, "公开工作纳入年度绩效考评。"],
    [`warning overview 总体情况没有写社会评议、责任追究。${GOVERNMENTS}`],
  ],
  ["a government that tells of all three", "government", sound.overview, []],
  ["in other words", "government", [...unsupervised, "开展满意度测评和绩效考评，问责0人。"], []],
  ["a department has nothing to tell", "department", unsupervised, []],
  ["nor an office of a government", "office", unsupervised, []],
  ["nor a subdistrict", "subdistrict", unsupervised, []],
])("S-GOV-SUPERVISE: %s", (_case, kind, overview, found) => {
  const report = written(edition2021, { overview }, { organ: { name: "某某", kind } });
  expect(said("S-GOV-SUPERVISE", report)).toEqual(found);
});

test("what a government tells of supervision in part six counts", () => {
  const otherMatters = [...sound.otherMatters, "工作考核优秀，社会评议良好，没有责任追究情形。"];
  const organ = { name: "某某县人民政府", kind: "government" } as const;
  const report = written(edition2021, { overview: unsupervised, otherMatters }, { organ });
  expect(said("S-GOV-SUPERVISE", report)).toEqual([]);
});

const NO_WORK = [`error overview 总体情况没有写当年的工作。编制说明以外，应写明${FIVE}。`];
const NOTES = [
  "本年报根据《中华人民共和国政府信息公开条例》要求编制，由总体情况、主动公开政府信息情况等六个部分组成。本报告所列数据的统计期限为2022年1月1日至2022年12月31日。",
  "本报告电子版可在本局网站下载。如有疑问，请与本局办公室联系（电话：0894-5731699）。",
];

test.each<[string, string[], string[]]>([
  ["notes only", NOTES, NO_WORK],
  [
    "notes, and headings with nothing below",
    [...NOTES, "（一）主动公开", "（二）依申请公开"],
    NO_WORK,
  ],
  ["无", ["无。"], NO_WORK],
  ["notes and work", [...NOTES, "2022年，本局公开统计信息65条。"], []],
  ["work that speaks of lists and reports", ["本局编制政府信息公开目录，完善制度。"], []],
  ["one sentence with both", ["根据条例要求编制目录，全年公开政府信息12条。"], []],
  ["the notes stand in the opening", sound.overview, []],
])("S-ONLY-INTRO: %s", (_case, overview, found) => {
  const report = written(edition2021, { overview });
  expect(said("S-ONLY-INTRO", report)).toEqual(found);
  // what is not there at all is said once
  if (found.length > 0) {
    for (const code of ["S-FIVE", "S-LENGTH"]) expect(said(code, report)).toEqual([]);
  }
});

test.each<[string, string[], string[]]>([
  [
    "five headings and a few words",
    [
      "（一）主动公开。好。",
      "（二）依申请公开。无。",
      "（三）信息管理。好。",
      "（四）平台建设。好。",
      "（五）监督保障。好。",
    ],
    ["hint overview 总体情况共51字，偏短（一般在1000字左右）。请看各方面的工作和数字是否写实。"],
  ],
  ["280 characters that tell of all five", sound.overview, []],
  ["more than the customary length", [...sound.overview, "完善制度。".repeat(300)], []],
])("S-LENGTH: %s", (_case, overview, found) => {
  expect(said("S-LENGTH", written(edition2021, { overview }))).toEqual(found);
});

test.each<[asked: Readonly<Record<string, number>>, found: string[]]>([
  [
    { least: 300 },
    ["hint overview 总体情况共280字，少于300字的下限，少20字，请按上级要求的字数增删。"],
  ],
  [
    { most: 200 },
    ["hint overview 总体情况共280字，超过200字的上限，多80字，请按上级要求的字数增删。"],
  ],
  [{ least: 280, most: 280 }, []],
  [{ least: 100 }, []],
])("S-LENGTH: a superior asks for %j", (overviewLength, found) => {
  const overview = ["字".repeat(80), ...sound.overview].join("");
  const report = written(edition2021, { overview: [Array.from(overview).slice(0, 280).join("")] });
  expect(said("S-LENGTH", report, { overviewLength })).toEqual(found);
});
