/** The topic of a number: which of the things of the form, or none of them, its words say that it counts. */
import type { Counted, SubjectContext } from "./counted.ts";
import type { Statement } from "./fact.ts";
import type { Topic } from "./subject-words.ts";
import type { Token, TokenKind } from "./token.ts";
import {
  contentOf,
  has,
  isCarry,
  isDispute,
  isOf,
  isPublish,
  MOST_NEAR,
  type Words,
} from "./words.ts";

/** The noun nearest to the number names the topic: before it, else behind it, else in the clause before. */
export function topicOf(
  before: Words,
  behind: Words,
  counted: Counted,
  context: SubjectContext,
): Topic | undefined {
  const near = impliedBy(before.at(-1), context);
  // 行政许可申请不予受理17件, 行政许可不予受理17件: what became of requests for something else
  if (near === "request" && before.some((it) => isOfOtherRequests(it, context))) return "other";
  // 收到建议6件，不公开1件, 行政许可受理430件，不予受理18件: what became of what was counted before
  const isNext = near === "request" && !context.namesOgi && !dividesRequests(context);
  const begins = isNext && isOfElse(context);
  const isOwn = (it: Token): boolean => isTopic(it) && it.is !== "other";
  if (begins && !before.some(isOwn) && !behind.some(isOwn)) return "other";
  if (near) return near;
  // 复议机关维持我局答复2件
  const decided = before.findLast(({ kind, is }) => kind === "result" && is.endsWith(BY_REVIEW));
  if (decided) return "reconsideration";
  // 复议机关对我局作出的答复维持3件
  if (has(counted.before, "sign", "reviewer") && has(before, "result")) return "reconsideration";
  const own = before.findLast(isTopic);
  if (own) return topicIn(own);
  if (isOfInformation(counted.before)) return "request";
  // 25件申请收取了信息处理费
  if (has(behind, "topic", "informationFee") && has([...before, ...behind], "act", "collect"))
    return "informationFee";
  const after = headOf(behind);
  if (after) return topicIn(after);
  const implied = [...before]
    .reverse()
    .concat(behind)
    .map((it) => impliedBy(it, context));
  const first = implied.find((it) => it !== undefined);
  if (first) return first;
  const isElliptic = before.every(({ kind }) => ELLIPTIC.has(kind));
  const carried = isElliptic
    ? contentOf(counted.lead).findLast((it) => isTopic(it) || impliedBy(it, context) !== undefined)
    : undefined;
  // 本年新收：自然人62件
  if (isElliptic && isHeading(contentOf(counted.lead), context)) return "request";
  const named = carried && isTopic(carried) ? topicIn(carried) : impliedBy(carried, context);
  return named ?? (isOfNext(before, context) ? undefined : context.topic);
}

/** 发生行政复议2件。依法公开4件: what is published is none of what was spoken of before, but documents. */
function isOfNext(before: Words, { isCarried, topic }: SubjectContext): boolean {
  return isCarried && before.some(isPublish) && topic !== undefined && !GOES_OUT.has(topic);
}

const GOES_OUT = new Set<Topic>(["request", "rules", "normativeDocuments"]);

function isHeading([only, other]: Words, { text }: SubjectContext): boolean {
  return (
    isOf(only, "act", "newlyReceive") &&
    !other &&
    text.slice(only?.start, only?.end).endsWith("新收")
  );
}

function dividesRequests({ list }: SubjectContext): boolean {
  return list !== undefined && list.wholes.at(-1)?.topic !== "other";
}

/** Whether the sentence began with something else, and has told of no requests since. */
function isOfElse({ statements }: SubjectContext): boolean {
  const [first] = statements;
  const last = statements.at(-1);
  const isOfOther = last?.topic === "other" && !statements.slice(-MOST_NEAR).some(isOfRequests);
  if (first?.topic === "other" || isOfOther) return true;
  const isOfLicences = first?.topic === "licensing" && last?.topic === "licensing";
  return isOfLicences && first.figures.length === 0;
}

function isOfRequests({ topic, figures }: Statement): boolean {
  return topic === "request" && figures.length > 0;
}

function isOfOtherRequests(token: Token, { text, namesOgi }: SubjectContext): boolean {
  if (isOf(token, "topic", "licensing")) return !namesOgi;
  return isOf(token, "topic", "other") && text.slice(token.start, token.end).endsWith("申请");
}

/** 3条公众通过互动栏目提交的申请: the noun is the last of its phrase, which ends where something is done. */
function headOf(behind: Words): Token | undefined {
  const first = behind.findIndex(isTopic);
  const verb = behind.findIndex(({ kind }, i) => i > first && kind === "act");
  return behind.slice(0, verb < 0 ? behind.length : verb).findLast(isTopic);
}

/** 收到并答复政府信息公开83件, 申请系统收到2宗信息: what is received are requests; 作出政府信息公开答复31件 answers them. */
function isOfInformation(before: Words): boolean {
  const said = before.filter(({ kind }) => kind !== "filler" && kind !== "link");
  const [last, noun] = [said.at(-2), said.at(-1)];
  if (has(before, "act", "receive") && has(before, "channel", "applying")) return true;
  if (has(before, "act", "receive") && isOf(noun, "sign", "ogi")) return true;
  return isOf(last, "sign", "ogi") && isOf(noun, "act", "handle") && last?.end === noun?.start;
}

/** Words that leave their noun to the clause before: 收到的申请中，自然人5件. */
const ELLIPTIC = new Set<TokenKind>(["act", "applicant", "channel", "result"]);

/** Whether a word names what is counted. */
export function isTopic(token: Token): boolean {
  return token.kind === "topic" || isOf(token, "sign", "requestAlone");
}

function topicIn(token: Token): Topic {
  return token.kind === "topic" ? (token.is as Topic) : "request";
}

/** How the keys of results end that are had by reconsideration only. */
const BY_REVIEW = ".reconsideration";

/** 行政诉讼2件，上年结转1件: what is carried over are cases where the sentence has counted those alone. */
function carriedTopic({ statements }: SubjectContext): Topic {
  const topic = statements.at(-1)?.topic;
  const isOfCases = topic !== undefined && isDispute(topic);
  return isOfCases && !statements.some((it) => it.topic === "request")
    ? (topic as Topic)
    : "request";
}

/** Outcomes are those of requests, and routes those of litigation, whatever the noun. */
function impliedBy(token: Token | undefined, context: SubjectContext): Topic | undefined {
  switch (token?.kind) {
    case "outcome":
      return "request";
    case "route":
      return "litigation";
    case "result":
      return token.is.endsWith(BY_REVIEW) ? "reconsideration" : undefined;
    case "act":
      return isCarry(token) && context.topic !== "other" ? carriedTopic(context) : undefined;
    default:
      return undefined;
  }
}
