/** The rules on columns that only the form of 2019 has. */
import { edition2019 } from "../../form/edition-2019.ts";
import type { AnnualReport } from "../../report/annual-report.ts";
import type { CheckedReport, RuleCase } from "./rule-case.ts";
import { reportOf } from "./sound-report.ts";

const T2 = "proactiveDisclosure";
const NORMS = `${T2}.item1.normativeDocuments`;
const PENALTIES = `${T2}.item6.administrativePenalties`;
const PROJECTS = `${T2}.item9.centralizedProcurement.procurementProjects`;
const AMOUNT = `${T2}.item9.centralizedProcurement.procurementAmount`;

function tables(
  figures: AnnualReport["figures"],
  change: Partial<AnnualReport> = {},
): CheckedReport {
  return { report: reportOf(edition2019, figures, change) };
}

/** An amount that is surely one in 元 where a department spends it, and no wonder of a whole city. */
const LARGE = { [PROJECTS]: 810, [AMOUNT]: 197507.33 };

export const tableCases2019: readonly RuleCase[] = [
  {
    code: "T2O-PUBTOTAL",
    raises: tables({
      [`${NORMS}.newlyMade`]: 4,
      [`${NORMS}.newlyDisclosed`]: 4,
      [`${NORMS}.totalDisclosed`]: 2,
    }),
    // of four that were made, two are not to be disclosed
    lookAlike: tables({
      [`${NORMS}.newlyMade`]: 4,
      [`${NORMS}.newlyDisclosed`]: 2,
      [`${NORMS}.totalDisclosed`]: 2,
    }),
  },
  {
    code: "T2O-DELTA",
    raises: tables({ [`${PENALTIES}.itemsLastYear`]: 3, [`${PENALTIES}.changeThisYear`]: -5 }),
    // all of them are gone
    lookAlike: tables({
      [`${PENALTIES}.itemsLastYear`]: 3,
      [`${PENALTIES}.changeThisYear`]: "－3",
    }),
  },
  {
    code: "T2O-DELTA-DECISION",
    raises: tables({
      [`${PENALTIES}.itemsLastYear`]: 9,
      [`${PENALTIES}.changeThisYear`]: 13,
      [`${PENALTIES}.decisions`]: 13,
    }),
    // as many decisions as items
    lookAlike: tables({ [`${PENALTIES}.itemsLastYear`]: 9, [`${PENALTIES}.decisions`]: 9 }),
  },
  {
    code: "T2O-PROC-PAIR",
    raises: tables({ [PROJECTS]: 3 }),
    lookAlike: tables({ [PROJECTS]: 3, [AMOUNT]: 0.6 }),
  },
  {
    code: "T2O-PROC-UNIT",
    raises: tables(LARGE, { organ: { name: "某某市统计局", kind: "department" } }),
    lookAlike: tables(LARGE, { organ: { name: "某某市人民政府", kind: "government" } }),
  },
  {
    code: "T2O-UNIT-IN-CELL",
    raises: tables(
      { [PROJECTS]: 7, [AMOUNT]: 25.1 },
      { source: { cells: { [AMOUNT]: "25.1万元" } } },
    ),
    lookAlike: tables(
      { [PROJECTS]: 7, [AMOUNT]: 25.1 },
      { source: { cells: { [AMOUNT]: " 25.1" } } },
    ),
  },
];
