/** Text beside tables: N-RECEIVED, N-CLOSED, N-CARRY, N-RESULT, N-T4, N-NORM, N-DECISION, N-CHANNEL, N-SILENT. */
import { edition2019 } from "../../../src/form/edition-2019.ts";
import { edition2021 } from "../../../src/form/edition-2021.ts";
import type { AnnualReport } from "../../../src/report/annual-report.ts";
import { check } from "../../../src/rules/check.ts";
import type { Finding } from "../../../src/rules/finding.ts";
import { reportOf, soundNarrative } from "../../support/reports.ts";

const OWN = /^N-|^T2-FEE-INFO|^T2O-POWER/u;

/** 8 new requests and 2 carried in; 9 handled and 1 carried over; a case of each kind of dispute. */
const FIGURES = {
  "requests.newThisYear.naturalPerson": 3,
  "requests.newThisYear.commercialEnterprise": 5,
  "requests.newThisYear.total": 8,
  "requests.carriedFromLastYear.total": 2,
  "requests.outcomes.disclosed.total": 5,
  "requests.outcomes.partlyDisclosed.total": 1,
  "requests.outcomes.notDisclosed.stateSecrets.total": 1,
  "requests.outcomes.notDisclosed.thirdPartyRights.total": 1,
  "requests.outcomes.unableToProvide.notHeld.total": 1,
  "requests.outcomes.total.total": 9,
  "requests.carriedToNextYear.total": 1,
  "disputes.reconsideration.upheld": 2,
  "disputes.reconsideration.total": 2,
  "disputes.litigation.direct.pending": 1,
  "disputes.litigation.direct.total": 1,
};

const DOCUMENTS_2021 = {
  "proactiveDisclosure.item1.administrativeNormativeDocuments.issuedThisYear": 5,
  "proactiveDisclosure.item1.administrativeNormativeDocuments.repealedThisYear": 1,
  "proactiveDisclosure.item1.administrativeNormativeDocuments.inForce": 24,
  "proactiveDisclosure.item6.administrativePenalties.decisionsThisYear": 7,
  "proactiveDisclosure.item8.administrativeFees.feesCollected": 0.02,
};

function reportWith(
  paragraphs: readonly string[],
  change: Partial<AnnualReport["narrative"]> = {},
): AnnualReport {
  const sound = soundNarrative(edition2021, 2022);
  const overview = sound.overview.map((text) => text.replace(/，未收到.*$/u, "。"));
  const narrative = { ...sound, overview: [...overview, ...paragraphs], ...change };
  return reportOf(edition2021, { ...FIGURES, ...DOCUMENTS_2021 }, { narrative });
}

function found(report: AnnualReport): Finding[] {
  return check(report, { stage: "finished" }).filter(({ code }) => OWN.test(code));
}

const said = (report: AnnualReport): string[] =>
  found(report).map(({ code, severity, message }) => `${severity} ${code} ${message}`);

const AGREEING = [
  "收到政府信息公开申请8件，上年结转2件，办结9件，结转下年度1件。",
  "收到政府信息公开申请10件（含上年结转2件）。",
  "新收政府信息公开申请8件，其中自然人3件，法人或其他组织5件。",
  "办结9件，其中予以公开5件、部分公开1件、不予公开2件、无法提供1件。收到政府信息公开申请8件。",
  "收到政府信息公开申请8件，办结7件。", // those of this year alone
  "收到政府信息公开申请8件，其中5件予以公开，另外3件作了说明。",
  "收到政府信息公开申请8件，予以公开及部分公开6件。",
  "收到政府信息公开申请8件。因政府信息公开发生行政复议2件（维持2件），行政诉讼1件（尚未审结1件）。",
  "收到政府信息公开申请8件。办理行政复议案件35件，出庭应诉行政诉讼案件12件。",
  "收到政府信息公开申请8件。制发行政规范性文件5件，废止1件，现行有效24件。",
  "收到政府信息公开申请8件，其中因信息不存在无法提供1件。",
  "收到政府信息公开申请8件，不予公开2件（属于国家秘密1件、保护第三方合法权益1件）。",
  "收到政府信息公开申请8件，予以公开5件，占55.56%。",
  "收到政府信息公开申请8件，比上年减少12件，同比下降60%。",
  "收到政府信息公开申请8件。办理12345热线工单325件，答复网民留言62条。",
  "收到政府信息公开申请8件，其中县局受理5件，分局受理3件，已办结9件。",
  "收到政府信息公开申请8件，发生行政诉讼1件。申请人通过网络提交6件、信函提交2件。",
  "收到政府信息公开申请8件，作出行政处罚决定7件。通过网络提交6件、当面提交2件。",
  "收到政府信息公开申请8件。全年产生政府信息330条，其中主动公开90条，依申请公开161条，不予公开信息数79。",
  "收到政府信息公开申请8件。主动公开信息104条，其中行政处罚类7条，其他类97条。发布惠农信息111条。",
  "收到政府信息公开申请8件。行政规范性文件24件。",
  "收到政府信息公开申请8件。行政规范性文件5件。",
  "收到政府信息公开申请8件，出具依申请公开答复书12份。",
  "共收到政府信息公开申请8件，办结9件，其中予以公开5件，占55%，不予公开2件，占23%，部分公开1件，占11%，无法提供1件，占11%。",
];

test.each(AGREEING)("agrees: %s", (text) => {
  expect(said(reportWith([text]))).toEqual([]);
});

const RECEIVED = "收到政府信息公开申请8件。";

test.each<[string, string[]]>([
  [
    // what of the published was made this year most likely stands in the table; that it does is not said
    "收到政府信息公开申请8件。公开规章13件（新制定5件、修改4件、废止4件）。",
    [
      "hint N-NORM 总体情况写“新制定5件”；表二“规章”的“本年制发件数”为0件，多5件，两者口径可能不同，请核对。",
      "hint N-NORM 总体情况写“废止4件”；表二“规章”的“本年废止件数”为0件，多4件，两者口径可能不同，请核对。",
    ],
  ],
  [
    "收到政府信息公开申请9件。",
    [
      "error N-RECEIVED 总体情况写“收到政府信息公开申请9件”；表三新收8件，加上年结转2件为10件，按两种口径均不一致，请核对台账后改正。",
    ],
  ],
  [
    "未收到政府信息公开申请。",
    [
      "error N-RECEIVED 总体情况写“未收到政府信息公开申请”；表三新收8件，加上年结转2件为10件，按两种口径均不一致，请核对台账后改正。",
    ],
  ],
  [
    "新收政府信息公开申请10件。",
    [
      "error N-RECEIVED 总体情况写“新收政府信息公开申请10件”；表三“本年新收”为8件，多2件，请核对台账后改正。",
    ],
  ],
  [
    "收到政府信息公开申请8件，办结6件。",
    [
      "warning N-CLOSED 总体情况写“办结6件”；表三“办理结果总计”为9件，不含上年结转为7件，按两种口径均不一致，请核对台账后改正。",
    ],
  ],
  [
    "收到政府信息公开申请8件，上年结转3件，结转下年度2件。",
    [
      "error N-CARRY 总体情况写“上年结转3件”；表三“上年结转”为2件，多1件，请核对台账后改正。",
      "error N-CARRY 总体情况写“结转下年度2件”；表三“结转下年度”为1件，多1件，请核对台账后改正。",
    ],
  ],
  [
    `${RECEIVED}不予公开3件，予以公开及部分公开7件。`,
    [
      "error N-RESULT 总体情况写“不予公开3件”；表三“不予公开”为2件，多1件，请核对台账后改正。",
      "error N-RESULT 总体情况写“予以公开及部分公开7件”；表三“予以公开”“部分公开”为6件，多1件，请核对台账后改正。",
    ],
  ],
  [
    `${RECEIVED}未发生因政府信息公开引起的行政复议、行政诉讼。`,
    [
      "error N-T4 总体情况写“未发生因政府信息公开引起的行政复议、行政诉讼”；表四“行政复议”为2件，表四“行政诉讼”为1件，请核对台账后改正。",
    ],
  ],
  [
    `${RECEIVED}因政府信息公开被申请行政复议2件，其中纠正1件。`,
    ["error N-T4 总体情况写“纠正1件”；表四“行政复议”的“结果纠正”为0件，多1件，请核对台账后改正。"],
  ],
  [
    `${RECEIVED}制发行政规范性文件6件。`,
    [
      "error N-NORM 总体情况写“制发行政规范性文件6件”；表二“行政规范性文件”的“本年制发件数”为5件，多1件，请核对台账后改正。",
    ],
  ],
  [
    `${RECEIVED}作出行政处罚决定8件。公示行政处罚决定56件。`,
    [
      "warning N-DECISION 总体情况写“作出行政处罚决定8件”；表二“行政处罚”的“本年处理决定数量”为7件，多1件，请核对。",
      "hint N-DECISION 总体情况写“公示行政处罚决定56件”；表二“行政处罚”的“本年处理决定数量”为7件，多49件，两者口径可能不同，请核对。",
    ],
  ],
  [
    `${RECEIVED}行政规范性文件6件。`,
    [
      "warning N-NORM 总体情况写“行政规范性文件6件”；表二“行政规范性文件”的“本年制发件数”为5件，表二“行政规范性文件”的“现行有效件数”为24件，按两种口径均不一致，请核对。",
    ],
  ],
  [
    "全年收到政府信息公开申请8件。各渠道中，其中受理政府信息公开申请12件。",
    [
      "warning N-RECEIVED 总体情况写“受理政府信息公开申请12件”；表三新收8件，加上年结转2件为10件，按两种口径均不一致，请核对台账后改正。",
    ],
  ],
  [
    `${RECEIVED}行政处罚8项。`,
    [
      "warning N-DECISION 总体情况写“行政处罚8项”；表二“行政处罚”的“本年处理决定数量”为7件，多1件，请核对。",
    ],
  ],
  [
    "共收到政府信息公開申請9件。",
    [
      "error N-RECEIVED 总体情况写“收到政府信息公開申請9件”；表三新收8件，加上年结转2件为10件，按两种口径均不一致，请核对台账后改正。",
    ],
  ],
  [
    "收到政府信息公开申请8件，其中自然人4件，法人或其他组织5件。",
    [
      "error N-BREAKDOWN 总体情况“收到政府信息公开申请8件”之后所列各项为4＋5＝9，与8相比多1，分项与总数应相符，请核对。",
      "warning N-CHANNEL 总体情况写“自然人4件”；表三“本年新收”的“自然人”为3件，多1件，请核对台账后改正。",
    ],
  ],
  [
    "收到政府信息公开申请8件，其中网络申请4件，信函申请3件。",
    [
      "warning N-CHANNEL 总体情况“收到政府信息公开申请8件”之后所列各项为4＋3＝7，与8相比少1，分项与总数应相符，请核对。",
    ],
  ],
  [
    `${RECEIVED}办结9件，其中不予公开2件，占21.22%。`,
    ["warning N-PERCENT 总体情况写“不予公开2件，占21.22%”；按办理结果总计9件计算为22.22%。"],
  ],
  [
    `${RECEIVED}发布信息100条，其中网站80条、微信30条。`,
    [
      "hint N-BREAKDOWN 总体情况“发布信息100条”之后所列各项为80＋30＝110，与100相比多10，分项与总数应相符，请核对。",
    ],
  ],
  [
    "畅通申请渠道，依法依规答复。",
    [
      "warning N-SILENT 总体情况没有写政府信息公开申请的件数；表三本年新收8件，请写明收到和办理情况。",
    ],
  ],
])("differs: %s", (text, findings) => {
  expect(said(reportWith([text])).sort()).toEqual([...findings].sort());
});

test.each<[kind: AnnualReport["organ"]["kind"], text: string, findings: string[]]>([
  ["department", "全市共收到政府信息公开申请156件。", []],
  ["department", "市本级收到政府信息公开申请156件。", []],
  ["government", "区教育局收到政府信息公开申请156件。", []],
  [
    "government",
    "全市共收到政府信息公开申请156件。",
    [
      "hint N-RECEIVED 总体情况写“收到政府信息公开申请156件”；表三新收8件，加上年结转2件为10件，按两种口径均不一致，两者口径可能不同，请核对。",
    ],
  ],
])("numbers of an area are those of its government alone: %s, %s", (kind, text, findings) => {
  const report = reportWith([text]);
  expect(said({ ...report, organ: { ...report.organ, kind } })).toEqual(findings);
});

test.each<[string, Partial<AnnualReport["narrative"]>, string[], string[]]>([
  [
    "in two paragraphs of one part",
    {},
    ["全年收到政府信息公开申请9件。", "（二）依申请公开。共受理政府信息公开申请9件。"],
    [
      "error N-RECEIVED 总体情况写“收到政府信息公开申请9件”“受理政府信息公开申请9件”；表三新收8件，加上年结转2件为10件，按两种口径均不一致，请核对台账后改正。",
    ],
  ],
  [
    "in two parts",
    { otherMatters: ["全年收到政府信息公开申请9件。"] },
    ["收到政府信息公开申请9件。"],
    [
      "error N-RECEIVED 总体情况写“收到政府信息公开申请9件”，其他需要报告的事项写“收到政府信息公开申请9件”；表三新收8件，加上年结转2件为10件，按两种口径均不一致，请核对台账后改正。",
    ],
  ],
  [
    "with other numbers",
    {},
    ["收到政府信息公开申请9件。", "共受理政府信息公开申请7件。"],
    [
      "error N-RECEIVED 总体情况写“受理政府信息公开申请7件”；表三新收8件，加上年结转2件为10件，按两种口径均不一致，请核对台账后改正。",
      "error N-RECEIVED 总体情况写“收到政府信息公开申请9件”；表三新收8件，加上年结转2件为10件，按两种口径均不一致，请核对台账后改正。",
    ],
  ],
])("one number told twice is one finding: %s", (_case, change, texts, findings) => {
  expect(said(reportWith(texts, change)).sort()).toEqual(findings);
});

test("a finding names both numbers, every cell, and the words", () => {
  expect(found(reportWith([`${RECEIVED}不予公开3件。`]))).toMatchObject([
    {
      ...{ code: "N-RESULT", at: "overview", basis: "文表一致", explained: false },
      ...{ quote: "不予公开3件", expected: 2, found: 3 },
      cells: edition2021.cells
        .filter(({ id }) => /^requests\.outcomes\.notDisclosed\.\w+\.total$/u.test(id))
        .map(({ id }) => id),
    },
  ]);
});

test.each<[string, string[], string[]]>([
  ["a charge below the fees", ["2022年收取信息处理费100元。"], []],
  [
    "a charge above the fees",
    ["2022年收取信息处理费400元。"],
    [
      "warning T2-FEE-INFO 其他需要报告的事项写“收取信息处理费400元”；表二行政事业性收费为0.02万元。信息处理费属于行政事业性收费，收费金额不应小于此数，请核对。",
    ],
  ],
  [
    "a charge and none",
    ["2022年收取信息处理费100元。", "2022年度未收取信息处理费。"],
    [
      "warning N-FEE 其他需要报告的事项写“未收取信息处理费”，其他需要报告的事项写“收取信息处理费100元”，前后不一致，请核对。",
    ],
  ],
])("the information-processing fee: %s", (_case, otherMatters, findings) => {
  expect(said(reportWith([RECEIVED], { otherMatters }))).toEqual(findings);
});

test("2019: 行政权力事项 are those of last year, with what came and went", () => {
  const narrative = soundNarrative(edition2019, 2020);
  const items = "proactiveDisclosure.item5.administrativeLicensing";
  const report = (text: string): AnnualReport =>
    reportOf(
      edition2019,
      { [`${items}.itemsLastYear`]: 20, [`${items}.changeThisYear`]: 2 },
      { year: 2020, narrative: { ...narrative, overview: [...narrative.overview, text] } },
    );
  expect(said(report("将22个行政权力和公共服务事项纳入网上办事大厅。"))).toEqual([]);
  expect(said(report("将20个行政权力和公共服务事项纳入网上办事大厅。"))).toEqual([]);
  expect(said(report("将23个行政权力和公共服务事项纳入网上办事大厅。"))).toEqual([
    "hint T2O-POWER-SUM 总体情况写“23个行政权力和公共服务事项”；表二“行政许可”的“上一年项目数量”等4格共计为20件，加本年增/减为22项，按两种口径均不一致，请核对。",
  ]);
});

test("cells that are not filled contradict nothing", () => {
  const report = reportWith(["收到政府信息公开申请9件。"]);
  const figures = { ...report.figures, "requests.newThisYear.total": null };
  expect(found({ ...report, figures }).map(({ code }) => code)).toEqual([]);
});

describe("an amount may be rounded, in the text or in the table, by less than one in its last place", () => {
  const withFees = (fees: number, text: string): string[] => {
    const { narrative, figures } = reportWith([text]);
    const own = "proactiveDisclosure.item8.administrativeFees.feesCollected";
    const changed = reportOf(edition2021, { ...figures, [own]: fees }, { narrative });
    return found(changed).flatMap(({ code }) => (code === "N-SILENT" ? [] : [code]));
  };
  test.each([
    [28.4632, "全年收取行政事业性收费28.5万元。"],
    [28.4632, "全年收取行政事业性收费28.46万元。"],
    [28.4632, "全年收取行政事业性收费28万元。"],
    [28.46, "全年收取行政事业性收费284632元。"],
    [2517012.34, "全年收取行政事业性收费251.7亿元。"],
  ])("%p万元 and %s", (fees, text) => {
    expect(withFees(fees, text)).toEqual([]);
  });
  test.each([
    [28.4632, "全年收取行政事业性收费28.6万元。"],
    [28.4632, "全年收取行政事业性收费29万元。"],
    [28.4632, "全年收取行政事业性收费28.4642万元。"],
    [28, "全年收取行政事业性收费284632元。"],
    [0.4, "全年收取行政事业性收费0万元。"],
    [0, "全年收取行政事业性收费0.4万元。"],
    [2517012.34, "全年收取行政事业性收费252.7亿元。"],
  ])("%p万元 and not %s", (fees, text) => {
    expect(withFees(fees, text)).toEqual(["N-FEE"]);
  });
});
