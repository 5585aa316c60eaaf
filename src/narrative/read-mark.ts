/** What stands between the clauses of a sentence: commas, brackets, colons; each may end a clause, a list, both or neither. */
import { excepts } from "./besides.ts";
import { asideFrom } from "./including-bracket.ts";
import { closeBracket, closeList, openBracket, openList } from "./lists.ts";
import { takeOutOtherMatters } from "./other-matters.ts";
import { readDerived } from "./read-derived.ts";
import { readZeros } from "./read-zeros.ts";
import type { OpenBracket, OpenSentence } from "./sentence.ts";
import type { Token } from "./token.ts";
import { contentOf, hasContent, isOf, isReceipt, lastOf, MOST_NEAR } from "./words.ts";

export function readMark(sentence: OpenSentence, tokens: readonly Token[], at: number): void {
  const mark = tokens[at];
  switch (mark?.is) {
    case "、":
      // 无申请件、无结转件 denies one after the other
      if (
        isOf(tokens[at + 1], "sign", "not") &&
        !sentence.clauseHasNumber &&
        !deniesVerb(sentence.before)
      ) {
        readZeros(sentence);
        sentence.before = [];
      } else sentence.before.push(mark);
      return;
    case "（":
      sentence.wasOtherTimeOutside = sentence.isOtherTime;
      sentence.scopeOutside = sentence.scope;
      if (sentence.clauseHasNumber && !hasContent(lastOf(sentence.before))) {
        openBracket(sentence);
      } else {
        sentence.opened = sentence.clauseHasNumber
          ? undefined
          : { words: sentence.before, count: sentence.before.length };
        sentence.before.push(mark);
      }
      return;
    case "）":
      // 予以公开（含部分公开）42件 goes on, and so does 申请（含补正后提交2件）19件 behind what it began with
      if (!sentence.list?.isBracketed) {
        const aside = asideFrom(sentence.before);
        if (aside >= 0) sentence.before = sentence.before.slice(0, aside);
        else if (isOnlyNumber(tokens, at)) sentence.opened = undefined;
        else if (sentence.clauseHasNumber && sentence.opened)
          goOnBehindBracket(sentence, sentence.opened);
        else sentence.before.push(mark);
        return;
      }
      endClause(sentence);
      closeBracket(sentence);
      sentence.isOtherTime = sentence.wasOtherTimeOutside;
      sentence.scope = sentence.scopeOutside;
      return;
    case "；":
      endClause(sentence);
      sentence.lead = [];
      sentence.some = undefined;
      if (sentence.list) {
        sentence.list.isEnding = true;
        // 其中县直部门收到61件；办结125件 speaks of all again
        sentence.scope = sentence.list.scope;
      }
      // 市直部门收到申请5件；因信息公开被复议0件: what came, or happened, is told of the organ itself again
      if (sentence.scope === "others" && beginsAnew(tokens[at + 1])) sentence.scope = undefined;
      return;
    case "：":
      // 新收：18；上年结转：2 names each in front of its number
      if (hasContent(sentence.before) && tokens[at + 1]?.kind === "quantity") {
        sentence.before.push(mark);
        return;
      }
      // 共8件：自然人5件、法人3件
      if (sentence.clauseHasNumber && sentence.before.length === 0) openList(sentence, "among");
      endClause(sentence);
      return;
    default:
      endClause(sentence);
      if (mark) excepts(sentence, mark.end);
  }
}

function beginsAnew(first: Token | undefined): boolean {
  return (
    isReceipt(first) || isOf(first, "filler", "about") || isOf(first, "topic", "normativeDocuments")
  );
}

/** 无新制定、无废止规范性文件: the noun is still to come. */
function deniesVerb(before: readonly Token[]): boolean {
  const [not, verb, other] = contentOf(before);
  const isVerb = DOCUMENT_VERBS.some((act) => isOf(verb, "act", act));
  return isVerb && isOf(not, "sign", "not") && other === undefined;
}

const DOCUMENT_VERBS = ["issue", "newlyReceive", "repeal", "revise"];

/** 行政复议（2件）和行政诉讼（1件）: the number of the noun in front, and nothing else. */
function isOnlyNumber(tokens: readonly Token[], at: number): boolean {
  return isOf(tokens[at - 2], "mark", "（") && tokens[at - 1]?.kind === "quantity";
}

function goOnBehindBracket(sentence: OpenSentence, { words, count }: OpenBracket): void {
  closeList(sentence);
  sentence.before = words.slice(Math.max(0, count - MOST_NEAR), count);
  sentence.clauseHasNumber = false;
  sentence.opened = undefined;
}

/** A clause without a number may still state something: nothing, or all of what was counted before. */
function endClause(sentence: OpenSentence): void {
  const { before } = sentence;
  if (before.length > 0 && !sentence.clauseHasNumber) takeOutOtherMatters(sentence, before);
  if (before.length > 0 && !sentence.isOtherTime) {
    readZeros(sentence);
    readDerived(sentence, before);
  }
  if (sentence.clauseHasNumber) sentence.lead = [];
  else if (hasContent(before)) sentence.lead = lastOf(before);
  sentence.before = [];
  sentence.clauseHasNumber = false;
  sentence.opened = undefined;
  sentence.queue = [];
}
