/** One sentence: its clauses in turn, with what they leave out carried along. */
import { setBesides } from "./besides.ts";
import type { TextReading } from "./fact.ts";
import { isByPublicity } from "./by-publicity.ts";
import { guessedAct } from "./guessed-act.ts";
import { beginsWithoutNumber } from "./including-bracket.ts";
import { closeList, leaveOut, openList } from "./lists.ts";
import { mayState } from "./may-state.ts";
import { readMark } from "./read-mark.ts";
import { readQuantity } from "./read-quantity.ts";
import { isRequest } from "./request-found.ts";
import { beginSentence, type OpenSentence } from "./sentence.ts";
import { isItself, isOfOthers, isOtherOrgan, speaksOfArea } from "./scope.ts";
import { readTime } from "./read-time.ts";
import { impliedTopic, saysOfAll } from "./sentence-subject.ts";
import { settled } from "./settle.ts";
import type { Topic } from "./subject-words.ts";
import type { Token } from "./token.ts";
import { has, isCarry, isOf, lastTopic } from "./words.ts";

interface SentenceOptions {
  readonly year: number | null;
  readonly organ?: string;
  readonly topic?: Topic | undefined;
}

interface SentenceReading extends TextReading {
  readonly topic: Topic | undefined;
}

/** Reads the tokens of one sentence of a text; the last is its full stop. */
export function readSentence(
  text: string,
  tokens: readonly Token[],
  { year, organ = "", topic }: SentenceOptions,
): SentenceReading {
  if (!mayState(tokens, topic)) {
    return { facts: [], breakdowns: [], shares: [], topic: lastTopic(tokens) ?? topic };
  }
  const isOfDocuments = has(tokens, "sign", "attribute") || isByPublicity(tokens);
  const of = topic ?? impliedTopic(tokens);
  const sentence = beginSentence({ text, year, organ, topic: of, isOfDocuments });
  if (saysOfAll(tokens)) sentence.isOgi = sentence.namesOgi = true;
  for (let i = 0; i < tokens.length;) i = readToken(sentence, tokens, i);
  closeList(sentence);
  const { breakdowns, shares } = sentence;
  return { facts: settled(sentence), breakdowns, shares, topic: sentence.topic };
}

/** @returns the place of the next token to read */
function readToken(sentence: OpenSentence, tokens: readonly Token[], at: number): number {
  const token = tokens[at];
  if (!token) return at + 1;
  switch (token.kind) {
    case "quantity":
      // 在15个工作日内答复 counts nothing
      return TIME_UNITS.has(token.is) ? at + 1 : readQuantity(sentence, tokens, at);
    case "mark":
      readMark(sentence, tokens, at);
      return at + 1;
    case "link":
      if (!beginsWithoutNumber(tokens, at)) readLink(sentence, token);
      break;
    case "year":
    case "month":
    case "time":
      readTime(sentence, tokens, at);
      break;
    case "sign":
      if (
        token.is === "scope" &&
        !isRank(sentence.text, token) &&
        !isOfPlatform(sentence.text, token)
      )
        speaksOfArea(sentence, token);
      if (isOfOthers(sentence, tokens, at)) sentence.scope = "others";
      if (token.is === "ogi") namesOgi(sentence, token);
      if (token.is === "requestAlone") sentence.isCarried = false;
      if (token.is === "requester") speaksOfRequests(sentence);
      break;
    case "act":
      if (token.is === "occur" || token.is === "concern") sentence.hasOccurred = true;
      if (isCarry(token) && sentence.topic !== "other") speaksOfRequests(sentence);
      break;
    case "topic":
      if (token.is === "request") namesOgi(sentence, token);
      // 收件27件、办件26件 of requests
      if (!sentence.isCarried && sentence.topic === "request" && isCaseload(sentence.text, token)) {
        sentence.before.push({ ...token, kind: "act", is: "handle" });
        return at + 1;
      }
      sentence.isCarried = false;
      if (isTheirs(sentence, token)) {
        sentence.before.push({ ...token, is: sentence.documents?.topic ?? "normativeDocuments" });
        return at + 1;
      }
      break;
    case "outcome":
    case "route":
      sentence.isCarried = false;
      break;
    case "filler":
      // 新收的40件中办结37件 says 其中
      if (isBehindNumber(tokens, at) && sentence.text.startsWith("中", token.start)) {
        openList(sentence, "among");
        // 11件事项中的8件 are counted by what comes next
        sentence.before = [];
      }
      // 市政府 says nothing, but where it did what comes next
      if (isOtherOrgan(sentence, tokens, at)) sentence.scope = "others";
      if (sentence.scope && isItself(sentence, token)) sentence.scope = undefined;
      break;
    case "channel":
      // 教育系统收到, where 网上系统收到 says how
      if (isSystem(sentence.text, token, tokens[at - 1]) && isOtherOrgan(sentence, tokens, at))
        sentence.scope = "others";
      break;
    case "unknown":
      // 分别为12、3、2件: one of the row, of which the words do not say that it counts
      if (sentence.queue.length > 0 && isNumber(sentence.text, token)) sentence.queue.shift();
      if (isOtherOrgan(sentence, tokens, at)) sentence.scope = "others";
      sentence.before.push(guessed(sentence, token, tokens[at + 1]));
      return at + 1;
    default:
      break;
  }
  sentence.before.push(token);
  return at + 1;
}

/** 40件中, 40件申请中, 40件事项中. */
function isBehindNumber(tokens: readonly Token[], at: number): boolean {
  const [first, last] = [tokens[at - 2], tokens[at - 1]];
  const isNoun = isOf(last, "sign", "items") || isRequest(last);
  return isOf(last, "quantity") || (isNoun && isOf(first, "quantity"));
}

function namesOgi(sentence: OpenSentence, { start }: Token): void {
  sentence.isOgi = sentence.namesOgi = true;
  sentence.isOfOtherBusiness = false;
  sentence.ogiFrom ??= start;
}

/** 申请人 and 结转 are of requests, whatever the sentence before spoke of. */
function speaksOfRequests(sentence: OpenSentence): void {
  if (sentence.isCarried) sentence.topic = "request";
  sentence.isCarried = false;
}

/** 教育系统, of which the lexicon has the second word only. */
function isSystem(text: string, { start, end }: Token, before: Token | undefined): boolean {
  return before?.kind === "unknown" && before.end === start && text.slice(start, end) === "系统";
}

/** 居全市第三, 排名全省前列. */
function isRank(text: string, { start }: Token): boolean {
  return /[居列排]|排名/u.test(text.slice(Math.max(0, start - 2), start));
}

/** 通过全省统一平台收到: the name of a way, not whose the numbers are. */
function isOfPlatform(text: string, { end }: Token): boolean {
  return PLATFORM.test(text.slice(end, end + LONGEST_PLATFORM));
}

const PLATFORM =
  /^[^，。；、]{0,10}(?:统一|一体化|公开|政务服务|申请)[^，。；、收办]{0,6}(?:平台|系统|网)/u;
/** In characters. */
const LONGEST_PLATFORM = 20;

const TIME_UNITS = new Set(["个工作日", "工作日", "天", "个月"]);

function isNumber(text: string, { start, end }: Token): boolean {
  return end - start < 8 && /^[\d０-９]+$/u.test(text.slice(start, end));
}

function readLink(sentence: OpenSentence, { is, start }: Token): void {
  switch (is) {
    case "among":
    case "including":
      if (sentence.text.charAt(start - 1) === "不") leaveOut(sentence);
      else openList(sentence, is);
      return;
    case "composed":
      openList(sentence, "respectively");
      return;
    case "besides":
      setBesides(sentence, start);
      return;
    default:
      return;
  }
}

/** Right in front of a number of requests, or of their noun, a verb may be one that the lexicon does not have. */
function guessed({ text, topic }: OpenSentence, token: Token, next: Token | undefined): Token {
  const isOfNumber = topic === "request" && next?.kind === "quantity";
  if (!isOfNumber && !isOf(next, "topic", "request")) return token;
  const act = guessedAct(text.slice(token.start, token.end));
  return act === undefined ? token : { ...token, kind: "act", is: act };
}

/**
 * 制定规范性文件4件，废止文件2件，现行有效文件20件, 未制定规范性文件，无废止文件: what is repealed, or in force, are most likely
 * documents of that kind.
 */
function isTheirs(
  { text, before, documents, topic }: OpenSentence,
  { start, end }: Token,
): boolean {
  const isDenied = topic === "normativeDocuments" && has(before, "sign", "not");
  if (!documents && !isDenied) return false;
  const verb = before.findLast(({ kind }) => kind !== "filler");
  const isVerb = isOf(verb, "act", "repeal") || isOf(verb, "act", "keep");
  return isVerb && text.slice(start, end) === "文件";
}

function isCaseload(text: string, { start, end }: Token): boolean {
  return /^办件量?$/u.test(text.slice(start, end));
}
