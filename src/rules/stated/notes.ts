/** T3-FEE-LINK, T3-OTHER-NOTE, T4-CORRECTED: figures that want a word in the text. */
import { sumOf } from "../../figures/figures.ts";
import type { NarrativePart } from "../../form/parts.ts";
import { cellsOf } from "../../narrative/figure-cells.ts";
import * as stated from "../../narrative/stated-figure.ts";
import type { StatedFigure } from "../../narrative/stated-figure.ts";
import { paragraphsAt } from "../../report/paragraphs.ts";
import type { Sentence } from "../finding.ts";
import { defineRule, type RuleHead, type SingleRule } from "../rule.ts";
import * as sentences from "./sentences.ts";

interface Note extends Pick<RuleHead, "code" | "holds"> {
  /** That which wants explaining. */
  readonly figure: StatedFigure;
  /** Where it may be explained; the first is where it belongs. */
  readonly parts: readonly [NarrativePart, ...NarrativePart[]];
  readonly told: RegExp;
  readonly says: (count: number) => Sentence;
}

export const feeLinkRule = noteRule({
  code: "T3-FEE-LINK",
  holds: "表三有逾期未缴费的，正文写明收费通知情况",
  figure: stated.feeUnpaid,
  parts: ["otherMatters", "overview", "requests.before", "requests.after"],
  told: /通知|缴费|缴纳|未按期|逾期/u,
  says: sentences.unpaidUnexplained,
});

export const otherHandlingRule = noteRule({
  code: "T3-OTHER-NOTE",
  holds: "表三（六）3.其他有件数的，正文说明是何种情形",
  figure: stated.outcome("otherHandling.other"),
  parts: ["overview", "requests.before", "requests.after", "otherMatters"],
  told: /撤回|撤销申请|撤销了?申请|其他处理|其它处理|其他方式处理|其他情形|终止办理|另行|并案|合并办理/u,
  says: sentences.otherUnexplained,
});

export const correctedRule = noteRule({
  code: "T4-CORRECTED",
  holds: "表四有结果纠正的，第五部分写到复议、诉讼纠正的情况",
  figure: stated.cases("disputes", { result: "corrected" }),
  parts: ["problemsAndImprovements", "disputes.before", "disputes.after"],
  told: /纠正|纠错|败诉|复议|诉讼|撤销/u,
  says: sentences.correctedUnexplained,
});

function noteRule({ code, holds, figure, parts, told, says }: Note): SingleRule {
  return defineRule({
    code,
    severity: "hint",
    basis: "ours",
    holds,
    stage: "finished",
    check: ({ edition, figures, report }) => {
      const [part] = parts;
      if (paragraphsAt(report.narrative, part).length === 0) return [];
      const cells = cellsOf(edition, figure);
      const count = sumOf(figures, cells);
      const isTold = parts.some((it) =>
        paragraphsAt(report.narrative, it).some((text) => told.test(text)),
      );
      if (!(count > 0) || isTold) return [];
      return [{ at: part, cells, expected: count, found: null, message: says(count) }];
    },
  });
}
