/** 涉及招生的申请18件, 以市政府为被告的行政诉讼5件: the words before a noun single some of them out. */
import { isShortened } from "../text/shortened.ts";
import type { Counted, SubjectContext } from "./counted.ts";
import type { Statement } from "./fact.ts";
import type { OpenSentence } from "./sentence.ts";
import * as stated from "./stated-figure.ts";
import type { Token, TokenKind } from "./token.ts";
import { contentOf, isDispute, isOf, isPublish, isReceipt, type Words } from "./words.ts";

type Context = Pick<SubjectContext, "text" | "organ">;

/**
 * 一人提出5件，公开3件、无法提供2件; 涉及征地的行政复议3件、行政诉讼1件: what goes on with those is told of those alone.
 *
 * @returns the number of those that the words single out, to which this one belongs
 */
export function someOf(
  { text, organ, some, statements, told }: OpenSentence,
  { before }: Counted,
  statement: Statement,
): Statement | undefined {
  if (singlesOut({ text, organ }, before) || isOfOneKind(text, before)) return statement;
  if (statements.length === 1 && isOfApplicants(before, statement)) return statement;
  if (some?.dimension === "applicant")
    return before.some((it) => isReceipt(it) || it.kind === "applicant") ? undefined : some;
  if (statement.topic === "request" && isSubset({ text, told }, before, statement))
    return statement;
  // 上年结转34件，均已办结（公开15件）
  const own = before.slice(before.findLastIndex((it) => isOf(it, "mark", "（")) + 1);
  if (!some || !contentOf(own).every((it) => GOES_ON.has(it.kind) || isPublish(it)))
    return undefined;
  const { topic, value } = statement;
  if (topic !== undefined && isDispute(topic)) return topic === some.topic ? undefined : some;
  const mayBeRequests = some.topic === topic || some.figures.length === 0;
  return topic === "request" && mayBeRequests && value <= some.value ? some : undefined;
}

/** 上年结转的121件，予以公开46件; 网上申请5件，公开3件; 延期答复的2件中，予以公开1件: some, with what became of them. */
function isSubset(
  { text, told }: Pick<OpenSentence, "text" | "told">,
  before: Words,
  { figures, dimension, span }: Statement,
): boolean {
  if (dimension === "channel" || figures.includes(stated.carriedIn))
    return !told.has(stated.received) && !told.has(stated.handled);
  if (figures.length > 0) return false;
  const isAside = before.some((it) => isOf(it, "sign", "aside") || isOf(it, "sign", "others"));
  const isOfThose =
    text.charAt(span.start - 1) === "的" && (isAside || text.startsWith("中", span.end));
  return isOfThose || (before.some((it) => isOf(it, "sign", "requester")) && before.some(isElse));
}

/** 公益组织提出45件，其中41件予以公开: a sentence that begins with who asked goes on with what they asked for. */
function isOfApplicants(before: Words, { dimension, figures }: Statement): boolean {
  const isTold = dimension === "applicant" ? figures.length === 1 : figures.length === 0;
  return isTold && contentOf(before)[0]?.kind === "applicant";
}

/** 收到此类申请12件, 对同一申请人提出的申请14件, 申请人一人提出申请16件, 某公司申请3件: some of them, as the words before say. */
export function isOfOneKind(text: string, before: Words): boolean {
  const [first, last] = [before[0], before.at(-1)];
  return !!first && !!last && OF_ONE_KIND.test(text.slice(first.start, last.end));
}

const OF_ONE_KIND =
  /[此该同这]类|同一|[一1]人|某[^某]{0,3}(?:公司|企业|人|等)|申请人\p{Script=Han}{1,3}等/u;

const GOES_ON = new Set<TokenKind>(["outcome", "topic", "result", "route"]);

/**
 * Whether what stands before the noun tells which are meant, in words that are none of the form's: 涉及, 以, 因 or 要求
 * with something that the lexicon does not know, up to the 的 in front of the noun, or to what that brought about.
 */
export function singlesOut(context: Context, before: Words): boolean {
  const named = before.findLastIndex(isNoun);
  // 涉及征地的5件 leaves it out
  const noun = named < 0 ? before.length : named;
  // 收到涉及征地、物业等领域的申请共17件 tells of all what they are about
  const isOfAll =
    before.some(isReceipt) && before.slice(noun).some((it) => isOf(it, "link", "sum"));
  if (isOfAll) return false;
  const link = before.findLastIndex((it, i) => i <= noun && isLink(context, it));
  if (link < 0) return false;
  const from = before.findIndex((it) => isAbout(context, it, before[link]));
  const told = from < 0 ? [] : before.slice(from + 1, link);
  // 以本局为被告的, 因不服政府信息公开答复引发的行政复议 are those of the form
  return told.some(isElse) && !told.some((it) => isOgi(it) || isOfItself(context, it));
}

function isElse(token: Token): boolean {
  return token.kind === "unknown" || isOf(token, "filler", "loose");
}

function isAbout({ text }: Context, token: Token, link: Token | undefined): boolean {
  // 因……无法提供 gives the reason of all
  if (link?.kind === "outcome")
    return token.kind === "filler" && text.startsWith("属", token.start);
  return isOf(token, "filler", "about") || isOf(token, "act", "concern");
}

/** 涉及招生的申请, 因征地引发行政复议, 因征地被提起行政复议, 属于内部管理信息不予公开. */
function isLink({ text }: Context, token: Token): boolean {
  const isPassive = token.kind === "topic" && text.startsWith("被", token.start);
  const isPossessive = text.charAt(token.end - 1) === "的";
  return isPossessive || isPassive || token.kind === "outcome" || isOf(token, "act", "occur");
}

const ITSELF = /^[本我]/u;

function isOfItself({ text, organ }: Context, { start, end }: Token): boolean {
  const name = text.slice(start, end);
  return ITSELF.test(name) || (name.length > 1 && isShortened(name, organ));
}

function isOgi(token: Token): boolean {
  return isOf(token, "sign", "ogi") || isOf(token, "topic", "request");
}

function isNoun({ kind, is }: Token): boolean {
  return kind === "topic" || kind === "outcome" || is === "requestAlone";
}

/** 涉及征地的复议案件11件、诉讼案件8件, with no word of 政府信息公开. */
export function isOfOtherMatter({ some, namesOgi }: OpenSentence, { topic }: Statement): boolean {
  return some !== undefined && !namesOgi && topic !== undefined && isDispute(topic);
}
