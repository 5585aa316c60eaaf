/** Numbers of table four: reconsideration and litigation about 政府信息公开, by route and result. */
import type { Counted, Subject, SubjectContext } from "./counted.ts";
import type { Statement } from "./fact.ts";
import { isOfInstance } from "./instances.ts";
import { cases, received, type CasesFigure, type StatedFigure } from "./stated-figure.ts";
import { singlesOut } from "./singled-out.ts";
import type { Token } from "./token.ts";
import {
  areJoined,
  contentOf,
  has,
  isOf,
  isPublish,
  MOST_NEAR,
  namesOf,
  type Words,
} from "./words.ts";

const UNITS = new Set(["件", "起", "宗", "例", "次", "个", "项", "条", "份", ""]);

type Disputes = "reconsideration" | "litigation";

/** Verbs of an organ that decides others' cases, or is sued over anything. */
const OWN_CASES = ["receive", "newlyReceive", "handle", "judge", "revise"];

export function disputeSubject(
  topic: Disputes,
  counted: Counted,
  context: SubjectContext,
): Subject {
  const { before, behind, lead, unit, value } = counted;
  const nothing: Subject = { topic, dimension: "other", figures: [], certainty: "sure" };
  if (!UNITS.has(unit)) return nothing;
  const own = contentOf(before);
  // 因行政处罚引发行政复议5件: over something else that the organ does
  const isOverOther = own.some((it, i) => i < own.length - 1 && isOtherTopic(it));
  if (isOverOther && !has(before, "sign", "ogi") && !has(before, "topic", "request"))
    return { ...nothing, topic: "other" };
  // 公开行政复议决定书34件: what was put on the page
  if (before.some(isPublish) && isOf(before.findLast(isPaperOrNoun), "sign", "letter"))
    return { ...nothing, topic: "other" };
  // 征迁类行政复议12件, 涉征地的诉讼案件8件: over other matters
  if (!context.namesOgi && isOfMatter(before, context)) return { ...nothing, topic: "other" };
  // 上年结转的行政诉讼1件: some of them
  if (singlesOut(context, before) || has(before, "act", "carryIn")) return nothing;
  // 被法院判决重新作出答复1件 is an answer, of whatever came before
  const isNamed = [before, behind, lead].some((it) => it.some(isDispute));
  if (!isNamed && has(before, "act", "handle")) return nothing;
  // 处理涉及政府信息公开行政复议3件: those against the organ itself
  const isOfItself =
    context.namesOgi && !context.hasOwnCases && isOverOgi(before) && !has(before, "act", "judge");
  const isReceived = isAgainstItself(counted, context);
  // 公开答复引起行政复议9件: what was done before is why
  const done = before
    .slice(before.findLastIndex((it) => isOf(it, "act", "occur")) + 1)
    .filter((it) => !isAnswer(context.text, it));
  // 不服我局答复，申请行政复议3件
  const asked = lead.filter((it) => !isAnswer(context.text, it));
  const isOwnCase =
    !isOfItself &&
    !isReceived &&
    (context.hasOwnCases ||
      OWN_CASES.some(
        (act) =>
          has(done, "act", act) ||
          (own.length < 2 && has(asked, "act", act) && !has(lead, "link", "all")),
      ));
  const isAbout = context.isOgi || context.hasOccurred || context.topic === topic;
  if (isOwnCase && !context.namesOgi && value !== 0) {
    // 复议6件，已审结5件: how many of them are decided stands in no column
    const isOfThose = !isNamed && has(before, "act", "judge") && isDivided(context.statements);
    return isOfThose ? nothing : { ...nothing, topic: "other" };
  }
  const isSure = isAbout && !isOfItself && !isReceived;
  // 办理行政诉讼0件, where 政府信息公开 was named: none is none, whoever decides
  const isNoneOwn = value === 0 && context.namesOgi;
  const certainty = isOwnCase && !isNoneOwn ? "unsure" : isSure && !isOwnCase ? "sure" : "likely";
  const groups = dividedGroups(before, behind, context) ?? groupsOf(topic, counted);
  const [result] = [...resultsIn(before).slice(-1), ...resultsIn(behind)];
  if (result === "unnamed" || isOfInstance(context.text, before))
    return { ...nothing, dimension: "result" };
  if (result !== undefined) {
    const isVague = [before, behind].some((it) => it.some(isVagueResult));
    const told = isVague && certainty === "sure" ? "likely" : certainty;
    return { topic, certainty: told, dimension: "result", figures: withResult(groups, result) };
  }
  // 被纠正的7件（复议5件，诉讼2件）: each had the result that is divided
  const whole = context.list?.wholes.at(-1);
  const [ofWhole] = casesIn(whole?.figures ?? []);
  if (ofWhole?.result !== undefined) {
    const had = withResult(groups, ofWhole.result);
    return { topic, certainty: "likely", dimension: "result", figures: had };
  }
  const isOfResult =
    whole?.figures.length === 0 &&
    RESULT.test(context.text.slice(whole.quote.start, whole.quote.end));
  if (isOfResult) return nothing;
  // 行政诉讼5件，其中一审3件: parts of the same number, by what no column tells
  const divided = whole?.figures ?? [];
  const isAboutIt = has(before, "sign", "ogi");
  if (!isAboutIt && groups.some((it) => divided.includes(it))) return nothing;
  const dimension = has(before, "route") ? "result" : "whole";
  // 申请、行政复议、行政诉讼均为0
  const isNone = value === 0 && has(before, "link", "all") && isRowWithRequests(before);
  return { topic, certainty, dimension, figures: isNone ? [received, ...groups] : groups };
}

/** Whether a word that the lexicon does not know tells the matter right in front of the noun: 征迁类. */
function isOfMatter(before: Words, { text }: SubjectContext): boolean {
  const noun = before.findLastIndex(isNoun);
  const matter = before.slice(0, Math.max(noun, 0)).findLast((it) => it.kind !== "filler");
  const words = text.slice(matter?.start, before[noun]?.start);
  return matter?.kind === "unknown" && /^[^，。；、]{1,12}(?:类|领域|方面)$/u.test(words);
}

const RESULT = /纠正|维持|审结|撤销/u;

/** 涉及政府信息公开的; 处理因政府信息公开申请有关的. */
function isOverOgi(before: Words): boolean {
  const about = before.findIndex((it) => isOf(it, "filler", "about"));
  const isCause =
    has(before.slice(0, Math.max(about, 0)), "act") && before.slice(about).some(isOgi);
  return has(before, "act", "concern") || isCause;
}

function isOgi(token: Token): boolean {
  return isOf(token, "sign", "ogi") || isOf(token, "topic", "request");
}

function isPaperOrNoun(token: Token): boolean {
  return isNoun(token) || isOf(token, "sign", "letter");
}

function isOtherTopic({ kind, is }: Token): boolean {
  return kind === "topic" && is !== "reconsideration" && is !== "litigation";
}

function isRowWithRequests(before: Words): boolean {
  const request = before.find((it) => isOf(it, "topic", "request"));
  const [first] = bothIn(before);
  return request !== undefined && first !== undefined && areJoined(before, request, first);
}

function isDispute(token: Token): boolean {
  return (
    token.kind === "route" ||
    (token.kind === "result" && token.is.includes(".")) ||
    isNoun(token) ||
    isOf(token, "sign", "reviewer")
  );
}

/** 行政复议答复3件, 不服公开答复的行政复议3件: to answer is none of the ways to decide. */
function isAnswer(text: string, { kind, end }: Token): boolean {
  return kind === "act" && text.slice(end - 2, end) === "答复";
}

/** 收到政府信息公开行政复议3件: what is received is against the organ itself, unless it decides others' cases. */
function isAgainstItself(
  { before, value }: Counted,
  { organ, text, isOgi, namesOgi, hasOwnCases, statements }: SubjectContext,
): boolean {
  // 收到申请9件……收到1件行政复议: no more than the requests that it may be over
  const isFew = statements.some((it) => it.figures.includes(received) && it.value >= value);
  const acts = namesOf(before, "act").filter((act) => OWN_CASES.includes(act));
  const mayDecide = organ === "" || DECIDES.test(organ);
  // 我局收到申请31件。收到行政复议2件; who is asked to decide has 受理行政复议申请2件
  const noun = before.at(-1);
  const isToldBefore = isOgi && noun !== undefined && !text.startsWith("申请", noun.end - 2);
  const isTaken = before.some((it) => text.startsWith("受理", it.start));
  return (
    (namesOgi ? isFew || !mayDecide : isToldBefore && !isTaken && !mayDecide) &&
    !hasOwnCases &&
    (acts.join() === "receive" || acts.join() === "newlyReceive")
  );
}

/** Organs that decide on reconsideration. */
const DECIDES = /司法|政府|税务|海关|国家安全|外汇|银行|[部署]$/u;

/** 直接起诉2件（维持1件）: a result without a noun is one of what its list divides, or of what was told last. */
function dividedGroups(
  before: Words,
  behind: Words,
  { list, statements }: SubjectContext,
): readonly CasesFigure[] | undefined {
  if ([before, behind].some((it) => has(it, "topic") || has(it, "route"))) return undefined;
  const whole = list ? list.wholes.at(-1) : lastDivisible(statements.slice(-MOST_NEAR));
  const groups = casesIn(whole?.figures ?? []);
  // 诉讼2件，复议维持2件
  const isOfReview = before.some(
    (it) => it.kind === "result" && it.is.endsWith(".reconsideration"),
  );
  const own = isOfReview ? groups.filter((it) => it.of === "reconsideration") : groups;
  return own.length > 0 ? own : undefined;
}

/** 行政诉讼3件，分别为直接起诉2件、复议后起诉1件，维持2件: routes that add up tell the whole anew. */
function lastDivisible(near: readonly Statement[]): Statement | undefined {
  const last = near.findLastIndex(isDivisible);
  const from = near.findLastIndex((it, i) => i <= last && !isOfRoute(it));
  const whole = near[from];
  const routes = near.slice(from + 1, last + 1);
  const sum = routes.reduce((all, { value }) => all + value, 0);
  const isAll = routes.length > 1 && whole?.topic === "litigation" && whole.value === sum;
  return isAll ? whole : near[last];
}

function isOfRoute({ figures }: Statement): boolean {
  return casesIn(figures).some(({ route }) => route !== undefined);
}

function isDivided(statements: readonly Statement[]): boolean {
  const [group] = casesIn(lastDivisible(statements.slice(-MOST_NEAR))?.figures ?? []);
  return group !== undefined;
}

/** Told of a result no number is divided again. */
function isDivisible({ value, figures }: Statement): boolean {
  return value !== 0 && casesIn(figures).some(({ result }) => result === undefined);
}

/** 撤诉, 驳回诉讼请求: mostly of that column; none of them is not none of it. */
export function isVagueResult({ kind, is }: Token): boolean {
  return kind === "result" && is.endsWith("?");
}

/** The results that words name, each once. */
export function resultsIn(words: Words): string[] {
  const names = namesOf(words, "result");
  return names.length === 0 ? names : [...new Set(names.map((it) => it.replace(/[.?].*/u, "")))];
}

export function casesIn(figures: readonly StatedFigure[]): CasesFigure[] {
  return figures.filter((it) => it.kind === "cases");
}

/** The cases of each group that had that result; those of another result had none besides. */
export function withResult(groups: readonly CasesFigure[], result: string): CasesFigure[] {
  return groups
    .filter((group) => group.result === undefined)
    .map(({ of, route }) => cases(of, { route, result }));
}

/** Which of the printed groups; both at once where the text adds them up. */
function groupsOf(topic: Disputes, { before, behind, lead, value }: Counted): CasesFigure[] {
  // 行政复议3件和复议后提起行政诉讼2件: the next number has its own
  const own = isOf(behind[0], "sign", "and") ? [] : namesOf(behind, "route");
  const [route] = [...namesOf(before, "route").slice(-1), ...own];
  if (route !== undefined) return [cases("litigation", { route })];
  // 行政复议、行政诉讼情况：行政复议5件 names its own
  const words = [before, behind, lead].find((it) => it.some(isNoun)) ?? [];
  const [reconsideration, litigation] = bothIn(words);
  if (!reconsideration || !litigation) return [cases(topic)];
  // 复议诉讼 is both, as 复议、诉讼 is
  const isOneWord = reconsideration.end === litigation.start;
  if (!isOneWord && !areJoined(words, reconsideration, litigation)) return [cases(topic)];
  if (value === 0) return [cases("reconsideration"), cases("litigation")];
  const isEach = [before, behind].some((it) => has(it, "link", "each") || has(it, "link", "all"));
  return isEach ? [cases("reconsideration"), cases("litigation")] : [cases("disputes")];
}

function isNoun(token: Token): boolean {
  return isOf(token, "topic", "reconsideration") || isOf(token, "topic", "litigation");
}

function bothIn(words: Words): Words {
  const first = words.find((it) => isOf(it, "topic", "reconsideration"));
  const second = words.find((it) => isOf(it, "topic", "litigation"));
  return first && second && first.start < second.start ? [first, second] : [];
}
