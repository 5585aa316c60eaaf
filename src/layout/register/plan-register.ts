/** The whole workbook of a register (申请台账). */
import { onceForEdition } from "../../form/once-for.ts";
import { REGISTER_SCHEMA_ID } from "../../register/register.ts";
import { assemblePlan } from "../assemble-plan.ts";
import { guideSheet } from "../sheet-guide.ts";
import type { WorkbookPlan } from "../plan.ts";
import { planCalendarSheet } from "./calendar-sheet.ts";
import { registerGuide } from "./guide-words.ts";
import { setting } from "./keys.ts";
import { planCaseSheet } from "./sheet-cases.ts";
import { countedCells, planCountSheets } from "./sheet-counts.ts";
import { planDocumentSheet } from "./sheet-documents.ts";
import { planDueSheet } from "./sheet-due.ts";
import { planHolidaySheet } from "./sheet-holidays.ts";
import { planReckoningSheet } from "./reckoning-sheet.ts";
import { planRequestSheet } from "./sheet-requests.ts";
import { planSettingsSheet } from "./sheet-settings.ts";
import { registerSheets } from "./sheets.ts";
import { registerStatus } from "./status.ts";
import { planWordSheet } from "./word-sheet.ts";

/** From the root of the repository. */
export const REGISTER_TEMPLATE = "templates/台账/政府信息公开申请台账.xlsx";

/** Plans the register of an edition; the same one every time. */
export const planRegister = onceForEdition((edition): WorkbookPlan => {
  const lists = [planRequestSheet(edition), planCaseSheet(edition), planDocumentSheet(edition)];
  const [holidays, settings] = [planHolidaySheet(edition), planSettingsSheet(edition)];
  const guide = guideSheet({
    name: registerSheets.guide,
    title: "政府信息公开申请台账　填表说明",
    legend: [
      ["listDay", "填写的格"],
      ["total", "自动算出的格"],
      ["sampleToDo", "快到期、要留意"],
      ["sampleFailing", "逾期、没有计入、读不出"],
    ],
    sections: registerGuide,
    status: registerStatus,
  });
  return assemblePlan(
    edition,
    {
      sheets: [
        guide,
        ...lists.map(({ sheet }) => sheet),
        ...planCountSheets(edition),
        planDueSheet(),
        holidays.sheet,
        settings.sheet,
        planReckoningSheet(edition),
        planCalendarSheet(),
        planWordSheet(edition),
      ],
      names: [...lists, holidays, settings].flatMap(({ names }) => names),
    },
    {
      title: "政府信息公开申请台账",
      schema: REGISTER_SCHEMA_ID,
      named: [
        ...[setting.organ, setting.kind, setting.year, setting.today],
        ...countedCells(edition).map(({ id }) => id),
      ],
    },
  );
});
