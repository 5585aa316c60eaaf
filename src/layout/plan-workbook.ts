/** The whole workbook of an edition: 填表说明, and its forms. */
import { onceForEdition } from "../form/once-for.ts";
import { assemblePlan } from "./assemble-plan.ts";
import type { WorkbookPlan } from "./plan.ts";
import { planFormSheets, reportContract } from "./plan-forms.ts";
import { planGuideSheet } from "./sheet-guide.ts";

/** Plans the workbook of an edition; the same one every time. */
export const planWorkbook = onceForEdition((edition): WorkbookPlan => {
  const { sheets, names } = planFormSheets(edition);
  const all = { sheets: [planGuideSheet(edition), ...sheets], names };
  return assemblePlan(edition, all, reportContract(edition));
});
