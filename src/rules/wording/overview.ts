/** S-ONLY-INTRO and S-LENGTH: part one tells of work, and at some length. */
import { finding, type Rule } from "../context.ts";
import { aspectNames } from "./aspects.ts";
import { isOverviewWritten, tellsOfWork } from "./overview-content.ts";
import * as sentences from "./sentences.ts";

export const checkOverviewContent: Rule = (context) => {
  const { overview } = context.report.narrative;
  if (context.stage === "draft" || overview.length === 0 || tellsOfWork(overview)) return [];
  return [
    finding(context, "S-ONLY-INTRO", {
      at: "overview",
      expected: "工作内容",
      found: null,
      message: sentences.noWorkTold(aspectNames),
    }),
  ];
};

/** What superiors ask for in part one, in characters. */
const CUSTOMARY_LENGTH = 1000;

/**
 * Notices ask for at least so many characters here and at most so many there; five published reports
 * have 578 to 1804. So only what falls far short by any reading is worth a look.
 */
const CLEARLY_SHORT = CUSTOMARY_LENGTH / 5;

export const checkOverviewLength: Rule = (context) => {
  if (!isOverviewWritten(context)) return [];
  const length = context.report.narrative.overview.join("").length;
  if (length >= CLEARLY_SHORT) return [];
  return [
    finding(context, "S-LENGTH", {
      at: "overview",
      expected: CUSTOMARY_LENGTH,
      found: length,
      message: sentences.overviewShort(length, CUSTOMARY_LENGTH),
    }),
  ];
};
