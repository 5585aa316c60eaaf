/** S-CITE, S-NAME and S-PARTS: what the opening cites, whom it names, which parts it lists. */
import { edition2019 } from "../../../src/form/edition-2019.ts";
import { edition2021 } from "../../../src/form/edition-2021.ts";
import type { Edition } from "../../../src/form/editions.ts";
import type { AnnualReport } from "../../../src/report/annual-report.ts";
import { findingsOf, said, written } from "../../support/rule-cases.ts";

const NOTICE = "《国务院办公厅政府信息与政务公开办公室关于政府信息公开工作年度报告有关事项的通知》";
const NEW_NOTICE = "《关于印发〈中华人民共和国政府信息公开工作年度报告格式〉的通知》";
const REGULATIONS = "《中华人民共和国政府信息公开条例》";
const wrong = (found: string, right: string, severity = "warning"): string[] => [
  `${severity} opening 首段引用的文号写作“${found}”，应为“${right}”。`,
];

test.each<[Edition, string, string[]]>([
  [edition2019, `根据${NOTICE}（国办公开办函〔2019〕60号），编制本报告。`, []],
  [edition2021, `根据${NEW_NOTICE}（国办公开办函〔2021〕30号），编制本报告。`, []],
  [edition2021, `根据${REGULATIONS}和有关通知要求，编制本报告。`, []],
  [
    edition2021,
    "落实《关于规范政府信息公开平台有关事项的通知》（国办公开办函〔2019〕61号），编制本报告。",
    [],
  ],
  [
    edition2021,
    `根据${NOTICE}（国办公开办函〔2019〕60号），编制本报告。`,
    wrong("国办公开办函〔2019〕60号", "国办公开办函〔2021〕30号"),
  ],
  [
    edition2019,
    `根据${NEW_NOTICE}（国办公开办函〔2021〕30号），编制本报告。`,
    wrong("国办公开办函〔2021〕30号", "国办公开办函〔2019〕60号"),
  ],
  [
    edition2021,
    `根据${NEW_NOTICE}（国办公开办函〔2022〕30号），编制本报告。`,
    wrong("国办公开办函〔2022〕30号", "国办公开办函〔2021〕30号"),
  ],
  [
    edition2021,
    `根据${NEW_NOTICE}（国办公开办函[2021]30号），编制本报告。`,
    wrong("国办公开办函[2021]30号", "国办公开办函〔2021〕30号"),
  ],
  [
    edition2021,
    `根据${NEW_NOTICE}（国办公开办函﹝2021﹞30号），编制本报告。`,
    wrong("国办公开办函﹝2021﹞30号", "国办公开办函〔2021〕30号"),
  ],
  [
    edition2021,
    "根据某政办发[2022]5号和某政办发[2022]5号附件，编制本报告。",
    wrong("[2022]5号", "〔2022〕5号"),
  ],
  [
    edition2021,
    "按照市政府办公室通知（某政办发［2022］5号）要求，编制本报告。",
    wrong("［2022］5号", "〔2022〕5号"),
  ],
  [
    edition2019,
    `根据${NOTICE}(国办公开办〔201960号)精神，编制本报告。`,
    wrong("国办公开办〔201960号", "国办公开办函〔2019〕60号", "hint"),
  ],
  [edition2021, `根据${REGULATIONS}（国务院令第711号），编制本报告。`, []],
  [edition2021, `根据${REGULATIONS}（国务院第711号令），编制本报告。`, []],
  [
    edition2021,
    `根据${REGULATIONS}（2007年4月5日国务院令第492号公布，2019年4月3日国务院令第711号修订），编制本报告。`,
    [],
  ],
  [edition2021, `根据${REGULATIONS}、《优化营商环境条例》（国务院令第722号），编制本报告。`, []],
  [
    edition2021,
    `根据${REGULATIONS}（国务院令第711条），编制本报告。`,
    wrong("国务院令第711条", "国务院令第711号"),
  ],
  [
    edition2021,
    `根据${REGULATIONS}（国务院令第492号），编制本报告。`,
    wrong("国务院令第492号", "国务院令第711号"),
  ],
])("S-CITE: edition $id, %s", (edition, opening, found) => {
  expect(said("S-CITE", written(edition, { opening: [opening] }))).toEqual(found);
});

test("S-CITE: without an opening part one begins with the basis; later paragraphs cite what they like", () => {
  const overview = [
    `根据${REGULATIONS}（国务院令第711条），编制本报告。`,
    "落实某政发[2022]5号文件。",
  ];
  expect(said("S-CITE", written(edition2021, { opening: [], overview }))).toEqual([
    "warning overview 总体情况引用的文号写作“国务院令第711条”，应为“国务院令第711号”。",
  ]);
  expect(said("S-CITE", written(edition2021, { overview }))).toEqual([]);
});

test("S-CITE: brackets are put right by a click; another notice has another name, too", () => {
  const fixesOf = (opening: string): unknown =>
    findingsOf("S-CITE", written(edition2021, { opening: [opening] }))[0]?.fixes;
  expect(fixesOf(`根据${NEW_NOTICE}（国办公开办函[2021]30号），编制本报告。`)).toEqual([
    {
      title: "“国办公开办函[2021]30号”改为“国办公开办函〔2021〕30号”",
      part: "opening",
      replace: ["国办公开办函[2021]30号", "国办公开办函〔2021〕30号"],
    },
  ]);
  expect(fixesOf(`根据${NOTICE}（国办公开办函〔2019〕60号），编制本报告。`)).toBeUndefined();
});

interface Names {
  readonly name?: string;
  readonly title?: string;
  readonly mention?: string;
  readonly signature?: string;
}

function named({ name, title, mention, signature }: Names): AnnualReport {
  const told =
    mention === undefined ? "编制本报告" : `现公布${mention}2022年政府信息公开工作年度报告`;
  const organ = { name: name ?? title ?? "", kind: "department" as const };
  const source = {
    ...(title !== undefined && { title: `${title}2022年政府信息公开工作年度报告` }),
    ...(signature !== undefined && { signature: { organ: signature } }),
  };
  return written(edition2021, { opening: [`${told}。`] }, { organ, source });
}

test.each<[string, Names, string[]]>([
  [
    "is one everywhere",
    { title: "某某市统计局", mention: "某某市统计局", signature: "某某市统计局" },
    [],
  ],
  ["may be left to 本机关 in the text", { title: "某某市统计局", mention: "本机关" }, []],
  ["may be left to 我局 in the text", { title: "某某市统计局", mention: "我局" }, []],
  ["of a government may do without 人民政府", { title: "某某县", signature: "某某县人民政府" }, []],
  [
    "is shortened in the signature",
    { title: "某某市发展和改革委员会", signature: "某某市发改委" },
    [
      "warning organ 机关名称不一致：标题为“某某市发展和改革委员会”，落款为“某某市发改委”。请核实，统一使用机关全称。",
    ],
  ],
  [
    "is that of the county, and of its office",
    { title: "某某县", mention: "某某县人民政府办公室", signature: "某某县人民政府办公室" },
    [
      "warning organ 机关名称不一致：标题为“某某县”，首段、落款为“某某县人民政府办公室”。请核实，统一使用机关全称。",
    ],
  ],
  [
    "is that of another unit in the opening",
    { title: "某某市统计局", mention: "某某市教育局", signature: "某某市统计局" },
    [
      "error organ 机关名称不一致：标题、落款为“某某市统计局”，首段为“某某市教育局”，疑似残留其他单位的名称。",
    ],
  ],
  [
    "is that of another county in the signature",
    { title: "甲县统计局", signature: "乙县统计局" },
    [
      "error organ 机关名称不一致：标题为“甲县统计局”，落款为“乙县统计局”，疑似残留其他单位的名称。",
    ],
  ],
  [
    "is another one than was filled in",
    { name: "某某市统计局", title: "某某市教育局" },
    [
      "error organ 机关名称不一致：机关名称为“某某市统计局”，标题为“某某市教育局”，疑似残留其他单位的名称。",
    ],
  ],
])("S-NAME: the name %s", (_case, names, found) => {
  expect(said("S-NAME", named(names))).toEqual(found);
});

const LIST =
  "总体情况、主动公开政府信息情况、收到和处理政府信息公开申请情况、政府信息公开行政复议、行政诉讼情况、存在的主要问题及改进情况、其他需要报告的事项";

test.each<[string, string[]]>([
  [`本报告由${LIST}六部分组成。`, []],
  [`本报告包括${LIST}等6个方面的内容。`, []],
  [
    "全文共六个部分：一、总体工作情况；二、政府信息主动公开情况；三、依申请公开办理情况；四、因政府信息公开被提起行政复议及行政诉讼情况；五、存在的不足及改进措施；六、其他事项。",
    [],
  ],
  [
    "本报告由总体情况、主动公开和依申请公开情况、行政复议和行政诉讼情况、问题与改进、其他事项六部分组成。",
    [],
  ],
  ["本报告由总体情况、主动公开政府信息情况等六个部分组成。", []],
  ["本报告由六个部分组成。", []],
  ["一方面扩大主动公开，一方面办好依申请公开，编制本报告。", []],
  [`本报告由${LIST}、附表七部分组成。`, []],
  [
    `本报告由${LIST.replace("收到和处理政府信息公开申请情况、", "")}六部分组成。`,
    [
      "warning opening 首段写“六部分”，列举了5个，没有列出“收到和处理政府信息公开申请情况”。个数应与列举一致。",
    ],
  ],
  [`本报告由${LIST.replace("、主动", "、政务公开重点工作落实情况、主动")}七个部分组成。`, []],
  [`本报告由${LIST.replace("、主动", "、重点领域主动公开情况、主动")}七个部分组成。`, []],
  [
    `本报告由${LIST}、政务公开重点工作落实情况六个部分组成。`,
    ["warning opening 首段写“六个部分”，列举了7个。个数应与列举一致。"],
  ],
  [
    `本报告由${LIST}七个部分组成。`,
    ["warning opening 首段写“七个部分”，列举了6个。个数应与列举一致。"],
  ],
  [
    "本报告由主动公开政府信息情况、总体情况、收到和处理政府信息公开申请情况、行政复议和行政诉讼情况、存在的主要问题及改进情况、其他需要报告的事项六部分组成。",
    ["warning opening 首段写“六部分”，列举的顺序与六个部分的顺序不一致。"],
  ],
])("S-PARTS: %s", (opening, found) => {
  expect(said("S-PARTS", written(edition2021, { opening: [opening] }))).toEqual(found);
});
