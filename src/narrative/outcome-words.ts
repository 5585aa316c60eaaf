/** Which outcomes of table three the words of the lexicon name. */
import { outcome, type OutcomeFigure } from "./stated-figure.ts";
import { namesOf, type Words } from "./words.ts";

interface OutcomeWord {
  readonly figure: OutcomeFigure;
  /** 信息不存在: only some of the cases of a row, or of no printed row at all. */
  readonly isVague: boolean;
}

const known = new Map<string, OutcomeWord>();

function outcomeWord(key: string): OutcomeWord {
  const before = known.get(key);
  if (before) return before;
  const word = { figure: outcome(key.replace("?", "")), isVague: key.endsWith("?") };
  known.set(key, word);
  return word;
}

/** What words name, each once, in their order. */
export function outcomeWordsIn(words: Words): OutcomeWord[] {
  return namesOf(words, "outcome").map(outcomeWord);
}

/** 因本机关不掌握相关信息而不予公开: the first gives the reason of the last, and is the row that is meant. */
export function isBecause(words: Words, text: string): boolean {
  const last = words.findLast(({ kind }) => kind === "outcome");
  return last !== undefined && text.charAt(last.start - 1) === "而";
}

/** The outcomes that words name. */
export function outcomesIn(words: Words): OutcomeFigure[] {
  return [...new Set(outcomeWordsIn(words).map(({ figure }) => figure))];
}
