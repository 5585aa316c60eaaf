/** The figures that a text states are those of the tables. */
import type { ReadText } from "../../narrative/read-report.ts";
import type { RuleContext } from "../context.ts";
import { defineFamily, type ToldBy } from "../rule.ts";
import { figureRules } from "./figure-rules.ts";
import type { Severity } from "../severity.ts";
import { faultOf, judgeOf, SEVERITIES, type Judgement } from "./judge-fact.ts";
import * as sentences from "./sentences.ts";
import { textsOf } from "./texts-of.ts";
import { wordsAt } from "./words-at.ts";

export const factRules = defineFamily({
  rules: figureRules,
  check: (context) => {
    const alike = new Map<string, Contradiction[]>();
    for (const text of textsOf(context)) {
      for (const together of byPlace(contradictionsIn(context, text))) {
        const fault = faultOf(together);
        const before = alike.get(fault);
        if (before) before.push({ text, together });
        else alike.set(fault, [{ text, together }]);
      }
    }
    return [...alike.values()].flatMap((places) => toldOf(context, places));
  },
});

/** What the words of one place contradict. */
interface Contradiction {
  readonly text: ReadText;
  readonly together: readonly Judgement[];
}

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

/** One number that is told in several places is one fault. */
function toldOf(context: RuleContext, places: readonly Contradiction[]): ToldBy[] {
  const [first] = places;
  const [judged] = first?.together ?? [];
  if (!first || !judged) return [];
  const { rule, fact, readings } = judged;
  const { together } = first;
  const quotes = places.map(({ text, together: [it] }) => ({
    part: text.part,
    quote: it ? wordsAt(text, it.fact.quote) : "",
  }));
  const all = together.flatMap((it) => it.readings.slice(0, 1));
  const cells = together.flatMap((it) => it.readings.flatMap((at) => [...at.cells, ...at.less]));
  return [
    {
      rule,
      severity: gravest(places.flatMap((it) => it.together)),
      at: first.text.part,
      quote: wordsAt(first.text, fact.quote),
      cells: [...new Set(cells)],
      expected: all.reduce((sum, { number }) => sum + number, 0),
      found: fact.value,
      message:
        together.length > 1
          ? sentences.disagreeTogether(quotes, all)
          : sentences.disagrees(context, quotes, fact, readings),
    },
  ];
}

function gravest(judgements: readonly Judgement[]): Severity {
  const found = new Set(judgements.map(({ severity }) => severity));
  return SEVERITIES.find((it) => found.has(it)) ?? "hint";
}
