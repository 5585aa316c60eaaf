/** The rules on the tables of every edition, shown on that of 2021. */
import { edition2021 } from "../../form/edition-2021.ts";
import type { AnnualReport } from "../../report/annual-report.ts";
import type { CheckedReport, RuleCase } from "./rule-case.ts";
import { consistent, reportOf } from "./sound-report.ts";

type Figures = AnnualReport["figures"];

const T2 = "proactiveDisclosure";
const NORMS = `${T2}.item1.administrativeNormativeDocuments`;
const RULES = `${T2}.item1.rules`;

/** Five requests of citizens, all of which were granted. */
const FIVE = consistent(edition2021, { "requests.outcomes.disclosed.naturalPerson": 5 });

function tables(figures: Figures, change: Partial<AnnualReport> = {}): CheckedReport {
  return { report: reportOf(edition2021, figures, change) };
}

export const tableCases: readonly RuleCase[] = [
  {
    code: "T3-BLANK",
    raises: tables({ "disputes.reconsideration.upheld": null }),
    lookAlike: tables({ "disputes.reconsideration.upheld": "０" }),
  },
  {
    code: "T3-INT",
    raises: tables({ "requests.carriedFromLastYear.naturalPerson": "见附件" }),
    lookAlike: tables({ ...FIVE, "requests.newThisYear.naturalPerson": "5件" }),
  },
  {
    code: "T3-ROWSUM",
    raises: tables({ ...FIVE, "requests.outcomes.disclosed.total": 6 }),
    // what was typed is the number all the same
    lookAlike: tables({ ...FIVE, "requests.outcomes.disclosed.total": " 5件" }),
  },
  {
    code: "T3-COLSUM",
    raises: tables({ ...FIVE, "requests.outcomes.total.naturalPerson": 6 }),
    // the rows of a group count, and the group has no row of its own
    lookAlike: tables(
      consistent(edition2021, {
        "requests.outcomes.disclosed.naturalPerson": 3,
        "requests.outcomes.notDisclosed.stateSecrets.naturalPerson": 1,
        "requests.outcomes.unableToProvide.notHeld.naturalPerson": 1,
      }),
    ),
  },
  {
    code: "T3-BALANCE",
    raises: tables({ ...FIVE, "requests.newThisYear.naturalPerson": 6 }),
    // more was handled than received, for some was carried over
    lookAlike: tables(
      consistent(edition2021, {
        "requests.carriedFromLastYear.naturalPerson": 2,
        "requests.outcomes.disclosed.naturalPerson": 5,
      }),
    ),
  },
  {
    code: "T4-SUM",
    raises: tables({
      "disputes.litigation.direct.upheld": 2,
      "disputes.litigation.direct.pending": 1,
      "disputes.litigation.direct.total": 2,
    }),
    // cases that went to court after a reconsideration are counted in both groups
    lookAlike: tables({
      "disputes.reconsideration.upheld": 1,
      "disputes.reconsideration.total": 1,
      "disputes.litigation.afterReconsideration.pending": 1,
      "disputes.litigation.afterReconsideration.total": 1,
    }),
  },
  {
    code: "T3-DETAIL-NOTOTAL",
    raises: tables({
      "requests.newThisYear.researchInstitution": 8,
      "requests.newThisYear.otherOrganization": null,
      "requests.newThisYear.total": null,
    }),
    // a total of nothing is 0, and no blank
    lookAlike: tables({ "requests.newThisYear.total": "0件" }),
  },
  {
    code: "T3-CARRY-MAX",
    raises: tables({
      "requests.outcomes.total.naturalPerson": null,
      "requests.carriedToNextYear.naturalPerson": 2,
      "requests.carriedToNextYear.total": 2,
    }),
    // all that was received is carried over
    lookAlike: tables(consistent(edition2021, { "requests.carriedToNextYear.naturalPerson": 2 })),
  },
  {
    code: "T2-NEG",
    raises: tables({ [`${NORMS}.inForce`]: -1 }),
    lookAlike: tables({ [`${NORMS}.issuedThisYear`]: 1, [`${NORMS}.inForce`]: 1 }),
  },
  {
    code: "T2-VALID-MIN",
    raises: tables({
      [`${NORMS}.issuedThisYear`]: 58,
      [`${NORMS}.repealedThisYear`]: 45,
      [`${NORMS}.inForce`]: 10,
    }),
    // all that was in force was repealed
    lookAlike: tables({ [`${NORMS}.issuedThisYear`]: 8, [`${NORMS}.repealedThisYear`]: 26 }),
  },
  {
    code: "T2-RULE-POWER",
    raises: tables(
      { [`${RULES}.inForce`]: 2 },
      { organ: { name: "某某县人民政府", kind: "government" } },
    ),
    lookAlike: tables(
      { [`${RULES}.inForce`]: 2 },
      { organ: { name: "某某市人民政府", kind: "government" } },
    ),
  },
];
