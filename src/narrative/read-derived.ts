/** 收到申请8件，均已办结: all of what was counted was handled, and had that outcome or result. */
import { state, type Sentence } from "./sentence.ts";
import { outcomesIn } from "./subject-requests.ts";
import { contentOf, has, isOf, namesOf, type Words } from "./words.ts";

/** Reads 均…… and 全部…… behind a number of requests or disputes. */
export function readDerived(sentence: Sentence, words: Words): void {
  const at = words.findIndex((it) => isOf(it, "link", "all"));
  const said = words.slice(at + 1);
  const last = sentence.statements.at(-1);
  if (at < 0 || last?.dimension !== "whole" || sentence.list) return;
  if (has(words, "sign", "not") || has(words, "sign", "wish")) return;
  const end = contentOf(said).findLast(({ kind }) => kind !== "unknown");
  const facts = last.topic === "request" ? requestFacts(said) : disputeFacts(last.facts, said);
  if (!end || facts.length === 0) return;
  const value = last.topic === "request" ? allRequests(sentence) : last.value;
  if (value === undefined) return;
  const isStated = sentence.facts.some((it) => facts.includes(it.fact) && it.value === value);
  if (isStated) return;
  const span = { start: words[at]?.start ?? end.start, end: end.end };
  const told = { value, unit: last.unit, span, quote: span } as const;
  state(sentence, facts, { ...told, certainty: "likely", isPart: false });
}

function requestFacts(said: Words): string[] {
  const outcomes = outcomesIn(said);
  if (outcomes.length > 0) return outcomes.length === 1 ? outcomes : [];
  const [applicant, other] = namesOf(said, "applicant");
  if (applicant !== undefined) return other === undefined ? [`received.${applicant}`] : [];
  return has(said, "act", "handle") ? ["handled"] : [];
}

function disputeFacts(groups: readonly string[], said: Words): string[] {
  const [result, other] = namesOf(said, "result");
  if (result === undefined || result === "unnamed" || other !== undefined) return [];
  return groups.map((group) => `${group}.${result}`);
}

/** New requests with those carried over from last year, as far as the sentence counts them. */
function allRequests({ statements }: Sentence): number | undefined {
  const stated = (fact: string): number | undefined =>
    statements.findLast(({ facts }) => facts.includes(fact))?.value;
  const received = stated("receivedAndCarriedIn") ?? stated("received");
  if (received === undefined) return undefined;
  return stated("receivedAndCarriedIn") ?? received + (stated("carriedIn") ?? 0);
}
