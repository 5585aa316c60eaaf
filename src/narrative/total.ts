/** 网上申请9件、信函申请6件，共计15件: a total behind what it adds up, with no noun of its own. */
import type { Counted, Subject } from "./counted.ts";
import type { Statement } from "./fact.ts";
import type { OpenList, Sentence } from "./sentence.ts";
import { contentOf, has } from "./words.ts";

interface Total {
  readonly fact: string;
  /** Whether these numbers add up to it. */
  readonly adds: (parts: readonly Statement[]) => boolean;
}

/** What the numbers of a sentence add up to; the first that fits. */
const TOTALS: readonly Total[] = [
  {
    fact: "receivedAndCarriedIn",
    adds: (parts) => states(parts, "received") && states(parts, "carriedIn"),
  },
  {
    fact: "disputes",
    adds: (parts) => states(parts, "reconsideration") && states(parts, "litigation"),
  },
  {
    fact: "handled",
    adds: (parts) => endsWith(parts, isOutcome) && !states(parts, "handled"),
  },
  { fact: "received", adds: (parts) => endsWith(parts, isReceived) },
];

/** The subject of 共计 and 合计 with nothing but a number behind; undefined where it adds up nothing known. */
export function totalOf(
  statements: readonly Statement[],
  { before, behind }: Counted,
  list: OpenList | undefined,
): Subject | undefined {
  const isAlone = [before, behind].every((it) => contentOf(it).length === 0);
  if (list || !isAlone || !has(before, "link", "sum")) return undefined;
  const fact = TOTALS.find(({ adds }) => adds(statements))?.fact;
  if (fact === undefined) return undefined;
  const topic = fact === "disputes" ? "litigation" : "request";
  return { topic, dimension: "whole", facts: [fact], certainty: "likely" };
}

/** 网上收到申请9件、邮寄收到申请4件，合计13件: what was counted before turns out to be parts. */
export function restateParts({ facts }: Sentence, total: Subject): void {
  facts.forEach((it, i) => {
    if (total.facts.includes(it.fact)) facts[i] = { ...it, isPart: true };
  });
}

function states(statements: readonly Statement[], fact: string): boolean {
  return statements.some(({ facts }) => facts.includes(fact));
}

/** Whether the last two numbers are parts of that kind. */
function endsWith(
  statements: readonly Statement[],
  isOfKind: (statement: Statement) => boolean,
): boolean {
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
