/** Which way requests were carried over: from last year, or to next. */
import type { SubjectContext } from "./counted.ts";
import * as stated from "./stated-figure.ts";
import type { RequestsFigure } from "./stated-figure.ts";
import type { Token } from "./token.ts";
import { areJoined, has, isCarry, isOf, type Words } from "./words.ts";

type Context = Pick<SubjectContext, "text" | "year" | "hasHandled">;

/** 上年结转, 结转下年, 结转2023年度, 结转至2025年度. */
export function carriedOf(words: Words, context: Context): RequestsFigure | undefined {
  const { year, hasHandled } = context;
  const carry = carryIn(words);
  if (!carry) {
    if (isUnderWay(words, context)) return stated.carriedOut;
    return putOff(words, context) ?? fallingDue(words, context) ?? turned(words, year);
  }
  if (carry.is !== "carry") {
    const isBoth = words.some(
      (it) =>
        isOf(it, "act", "newlyReceive") &&
        (it.start < carry.start ? areJoined(words, it, carry) : areJoined(words, carry, it)),
    );
    if (carry.is === "carryOut") {
      // 11件缴费后继续办理
      if (context.text.charAt(carry.start - 1) === "后") return undefined;
      return isOfBefore(words, carry, context) ? stated.carriedIn : stated.carriedOut;
    }
    return isBoth ? stated.receivedAndCarriedIn : stated.carriedIn;
  }
  // 2023年收到，结转至2024年: those that came
  const to = words.slice(words.indexOf(carry) + 1).find(({ kind }) => kind === "year");
  if (to?.value === year && context.text.slice(carry.end, to.start).trim() !== "")
    return stated.carriedIn;
  // 2024年结转至2025年: the other year tells which way
  const named = words.find(({ kind, value }) => kind === "year" && value !== year);
  if (named && year !== null) {
    if (named.value < year) return stated.carriedIn;
    if (named.value > year) return stated.carriedOut;
  }
  if (has(words, "time", "otherTime")) return named ? undefined : carriedByTime(words, carry);
  // 除1件结转外
  const isExcepted = context.text.startsWith("外", carry.end);
  return hasHandled || isExcepted ? stated.carriedOut : undefined;
}

/** 上年度尚未办结而转入本年, 2023年跨年办理 come in, though 尚未办结 alone is carried over to next year. */
function isOfBefore(words: Words, carry: Token, { text, year }: Context): boolean {
  const last = words[words.indexOf(carry) - 1];
  if (last?.kind === "year" && year !== null && last.value < year) return true;
  if (!text.slice(carry.start, carry.end).includes("未")) return false;
  const time = words.findLast((it) => isOf(it, "time", "otherTime") && it.end <= carry.start);
  return time !== undefined && /^[上去往]/u.test(text.slice(time.start, time.end));
}

/** Of 结转2023年度未办结申请 and 上年结转未办结申请 the first: what was not done says no more. */
function carryIn(words: Words): Token | undefined {
  const [first, next] = words.filter(isCarry);
  if (!first || !next) return first;
  const areNext = words.slice(words.indexOf(first) + 1, words.indexOf(next)).every(isTime);
  const isFirst = isOf(first, "act", "carry") || (isOf(first, "act", "carryIn") && areNext);
  return isFirst ? first : words.findLast(isCarry);
}

function isTime({ kind, is }: Token): boolean {
  return kind === "year" || kind === "time" || kind === "filler" || is === "turn";
}

/** 剩余1件将于2026年1月答复, 将在下年办结. */
function putOff(words: Words, { text, year }: Context): RequestsFigure | undefined {
  const at = words.findIndex((it) => isOf(it, "sign", "wish") && text.startsWith("将", it.start));
  if (at < 0 || year === null || has(words, "sign", "not")) return undefined;
  const behind = words.slice(at + 1);
  const isNext = behind.some(
    (it) =>
      (it.kind === "year" && it.value > year) ||
      (isOf(it, "time", "otherTime") && /^[下次明]/u.test(text.slice(it.start, it.end))),
  );
  return isNext && has(behind, "act", "handle") ? stated.carriedOut : undefined;
}

/** 尚有1件在办理期限内. */
function isUnderWay(words: Words, { text }: Context): boolean {
  const [first, last] = [words[0], words.at(-1)];
  if (!first || !last) return false;
  const isStill = STILL.test(text.slice(Math.max(0, first.start - LONGEST_STILL), first.start));
  return isStill && IN_TIME.test(text.slice(first.start, last.end));
}

const STILL = /[尚仍还][有剩余]?[\d０-９]+[件宗份项条]$/u;
const IN_TIME = /^[正仍尚]?(?:处于|处在|在)(?:法定|规定)?(?:答复|办理)?期限?内$/u;
/** In characters. */
const LONGEST_STILL = 8;

/** 1件于2025年1月到期. */
function fallingDue(words: Words, { text, year }: Context): RequestsFigure | undefined {
  const isDue = words.some((it) => fallsDueNext(text, it, year));
  return isDue ? stated.carriedOut : undefined;
}

/** Whether it is a year to come, by which something is due. */
export function fallsDueNext(text: string, token: Token, year: number | null): boolean {
  if (token.kind !== "year" || year === null || token.value <= year) return false;
  return DUE.test(text.slice(token.end, token.end + LONGEST_DUE));
}

const DUE =
  /^[\d０-９]{0,2}月?(?:[\d０-９]{1,2}日|[初底]|[上中下]旬)?(?:才|方|将)?(?:到期|期满|届满|到答复期)/u;
/** In characters. */
const LONGEST_DUE = 14;

/** 转2026年继续办理, 2023年转至今年办理: 转 alone may say anything. */
function turned(words: Words, year: number | null): RequestsFigure | undefined {
  const at = words.findIndex((it) => isOf(it, "act", "turn"));
  const next = words[at + 1];
  if (at < 0 || year === null) return undefined;
  if (next?.kind === "year" && next.value > year) return stated.carriedOut;
  const before = words.slice(0, at).findLast(({ kind }) => kind === "year");
  return before && before.value < year ? stated.carriedIn : undefined;
}

/** 上年度的申请结转 comes in, 结转…至下年 goes out. */
function carriedByTime(words: Words, carry: Token): RequestsFigure | undefined {
  const time = words.find((it) => isOf(it, "time", "otherTime"));
  return time && time.start < carry.start ? stated.carriedIn : undefined;
}
