/** Numbers of table three: requests received, handled and carried over, by applicant and by outcome. */
import type { Counted, Subject, SubjectContext } from "./counted.ts";
import { isWithin } from "./figure-groups.ts";
import { outcomesIn, outcomeWordsIn } from "./outcome-words.ts";
import * as stated from "./stated-figure.ts";
import {
  addendsOf,
  type OutcomeFigure,
  type RequestsFigure,
  type StatedFigure,
} from "./stated-figure.ts";
import type { Token } from "./tokens.ts";
import {
  applicantsIn,
  areJoined,
  contentOf,
  has,
  isCarry,
  isOf,
  isPublish,
  type Words,
} from "./words.ts";

/** In what requests are counted; 条 is wrong, yet meant. */
const UNITS = new Set<string>("件 件次 条 宗 份 项 起 次 个 例 笔 封 篇".split(" ")).add("");

type Found = Omit<Subject, "topic">;

const NONE: Found = { figures: [], dimension: "other", certainty: "sure" };

export function requestSubject(counted: Counted, context: SubjectContext): Subject {
  // 审查信息860条，不予公开12条 goes on with what is published
  const isOfOther = context.topic === "other" || isPublicity(counted.before);
  if (counted.unit === "条" && isOfOther) return { topic: "other", ...NONE };
  // 不予公开信息数79, with no word that anybody asked
  if (tellsPublicity(counted)) return { topic: "other", ...NONE };
  const isOfPublicity =
    isPublicity(counted.before) && (counted.unit === "" || context.topic === "other");
  if (isOfPublicity) return { topic: "other", ...NONE };
  if (isOfOneKind(counted, context)) return { topic: "request", ...NONE };
  if (countsServices(counted)) return { topic: "request", ...NONE };
  // 邮件5封 are messages, of which some may be requests
  const isOfMail = counted.unit === "封" && contentOf(counted.before).at(-1)?.kind === "channel";
  const found = UNITS.has(counted.unit) && !isOfMail ? requestFound(counted, context) : NONE;
  return { topic: "request", ...found };
}

/** 不予公开信息数79: information that may not be published, which nobody has asked for. */
function isPublicity(before: Words): boolean {
  const content = contentOf(before);
  return isOf(content.at(-1), "sign", "information") && has(content, "outcome");
}

/** 5件次不予公开的信息 as well. */
function tellsPublicity({ before, behind }: Counted): boolean {
  const [first, next] = contentOf(behind);
  return first?.kind === "outcome" && isOf(next, "sign", "information") && !before.some(isAct);
}

/** 收到此类申请12件, 对同一申请人提出的申请14件: some of them, as the words before say. */
function isOfOneKind({ before }: Counted, { text }: SubjectContext): boolean {
  const [first, last] = [before[0], before.at(-1)];
  return !!first && !!last && /[此该同这]类|同一/u.test(text.slice(first.start, last.end));
}

/** 梳理依申请事项1209项 and 依申请公开类政务服务事项312件 count what an organ does upon application. */
function countsServices({ before, unit }: Counted): boolean {
  const isOfItems = isOf(contentOf(before).at(-1), "sign", "items");
  return isOfItems || (unit === "项" && has(before, "act", "revise"));
}

function requestFound(counted: Counted, context: SubjectContext): Found {
  const found = foundIn(counted, context);
  const [group, other] = found.dimension === "outcome" ? found.figures : [];
  // 因逾期不补正，对1件申请不再处理: the clause before gives the reason, which is a row of the group
  const rows = outcomesIn(counted.lead).filter((it) => isWithin(it, group));
  const isRow = other === undefined && rows.length === 1;
  return isRow ? { ...found, figures: rows, certainty: "likely" } : found;
}

function foundIn(counted: Counted, context: SubjectContext): Found {
  const { before, behind, lead } = counted;
  const own = contentOf(before);
  const after = contentOf(behind);
  return (
    named(before, context) ??
    (own.some(isAct) && !has(after, "outcome") ? undefined : named(behind, context)) ??
    acted(before, counted, context) ??
    acted(behind, counted, context) ??
    (own.length === 0 ? (named(lead, context) ?? acted(lead, counted, context)) : undefined) ??
    bare(own.length === 0 ? [...behind, ...lead] : [...before, ...behind], counted, context)
  );
}

function isAct(token: Token): boolean {
  return isOf(token, "act", "receive") || isOf(token, "act", "newlyReceive");
}

/** What the words name outright: what is carried over, an outcome, an applicant, a way of request. */
function named(words: Words, context: SubjectContext): Found | undefined {
  const carried = carriedOf(words, context);
  if (carried) return { figures: [carried], dimension: "whole", certainty: "sure" };
  const outcomes = outcomesIn(words);
  const applicants = applicantsIn(words);
  if (outcomes.length > 0) {
    // the outcomes of one kind of applicants are single cells, which texts do not state as such
    if (applicants.length > 0) return NONE;
    const figures = outcomeFigures(words, outcomes);
    // 涉及商业秘密的申请2件 may have been answered in any way
    if (isRequest(contentOf(words).at(-1)) && outcomeWordsIn(words).every((it) => it.isVague))
      return NONE;
    const isVague = outcomeWordsIn(words).some(
      (word) => word.isVague && figures.some((it) => addendsOf(it).includes(word.figure)),
    );
    return { figures, dimension: "outcome", certainty: isVague ? "unsure" : "sure" };
  }
  if (applicants.length > 0) return applicantFound(words, applicants, context);
  const isByChannel = words.some(
    (it, i) =>
      it.kind === "channel" && isRequest(words[i + 1]) && !words.slice(i + 2).some(isRequest),
  );
  // 网上收到5件 is a part among others, else it may be all there was
  const isWhole = words.some(isAct) && !context.list;
  const isChannel = has(words, "channel") && !has(words, "topic") && !isWhole;
  if (!isByChannel && !isChannel) return undefined;
  return { figures: [], dimension: "channel", certainty: "sure" };
}

/** 予以公开及部分公开 is the sum of both; 均 and 各 give each the number. */
function outcomeFigures(words: Words, outcomes: readonly OutcomeFigure[]): readonly StatedFigure[] {
  const isEach = has(words, "link", "each") || has(words, "link", "all");
  if (isEach || outcomes.length === 1) return outcomes;
  const group = outcomes.find((it) => outcomes.some((other) => isWithin(other, it)));
  if (group && outcomes.every((it) => it === group || isWithin(it, group))) {
    return [narrowed(words, group)];
  }
  return isSum(words) ? stated.added(outcomes) : outcomes.slice(-1);
}

/**
 * 不予公开，其中属于国家秘密 narrows the group to its row; 因涉及商业秘密、个人隐私不予公开 and
 * 因信息不存在无法提供 name reasons that no row prints, or several.
 */
function narrowed(words: Words, group: OutcomeFigure): OutcomeFigure {
  const [row, other] = outcomeWordsIn(words).filter(({ figure }) => figure !== group);
  return row && !row.isVague && !other ? row.figure : group;
}

function isSum(words: Words): boolean {
  const found = words.filter(({ kind }) => kind === "outcome");
  return found.some((it, i) => {
    const next = found[i + 1];
    return next !== undefined && (areJoined(words, it, next) || next.start === it.end + 1);
  });
}

function applicantFound(
  words: Words,
  applicants: readonly string[],
  { list }: SubjectContext,
): Found {
  // 受理公民申请4件 tells of all that came, unless others are told beside it
  const isAnybody =
    !list &&
    words.some(isAct) &&
    contentOf(words).some(
      (it, i, row) => isOf(it, "applicant", "naturalPerson?") && isRequest(row[i + 1]),
    );
  if (isAnybody && applicants.length === 1)
    return { ...WHOLE, figures: [stated.received], certainty: "likely" };
  // 公民、法人和其他组织 are everybody
  const isEverybody = applicants.includes("naturalPerson") && applicants.includes("organization");
  const isEach = has(words, "link", "each") || has(words, "link", "all");
  if (isEverybody && !isEach) {
    const isHandled = has(words, "act", "handle") && !words.some(isAct);
    const figure = isHandled ? stated.handled : stated.received;
    return { figures: [figure], dimension: "whole", certainty: "likely" };
  }
  // 进出口公司6件 are some of the enterprises
  const isSome = words.some(
    (it, i) =>
      isOf(it, "applicant", "commercialEnterprise") &&
      isOf(words[i - 1], "unknown") &&
      words[i - 1]?.end === it.start &&
      it.start - (words[i - 1]?.start ?? 0) > 1,
  );
  if (isSome) return { figures: [], dimension: "applicant", certainty: "sure" };
  const figures = applicants.map((it) => stated.ofApplicant(it));
  if (applicants.length > 1 && !isEach) {
    return { figures: stated.added(figures), dimension: "applicant", certainty: "likely" };
  }
  const isExact = has(words, "act", "newlyReceive");
  return { figures, dimension: "applicant", certainty: "sure", ...(isExact && { isExact }) };
}

/** 上年结转, 结转下年, 结转2023年度, 结转至2025年度. */
function carriedOf(words: Words, context: SubjectContext): RequestsFigure | undefined {
  const { year, hasHandled } = context;
  const carry = carryIn(words);
  if (!carry) return isTurned(words, year) ? stated.carriedOut : undefined;
  if (carry.is !== "carry") {
    const isBoth = words.some(
      (it) => isOf(it, "act", "newlyReceive") && areJoined(words, it, carry),
    );
    if (carry.is === "carryOut") {
      return isOfBefore(words, carry, context) ? stated.carriedIn : stated.carriedOut;
    }
    return isBoth ? stated.receivedAndCarriedIn : stated.carriedIn;
  }
  // 2024年结转至2025年: the other year tells which way
  const named = words.find(({ kind, value }) => kind === "year" && value !== year);
  if (named && year !== null) {
    if (named.value < year) return stated.carriedIn;
    if (named.value > year) return stated.carriedOut;
  }
  if (has(words, "time", "otherTime")) return named ? undefined : carriedByTime(words, carry);
  return hasHandled ? stated.carriedOut : undefined;
}

/** 上年度尚未办结而转入本年 comes in, though 尚未办结 alone is carried over to next year. */
function isOfBefore(words: Words, carry: Token, { text }: SubjectContext): boolean {
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

/** 转2026年继续办理: 转 alone may say anything. */
function isTurned(words: Words, year: number | null): boolean {
  const at = words.findIndex((it) => isOf(it, "act", "turn"));
  const next = words[at + 1];
  return at >= 0 && year !== null && next?.kind === "year" && next.value > year;
}

/** 上年度的申请结转 comes in, 结转…至下年 goes out. */
function carriedByTime(words: Words, carry: Token): RequestsFigure | undefined {
  const time = words.find((it) => isOf(it, "time", "otherTime"));
  return time && time.start < carry.start ? stated.carriedIn : undefined;
}

function isRequest(token: Token | undefined): boolean {
  return isOf(token, "topic", "request") || isOf(token, "sign", "requestAlone");
}

const WHOLE = { dimension: "whole", certainty: "sure" } as const;

/** In characters, what stands right behind a number of a list. */
const MOST_NEXT = 20;

/** What was done: 收到, 办结, or both of the same requests. */
function acted(words: Words, counted: Counted, context: SubjectContext): Found | undefined {
  const acts = words.filter(
    (it) => isAct(it) || isOf(it, "act", "handle") || isOf(it, "act", "respond") || isPublish(it),
  );
  const last = acts.at(-1);
  if (!last) return undefined;
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
    first && isAct(first) !== isAct(last) && (isOneWord || areJoined(words, first, last));
  if (isBoth) return { ...WHOLE, figures: [stated.received, stated.handled] };
  if (last.is === "newlyReceive") return { ...WHOLE, figures: [stated.received], isExact: true };
  return { ...WHOLE, figures: [isAct(last) ? stated.received : stated.handled] };
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

/** 政府信息公开申请8件, with no verb: those received. */
function bare(words: Words, { before, unit, value }: Counted, { list }: SubjectContext): Found {
  // 涉及申请1件 counts some of them
  if (!words.some(isRequest) || list || has(words, "act", "concern")) return NONE;
  // 申请公开征地信息的20件 counts those that ask for it
  const noun = before.findLastIndex(isRequest);
  if (noun >= 0 && has(before.slice(noun), "unknown")) return NONE;
  // 依申请公开信息12件 went out on request; 317条 of them are told by their 公开属性
  const isInformation = words.some(
    (it, i) =>
      isOf(it, "sign", "information") && words.slice(Math.max(0, i - 2), i).some(isRequest),
  );
  if (isInformation && unit === "条" && value !== 0) return NONE;
  return {
    ...WHOLE,
    figures: [isInformation && has(words, "link", "sum") ? stated.handled : stated.received],
    certainty: "likely",
  };
}
