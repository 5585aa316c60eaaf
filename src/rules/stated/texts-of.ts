import { readReport, type ReadText } from "../../narrative/read-report.ts";
import type { RuleContext } from "../context.ts";

const known = new WeakMap<RuleContext["report"], readonly ReadText[]>();

/** The paragraphs of a report with the facts that they state, read once for all that look at the same context. */
export function textsOf({ report }: Pick<RuleContext, "report">): readonly ReadText[] {
  const texts = known.get(report) ?? readReport(report);
  known.set(report, texts);
  return texts;
}
