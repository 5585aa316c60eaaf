/** Numbers of table three: requests received, handled and carried over, by applicant and by outcome. */
import type { Counted, Subject, SubjectContext } from "./counted.ts";
import { carriedOf } from "./carried.ts";
import { countedInstead } from "./counted-instead.ts";
import { groupsOf, isWithin } from "./figure-groups.ts";
import { restOfGroup } from "./rest-of-outcomes.ts";
import { isBecause, outcomesIn, outcomeWordsIn } from "./outcome-words.ts";
import { includesCarried } from "./including-bracket.ts";
import { guessedAct } from "./guessed-act.ts";
import { acted } from "./request-acts.ts";
import { applicantFound } from "./request-applicants.ts";
import { isRequest, NONE, WHOLE, type Found } from "./request-found.ts";
import * as stated from "./stated-figure.ts";
import { addendsOf, type OutcomeFigure, type StatedFigure } from "./stated-figure.ts";
import type { Token } from "./token.ts";
import {
  applicantsIn,
  areJoined,
  contentOf,
  has,
  isOf,
  isReceipt,
  MOST_NEAR,
  type Words,
} from "./words.ts";

/** In what requests are counted; 条 is wrong, yet meant. */
const UNITS = new Set<string>("件 件次 条 宗 份 项 起 次 个 例 笔 封 篇".split(" ")).add("");

export function requestSubject(counted: Counted, context: SubjectContext): Subject {
  const instead = countedInstead(counted, context);
  if (instead) return { topic: instead, ...NONE };
  // 邮件5封 are messages, of which some may be requests; 受理窗口3个 are places; 申请公开信函5封 are requests
  const [noun, way] = contentOf(counted.before).slice(-2);
  const isOfChannel =
    (counted.unit === "封" || counted.unit === "个") &&
    (way ?? noun)?.kind === "channel" &&
    !(way && isRequest(noun) && /[信函]/u.test(context.text.slice(way.start, way.end)));
  const found = UNITS.has(counted.unit) && !isOfChannel ? requestFound(counted, context) : NONE;
  return { topic: "request", ...found };
}

function requestFound(counted: Counted, context: SubjectContext): Found {
  const found = foundIn(counted, context);
  const [group, other] = found.dimension === "outcome" ? found.figures : [];
  // 因公共安全等原因不予公开0件 says nothing on other reasons
  const isOfSome =
    has(counted.before, "unknown") ||
    has(counted.before, "filler", "about") ||
    counted.before.some(({ start }) =>
      /其[他它余]/u.test(context.text.slice(Math.max(0, start - 2), start + 2)),
    );
  const isGroup = group && group !== OTHER_HANDLING && groupsOf(group).length === 0;
  if (isGroup && counted.value === 0 && isOfSome) return NONE;
  // 因逾期不补正，对1件申请不再处理: the clause before gives the reason, which is a row of the group
  const rows = outcomeWordsIn(counted.lead)
    .filter(({ figure, isVague }) => !isVague && isWithin(figure, group))
    .map(({ figure }) => figure);
  const isRow = other === undefined && rows.length === 1;
  return isRow ? { ...found, figures: rows, certainty: "likely" } : found;
}

function foundIn(counted: Counted, context: SubjectContext): Found {
  const { before, behind, lead } = counted;
  const own = contentOf(before);
  const after = contentOf(behind);
  const all = includesCarried(before, context.text);
  if (all) return { ...WHOLE, figures: [all], certainty: "likely" };
  return (
    named(before, context, lead) ??
    (own.some(isReceipt) && !has(after, "outcome") ? undefined : named(behind, context)) ??
    acted(before, counted, context) ??
    acted(behind, counted, context) ??
    (own.length === 0 && !isHeaded(counted, context)
      ? (named(lead, context) ?? acted(lead, counted, context))
      : undefined) ??
    bare(own.length === 0 ? [...behind, ...lead] : [...before, ...behind], counted, context)
  );
}

/** 申请办理方面，共计26件申请: the clause before is a heading, and the number has its own noun. */
function isHeaded({ behind, lead }: Counted, { text }: SubjectContext): boolean {
  const last = lead.at(-1);
  return last !== undefined && behind.some(isRequest) && text.endsWith("方面", last.end);
}

/** What the words name outright: what is carried over, an outcome, an applicant, a way of request. */
function named(words: Words, context: SubjectContext, headed: Words = []): Found | undefined {
  const carried = carriedOf(words, context);
  if (carried) return { figures: [carried], dimension: "whole", certainty: "sure" };
  const outcomes = outcomesIn(words);
  const applicants = applicantsIn(words);
  if (outcomes.length > 0) {
    // the outcomes of one kind of applicants are single cells, which texts do not state as such
    if (applicants.length > 0) return NONE;
    const figures = outcomeFigures(words, outcomes, context.text);
    // 无法提供等其他情况42件 counts those of several outcomes
    const last = words.findLast(({ kind }) => kind === "outcome");
    if (last && context.text.startsWith("等其", last.end)) return NONE;
    // 涉及商业秘密的申请2件 may have been answered in any way
    if (isRequest(contentOf(words).at(-1)) && outcomeWordsIn(words).every((it) => it.isVague))
      return NONE;
    const isVague = outcomeWordsIn(words).some(
      ({ isVague: only, figure }) =>
        only &&
        figures.some(
          (it) => addendsOf(it).includes(figure) || (isWithin(figure, it) && hasTold(context, it)),
        ),
    );
    const left = restOfGroup(figures, context);
    if (left) return { figures: [left], dimension: "outcome", certainty: "unsure" };
    // 不公开或无法提供 may count others of their kind as well
    const isEither = last !== undefined && context.text.charAt(last.start - 1) === "或";
    const certainty = isVague ? "unsure" : isEither || isOfKind(last, context) ? "likely" : "sure";
    return { figures, dimension: "outcome", certainty };
  }
  if (applicants.length > 0) return applicantFound(words, applicants, context, headed);
  // 书面及网络公开申请 are all there are
  const ways = words.filter(({ kind }) => kind === "channel");
  const areSeveral = ways.some((it, i) => {
    const next = ways[i + 1];
    return next !== undefined && areJoined(words, it, next);
  });
  if (areSeveral && words.some(isReceipt)) return undefined;
  const isByChannel = words.some(
    (it, i) =>
      it.kind === "channel" && isRequest(words[i + 1]) && !words.slice(i + 2).some(isRequest),
  );
  // 网上收到5件 is a part among others, else it may be all there was
  const isWhole = words.some(isReceipt) && !context.list;
  const isChannel = has(words, "channel") && !has(words, "topic") && !isWhole;
  if (!isByChannel && !isChannel) return undefined;
  return { figures: [], dimension: "channel", certainty: "sure" };
}

/** 公开类60件 are those that were disclosed in part as well, unless those are told next. */
function isOfKind(outcome: Token | undefined, { text }: SubjectContext): boolean {
  return outcome?.is === "disclosed" && text.slice(outcome.start, outcome.end + 1) === "公开类";
}

/** 属于国家秘密不予公开1件，属于内部管理信息不予公开2件: of a group of which a row is told besides the number is a part. */
function hasTold({ statements }: SubjectContext, group: StatedFigure): boolean {
  return statements
    .slice(-MOST_NEAR)
    .some(({ figures }) => figures.some((it) => it === group || isWithin(it, group)));
}

/** 予以公开及部分公开 is the sum of both; 均 and 各 give each the number. */
function outcomeFigures(
  words: Words,
  outcomes: readonly OutcomeFigure[],
  text: string,
): readonly StatedFigure[] {
  const isEach = has(words, "link", "each") || has(words, "link", "all");
  if (isEach || outcomes.length === 1) return outcomes;
  const group = outcomes.find((it) => outcomes.some((other) => isWithin(other, it)));
  if (group && outcomes.every((it) => it === group || isWithin(it, group))) {
    return [areReasons(words, text) ? group : narrowed(words, group)];
  }
  if (isBecause(words, text)) return outcomes.slice(0, 1);
  // 涉及第三方权益、区分处理后部分公开: the reason is that of what was left out
  const areReasonsOfPart =
    outcomes.at(-1) === PARTLY && outcomes.slice(0, -1).every((it) => isWithin(it, REFUSED));
  if (areReasonsOfPart) return [PARTLY];
  return isSum(words, text) ? stated.added(outcomes) : outcomes.slice(-1);
}

const OTHER_HANDLING: StatedFigure = stated.outcome("otherHandling");
const PARTLY = stated.outcome("partlyDisclosed");
const REFUSED = stated.outcome("notDisclosed");

/** 属于信访举报、重复申请等情形不予处理: of several reasons some are named. */
function areReasons(words: Words, text: string): boolean {
  return words.some(({ kind, start, end }) => kind === "filler" && text.slice(start, end) === "等");
}

/**
 * 不予公开，其中属于国家秘密 narrows the group to its row; 因涉及商业秘密、个人隐私不予公开 and
 * 因信息不存在无法提供 name reasons that no row prints, or several.
 */
function narrowed(words: Words, group: OutcomeFigure): OutcomeFigure {
  const [row, other] = outcomeWordsIn(words).filter(({ figure }) => figure !== group);
  return row && !row.isVague && !other ? row.figure : group;
}

/** 申请内容不明确且逾期未补正 is said of the same. */
function isSum(words: Words, text: string): boolean {
  const found = words.filter(({ kind }) => kind === "outcome");
  return found.some((it, i) => {
    const next = found[i + 1];
    if (next && text.slice(it.end, next.start).includes("且")) return false;
    return next !== undefined && (areJoined(words, it, next) || next.start === it.end + 1);
  });
}

/** 会商, 抽查: what is done that is no verb of requests; 登记 is one. */
function isOtherDeed(token: Token, text: string): boolean {
  const word = text.slice(token.start, token.end);
  if (token.kind === "unknown") return guessedAct(word) === undefined;
  return isOf(token, "topic", "other") && word !== "登记";
}

/** 政府信息公开申请8件, with no verb: those received. */
function bare(
  words: Words,
  { before, unit, value }: Counted,
  { list, text }: SubjectContext,
): Found {
  // 涉及申请1件, 对2件申请 count some of them
  const [last] = before.slice(-1);
  if (last && text.startsWith("对", last.start)) return NONE;
  if (!words.some(isRequest) || list || has(words, "act", "concern")) return NONE;
  // 申请公开征地信息的20件 counts those that ask for it
  const noun = before.findLastIndex(isRequest);
  if (noun >= 0 && has(before.slice(noun), "unknown")) return NONE;
  // 1件申请因收到较晚，结转下年 counts those of which the next clause tells
  const reason = words.findIndex((it) => isOf(it, "filler", "about"));
  if (before.length === 0 && isRequest(words[reason - 1])) return { ...WHOLE, figures: [] };
  // 外地申请人提交申请8件 counts those of some
  const who = before.findIndex((it) => isOf(it, "sign", "requester"));
  if (who > 0 && has(before.slice(0, who), "unknown")) return NONE;
  // 会商申请件4件, 抽查依申请公开12件: what was done with them is not known
  const [done] = before.slice(Math.max(noun - 1, 0), Math.max(noun, 0));
  if (done && done.end === before[noun]?.start && isOtherDeed(done, text)) return NONE;
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
