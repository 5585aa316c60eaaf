/** N-RECEIVED, N-CLOSED, N-CARRY, N-RESULT, N-T4, N-NORM, N-DECISION, N-CHANNEL, T2O-POWER-SUM: text beside tables. */
import type { ReadText } from "../../narrative/read-report.ts";
import { finding, type RuleContext } from "../context.ts";
import type { Finding } from "../finding.ts";
import { judgeOf, type Judgement } from "./judge-fact.ts";
import { wordsAt, type NarrativeRule } from "./narrative-rule.ts";
import * as sentences from "./sentences.ts";

export const checkFacts: NarrativeRule = (context, texts) => {
  const seen = new Set<string>();
  return texts.flatMap((text) =>
    byPlace(contradictionsIn(context, text)).flatMap((together) => {
      const found = contradiction(context, text, together);
      const key = [found.code, found.at, found.quote].join(" ");
      if (seen.has(key)) return [];
      seen.add(key);
      return [found];
    }),
  );
};

/** The facts that no reading of the tables bears out. */
function contradictionsIn(context: RuleContext, { facts }: ReadText): Judgement[] {
  const judge = judgeOf(context, facts);
  return facts.flatMap((fact) => {
    const judged = judge(fact);
    return judged && !judged.agrees ? [judged] : [];
  });
}

/** 未发生行政复议、行政诉讼 contradicts two groups of cells in the same words. */
function byPlace(contradictions: readonly Judgement[]): Judgement[][] {
  const places = new Map<string, Judgement[]>();
  for (const it of contradictions) {
    const { code, fact } = it;
    const key = [code, fact.quote.start, fact.quote.end, fact.value].join(" ");
    places.set(key, [...(places.get(key) ?? []), it]);
  }
  return [...places.values()];
}

function contradiction(
  context: RuleContext,
  text: ReadText,
  together: readonly Judgement[],
): Finding {
  const [first] = together;
  if (!first) throw new Error("A contradiction needs a fact.");
  const { code, fact, readings, severity } = first;
  const quote = wordsAt(text, fact.quote);
  const all = together.flatMap((it) => it.readings.slice(0, 1));
  const cells = together.flatMap((it) => it.readings.flatMap((at) => [...at.cells, ...at.less]));
  return finding(context, code, {
    severity,
    at: text.part,
    quote,
    cells: [...new Set(cells)],
    expected: all.reduce((sum, { number }) => sum + number, 0),
    found: fact.value,
    message:
      together.length > 1
        ? sentences.disagreeTogether(text.part, quote, all)
        : sentences.disagrees(context, text.part, quote, fact, readings),
  });
}
