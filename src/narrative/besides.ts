/** 其余 and 另有: what is told next are the others, beside those told before. */
import type { OpenSentence } from "./sentence.ts";

/** @param at where what is told before ends */
export function setBesides(sentence: OpenSentence, at: number): void {
  const before = sentence.text.slice(Math.max(0, at - LONGEST_EXCEPTION), at);
  sentence.isBesides = true;
  sentence.exceptsUndone = EXCEPTS_UNDONE.test(before);
}

/** 除1件由企业提出外，217件申请……, where no word says 其余. */
export function excepts(sentence: OpenSentence, at: number): void {
  if (isExcepted(sentence.text, at)) setBesides(sentence, at);
}

/** Whether what begins there is told of others than those that the clause before names: 除1件外，……. */
export function isExcepted(text: string, at: number): boolean {
  // most commas stand behind another word
  if (text.charAt(at - 2) !== "外") return false;
  return EXCEPTS.test(text.slice(Math.max(0, at - LONGEST_EXCEPTION), at));
}

const EXCEPTS = /除[^，。；]{1,40}外[，,]$/u;
/** Right in front of 其余: of which nothing says that they were handled. */
const EXCEPTS_UNDONE =
  /除[^，。；]{0,20}(?:正在|尚|仍|未到|待|结转|转入|顺延|期限内)[^，。；]{0,20}外?[，,]$/u;
/** In characters. */
const LONGEST_EXCEPTION = 50;
