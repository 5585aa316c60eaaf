/** The figures that a text states are those of the tables. */
import type { ReadText } from "../../narrative/read-report.ts";
import type { RuleContext } from "../context.ts";
import { defineFamily, type ToldBy } from "../rule.ts";
import { figureRules } from "./figure-rules.ts";
import { judgeOf, type Judgement } from "./judge-fact.ts";
import * as sentences from "./sentences.ts";
import { textsOf } from "./texts-of.ts";
import { wordsAt } from "./words-at.ts";

export const factRules = defineFamily({
  rules: figureRules,
  check: (context) => {
    const seen = new Set<string>();
    return textsOf(context).flatMap((text) =>
      byPlace(contradictionsIn(context, text)).flatMap((together) => {
        const told = contradiction(context, text, together);
        const key = [told.rule.code, told.at, told.quote].join(" ");
        if (seen.has(key)) return [];
        seen.add(key);
        return [told];
      }),
    );
  },
});

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
    const { rule, fact } = it;
    const key = [rule.code, fact.quote.start, fact.quote.end, fact.value].join(" ");
    places.set(key, [...(places.get(key) ?? []), it]);
  }
  return [...places.values()];
}

function contradiction(
  context: RuleContext,
  text: ReadText,
  together: readonly Judgement[],
): ToldBy {
  const [first] = together;
  if (!first) throw new Error("A contradiction needs a fact.");
  const { rule, fact, readings, severity } = first;
  const quote = wordsAt(text, fact.quote);
  const all = together.flatMap((it) => it.readings.slice(0, 1));
  const cells = together.flatMap((it) => it.readings.flatMap((at) => [...at.cells, ...at.less]));
  return {
    rule,
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
  };
}
