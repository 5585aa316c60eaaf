/** The rules that hold this year's report against last year's. */
import type { RawFigure } from "../../figures/figure.ts";
import { edition2019 } from "../../form/edition-2019.ts";
import { edition2021 } from "../../form/edition-2021.ts";
import type { Edition } from "../../form/editions.ts";
import type { AnnualReport } from "../../report/annual-report.ts";
import type { CheckedReport, RuleCase } from "./rule-case.ts";
import { consistent, reportOf, soundNarrative } from "./sound-report.ts";

type Figures = AnnualReport["figures"];

const T2 = "proactiveDisclosure";
const NORMS = `${T2}.item1.administrativeNormativeDocuments`;
const PENALTIES = `${T2}.item6.administrativePenalties`;
const FEES = `${T2}.item8.administrativeFees.feesCollected`;
const RECEIVED = "requests.newThisYear.total";
const DISCLOSED = "requests.outcomes.disclosed.naturalPerson";
const CARRIED_IN = "requests.carriedFromLastYear";
const CARRIED_OUT = "requests.carriedToNextYear";

/** Of last year only the figures count. */
const NO_TEXT = { opening: [], overview: [], problemsAndImprovements: [], otherMatters: [] };

/** Two years of one organ; what is not given is 0. */
function years(before: Figures, now: Figures, edition: Edition = edition2021): CheckedReport {
  const year = edition.firstYear + 1;
  return {
    report: reportOf(edition, now, { year }),
    lastYear: reportOf(edition, before, { year: year - 1, narrative: NO_TEXT }),
  };
}

/** A report of zeros beside one that is given as last year's. */
function beside(change: Partial<AnnualReport>): CheckedReport {
  return {
    report: reportOf(edition2021),
    lastYear: reportOf(edition2021, {}, { year: 2021, narrative: NO_TEXT, ...change }),
  };
}

/** A report of 2022 after one of 2021 whose part five said this. */
function after(...problemsAndImprovements: readonly string[]): CheckedReport {
  const overview = ["2021年，本机关依法公开统计信息，按期办结申请。"];
  return beside({
    narrative: { ...NO_TEXT, overview, problemsAndImprovements: [...problemsAndImprovements] },
  });
}

/** Of last year's applicants nothing is known. */
function lastYearCarried(total: RawFigure): Figures {
  return { [`${CARRIED_OUT}.naturalPerson`]: null, [`${CARRIED_OUT}.total`]: total };
}

function carriedIn(count: number): Figures {
  return consistent(edition2021, {
    [`${CARRIED_IN}.naturalPerson`]: count,
    [DISCLOSED]: count,
  });
}

const THREE = {
  [`${T2}.item5.administrativeLicensing.decisionsThisYear`]: 4,
  [`${PENALTIES}.decisionsThisYear`]: 22,
  [FEES]: 1.5,
};

export const lastYearCases: readonly RuleCase[] = [
  {
    code: "S-LAST-YEAR",
    raises: beside({ year: 2020 }),
    // the short name of the same organ
    lookAlike: beside({ organ: { name: "市统计局", kind: "department" } }),
  },
  {
    code: "T2-VALID-YOY",
    raises: years(
      { [`${NORMS}.inForce`]: 21 },
      {
        [`${NORMS}.issuedThisYear`]: 5,
        [`${NORMS}.repealedThisYear`]: 1,
        [`${NORMS}.inForce`]: 24,
      },
    ),
    lookAlike: years(
      { [`${NORMS}.inForce`]: 21 },
      {
        [`${NORMS}.issuedThisYear`]: 5,
        [`${NORMS}.repealedThisYear`]: 2,
        [`${NORMS}.inForce`]: 24,
      },
    ),
  },
  {
    code: "T2O-DELTA-YOY",
    raises: years(
      { [`${PENALTIES}.itemsLastYear`]: 9, [`${PENALTIES}.changeThisYear`]: 13 },
      { [`${PENALTIES}.itemsLastYear`]: 10 },
      edition2019,
    ),
    lookAlike: years(
      { [`${PENALTIES}.itemsLastYear`]: 9, [`${PENALTIES}.changeThisYear`]: -2 },
      { [`${PENALTIES}.itemsLastYear`]: 7 },
      edition2019,
    ),
  },
  {
    code: "T2-FEE-UNIT",
    raises: years({ [FEES]: 2.02 }, { [FEES]: 20_200 }),
    // a large amount where there was none
    lookAlike: years({ [FEES]: 0 }, { [FEES]: 5000 }),
  },
  {
    code: "T3-YOY-JUMP",
    raises: years({ [RECEIVED]: 19 }, consistent(edition2021, { [DISCLOSED]: 69 })),
    // many more, and not half as many again
    lookAlike: years({ [RECEIVED]: 120 }, consistent(edition2021, { [DISCLOSED]: 179 })),
  },
  {
    code: "T3-CARRY-YOY",
    raises: years(lastYearCarried(3), carriedIn(2)),
    // a number with its unit is that number
    lookAlike: years(lastYearCarried("2件"), carriedIn(2)),
  },
  {
    code: "T4-PENDING-YOY",
    raises: years(
      { "disputes.reconsideration.pending": 26, "disputes.reconsideration.total": 26 },
      { "disputes.reconsideration.upheld": 20, "disputes.reconsideration.total": 20 },
    ),
    // all of them were concluded
    lookAlike: years(
      { "disputes.reconsideration.pending": 6, "disputes.reconsideration.total": 24 },
      { "disputes.reconsideration.upheld": 6, "disputes.reconsideration.total": 6 },
    ),
  },
  {
    code: "T4-AFTER",
    raises: years(
      {},
      {
        "disputes.litigation.afterReconsideration.upheld": 1,
        "disputes.litigation.afterReconsideration.total": 1,
      },
    ),
    // the reconsideration was last year's
    lookAlike: years(
      { "disputes.reconsideration.upheld": 1, "disputes.reconsideration.total": 1 },
      {
        "disputes.litigation.afterReconsideration.upheld": 1,
        "disputes.litigation.afterReconsideration.total": 1,
      },
    ),
  },
  {
    code: "S-SAME-NUM",
    raises: years(THREE, THREE),
    lookAlike: years(THREE, { ...THREE, [FEES]: 1.6 }),
  },
  {
    code: "S-SAME-YEAR",
    raises: beside({ narrative: soundNarrative(edition2021, 2021) }),
    // the opening is the same by custom
    lookAlike: beside({
      narrative: { ...NO_TEXT, opening: soundNarrative(edition2021, 2021).opening },
    }),
  },
  {
    code: "S-PRIOR",
    raises: after("一是政策解读形式单一；二是乡镇档案移交滞后。", "下一步，加强培训。"),
    // what was to be done next is no problem
    lookAlike: after("存在解读形式单一等问题。下一步，一是规范乡镇档案移交。"),
  },
];
