/** S-EDITION, S-YEAR and S-PERIOD: the report is of one year, and of all of it. */
import { edition2019 } from "../../../src/form/edition-2019.ts";
import { edition2021 } from "../../../src/form/edition-2021.ts";
import type { Edition } from "../../../src/form/editions.ts";
import type { AnnualReport } from "../../../src/report/annual-report.ts";
import { reportOf } from "../../support/reports.ts";
import { findingsOf, published, said, written } from "../../support/rule-cases.ts";

test.each<[Edition, number | null, string[]]>([
  [edition2019, 2019, []],
  [edition2019, 2020, []],
  [edition2021, 2021, []],
  [edition2021, 2025, []],
  [edition2019, null, []],
  [
    edition2019,
    2021,
    [
      "error edition 2021年度报告应使用国办公开办函〔2021〕30号的表格，现用国办公开办函〔2019〕60号的表格。",
    ],
  ],
  [
    edition2021,
    2020,
    [
      "error edition 2020年度报告应使用国办公开办函〔2019〕60号的表格，现用国办公开办函〔2021〕30号的表格。",
    ],
  ],
])("S-EDITION: tables of edition $id in a report on %s", (edition, year, found) => {
  expect(said("S-EDITION", reportOf(edition, {}, { year }))).toEqual(found);
});

test.each<[string, string[]]>([
  ["现公布某某市统计局2022年政府信息公开工作年度报告。", []],
  ["现发布《某某市统计局2022年度政府信息公开工作报告》。", []],
  ["根据《关于编制2021年政府信息公开工作年度报告的通知》要求，编制本报告。", []],
  ["与2021年政府信息公开工作年度报告相比，本报告增加了政府信息管理的内容。", []],
  [
    "现公布某某市统计局2021年政府信息公开工作年度报告。",
    [
      "warning opening 首段写“公布某某市统计局2021年政府信息公开工作年度报告”，与报告年度2022年不一致，请核对。",
    ],
  ],
  [
    "按照要求，编制2021年度政府信息公开年度报告。",
    ["warning opening 首段写“编制2021年度政府信息公开年度报告”，与报告年度2022年不一致，请核对。"],
  ],
])("S-YEAR: %s", (opening, found) => {
  expect(said("S-YEAR", written(edition2021, { opening: [opening] }))).toEqual(found);
});

test("S-YEAR: last year in the opening is replaced by a click", () => {
  const opening = ["现公布某某市统计局2021年政府信息公开工作年度报告。"];
  const [finding] = findingsOf("S-YEAR", written(edition2021, { opening }));
  expect(finding?.fixes).toEqual([
    {
      title: "“2021”改为“2022”",
      part: "opening",
      replace: [
        "公布某某市统计局2021年政府信息公开工作年度报告",
        "公布某某市统计局2022年政府信息公开工作年度报告",
      ],
    },
  ]);
});

test.each<[string, string[]]>([
  ["某某市统计局2022年政府信息公开工作年度报告", []],
  ["某某市统计局\n二〇二二年政府信息公开工作年度报告", []],
  [
    "某某市统计局2021年政府信息公开工作年度报告",
    [
      "warning title 标题写“某某市统计局2021年政府信息公开工作年度报告”，与报告年度2022年不一致，请核对。",
    ],
  ],
])("S-YEAR: the title %s", (title, found) => {
  expect(said("S-YEAR", published(edition2021, { title }))).toEqual(found);
});

const RIGHT_PERIODS = [
  "本报告所列数据的统计期限自2022年1月1日起至2022年12月31日止。",
  "除特别说明的外，所列数据统计时限为2022年1月1日至12月31日。",
  "统计期限：2022.1.1—2022.12.31。",
  "统计期限为 2022 年 1 月 1 日 至 2022 年 12 月 31 日。",
  "统计期限自２０２２年１月１日起至２０２２年１２月３１日止。",
  "统计期限为二〇二二年一月一日至二〇二二年十二月三十一日。",
  "统计期限为2022年1—12月。",
  "本报告统计期限为2022年度。",
  "本报告数据截至2022年12月31日。",
  "报告期间为本年1月1日至12月31日。",
  "本报告反映2022年1月1日至2022年12月31日的工作情况。",
  "所列数据统计时间自2022年1月1日零时至2022年12月31日24时。",
];

test.each(RIGHT_PERIODS)("S-PERIOD: %s is the report year", (sentence) => {
  expect(said("S-PERIOD", written(edition2021, { opening: [sentence] }))).toEqual([]);
});

const WHOLE = "2022年1月1日至2022年12月31日";

test.each<[string, string]>([
  ["统计期限自2022年1月1日起至2022年12月28日止。", "2022年1月1日起至2022年12月28日"],
  ["统计期限自2021年1月1日起至2021年12月31日止。", "2021年1月1日起至2021年12月31日"],
  ["统计期限为2022年1月至11月。", "2022年1月至11月"],
  ["统计期限为2021年度。", "2021年度"],
  ["统计时间为2021年1月1日至12月31日。", "2021年1月1日至12月31日"],
  ["数据截至2022年11月30日。", "截至2022年11月30日"],
  ["自2022年2月1日起至2022年12月31日止，本机关依法开展工作。", "2022年2月1日起至2022年12月31日"],
])("S-PERIOD: %s is another one", (sentence, text) => {
  expect(said("S-PERIOD", written(edition2021, { opening: [sentence] }))).toEqual([
    `error opening 首段的统计期限写作“${text}”，应为${WHOLE}。`,
  ]);
});

test.each<[string, Partial<AnnualReport["narrative"]>, string[]]>([
  [
    "is told in part one",
    {
      opening: ["为推进政府信息公开，编制本报告。"],
      overview: ["本报告统计期限自2022年1月1日起至2022年12月31日止。"],
    },
    [],
  ],
  ["has nothing to say while nothing is written", { opening: [], overview: [] }, []],
  [
    "is not told",
    { opening: ["编制本报告。"] },
    [`hint opening 首段没有写明统计期限。请写明：统计期限为${WHOLE}。`],
  ],
  [
    "is not told by other terms in part one",
    {
      opening: ["编制本报告。"],
      overview: [
        "统计局于2022年3月1日至2022年3月31日开展统计开放月，行政处罚数据公示期限自2022年5月1日起至2022年7月31日止。",
      ],
    },
    [`hint opening 首段没有写明统计期限。请写明：统计期限为${WHOLE}。`],
  ],
  [
    "is not told by days of anything in the opening",
    { opening: ["2022年3月1日至2022年3月31日开展宣传月，截至2022年6月30日完成整改。"] },
    [`hint opening 首段没有写明统计期限。请写明：统计期限为${WHOLE}。`],
  ],
  [
    "cannot be read",
    { opening: ["本报告中所列数据的统计期限自202211日起至20221231日止。"] },
    [
      `hint opening 首段的统计期限读不清（“本报告中所列数据的统计期限自202211日起至20221231日止”），疑似丢失文字，应为${WHOLE}。`,
    ],
  ],
])("S-PERIOD: the period %s", (_case, narrative, found) => {
  expect(said("S-PERIOD", written(edition2021, narrative))).toEqual(found);
});

test("S-PERIOD: a wrong period is put right by a click, and may be explained", () => {
  const opening = ["统计期限自2022年6月1日起至2022年12月31日止。"];
  const explanations = [
    { code: "S-PERIOD", at: "opening", text: "本机关6月1日组建。", figures: {} },
  ];
  const [finding] = findingsOf("S-PERIOD", written(edition2021, { opening }, { explanations }));
  expect(finding?.explained).toBe(true);
  expect(finding?.fixes).toEqual([
    {
      title: "“2022年6月1日起至2022年12月31日”改为“2022年1月1日起至2022年12月31日”",
      part: "opening",
      replace: ["2022年6月1日起至2022年12月31日", "2022年1月1日起至2022年12月31日"],
    },
  ]);
});

test("S-PERIOD: a draft without an opening is in progress", () => {
  const report = written(edition2021, { opening: [] });
  expect(findingsOf("S-PERIOD", report)).toHaveLength(1);
  expect(findingsOf("S-PERIOD", report, { stage: "draft" })).toEqual([]);
});

test("S-PERIOD: where nobody knows the report year any whole year will do", () => {
  const opening = ["统计期限自2022年1月1日起至2022年12月31日止。"];
  expect(said("S-PERIOD", written(edition2021, { opening }, { year: null }))).toEqual([]);
});
