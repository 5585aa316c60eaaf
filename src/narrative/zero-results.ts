/** What did not become of cases that were counted before. */
import type { OpenSentence } from "./sentence.ts";
import type { StatedFigure } from "./stated-figure.ts";
import { casesIn, isVagueResult, resultsIn, withResult } from "./subject-disputes.ts";
import { isOf, type Words } from "./words.ts";

/** 行政复议2件，行政诉讼1件，均未被纠正: behind cases a result alone is said of them. */
export function resultsDenied(
  { statements }: OpenSentence,
  content: Words,
): readonly StatedFigure[] {
  const [result, other] = resultsIn(content.filter((it) => !isVagueResult(it)));
  const isAlone = content.every((it) => it.kind === "result" || isOf(it, "act", "occur"));
  if (result === undefined || other !== undefined || result === "unnamed" || !isAlone) return [];
  const last = statements.findLastIndex(({ dimension }) => dimension !== "result");
  const told = statements.slice(Math.max(0, last - 1), last + 1);
  return withResult(casesIn(told.flatMap(({ figures }) => figures)), result);
}
