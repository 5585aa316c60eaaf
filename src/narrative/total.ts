/** 网上申请9件、信函申请6件，共计15件: a total behind what it adds up, with no noun of its own. */
import type { Counted, Subject } from "./counted.ts";
import type { Statement } from "./fact.ts";
import type { Sentence } from "./sentence.ts";
import { has, hasContent } from "./words.ts";

interface Total {
  readonly fact: string;
  /** Whether these numbers add up to it. */
  readonly adds: (sentence: Sentence) => boolean;
}

/** What the numbers of a sentence add up to; the first that fits. */
const TOTALS: readonly Total[] = [
  {
    fact: "receivedAndCarriedIn",
    adds: ({ told }) => told.has("received") && told.has("carriedIn"),
  },
  {
    fact: "disputes",
    adds: ({ told }) => told.has("reconsideration") && told.has("litigation"),
  },
  {
    fact: "handled",
    adds: (sentence) => endsWith(sentence, isOutcome) && !sentence.told.has("handled"),
  },
  { fact: "received", adds: (sentence) => endsWith(sentence, isReceived) },
];

/** The subject of 共计 and 合计 with nothing but a number behind; undefined where it adds up nothing known. */
export function totalOf(sentence: Sentence, { before, behind }: Counted): Subject | undefined {
  const isAlone = !hasContent(before) && !hasContent(behind);
  if (sentence.list || !isAlone || !has(before, "link", "sum")) return undefined;
  const fact = TOTALS.find(({ adds }) => adds(sentence))?.fact;
  if (fact === undefined) return undefined;
  const topic = fact === "disputes" ? "litigation" : "request";
  return { topic, dimension: "whole", facts: [fact], certainty: "likely" };
}

/** 网上收到申请9件、邮寄收到申请4件，合计13件: what was counted before turns out to be parts. */
export function restateParts({ facts, restated }: Sentence, total: Subject): void {
  for (const id of total.facts) {
    for (let i = restated.get(id) ?? 0; i < facts.length; i += 1) {
      const it = facts[i];
      if (it?.fact === id) facts[i] = { ...it, isPart: true };
    }
    restated.set(id, facts.length);
  }
}

/** Whether the last two numbers are parts of that kind. */
function endsWith({ statements }: Sentence, isOfKind: (statement: Statement) => boolean): boolean {
  const last = statements.slice(-2);
  return last.length === 2 && last.every((it) => it.topic === "request" && isOfKind(it));
}

function isOutcome({ dimension }: Statement): boolean {
  return dimension === "outcome";
}

/** 网上申请9件, 自然人5件, 邮寄收到申请4件. */
function isReceived({ dimension, facts }: Statement): boolean {
  return dimension === "channel" || dimension === "applicant" || facts.includes("received");
}
