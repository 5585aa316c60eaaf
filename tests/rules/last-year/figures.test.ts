/** Figures of two years: faults that are found, and look-alikes that are right. */
import { edition2019 } from "../../../src/form/edition-2019.ts";
import { edition2021 } from "../../../src/form/edition-2021.ts";
import type { Edition } from "../../../src/form/editions.ts";
import type { AnnualReport } from "../../../src/report/annual-report.ts";
import { reportOf } from "../../support/reports.ts";
import { lastReport, saidOfTwoYears, twoYears } from "../../support/year-cases.ts";

type Figures = AnnualReport["figures"];
type Case = readonly [
  name: string,
  edition: Edition,
  before: Figures,
  now: Figures,
  said: readonly string[],
];

const NORMS = "proactiveDisclosure.item1.administrativeNormativeDocuments";
const FEES = "proactiveDisclosure.item8.administrativeFees.feesCollected";
const PENALTIES = "proactiveDisclosure.item6.administrativePenalties";
const CARRIED_IN = "requests.carriedFromLastYear";
const CARRIED_OUT = "requests.carriedToNextYear";
const RECEIVED = "requests.newThisYear";

const cases: readonly Case[] = [
  // T3-CARRY-YOY
  [
    "three carried over by a person, two taken over",
    edition2021,
    { [`${CARRIED_OUT}.naturalPerson`]: 3, [`${CARRIED_OUT}.total`]: 3 },
    { [`${CARRIED_IN}.naturalPerson`]: 2, [`${CARRIED_IN}.total`]: 2 },
    [
      `T3-CARRY-YOY warning ${CARRIED_IN}.naturalPerson 表三“二、上年结转”行“自然人”列填2，2024年度报告“四、结转下年度”为3，少1，应衔接。请核对台账；属上年报告有误或机构改革的，请写明。`,
      `T3-CARRY-YOY error ${CARRIED_IN}.total 表三“二、上年结转”行“总计”列填2，2024年度报告“四、结转下年度”为3，少1，应衔接。请核对台账；属上年报告有误或机构改革的，请写明。`,
    ],
  ],
  [
    "the total is right and a company's request has become a person's",
    edition2019,
    { [`${CARRIED_OUT}.commercialEnterprise`]: 1, [`${CARRIED_OUT}.total`]: 1 },
    { [`${CARRIED_IN}.naturalPerson`]: 1, [`${CARRIED_IN}.total`]: 1 },
    [
      `T3-CARRY-YOY warning ${CARRIED_IN}.naturalPerson 表三“二、上年结转”行“自然人”列填1，2019年度报告“四、结转下年度”为0，多1，应衔接。请核对台账；属上年报告有误或机构改革的，请写明。`,
      `T3-CARRY-YOY warning ${CARRIED_IN}.commercialEnterprise 表三“二、上年结转”行“商业企业”列填0，2019年度报告“四、结转下年度”为1，少1，应衔接。请核对台账；属上年报告有误或机构改革的，请写明。`,
    ],
  ],
  [
    "all 121 of Suqian taken over in every column (2023, 2024)",
    edition2021,
    {
      [`${CARRIED_OUT}.naturalPerson`]: 118,
      [`${CARRIED_OUT}.commercialEnterprise`]: 3,
      [`${CARRIED_OUT}.total`]: 121,
    },
    {
      [`${CARRIED_IN}.naturalPerson`]: 118,
      [`${CARRIED_IN}.commercialEnterprise`]: 3,
      [`${CARRIED_IN}.total`]: 121,
    },
    [],
  ],
  [
    "last year's cells that are blank say nothing",
    edition2021,
    { [`${CARRIED_OUT}.naturalPerson`]: null, [`${CARRIED_OUT}.total`]: "/" },
    { [`${CARRIED_IN}.naturalPerson`]: 2, [`${CARRIED_IN}.total`]: 2 },
    [],
  ],
  [
    "this year's cells that are blank are still to be filled",
    edition2021,
    { [`${CARRIED_OUT}.naturalPerson`]: 3, [`${CARRIED_OUT}.total`]: 3 },
    { [`${CARRIED_IN}.naturalPerson`]: null, [`${CARRIED_IN}.total`]: null },
    [],
  ],
  [
    "a number with its unit is that number",
    edition2021,
    { [`${CARRIED_OUT}.naturalPerson`]: "3件", [`${CARRIED_OUT}.total`]: 3 },
    { [`${CARRIED_IN}.naturalPerson`]: 3, [`${CARRIED_IN}.total`]: "３" },
    [],
  ],
  // T2-VALID-YOY
  [
    "24 in force where 21 and 5 less 1 make 25",
    edition2021,
    { [`${NORMS}.inForce`]: 21 },
    { [`${NORMS}.issuedThisYear`]: 5, [`${NORMS}.repealedThisYear`]: 1, [`${NORMS}.inForce`]: 24 },
    [
      `T2-VALID-YOY warning ${NORMS}.inForce 表二“行政规范性文件”：上年现行有效21＋制发5－废止1＝25，现填24，少1。请与司法行政部门核实；有失效、未施行或划转的请写明。`,
    ],
  ],
  [
    "420 in force after 597, 50 issued and 227 repealed (Suqian 2024)",
    edition2021,
    { [`${NORMS}.inForce`]: 597 },
    {
      [`${NORMS}.issuedThisYear`]: 50,
      [`${NORMS}.repealedThisYear`]: 227,
      [`${NORMS}.inForce`]: 420,
    },
    [],
  ],
  [
    "the number of documents repealed is not known yet",
    edition2021,
    { [`${NORMS}.inForce`]: 21 },
    {
      [`${NORMS}.issuedThisYear`]: 5,
      [`${NORMS}.repealedThisYear`]: null,
      [`${NORMS}.inForce`]: 9,
    },
    [],
  ],
  // T2O-DELTA-YOY
  [
    "nine items and thirteen more, of which the next year starts with ten",
    edition2019,
    { [`${PENALTIES}.itemsLastYear`]: 9, [`${PENALTIES}.changeThisYear`]: 13 },
    { [`${PENALTIES}.itemsLastYear`]: 10 },
    [
      `T2O-DELTA-YOY warning ${PENALTIES}.itemsLastYear 表二“行政处罚”：2019年度报告上一年项目数量9，本年增/减13，相加为22；本年报告的上一年项目数量填10，少12，应衔接，请核实。`,
    ],
  ],
  [
    "nine items and two fewer, of which the next year starts with seven",
    edition2019,
    { [`${PENALTIES}.itemsLastYear`]: 9, [`${PENALTIES}.changeThisYear`]: -2 },
    { [`${PENALTIES}.itemsLastYear`]: 7 },
    [],
  ],
  [
    "the change of last year was left blank",
    edition2019,
    { [`${PENALTIES}.itemsLastYear`]: 9, [`${PENALTIES}.changeThisYear`]: null },
    { [`${PENALTIES}.itemsLastYear`]: 7 },
    [],
  ],
  // T2-FEE-UNIT
  [
    "20,200 where it was 2.02",
    edition2021,
    { [FEES]: 2.02 },
    { [FEES]: 20_200 },
    [
      `T2-FEE-UNIT warning ${FEES} 表二“行政事业性收费”填20200万元，上年为2.02万元，疑似按元填报，请核实。`,
    ],
  ],
  [
    "2.02 where it was 20,200",
    edition2021,
    { [FEES]: 20_200 },
    { [FEES]: 2.02 },
    [
      `T2-FEE-UNIT warning ${FEES} 表二“行政事业性收费”填2.02万元，上年为20200万元，相差1000倍以上，疑似上年按元填报，请核实。`,
    ],
  ],
  [
    "4,166 where it was 18,651 (Pingtan 2025)",
    edition2021,
    { [FEES]: 18_651.06 },
    { [FEES]: 4166.241619 },
    [],
  ],
  ["fees where there were none", edition2021, { [FEES]: 0 }, { [FEES]: 5000 }, []],
  ["no fees any more", edition2021, { [FEES]: 5000 }, { [FEES]: 0 }, []],
  // T3-YOY-JUMP
  [
    "69 requests after 19 (自然资源与生态环境局 2024)",
    edition2021,
    { [`${RECEIVED}.total`]: 19 },
    { [`${RECEIVED}.total`]: 69 },
    [
      `T3-YOY-JUMP hint ${RECEIVED}.total 表三“一、本年新收”行“总计”列填69，2024年度报告为19，增加50件（263.2%）。变化较大，请核对，并在总体情况中说明。`,
    ],
  ],
  [
    "twelve requests after none",
    edition2021,
    {},
    { [`${RECEIVED}.total`]: 12 },
    [
      `T3-YOY-JUMP hint ${RECEIVED}.total 表三“一、本年新收”行“总计”列填12，2024年度报告为0，增加12件。变化较大，请核对，并在总体情况中说明。`,
    ],
  ],
  [
    "three requests after twenty",
    edition2021,
    { [`${RECEIVED}.total`]: 20 },
    { [`${RECEIVED}.total`]: 3 },
    [
      `T3-YOY-JUMP hint ${RECEIVED}.total 表三“一、本年新收”行“总计”列填3，2024年度报告为20，减少17件（85%）。变化较大，请核对，并在总体情况中说明。`,
    ],
  ],
  [
    "nine more than one",
    edition2021,
    { [`${RECEIVED}.total`]: 1 },
    { [`${RECEIVED}.total`]: 10 },
    [],
  ],
  [
    "half as many again",
    edition2021,
    { [`${RECEIVED}.total`]: 20 },
    { [`${RECEIVED}.total`]: 30 },
    [],
  ],
  [
    "154 after 218 (Pingtan 2025)",
    edition2021,
    { [`${RECEIVED}.total`]: 218 },
    { [`${RECEIVED}.total`]: 154 },
    [],
  ],
  // T4-PENDING-YOY
  [
    "26 cases pending, of which twenty have come to this year's table",
    edition2021,
    { "disputes.reconsideration.pending": 26, "disputes.reconsideration.total": 26 },
    { "disputes.reconsideration.upheld": 20, "disputes.reconsideration.total": 20 },
    [
      "T4-PENDING-YOY hint disputes.reconsideration.total 表四“行政复议”：2024年度报告尚未审结26件，本年总计填20，少6。上年尚未审结的本年应有结果或仍未审结，请核对是否漏填。",
    ],
  ],
  [
    "all that was pending has been concluded",
    edition2021,
    { "disputes.litigation.direct.pending": 6, "disputes.litigation.direct.total": 24 },
    { "disputes.litigation.direct.upheld": 6, "disputes.litigation.direct.total": 6 },
    [],
  ],
  [
    "all that was pending still is",
    edition2019,
    { "disputes.reconsideration.pending": 2, "disputes.reconsideration.total": 2 },
    { "disputes.reconsideration.pending": 2, "disputes.reconsideration.total": 2 },
    [],
  ],
  // T4-AFTER
  [
    "litigation after a reconsideration of which neither year knows",
    edition2021,
    {},
    {
      "disputes.litigation.afterReconsideration.upheld": 1,
      "disputes.litigation.afterReconsideration.total": 1,
    },
    [
      "T4-AFTER hint disputes.litigation.afterReconsideration.total 表四“复议后起诉”：总计填1，而本年和2024年度报告的行政复议总计均为0。请核对是否应填在“未经复议直接起诉”。",
    ],
  ],
  [
    "litigation after a reconsideration of last year",
    edition2021,
    { "disputes.reconsideration.upheld": 1, "disputes.reconsideration.total": 1 },
    {
      "disputes.litigation.afterReconsideration.upheld": 1,
      "disputes.litigation.afterReconsideration.total": 1,
    },
    [],
  ],
  [
    "litigation without a reconsideration",
    edition2021,
    {},
    { "disputes.litigation.direct.upheld": 1, "disputes.litigation.direct.total": 1 },
    [],
  ],
  // S-SAME-NUM
  [
    "three figures, all of them last year's",
    edition2021,
    {
      [`${NORMS}.inForce`]: 4,
      [`${PENALTIES}.decisionsThisYear`]: 22,
      [FEES]: 1.5,
      [`${RECEIVED}.otherOrganization`]: 5,
    },
    {
      [`${NORMS}.inForce`]: 4,
      [`${PENALTIES}.decisionsThisYear`]: 22,
      [FEES]: 1.5,
      [`${RECEIVED}.otherOrganization`]: 5,
    },
    [
      "S-SAME-NUM warning proactiveDisclosure 三张表中不为0的3个数字（现行有效除外）与2024年度报告完全相同，疑似沿用上年表格，请核实。",
    ],
  ],
  [
    "one of three figures is another",
    edition2021,
    { [`${PENALTIES}.decisionsThisYear`]: 22, [FEES]: 1.5, [`${RECEIVED}.otherOrganization`]: 5 },
    { [`${PENALTIES}.decisionsThisYear`]: 22, [FEES]: 1.5, [`${RECEIVED}.otherOrganization`]: 6 },
    [],
  ],
  [
    "two figures may be the same by chance, and their totals are no more of them",
    edition2021,
    {
      [`${RECEIVED}.naturalPerson`]: 1,
      [`${RECEIVED}.total`]: 1,
      "requests.outcomes.disclosed.naturalPerson": 1,
    },
    {
      [`${RECEIVED}.naturalPerson`]: 1,
      [`${RECEIVED}.total`]: 1,
      "requests.outcomes.disclosed.naturalPerson": 1,
    },
    [],
  ],
  ["a report of zeros after a report of zeros", edition2021, {}, {}, []],
];

test.each(cases)("%s", (_name, edition, before, now, said) => {
  expect(saidOfTwoYears(twoYears(edition, before, now))).toEqual(said);
});

test("a jump of which the text speaks is explained", () => {
  const overview = ["收到政府信息公开申请69件，较上年增加50件，主要是征地补偿类申请增多。"];
  const pair = twoYears(edition2021, { [`${RECEIVED}.total`]: 19 }, { [`${RECEIVED}.total`]: 69 });
  const [last, report] = pair;
  const told = { ...report, narrative: { ...report.narrative, overview } };
  expect(saidOfTwoYears([last, told])).toEqual([]);
});

describe("a report of 2020, on the form of 2019, before one of 2021", () => {
  const PENALTIES_2021 = "proactiveDisclosure.item6.administrativePenalties.decisionsThisYear";
  const before = lastReport(
    edition2019,
    {
      [`${CARRIED_OUT}.naturalPerson`]: 3,
      [`${CARRIED_OUT}.total`]: 3,
      "proactiveDisclosure.item1.normativeDocuments.totalDisclosed": 60,
      "proactiveDisclosure.item8.administrativeFees.itemsLastYear": 1,
      "disputes.reconsideration.pending": 2,
      [`${PENALTIES}.decisions`]: 7,
    },
    { year: 2020 },
  );
  const now = (figures: Figures): AnnualReport => reportOf(edition2021, figures, { year: 2021 });

  test("is compared in what both forms count", () => {
    expect(saidOfTwoYears([before, now({})]).map((it) => it.split(" ")[0])).toEqual([
      "T3-CARRY-YOY",
      "T3-CARRY-YOY",
      "T4-PENDING-YOY",
    ]);
  });

  test("is not compared in what they count differently", () => {
    const figures = {
      [`${CARRIED_IN}.naturalPerson`]: 3,
      [`${CARRIED_IN}.total`]: 3,
      [`${NORMS}.inForce`]: 40,
      [FEES]: 2500,
      "disputes.reconsideration.total": 2,
      [PENALTIES_2021]: 7,
    };
    expect(saidOfTwoYears([before, now(figures)])).toEqual([]);
  });
});

describe("上年数据 in the report itself", () => {
  const lastYear = { [`${CARRIED_OUT}.total`]: 3, [`${NORMS}.inForce`]: 21 };
  const report = reportOf(edition2021, { [`${NORMS}.inForce`]: 20 }, { year: 2025, lastYear });
  const codes = (given?: AnnualReport): string[] =>
    saidOfTwoYears([report, report], { lastYear: given }).map((it) => it.split(" ")[0] ?? "");

  test("is enough for the figures that it holds", () => {
    expect(codes()).toEqual(["T2-VALID-YOY", "T3-CARRY-YOY"]);
  });

  test("gives way to a whole report, and fills in where that is blank", () => {
    const given = { [`${CARRIED_OUT}.total`]: 0, [`${NORMS}.inForce`]: "/" };
    expect(codes(lastReport(edition2021, given, { year: 2024 }))).toEqual(["T2-VALID-YOY"]);
  });
});

describe("a report that is not last year's", () => {
  const report = reportOf(edition2021, {}, { year: 2025 });
  const carried = { [`${CARRIED_OUT}.total`]: 3 };
  const other = (change: Partial<AnnualReport>): AnnualReport =>
    lastReport(edition2021, carried, { year: 2024, ...change });

  test.each<[string, AnnualReport, string[]]>([
    [
      "of another year",
      other({ year: 2023 }),
      [
        "S-LAST-YEAR error year 上年报告是2023年度的，应为2024年度，没有作跨年核对。请换成上一年度的报告。",
      ],
    ],
    [
      "of another organ",
      other({ organ: { name: "某某市审计局", kind: "department" } }),
      [
        "S-LAST-YEAR error organ 上年报告是“某某市审计局”的，本年报告是“某某市统计局”的，没有作跨年核对。机关改名的，请先把上年报告的机关名称改为现名。",
      ],
    ],
  ])("%s is said to be so, and compared with nothing", (_name, last, said) => {
    expect(saidOfTwoYears([last, report])).toEqual(said);
  });

  test.each<[string, AnnualReport]>([
    ["whose year was not read", other({ year: null })],
    ["whose organ was not read", other({ organ: { name: "", kind: "other" } })],
    [
      "with the short name of the organ",
      other({ organ: { name: "市统计局", kind: "department" } }),
    ],
  ])("may be so: %s is compared", (_name, last) => {
    expect(saidOfTwoYears([last, report])).toEqual([
      expect.stringContaining("T3-CARRY-YOY error") as string,
    ]);
  });
});
