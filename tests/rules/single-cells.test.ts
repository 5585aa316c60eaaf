/** The rules of table two, and what a single cell may hold: faults that are found, and look-alikes that are right. */
import { edition2019 } from "../../src/form/edition-2019.ts";
import { edition2021 } from "../../src/form/edition-2021.ts";
import type { Edition } from "../../src/form/editions.ts";
import type { AnnualReport } from "../../src/report/annual-report.ts";
import { check } from "../../src/rules/check.ts";
import { reportOf } from "../support/reports.ts";

type Case = readonly [
  name: string,
  edition: Edition,
  figures: Readonly<Record<string, number | string>>,
  found: readonly string[],
  change?: Partial<AnnualReport>,
];

const T2 = "proactiveDisclosure";
const RULES = `${T2}.item1.rules`;
const NORMS_2019 = `${T2}.item1.normativeDocuments`;
const NORMS_2021 = `${T2}.item1.administrativeNormativeDocuments`;
const PENALTIES = `${T2}.item6.administrativePenalties`;
const PROCUREMENT = `${T2}.item9.centralizedProcurement`;
const AMOUNT = `${PROCUREMENT}.procurementAmount`;

const organ = (name: string, kind: AnnualReport["organ"]["kind"]): Partial<AnnualReport> => ({
  organ: { name, kind },
});

const cases: readonly Case[] = [
  // T2-VALID-MIN
  [
    "fewer in force than issued and not repealed",
    edition2021,
    {
      [`${NORMS_2021}.issuedThisYear`]: 58,
      [`${NORMS_2021}.repealedThisYear`]: 45,
      [`${NORMS_2021}.inForce`]: 10,
    },
    [
      "T2-VALID-MIN warning 表二“行政规范性文件”：本年制发58－本年废止45＝13，现行有效填10，少3。现行有效不应小于制发减废止，请核实。",
    ],
  ],
  [
    "just as many in force as issued and not repealed",
    edition2021,
    { [`${NORMS_2021}.issuedThisYear`]: 5, [`${NORMS_2021}.inForce`]: 5 },
    [],
  ],
  [
    "more repealed than issued",
    edition2021,
    { [`${NORMS_2021}.issuedThisYear`]: 8, [`${NORMS_2021}.repealedThisYear`]: 26 },
    [],
  ],
  // T2-RULE-POWER
  [
    "a county with rules of its own",
    edition2021,
    { [`${RULES}.inForce`]: 2 },
    [
      "T2-RULE-POWER warning 表二“规章”的“现行有效件数”填2；某某县人民政府没有规章制定权，应为0。请核实是否把规范性文件填成了规章。",
    ],
    organ("某某县人民政府", "government"),
  ],
  [
    "a city government with rules",
    edition2021,
    { [`${RULES}.inForce`]: 2 },
    [],
    organ("宿迁市人民政府", "government"),
  ],
  [
    "an autonomous region with rules",
    edition2021,
    { [`${RULES}.inForce`]: 9 },
    [],
    organ("西藏自治区人民政府", "government"),
  ],
  [
    "a ministry with rules",
    edition2021,
    { [`${RULES}.inForce`]: 9 },
    [],
    organ("国家统计局", "department"),
  ],
  [
    "an administration of a new area, of which nobody can tell",
    edition2021,
    { [`${RULES}.inForce`]: 1 },
    [],
    organ("平潭综合实验区管理委员会", "other"),
  ],
  // T2-NEG, T3-INT
  [
    "a negative number of documents",
    edition2021,
    { [`${NORMS_2021}.inForce`]: -1 },
    [
      "T2-NEG error 表二“行政规范性文件”的“现行有效件数”填-1，件数、金额不应小于0。",
      "T2-VALID-MIN warning 表二“行政规范性文件”：本年制发0－本年废止0＝0，现行有效填-1，少1。现行有效不应小于制发减废止，请核实。",
    ],
  ],
  [
    "text where a number should be",
    edition2021,
    { "requests.carriedFromLastYear.naturalPerson": "见附件" },
    [
      "T3-INT error 表三“二、上年结转”行“自然人”列填“见附件”，件数应为不小于0的整数，不带小数、负号、文字和单位。",
    ],
  ],
  [
    "half a case in table four",
    edition2021,
    { "disputes.reconsideration.upheld": 0.5, "disputes.reconsideration.total": 0.5 },
    [
      "T3-INT error 表四“行政复议”的“结果维持”填“0.5”，件数应为不小于0的整数，不带小数、负号、文字和单位。",
      "T3-INT error 表四“行政复议”的“总计”填“0.5”，件数应为不小于0的整数，不带小数、负号、文字和单位。",
    ],
  ],
  [
    "an amount that is no number",
    edition2021,
    { [`${T2}.item8.administrativeFees.feesCollected`]: "约2万" },
    [
      "T3-INT error 表二“行政事业性收费”的“本年收费金额（单位：万元）”填“约2万”，读不出数字；金额应为以万元为单位的数字。",
    ],
  ],
  [
    "an amount with decimals, a number in full width",
    edition2021,
    {
      [`${T2}.item8.administrativeFees.feesCollected`]: 4166.241619,
      "disputes.reconsideration.upheld": "０",
    },
    [],
  ],
  // T2O-DELTA, T2O-DELTA-DECISION
  [
    "more items taken away than there were",
    edition2019,
    { [`${PENALTIES}.itemsLastYear`]: 3, [`${PENALTIES}.changeThisYear`]: -5 },
    ["T2O-DELTA error 表二“行政处罚”：上一年项目数量3，本年增/减-5，相加为-2。项目数量不应小于0。"],
  ],
  [
    "all items taken away",
    edition2019,
    { [`${PENALTIES}.itemsLastYear`]: 3, [`${PENALTIES}.changeThisYear`]: "－3" },
    [],
  ],
  [
    "a change with a fraction",
    edition2019,
    { [`${PENALTIES}.changeThisYear`]: 0.5 },
    ["T2O-DELTA error 表二“行政处罚”的“本年增/减”填“0.5”，应为整数：增加为正，减少为负，不变填0。"],
  ],
  [
    "the decisions typed as the change, as in 004",
    edition2019,
    {
      [`${PENALTIES}.itemsLastYear`]: 9,
      [`${PENALTIES}.changeThisYear`]: 13,
      [`${PENALTIES}.decisions`]: 13,
    },
    [
      "T2O-DELTA-DECISION hint 表二“行政处罚”：本年增/减填13，与处理决定数量13相同，疑似把办件数填入增减栏。增减栏应填项目数量的变化，请核对。",
    ],
  ],
  ["no change and no decision", edition2019, { [`${PENALTIES}.itemsLastYear`]: 9 }, []],
  // T2O-PUBTOTAL
  [
    "more newly disclosed than disclosed at all",
    edition2019,
    {
      [`${NORMS_2019}.newlyMade`]: 4,
      [`${NORMS_2019}.newlyDisclosed`]: 4,
      [`${NORMS_2019}.totalDisclosed`]: 2,
    },
    [
      "T2O-PUBTOTAL error 表二“规范性文件”：对外公开总数量填2，本年新公开填4，少2。对外公开总数量不应小于本年新公开数量。",
    ],
  ],
  [
    "more newly disclosed than newly made",
    edition2019,
    { [`${NORMS_2019}.newlyDisclosed`]: 4, [`${NORMS_2019}.totalDisclosed`]: 12 },
    [
      "T2O-PUBTOTAL hint 表二“规范性文件”：本年新公开填4，本年新制作填0，多4。如含以前年度制作的文件可不改，请核对。",
    ],
  ],
  // T2O-PROC-PAIR, T2O-PROC-UNIT
  [
    "projects without an amount",
    edition2019,
    { [`${PROCUREMENT}.procurementProjects`]: 3 },
    [
      "T2O-PROC-PAIR warning 表二“政府集中采购”：采购项目数量填3，采购总金额填0，应同为0或同不为0，请核实。",
    ],
  ],
  [
    "a department's amount that is surely yuan, as in 004",
    edition2019,
    { [`${PROCUREMENT}.procurementProjects`]: 81, [AMOUNT]: 197507.33 },
    [
      "T2O-PROC-UNIT warning 表二“政府集中采购”：采购总金额填197507.33，单位应为万元；按197507.33万元计，平均每项2438.36万元，疑似单位有误，请核实。",
    ],
    organ("丽水市统计局", "department"),
  ],
  [
    "the same amount of a whole city",
    edition2019,
    { [`${PROCUREMENT}.procurementProjects`]: 810, [AMOUNT]: 197507.33 },
    [],
    organ("丽水市人民政府", "government"),
  ],
  [
    "the same amount with its unit printed",
    edition2019,
    { [`${PROCUREMENT}.procurementProjects`]: 81, [AMOUNT]: 197507.33 },
    [
      "T2O-UNIT-IN-CELL hint 表二单元格里写有单位：“采购总金额”的“197507.33万元”。单元格只填数字，单位已在读取时去掉。",
    ],
    { ...organ("丽水市统计局", "department"), source: { cells: { [AMOUNT]: "197507.33万元" } } },
  ],
  [
    "an amount written in yuan",
    edition2019,
    { [`${PROCUREMENT}.procurementProjects`]: 7, [AMOUNT]: 25.1 },
    [
      "T2O-UNIT-IN-CELL hint 表二单元格里写有单位：“采购总金额”的“251000元”。单元格只填数字，单位已在读取时去掉。",
      "T2O-PROC-UNIT warning 表二“政府集中采购”：采购总金额填251000元，单位应为万元；按25.1万元计，平均每项3.59万元，疑似单位有误，请核实。",
    ],
    { source: { cells: { [AMOUNT]: "251000元" } } },
  ],
  [
    "projects that cost next to nothing",
    edition2019,
    { [`${PROCUREMENT}.procurementProjects`]: 100, [AMOUNT]: 2 },
    [
      "T2O-PROC-UNIT warning 表二“政府集中采购”：采购总金额填2，单位应为万元；按2万元计，平均每项0.02万元，疑似单位有误，请核实。",
    ],
  ],
];

test.each(cases.map((it) => [it[0], it] as const))("%s", (_name, it) => {
  const [, edition, figures, found, change] = it;
  const report = reportOf(edition, figures, change);
  const findings = check(report, { stage: "finished" });
  expect(findings.map(({ code, severity, message }) => `${code} ${severity} ${message}`)).toEqual(
    found,
  );
});

test("a bare amount that is surely yuan can be converted by a click, never by itself", () => {
  const figures = { [`${PROCUREMENT}.procurementProjects`]: 81, [AMOUNT]: 197507.33 };
  const [finding] = check(reportOf(edition2019, figures), { stage: "finished" });
  expect(finding?.fixes).toEqual([
    { title: "表二“政府集中采购”的“采购总金额”改为19.750733", set: { [AMOUNT]: 19.750733 } },
  ]);
});
