/** The rules on what a report is made of: its parts, what it cites, its year, its names and dates. */
import { edition2019 } from "../../form/edition-2019.ts";
import { edition2021 } from "../../form/edition-2021.ts";
import { parts } from "../../form/parts.ts";
import type { AnnualReport, Source } from "../../report/annual-report.ts";
import type { CheckedReport, RuleCase } from "./rule-case.ts";
import { reportOf, soundNarrative } from "./sound-report.ts";
import { sound, text } from "./sound-text.ts";

/** A sound report of 2022. */
function report(change: Partial<AnnualReport>): CheckedReport {
  return { report: reportOf(edition2021, {}, change) };
}

function published(source: Source): CheckedReport {
  return report({ source });
}

const [BASIS = "", PARTS = "", PERIOD = ""] = sound.opening;

function opening(...paragraphs: readonly string[]): CheckedReport {
  return text({ opening: [...paragraphs] });
}

const HEADINGS = parts.map(({ heading }) => heading);
const RECEIVED = "requests.newThisYear.naturalPerson";

const department = { name: "某某市统计局", kind: "department" } as const;
const government = { name: "某某县人民政府", kind: "government" } as const;
const township = { name: "某某乡人民政府", kind: "township" } as const;

export const structureCases: readonly RuleCase[] = [
  {
    code: "S-EDITION",
    raises: {
      report: reportOf(
        edition2019,
        {},
        { year: 2021, narrative: soundNarrative(edition2021, 2021) },
      ),
    },
    // the form of 2019 was that of two years
    lookAlike: { report: reportOf(edition2019, {}, { year: 2020 }) },
  },
  {
    code: "S-YEAR",
    raises: opening("现公布某某市统计局2021年政府信息公开工作年度报告。", PERIOD),
    // another paper is named, which is rightly of the year before
    lookAlike: opening(
      "与2021年政府信息公开工作年度报告相比，本报告增加了平台建设的内容。",
      PERIOD,
    ),
  },
  {
    code: "S-NAME",
    raises: published({
      title: "某某市统计局2022年政府信息公开工作年度报告",
      signature: { organ: "某某市教育局" },
    }),
    // the signature breaks the name into lines
    lookAlike: published({
      title: "某某市统计局2022年政府信息公开工作年度报告",
      signature: { organ: "某某市 统计局" },
    }),
  },
  {
    code: "S-CITE",
    raises: opening(BASIS.replace("〔2021〕30号", "[2021]30号"), PARTS, PERIOD),
    // a notice of the same office on another matter
    lookAlike: opening(
      "落实《关于规范政府信息公开平台有关事项的通知》（国办公开办函〔2019〕61号），编制本报告。",
      PERIOD,
    ),
  },
  {
    code: "S-PARTS",
    raises: opening(BASIS, PARTS.replace("存在的主要问题及改进情况，", ""), PERIOD),
    // 等: not all are listed
    lookAlike: opening(BASIS, "本报告由总体情况、主动公开政府信息情况等六个部分组成。", PERIOD),
  },
  {
    code: "S-PERIOD",
    raises: opening(BASIS, PERIOD.replace("12月31日", "12月28日")),
    lookAlike: opening(BASIS, "除特别说明的外，所列数据统计时限为2022年1月1日至12月31日。"),
  },
  {
    code: "S-SIX",
    raises: text({ otherMatters: [] }),
    lookAlike: text({ otherMatters: ["无其他需要报告的事项，2022年度未收取信息处理费。"] }),
  },
  {
    code: "S-TITLE6",
    raises: published({ headings: HEADINGS.map((it) => it.replace("改进情况", "改进措施")) }),
    lookAlike: published({ headings: HEADINGS.map((it) => ` ${it}：`) }),
  },
  {
    code: "S-LABEL",
    raises: published({ labels: { "disputes.litigation.direct": "未经复议起诉" } }),
    lookAlike: published({
      labels: { "requests.outcomes.notDisclosed.securityAndStability": "3、危及三安全一稳定" },
    }),
  },
  {
    code: "S-NUMERIC-TEXT",
    raises: published({ cells: { [RECEIVED]: "０" }, read: { [RECEIVED]: "cleaned" } }),
    // it was not printed at all
    lookAlike: published({ cells: { [RECEIVED]: "" }, read: { [RECEIVED]: "inferred" } }),
  },
  {
    code: "S-DATE",
    raises: published({ signature: { date: "2023年01月06日" } }),
    lookAlike: published({ signature: { date: "2023 年 1 月 6 日" } }),
  },
  {
    code: "S-DEADLINE-DEPT",
    raises: report({ organ: department, published: "2023-02-10" }),
    // in time, however late it was signed
    lookAlike: report({ organ: department, published: "2023-01-31", signed: "2023-02-02" }),
  },
  {
    code: "S-DEADLINE-GOV",
    raises: report({ organ: government, published: "2023-04-01" }),
    lookAlike: report({ organ: government, published: "2023-03-31" }),
  },
  {
    code: "S-DEADLINE-LOCAL",
    raises: { ...report({ organ: township, published: "2023-01-22" }), deadline: "2023-01-20" },
    lookAlike: { ...report({ organ: township, signed: "2023-01-20" }), deadline: "2023-01-20" },
  },
];
