/** Name and version of what a report is, in JSON and in the properties of a workbook. */
export const SCHEMA_ID = "ogi-annual-report/1";

/** The same of a register. */
export const REGISTER_SCHEMA_ID = "ogi-register/1";
