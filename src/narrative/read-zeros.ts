/** 未收到申请, 没有发生行政复议、行政诉讼, 均未发生, 零复议: what did not happen is a figure of 0. */
import type { Topic } from "./subject-words.ts";
import { isExcepted } from "./besides.ts";
import { isWithin } from "./figure-groups.ts";
import { groundOf } from "./ground.ts";
import { resultsDenied } from "./zero-results.ts";
import { isOfOneCause, withoutCause } from "./zero-cause.ts";
import { state, type OpenSentence } from "./sentence.ts";
import { outcomesIn } from "./outcome-words.ts";
import * as stated from "./stated-figure.ts";
import { countsDecisionsOnly } from "./subject-decisions.ts";
import { isVagueResult, resultsIn } from "./subject-disputes.ts";
import { isAnyFile } from "./subject-documents.ts";
import type { OutcomeFigure, StatedFigure } from "./stated-figure.ts";
import type { Token } from "./token.ts";
import {
  applicantsIn,
  areJoined,
  contentOf,
  has,
  isCarry,
  isDispute,
  isOf,
  isPublish,
  isReceipt,
  lastOf,
  namesOf,
  type Words,
} from "./words.ts";

/** Reads the clause that ends here. */
export function readZeros(sentence: OpenSentence): void {
  const { before: words, lead, clauseHasNumber } = sentence;
  const at = words.findIndex((it) => isOf(it, "sign", "not"));
  // 行政强制3件、无行政事业性收费 says two things in one clause
  const isOfNumber = clauseHasNumber && !(isOf(words[0], "mark", "、") && at === 1);
  if (at < 0 || isOfNumber) return;
  const [front, said] = [words.slice(0, at), withoutCause(sentence.text, words.slice(at + 1))];
  if (has(words, "sign", "wish") || has(words, "time", "compared")) return;
  const content = contentOf(said);
  // 与依申请公开无涉
  const isUnrelated = content.length === 1 && isOf(content[0], "act", "concern");
  // 除上述1件外，没有不予公开的申请: of the others
  const isOfOthers = isExcepted(sentence.text, words[0]?.start ?? 0);
  if (isUnrelated || isOfOthers || isOfOneCause(sentence.text, said)) return;
  if (!isPlain(content, said[0]) && !goesOn(sentence.text, said)) return;
  // 行政复议、行政诉讼均未发生 has its nouns in front
  const isBehind = content.some(isNoun);
  const row = isBehind ? said : [front, lead].find((it) => it.some(isNoun));
  const nouns = row && contentOf(row);
  const topics = row ? topicsIn(row) : documentsBefore(sentence);
  const verbs = isBehind ? content : verbsOf(nouns ?? [], content);
  const figures =
    topics.length === 0
      ? resultsDenied(sentence, content)
      : topics.flatMap((topic) =>
          topic === "request"
            ? (carriedAt(sentence, words) ?? zeroFigures(topic, verbs, sentence.year))
            : zeroFigures(topic, verbs, sentence.year),
        );
  const topic = topics.at(-1);
  if (topic !== undefined) sentence.topic = topic;
  const [from, to] = [
    isBehind || !nouns ? words[at] : nouns[0],
    words.findLast((it) => contentOf([it]).length),
  ];
  if (!from || !to || figures.length === 0) return;
  const span = { start: from.start, end: to.end };
  const told = { value: 0, unit: "", span, quote: span, certainty: "sure", isPart: false } as const;
  const near = { before: lastOf(words), behind: [], lead };
  // 全市气象部门未发生行政复议 says so of each of them
  const isOfAll = sentence.scope === "area";
  const unbounded = isOfAll ? { ...sentence, scope: undefined } : sentence;
  const own = isOfAll ? "likely" : told.certainty;
  const certainty = isAnyFile(content, sentence.text) ? "unsure" : own;
  for (const figure of figures) {
    state(unbounded, [figure], { ...told, certainty, ground: groundOf(sentence, near, figure) });
  }
}

/** 制发规范性文件2件，无废止: a verb alone goes on with the documents counted before. */
function documentsBefore({ topic }: OpenSentence): Topic[] {
  return topic === "rules" || topic === "normativeDocuments" ? [topic] : [];
}

/** 未制定规范性文件，无废止: a verb of its own takes the place of that in front. */
function verbsOf(nouns: Words, content: Words): Words {
  const hasOwn = DOCUMENT_ACTS.some(([act]) => has(content, "act", act));
  return hasOwn
    ? [...nouns.filter(({ kind }) => kind !== "act"), ...content]
    : [...nouns, ...content];
}

/** 上年度无结转申请, 申请无结转至下年度: which way, where the verb stands apart from its year. */
function carriedAt(
  { text, year, hasHandled }: OpenSentence,
  words: Words,
): readonly StatedFigure[] | undefined {
  if (!has(words, "act", "carry")) return undefined;
  const named = words.find((it) => it.kind === "year" && it.value !== year);
  if (named && year !== null) return [named.value > year ? stated.carriedOut : stated.carriedIn];
  const times = words.filter((it) => isOf(it, "time", "otherTime"));
  const [time, other] = times;
  const isNext = (it: Token): boolean => /^[下次明]/u.test(text.slice(it.start));
  // 已全部答复，无结转
  if (!time) return hasHandled ? [stated.carriedOut] : undefined;
  // 无上年和下年结转件
  if (other && times.some(isNext)) return [stated.carriedIn, stated.carriedOut];
  return [isNext(time) ? stated.carriedOut : stated.carriedIn];
}

/** Whether all that is denied is what the lexicon knows; 因……引发 may say why. */
function isPlain(content: Words, first: Token | undefined): boolean {
  const at = content.findLastIndex(({ kind }) => kind !== "act");
  const head = content[at];
  if (first?.kind === "unknown" || head?.kind === "unknown") return false;
  const isOfRequests = has(content, "topic", "request") || has(content, "sign", "requestAlone");
  const isInformation = isOf(head, "sign", "information") && !isOfRequests;
  // 关于信息不予公开的咨询事项 are inquiries
  const noun = isOf(head, "sign", "items") ? content[at - 1] : head;
  return !isOf(noun, "topic", "other") && !isInformation;
}

/** 复议、诉讼及举报投诉: what else is denied stands in the same row. */
function goesOn(text: string, said: Words): boolean {
  const noun = said.findLastIndex(isNoun);
  const next = said.slice(noun + 1).find(({ kind }) => kind !== "filler");
  const last = said[noun];
  // 行政复议、行政诉讼等纠纷 names the nouns of the form among them
  const isAmong = last !== undefined && text.startsWith("等", last.end);
  return noun >= 0 && (isAmong || isOf(next, "sign", "and") || isOf(next, "mark", "、"));
}

function isNoun(token: Token): boolean {
  if (token.kind === "topic") return token.is !== "other";
  return isCarry(token) || token.kind === "outcome" || isOf(token, "sign", "requestAlone");
}

/** What is denied; of 因政府信息公开申请引发的行政复议 only what was brought about. */
function topicsIn(row: Words): Topic[] {
  const nouns = contentOf(row);
  const named = namesOf(nouns.filter(isNoun), "topic") as Topic[];
  const disputes = named.filter(isDispute);
  const dispute = nouns.findIndex((it) => it.kind === "topic" && isDispute(it.is));
  const cause = nouns[dispute - 1] && nouns.slice(0, dispute).findLast(isNoun);
  const [next] = nouns.slice(dispute, dispute + 1);
  const isCause = isOf(cause, "topic", "request") && cause && next && !areJoined(row, cause, next);
  if (isCause) return disputes;
  const hasRequest = nouns.some((it) => isNoun(it) && it.kind !== "topic");
  return hasRequest && !named.includes("request") ? [...named, "request"] : named;
}

function zeroFigures(topic: Topic, words: Words, year: number | null): readonly StatedFigure[] {
  const acts = new Set(namesOf(words, "act"));
  const does = (...names: readonly string[]): boolean => names.some((it) => acts.has(it));
  const hasItems = has(words, "sign", "items");
  // 没有新增、修订或废止规范性文件 denies the others all the same
  const isRevised = does("revise") && !DOCUMENTS.has(topic);
  if (isNonePublished(topic, words)) return [stated.documents("normativeDocuments", "issued")];
  // 无规范性文件出台及更新 denies the first all the same
  // and 未收到公开行政复议 is of those over 公开
  const isAskedFor = (topic === "request" || isDispute(topic)) && words.some(isReceipt);
  const isPublished =
    words.some(isPublish) && !isAskedFor && !(DOCUMENTS.has(topic) && does("issue"));
  if (isRevised || isPublished || (does("collect") && !MONEY.has(topic))) return [];
  switch (topic) {
    case "request":
      return zeroRequests(words, does);
    case "reconsideration":
    case "litigation": {
      if (does("handle", "judge")) return [];
      const own = ofItsOwn(topic, words);
      const results = resultsIn(own);
      const result = resultsIn(own.filter((it) => !isVagueResult(it))).find(
        (it) => it !== "unnamed",
      );
      // 零败诉 says nothing on how many there were
      if (results.length > 0 && result === undefined) return [];
      return [stated.cases(topic, { result })];
    }
    case "rules":
    case "normativeDocuments":
      return DOCUMENT_ACTS.flatMap(([act, done]) =>
        does(act) ? [stated.documents(topic, done)] : [],
      );
    case "licensing":
    case "penalties":
    case "compulsion":
    case "otherServices":
      return [
        hasItems && !countsDecisionsOnly(year) ? stated.items(topic) : stated.decisions(topic),
      ];
    case "fees":
      return [hasItems && !countsDecisionsOnly(year) ? stated.items(topic) : stated.fees];
    case "procurement":
      return [stated.procurement("projects")];
    case "informationFee":
      return [stated.informationFee("amount")];
    case "feeNotice":
      return [stated.informationFee("notices")];
    case "powers":
    case "other":
      return [];
  }
}

/** 被复议纠正或诉讼败诉: of each what stands behind its noun; 复议、诉讼纠正 is said of both. */
function ofItsOwn(topic: Topic, words: Words): Words {
  const from = words.findIndex((it) => isOf(it, "topic", topic));
  const next = words.findIndex((it, i) => i > from && it.kind === "topic" && isDispute(it.is));
  const own = words.slice(from, next < 0 ? undefined : next);
  return from >= 0 && own.some(({ kind }) => kind === "result") ? own : words;
}

function zeroRequests(
  words: Words,
  does: (...names: readonly string[]) => boolean,
): readonly StatedFigure[] {
  const carried = ["carryIn", "carryOut"].filter((act) => does(act));
  const outcomes = outcomesIn(words);
  if (carried.length > 0)
    return carried.map((it) => (it === "carryIn" ? stated.carriedIn : stated.carriedOut));
  if (outcomes.length > 0) return outcomesDenied(outcomes, words);
  // 无科研机构、公益组织申请 says nothing on those of others
  const applicants = applicantsIn(words);
  if (applicants.length > 0 && !isAnybody(words, applicants))
    return applicants.map((it) => stated.ofApplicant(it));
  // 未答复的申请 does not say that nothing was handled, and 未结转 not what
  if (does("newlyReceive") || !does("handle", "carry")) return [stated.received];
  // 未收到和处理申请 denies both
  return does("handle") && does("receive") ? [stated.received, stated.handled] : [];
}

/** 不存在因国家秘密不予公开的情况: the row; where the reason is none that is known, or others are denied, nothing. */
function outcomesDenied(
  outcomes: readonly OutcomeFigure[],
  words: Words,
): readonly OutcomeFigure[] {
  const isReason = words.some((it) => isOf(it, "filler", "about") || isOf(it, "filler", "loose"));
  const isOfSome = isReason || has(words, "link", "besides");
  return outcomes.filter((it) =>
    it.group === undefined && isOfSome ? false : !outcomes.some((row) => isWithin(row, it)),
  );
}

/** 公民, 公民、法人或其他组织, 任何单位和个人. */
function isAnybody(words: Words, applicants: readonly string[]): boolean {
  const areAll = applicants.includes("naturalPerson") && applicants.includes("organization");
  const isElse = (it: Token): boolean => it.kind === "unknown" || isOf(it, "filler", "loose");
  return areAll || has(words, "applicant", "naturalPerson?") || words.some(isElse);
}

/** 无行政规范性文件公开: none was there to publish; 未公开规范性文件 says nothing on those that are. */
function isNonePublished(topic: Topic, words: Words): boolean {
  const acts = namesOf(words, "act");
  if (topic !== "normativeDocuments" || acts.length !== 1) return false;
  const noun = words.findIndex((it) => isOf(it, "topic", topic));
  return noun >= 0 && noun < words.findIndex(isPublish);
}

const MONEY = new Set<Topic>(["fees", "procurement", "informationFee", "feeNotice"]);

const DOCUMENTS = new Set<Topic>(["rules", "normativeDocuments"]);

const DOCUMENT_ACTS = [
  ["newlyReceive", "issued"],
  ["issue", "issued"],
  ["repeal", "repealed"],
  ["keep", "inForce"],
  ["disclose", "newlyDisclosed"],
] as const;
