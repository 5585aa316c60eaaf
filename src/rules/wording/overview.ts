/** S-ONLY-INTRO and S-LENGTH: part one tells of work, and at some length. */
import { finding, type Rule, type RuleContext } from "../context.ts";
import type { Finding, Sentence } from "../finding.ts";
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
 * have 578 to 1804. So unless a superior's length is given, only what falls far short is worth a look.
 */
const CLEARLY_SHORT = CUSTOMARY_LENGTH / 5;

export const checkOverviewLength: Rule = (context) => {
  if (!isOverviewWritten(context)) return [];
  const length = context.report.narrative.overview.join("").length;
  const { overviewLength } = context;
  if (overviewLength === undefined) {
    const message = sentences.overviewShort(length, CUSTOMARY_LENGTH);
    return length < CLEARLY_SHORT ? [ofLength(context, length, CUSTOMARY_LENGTH, message)] : [];
  }
  const { least = 0, most = Infinity } = overviewLength;
  if (length >= least && length <= most) return [];
  const limit = length < least ? least : most;
  return [ofLength(context, length, limit, sentences.overviewNotAsAsked(length, limit))];
};

function ofLength(
  context: RuleContext,
  found: number,
  expected: number,
  message: Sentence,
): Finding {
  return finding(context, "S-LENGTH", { at: "overview", expected, found, message });
}
