/** The rules on words beside figures: what the text states in numbers. */
import { edition2019 } from "../../form/edition-2019.ts";
import { edition2021 } from "../../form/edition-2021.ts";
import type { AnnualReport, Narrative } from "../../report/annual-report.ts";
import type { CheckedReport, RuleCase } from "./rule-case.ts";
import { consistent, reportOf, soundNarrative } from "./sound-report.ts";
import { overviewWhere, sound } from "./sound-text.ts";

type Figures = Readonly<Record<string, number>>;

const T2 = "proactiveDisclosure";
const NORMS = `${T2}.item1.administrativeNormativeDocuments`;
const PENALTIES = `${T2}.item6.administrativePenalties.decisionsThisYear`;
const FEES = `${T2}.item8.administrativeFees.feesCollected`;
const LICENCES_2019 = `${T2}.item5.administrativeLicensing`;

/** 8 new requests, 3 of them of citizens, and 2 carried in; 9 handled and 1 carried over. */
const REQUESTS = {
  "requests.carriedFromLastYear.naturalPerson": 2,
  "requests.outcomes.disclosed.naturalPerson": 4,
  "requests.outcomes.partlyDisclosed.commercialEnterprise": 3,
  "requests.outcomes.notDisclosed.stateSecrets.commercialEnterprise": 2,
  "requests.carriedToNextYear.naturalPerson": 1,
};

/** A report whose paragraph on requests says this, on these figures. */
function telling(
  words: string,
  figures: Figures = {},
  change: Partial<Narrative> = {},
): CheckedReport {
  const overview = overviewWhere("（二）", `（二）依申请公开。${words}`);
  const narrative = { ...sound, overview, ...change };
  const all = consistent(edition2021, { ...REQUESTS, ...figures });
  return { report: reportOf(edition2021, all, { narrative }) };
}

const RECEIVED = "收到政府信息公开申请8件。";

/** A report of 2020 on these licences, whose text says this of them. */
function items(words: string): CheckedReport {
  const narrative = soundNarrative(edition2019, 2020);
  const figures = {
    [`${LICENCES_2019}.itemsLastYear`]: 20,
    [`${LICENCES_2019}.changeThisYear`]: 2,
  };
  const overview = [...narrative.overview, words];
  return { report: reportOf(edition2019, figures, { narrative: { ...narrative, overview } }) };
}

/** What was received in the year before. */
function afterNineteen(words: string): CheckedReport {
  const before = { "requests.newThisYear.naturalPerson": 10, "requests.newThisYear.total": 10 };
  return { ...telling(words), lastYear: lastYear(before) };
}

function lastYear(figures: AnnualReport["figures"]): AnnualReport {
  const narrative = { opening: [], overview: [], problemsAndImprovements: [], otherMatters: [] };
  const carried = {
    "requests.carriedToNextYear.naturalPerson": 2,
    "requests.carriedToNextYear.total": 2,
  };
  return reportOf(edition2021, { ...figures, ...carried }, { year: 2021, narrative });
}

export const narrativeCases: readonly RuleCase[] = [
  {
    code: "N-RECEIVED",
    raises: telling("新收政府信息公开申请9件。"),
    // with those of the year before
    lookAlike: telling("收到政府信息公开申请10件（含上年结转2件）。"),
  },
  {
    code: "N-CLOSED",
    raises: telling("收到政府信息公开申请8件，办结6件。"),
    // those of this year alone
    lookAlike: telling("收到政府信息公开申请8件，办结7件。"),
  },
  {
    code: "N-CARRY",
    raises: telling("收到政府信息公开申请8件，结转下年度2件。"),
    lookAlike: telling("收到政府信息公开申请8件，连同上年结转2件，办结9件，结转下年度1件。"),
  },
  {
    code: "N-RESULT",
    raises: telling(`${RECEIVED}不予公开3件。`),
    // two rows told together
    lookAlike: telling(`${RECEIVED}予以公开及部分公开7件。`),
  },
  {
    code: "N-T4",
    raises: telling(`${RECEIVED}未发生因政府信息公开引起的行政复议。`, {
      "disputes.reconsideration.upheld": 2,
    }),
    // cases that the organ decides are not those against it
    lookAlike: telling(`${RECEIVED}办理行政复议案件35件。`),
  },
  {
    code: "N-NORM",
    raises: telling(`${RECEIVED}制发行政规范性文件6件。`, {
      [`${NORMS}.issuedThisYear`]: 5,
      [`${NORMS}.inForce`]: 5,
    }),
    lookAlike: telling(`${RECEIVED}清理行政规范性文件6件。`, {
      [`${NORMS}.issuedThisYear`]: 5,
      [`${NORMS}.inForce`]: 5,
    }),
  },
  {
    code: "N-DECISION",
    raises: telling(`${RECEIVED}作出行政处罚决定8件。`, { [PENALTIES]: 7 }),
    lookAlike: telling(`${RECEIVED}发布行政处罚典型案例8个。`, { [PENALTIES]: 7 }),
  },
  {
    code: "T2O-POWER-SUM",
    raises: items("将23个行政权力和公共服务事项纳入网上办事大厅。"),
    // those of last year with what came since
    lookAlike: items("将22个行政权力和公共服务事项纳入网上办事大厅。"),
  },
  {
    code: "N-CHANNEL",
    raises: telling("收到政府信息公开申请8件，其中网络申请4件，信函申请3件。"),
    lookAlike: telling("收到政府信息公开申请8件，其中网络申请5件，信函申请3件。"),
  },
  {
    code: "N-BREAKDOWN",
    raises: telling("收到政府信息公开申请8件，其中自然人4件，法人或其他组织5件。"),
    // what else there is has another unit
    lookAlike: telling(`${RECEIVED}发布信息100条，其中网站60条，另有短视频4个。`),
  },
  {
    code: "N-PERCENT",
    raises: telling(`${RECEIVED}办结9件，其中不予公开2件，占21.22%。`),
    // cut off, not rounded
    lookAlike: telling(`${RECEIVED}办结9件，其中不予公开2件，占22.2%。`),
  },
  {
    code: "N-SILENT",
    raises: telling("畅通申请渠道，依法依规答复。"),
    lookAlike: telling("依法办结政府信息公开申请9件。"),
  },
  {
    code: "N-YOY",
    raises: afterNineteen("收到政府信息公开申请8件，较上年增加2件。"),
    lookAlike: afterNineteen("收到政府信息公开申请8件，同比下降20%。"),
  },
  {
    code: "N-FEE",
    raises: telling(
      RECEIVED,
      { [FEES]: 0.01 },
      { otherMatters: ["2022年收取信息处理费100元。", "2022年度未收取信息处理费。"] },
    ),
    // the other charges of table two are another matter
    lookAlike: telling(RECEIVED, { [FEES]: 2.5 }),
  },
  {
    code: "T2-FEE-INFO",
    raises: telling(RECEIVED, { [FEES]: 0.02 }, { otherMatters: ["2022年收取信息处理费400元。"] }),
    lookAlike: telling(
      RECEIVED,
      { [FEES]: 0.04 },
      { otherMatters: ["2022年收取信息处理费400元。"] },
    ),
  },
];
