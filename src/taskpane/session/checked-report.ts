/** What is found in a report, for all views at once, so that none of them counts for itself. */
import type { CellId } from "../../form/edition.ts";
import { blankCells } from "../../rules/blanks.ts";
import { onNoSheet, type RuleContext } from "../../rules/context.ts";
import { isUncorrected, type Finding } from "../../rules/finding.ts";
import type { Rule } from "../../rules/rule.ts";
import { runRulesFrom } from "../../rules/run-rules.ts";

interface CheckedReport {
  /** At the stage that was chosen. */
  readonly findings: readonly Finding[];
  /** As in a finished report, which carries the mark of a draft while one of them is left to correct. */
  readonly finished: readonly Finding[];
  /** What only the published text had that it was read from: printed by us it is gone. */
  readonly original: readonly Finding[];
  /** The cells that are still to be filled. */
  readonly blanks: readonly CellId[];
}

/** Checks a report, read once, as it stands, as it will be finished, and as it was published. */
export function checkedReport(rules: readonly Rule[], context: RuleContext): CheckedReport {
  const { stage, addressOf, source } = context;
  const unaddressed = { stage: "finished", addressOf: onNoSheet } as const;
  const { findings, finished, published } = runRulesFrom(rules, context, {
    findings: { stage, addressOf, source: undefined },
    finished: { ...unaddressed, source: undefined },
    published: { ...unaddressed, source },
  });
  const left = new Set(finished.map(identityOf));
  const original = published.filter((it) => !left.has(identityOf(it)));
  return { findings, finished, original, blanks: blankCells(context) };
}

/** How the finished report stands, in the same words wherever it is said. */
export function finishedSays(finished: readonly Finding[]): string {
  const count = finished.filter(isUncorrected).length;
  return count === 0 ? "按定稿核对，没有必须改正的问题。" : `按定稿核对，还有${count}处必须改正。`;
}

function identityOf({ code, at, quote = "" }: Finding): string {
  return [code, at, quote].join(" ");
}
