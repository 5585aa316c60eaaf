/** T3-FEE-LINK, T3-OTHER-NOTE, T4-CORRECTED: figures that want a word in the text. */
import { sumOf } from "../../figures/figures.ts";
import { cellsOf } from "../../narrative/figure-cells.ts";
import type { RuleCode } from "../catalogue.ts";
import { finding, type Rule, type RuleContext } from "../context.ts";
import type { NarrativePart } from "../../form/parts.ts";
import type { Sentence } from "../finding.ts";
import * as sentences from "./sentences.ts";

interface Note {
  readonly code: RuleCode;
  /** The fact that wants explaining. */
  readonly fact: string;
  /** Where it may be explained; the first is where it belongs. */
  readonly parts: readonly [NarrativePart, ...NarrativePart[]];
  readonly told: RegExp;
  readonly says: (count: number) => Sentence;
}

const feeLink: Note = {
  code: "T3-FEE-LINK",
  fact: "outcomes.otherHandling.feeUnpaid",
  parts: ["otherMatters", "overview"],
  told: /通知|缴费|缴纳|未按期|逾期/u,
  says: sentences.unpaidUnexplained,
};

const otherHandling: Note = {
  code: "T3-OTHER-NOTE",
  fact: "outcomes.otherHandling.other",
  parts: ["overview", "otherMatters"],
  told: /撤回|撤销申请|撤销了?申请|其他处理|其它处理|其他方式处理|其他情形|终止办理|另行|并案|合并办理/u,
  says: sentences.otherUnexplained,
};

const corrected: Note = {
  code: "T4-CORRECTED",
  fact: "disputes.corrected",
  parts: ["problemsAndImprovements"],
  told: /纠正|纠错|败诉|复议|诉讼|撤销/u,
  says: sentences.correctedUnexplained,
};

export const checkFeeLink: Rule = (context) => checkNote(context, feeLink);
export const checkOtherHandling: Rule = (context) => checkNote(context, otherHandling);
export const checkCorrected: Rule = (context) => checkNote(context, corrected);

function checkNote(
  context: RuleContext,
  { code, fact, parts, told, says }: Note,
): ReturnType<Rule> {
  const { edition, figures, report, stage } = context;
  const [part] = parts;
  if (stage === "draft" || report.narrative[part].length === 0) return [];
  const cells = cellsOf(edition, fact);
  const count = sumOf(figures, cells);
  const isTold = parts.some((it) => report.narrative[it].some((text) => told.test(text)));
  if (!(count > 0) || isTold) return [];
  return [
    finding(context, code, { at: part, cells, expected: count, found: null, message: says(count) }),
  ];
}
