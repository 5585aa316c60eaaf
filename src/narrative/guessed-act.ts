/** 已办43件, 复了5件: a verb that the lexicon does not have, guessed from the characters of which such verbs are made. */
import type { Act } from "./subject-words.ts";

/** What verbs of requests are made of. */
const MADE_OF: readonly (readonly [Act, RegExp])[] = [
  ["handle", /^(?:妥?[办答复回批处置理审]{1,3}[了完毕妥讫成结告]?|结)$/u],
  ["receive", /^[收接受领取到纳获承]{1,3}[了得入]?$/u],
  ["carryOut", /^[转结延留续移滚]{1,3}[入出]下?年?$/u],
];

/** The act that a word most likely means where requests are spoken of. */
export function guessedAct(word: string): Act | undefined {
  return word.length > MOST ? undefined : MADE_OF.find(([, made]) => made.test(word))?.[0];
}

/** In characters. */
const MOST = 5;
