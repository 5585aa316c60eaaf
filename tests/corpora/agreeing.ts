/** Sentences that agree with the tables of a report: whatever is said of their numbers is said falsely. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { contextOf } from "../../src/rules/context.ts";
import type { Finding } from "../../src/rules/finding.ts";
import { runRules } from "../../src/rules/run-rules.ts";
import { statedRules } from "../../src/rules/stated/stated-rules.ts";
import { exampleReport } from "../support/examples.ts";

interface Agreeing {
  /** Name of an example report. */
  readonly example: string;
  /** What its tables have in place of their own. */
  readonly figures?: Readonly<Record<string, number>>;
  readonly sentences: readonly string[];
  /** Sentences that are known to be called wrong all the same. */
  readonly mistaken?: readonly string[];
}

export function readAgreeing(): readonly Agreeing[] {
  const text = readFileSync(join(import.meta.dirname, "agreeing.json"), "utf8");
  return (JSON.parse(text) as { readonly reports: readonly Agreeing[] }).reports;
}

/** What each sentence is told where it is all that part one says, but hints. */
export function saidFalsely({
  example,
  figures,
  sentences,
}: Omit<Agreeing, "mistaken">): Finding[] {
  const report = exampleReport(example);
  return sentences.flatMap((sentence) => {
    const told = {
      ...report,
      figures: { ...report.figures, ...figures },
      narrative: { ...report.narrative, opening: [], overview: [sentence], otherMatters: [] },
    };
    const findings = runRules(statedRules, contextOf(told, { stage: "finished" }));
    return findings.filter(
      ({ code, severity }) => code.startsWith("N-") && code !== "N-SILENT" && severity !== "hint",
    );
  });
}
