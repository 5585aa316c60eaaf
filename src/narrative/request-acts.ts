/** Requests by what was done with them, where no word names an outcome. */
import type { Counted, SubjectContext } from "./counted.ts";
import { isRequest, NONE, WHOLE, type Found } from "./request-found.ts";
import * as stated from "./stated-figure.ts";
import type { Token } from "./token.ts";
import { areJoined, contentOf, has, isOf, isPublish, isReceipt, type Words } from "./words.ts";

const OTHERWISE = new Set(["revise", "judge", "issue", "repeal"]);

/** In characters, what stands right behind a number of a list. */
const MOST_NEXT = 20;

/** What was done: 收到, 办结, or both of the same requests. */
export function acted(words: Words, counted: Counted, context: SubjectContext): Found | undefined {
  const acts = words.filter((it) => isReceipt(it) || isAnswer(it, context.text) || isPublish(it));
  const last = acts.at(-1);
  if (!last) return undefined;
  // 终止办理申请1件: no answer was given
  const [stop] = words.slice(0, words.indexOf(last)).slice(-1);
  if (stop?.end === last.start && context.text.startsWith("终止", stop.start)) return NONE;
  // 参与申请答复审核12件: the last verb tells what was done
  const done = words.findLast(({ kind, is }) => kind === "act" && is !== "occur");
  if (done && done !== last && OTHERWISE.has(done.is)) return NONE;
  if (isPublish(last)) {
    // 公开类60件 are those that were disclosed in part as well, unless those are told next
    const isKind = context.text.startsWith("类", last.end);
    if (isKind && !context.text.slice(last.end, last.end + MOST_NEXT).includes("部分公开"))
      return NONE;
    const isOutcome = context.list
      ? context.topic === "request"
      : isNextOutcome(words, counted, context);
    if (!isOutcome || isAskedFor(words, last)) return NONE;
    return { figures: [stated.outcome("disclosed")], dimension: "outcome", certainty: "likely" };
  }
  const first = acts.at(-2);
  const isOneWord = first?.end === last.start; // 接收办理, 受理办结
  const isBoth =
    first && isReceipt(first) !== isReceipt(last) && (isOneWord || areJoined(words, first, last));
  if (isBoth) return { ...WHOLE, figures: [stated.received, stated.handled] };
  if (last.is === "newlyReceive") return { ...WHOLE, figures: [stated.received], isExact: true };
  return { ...WHOLE, figures: [isReceipt(last) ? stated.received : stated.handled] };
}

/** 办结, 回应; of requests 审结 says the same. */
function isAnswer(token: Token, text: string): boolean {
  const isAct = isOf(token, "act", "handle") || isOf(token, "act", "respond");
  return isAct || (isOf(token, "act", "judge") && text.slice(token.start, token.end) === "审结");
}

/** 收到8件，公开5件、不予公开3件: right behind requests, with no other word. */
function isNextOutcome(
  words: Words,
  { unit }: Counted,
  { statements, topic }: SubjectContext,
): boolean {
  const last = statements.at(-1);
  const isBehindRequests = last?.topic === "request" && last.figures.length > 0;
  return topic === "request" && isBehindRequests && unit !== "条" && contentOf(words).length === 1;
}

/** 要求公开环评报告的申请3件: what is asked for, not what was done. */
function isAskedFor(words: Words, publish: Token): boolean {
  const behind = words.slice(words.indexOf(publish) + 1);
  return has(behind, "unknown") && behind.some(isRequest);
}
