/** The sheets of an edition that are filled and checked: whoever reads or edits one needs no 填表说明. */
import { onceForEdition } from "../form/once-for.ts";
import { SCHEMA_ID } from "../form/schema-id.ts";
import { assemblePlan, type PlannedSheets } from "./assemble-plan.ts";
import { formulasOf } from "./formulas-of.ts";
import { headKey, headKeys } from "./keys.ts";
import type { WorkbookPlan } from "./plan.ts";
import { planChecksSheet } from "./sheet-checks.ts";
import { planOverviewSheet } from "./sheet-overview.ts";
import { planProseSheet } from "./sheet-prose.ts";
import { planTableSheet } from "./sheet-table.ts";

/** Plans the forms of an edition; the same ones every time. */
export const planForms = onceForEdition((edition): WorkbookPlan =>
  assemblePlan(edition, planFormSheets(edition), reportContract(edition)),
);

/** What makes a workbook one of an annual report: the head and every cell of the form have their names. */
export const reportContract = onceForEdition((edition) => ({
  title: `政府信息公开工作年度报告（${edition.id}版格式）`,
  schema: SCHEMA_ID,
  named: [...headKeys.map(headKey), ...edition.cells.map(({ id }) => id)],
}));

/** Their sheets, which stand in the whole workbook as well. */
export const planFormSheets = onceForEdition((edition): PlannedSheets => {
  const planned = [
    planOverviewSheet(edition),
    ...planTables(edition),
    planProseSheet("problemsAndImprovements"),
    planProseSheet("otherMatters"),
    planChecksSheet(edition),
  ];
  return {
    sheets: planned.map(({ sheet }) => sheet),
    names: planned.flatMap(({ names }) => names),
  };
});

const planTables = onceForEdition((edition) =>
  edition.tables.map(({ id }) => planTableSheet(edition, id)),
);

/** The formulas of the form's own cells, by id: whoever only reads plans the tables alone. */
export const tableFormulas = onceForEdition((edition) =>
  formulasOf(planTables(edition).map(({ sheet }) => sheet)),
);
