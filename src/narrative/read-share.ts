/** 予以公开占52.9%: what share a number has of the one before it. */
import { LONGEST_QUOTE } from "./quote.ts";
import type { OpenSentence } from "./sentence.ts";
import type { Token } from "./token.ts";
import { has, isOf } from "./words.ts";

const OTHER = /^其[他它余]/u;

const OF_ALL =
  /^(?:[的总全年]|[总数件]?[数量]|部|申请|依申请|公开|政府信息|信息|比[例重]?|[约为达到近计]|[当本]年|年度|收到|新收|受理|办[结理]|答复|处理|行政|复议|诉讼|案?件|以上|上述)*$/u;

const SEVERAL = /^(?:[两三二]|合计|共)/u;

export function readShare(sentence: OpenSentence, quantity: Token): void {
  const { before, statements, text, isOtherTime, some } = sentence;
  const of = statements.at(-1);
  const isShare = has(before, "sign", "share") && !has(before, "time", "compared");
  // 收到17件，予以公开的占52.9%（9件）: the number of what has the share comes behind it
  if (isShare && of?.dimension === "whole" && has(before, "outcome")) {
    sentence.queue = [before.filter((it) => it.kind === "outcome")];
    return;
  }
  // 其他情况占5.3% is the share of something else than what was told last
  if (before.some(({ kind, start }) => kind === "filler" && OTHER.test(text.slice(start)))) return;
  // 公开5件，部分公开2件，合计占55% is the share of both
  const share = before.findLast((it) => isOf(it, "sign", "share"));
  if (has(before, "link", "sum") || (share && SEVERAL.test(text.slice(share.start)))) return;
  // 占其他处理的24%, 占全市案件的17%: of something that is told by its name
  if (share && !OF_ALL.test(text.slice(share.end, quantity.start))) return;
  // 不予处理8件，其中信访占75% is the share of others
  if (of?.dimension === "outcome" && has(before, "outcome")) return;
  // 纠正8件，占结案数的20%: of those that were closed, which no cell has
  if (/结案|审结/u.test(text.slice(of?.span.end, quantity.start))) return;
  // 同一申请人的行政诉讼1件，占全部的66.7%
  if (some) return;
  if (!of || !isShare || isOtherTime || Number.isNaN(quantity.value)) return;
  const written = text.slice(quantity.start, quantity.end);
  const places = /[.．](\d+)/u.exec(written)?.[1]?.length ?? 0;
  const span = { start: quantity.start, end: quantity.end };
  const quote = {
    start: Math.max(of.quote.start, quantity.start - LONGEST_QUOTE),
    end: quantity.end,
  };
  sentence.shares.push({ value: quantity.value, places, span, quote, of });
}
