/** S-ONLY-INTRO and S-LENGTH: part one tells of work, and at some length. */
import type { Sentence } from "../finding.ts";
import { withoutBlanks } from "../../text/blanks.ts";
import { defineRule, type Told } from "../rule.ts";
import { aspectNames } from "./aspects.ts";
import { tellsOfWork } from "../overview-content.ts";
import * as sentences from "./sentences.ts";

export const overviewContentRule = defineRule({
  code: "S-ONLY-INTRO",
  severity: "error",
  basis: "ours",
  holds: "总体情况写明当年的工作，不只有编制说明",
  stage: "finished",
  check: ({ report }) => {
    const { overview } = report.narrative;
    if (overview.length === 0 || tellsOfWork(overview)) return [];
    const message = sentences.noWorkTold(aspectNames);
    return [{ at: "overview", expected: "工作内容", found: null, message }];
  },
});

/** What superiors ask for in part one, in characters. */
const CUSTOMARY_LENGTH = 1000;

/**
 * Notices ask for at least so many characters here and at most so many there; five published reports
 * have 578 to 1804. So unless a superior's length is given, only what falls far short is worth a look.
 */
const CLEARLY_SHORT = CUSTOMARY_LENGTH / 5;

export const overviewLengthRule = defineRule({
  code: "S-LENGTH",
  severity: "hint",
  basis: "custom",
  holds: "总体情况的字数符合上级要求，没有要求的不过短",
  stage: "finished",
  check: (context) => {
    const { overviewLength, report } = context;
    const { overview } = report.narrative;
    if (!tellsOfWork(overview)) return [];
    const { length } = withoutBlanks(overview.join(""));
    if (overviewLength === undefined) {
      const message = sentences.overviewShort(length, CUSTOMARY_LENGTH);
      return length < CLEARLY_SHORT ? [ofLength(length, CUSTOMARY_LENGTH, message)] : [];
    }
    const { least = 0, most = Infinity } = overviewLength;
    if (length >= least && length <= most) return [];
    const limit = length < least ? least : most;
    return [ofLength(length, limit, sentences.overviewNotAsAsked(length, limit))];
  },
});

function ofLength(found: number, expected: number, message: Sentence): Told {
  return { at: "overview", expected, found, message };
}
