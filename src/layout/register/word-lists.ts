/** The words of a choice in all their forms, as a list in 口径设置 that formulas look them up in. */
import type { Edition } from "../../form/editions.ts";
import {
  applicantsByName,
  caseKindsByName,
  documentKindsByName,
  outcomesByName,
} from "../../register/named-rows.ts";
import { endings, LEAVES_STANDING } from "../../register/dispute.ts";
import { withoutBlanks } from "../../text/blanks.ts";
import { narrow } from "../../text/widths.ts";
import { call, cell, cells, equal, firstOf, type Expression } from "../formula.ts";
import type { Key } from "../keys.ts";
import { choicesOf, type Choice } from "./choices.ts";
import { narrowWord, UNREAD } from "./day-cells.ts";

/** Of these choices formulas want to know which it is, counted from 1 in printed order. */
export const lookedUp = [
  "applicant",
  "outcome",
  "caseKind",
  "documentKind",
  "result",
  "yesOrNo",
  "restOrWork",
  "ending",
] as const satisfies readonly (Choice | "ending")[];

export type LookedUp = (typeof lookedUp)[number];

interface Word {
  /** As narrowWord gives it. */
  readonly word: string;
  /** Which of the choices it is, counted from 1. */
  readonly number: number;
}

/** Words that at a higher court leave standing what the one below said; 维持 upholds where nothing is below. */
export const STANDS = { always: 9, orUpheld: 8 } as const;

export function wordKey(list: LookedUp, i: number, part: "word" | "number"): Key {
  return `words.${list}.${i}.${part}`;
}

/** Every form of every choice: its value, its printed name, and what else the register takes for it. */
export function wordsOf(edition: Edition, list: LookedUp): Word[] {
  if (list === "ending") return endingWords(edition);
  const choices = choicesOf(edition, list);
  const numbers = new Map(choices.map(({ value }, i) => [value, i + 1]));
  const words = new Map<string, number>();
  for (const { value, words: printed } of choices) {
    for (const word of [value, printed]) words.set(folded(word), numbers.get(value) ?? 0);
  }
  for (const [name, value] of namesOf(edition, list)) {
    const number = numbers.get(value);
    if (number !== undefined) words.set(folded(name), number);
  }
  return [...words].map(([word, number]) => ({ word, number }));
}

function namesOf(edition: Edition, list: LookedUp): (readonly [string, string])[] {
  const rows = {
    outcome: outcomesByName,
    caseKind: caseKindsByName,
    documentKind: documentKindsByName,
  };
  switch (list) {
    case "outcome":
    case "caseKind":
    case "documentKind":
      return [...rows[list](edition)].map(([name, row]) => [name, row?.row.key ?? ""]);
    case "applicant":
      return [...applicantsByName(edition)].map(([name, cell]) => [name, cell?.column.key ?? ""]);
    default:
      return [];
  }
}

function endingWords(edition: Edition): Word[] {
  const results = choicesOf(edition, "result").map(({ value }) => value);
  const known = Object.entries(endings).flatMap(([result, words]) =>
    words.map((word): Word => {
      const stands = LEAVES_STANDING.includes(word);
      return { word: folded(word), number: stands ? STANDS.orUpheld : results.indexOf(result) + 1 };
    }),
  );
  const others = LEAVES_STANDING.map(folded).filter((it) => known.every(({ word }) => word !== it));
  return [...known, ...others.map((word) => ({ word, number: STANDS.always }))];
}

/** As narrowWord does it in the sheet. */
function folded(word: string): string {
  return narrow(withoutBlanks(word)).replace(/[、。]/gu, ".");
}

/** Which of the choices stands in a cell; "" where nothing does, `UNREAD` where it is none of them. */
export function wordIn(edition: Edition, list: LookedUp, key: Key): Expression {
  const word = narrowWord(key);
  const listed = wordsOf(edition, list);
  const part = (which: "word" | "number"): Expression =>
    cells(listed.map((_, i) => wordKey(list, i, which)));
  const at = call("MATCH", word, part("word"), 0);
  return firstOf(
    [
      [equal(cell(key), ""), ""],
      [equal(word, ""), ""],
    ],
    call("IFERROR", call("INDEX", part("number"), at), UNREAD),
  );
}
