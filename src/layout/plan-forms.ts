/** The sheets of an edition that are filled and checked: whoever reads or edits one needs no 填表说明. */
import { onceForEdition } from "../form/once-for.ts";
import { assemblePlan, type PlannedSheets } from "./assemble-plan.ts";
import type { WorkbookPlan } from "./plan.ts";
import { planChecksSheet } from "./sheet-checks.ts";
import { planOverviewSheet } from "./sheet-overview.ts";
import { planProseSheet } from "./sheet-prose.ts";
import { planTableSheet } from "./sheet-table.ts";

/** Plans the forms of an edition; the same ones every time. */
export const planForms = onceForEdition((edition): WorkbookPlan =>
  assemblePlan(edition, planFormSheets(edition)),
);

/** Their sheets, which stand in the whole workbook as well. */
export const planFormSheets = onceForEdition((edition): PlannedSheets => {
  const planned = [
    planOverviewSheet(edition),
    ...edition.tables.map(({ id }) => planTableSheet(edition, id)),
    planProseSheet("problemsAndImprovements"),
    planProseSheet("otherMatters"),
    planChecksSheet(edition),
  ];
  return {
    sheets: planned.map(({ sheet }) => sheet),
    names: planned.flatMap(({ names }) => names),
  };
});
