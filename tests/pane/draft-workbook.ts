import { edition2021 } from "../../src/form/edition-2021.ts";
import { reportOf } from "../support/reports.ts";
import { filled } from "../support/workbooks.ts";

const ISSUED = "proactiveDisclosure.item1.administrativeNormativeDocuments.issuedThisYear";

/** A figure that a button mends: 规章 of a department. */
export const RULES = "proactiveDisclosure.item1.rules.inForce";

/** The one figure that is blank. */
export const BLANK = "disputes.reconsideration.upheld";

/** A workbook with a finding that can be explained, one that a button mends, and a blank. */
export const draftWorkbook = filled(
  reportOf(edition2021, { [ISSUED]: 5, [RULES]: 2, [BLANK]: null }),
);
