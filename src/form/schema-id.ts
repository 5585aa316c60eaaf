/** Name and version of what a report is, in JSON and in the properties of a workbook. */
export const SCHEMA_ID = "ogi-annual-report/1";

/** The same of a register. */
export const REGISTER_SCHEMA_ID = "ogi-register/1";

/** The same of what a collection is gathered by: the list of its units, and what people decided. */
export const UNITS_SCHEMA_ID = "ogi-units/1";
export const DECISIONS_SCHEMA_ID = "ogi-decisions/1";

/** The same of the workbook of a collection, 汇总表, by which it is known for no report of a unit. */
export const COLLECTION_SCHEMA_ID = "ogi-collection/1";

/** The same of what was gathered when. */
export const ROUNDS_SCHEMA_ID = "ogi-rounds/1";
