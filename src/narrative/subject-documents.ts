/** Numbers of 第二十条第（一）项: rules and normative documents issued, repealed and in force. */
import type { Counted, Subject, SubjectContext } from "./counted.ts";
import * as stated from "./stated-figure.ts";
import type { DocumentsDone, DocumentsKind } from "./stated-figure.ts";
import { isInNameOfOthers } from "./scope.ts";
import type { Token } from "./token.ts";
import {
  areJoined,
  contentOf,
  has,
  isOf,
  isPublish,
  MOST_NEAR,
  namesOf,
  outsideBrackets,
  type Words,
} from "./words.ts";

const UNITS = new Set(["件", "部", "份", "个", "项", "条", "篇", ""]);

/** What was done with documents; 公开, 清理 and 修订 give numbers that stand in no cell. */
const DONE: ReadonlyMap<string, DocumentsDone> = new Map([
  ["issue", "issued"],
  ["newlyReceive", "issued"],
  ["issuedOf", "issued"],
  ["repeal", "repealed"],
  ["keep", "inForce"],
  ["disclose", "newlyDisclosed"],
]);

export function documentSubject(
  topic: DocumentsKind,
  { before, behind, lead, unit, value }: Counted,
  { documents, statements, list, text, organ }: SubjectContext,
): Subject {
  const nothing: Subject = { topic, dimension: "other", figures: [], certainty: "sure" };
  if (!UNITS.has(unit)) return nothing;
  // 规章：三项均为0
  if (
    value === 0 &&
    has(before, "link", "all") &&
    [before, behind].every((it) => actsIn(it).length === 0)
  )
    return {
      ...nothing,
      dimension: "whole",
      figures: ALL_DONE.map((it) => stated.documents(topic, it)),
    };
  const [first, last] = [before[0], before.at(-1)];
  const behindIt = last ? text.slice(last.end, last.end + MOST_NEAR) : "";
  if (first && last && isInNameOfOthers(text.slice(first.start, last.end), behindIt, organ))
    return nothing;
  const told = statements.at(-1);
  // 印发市政府规范性文件5件、市政府办公室规范性文件7件 as well
  const isAgain =
    !list && told?.topic === topic && told.figures.length > 0 && has(before, "topic", topic);
  const isNext =
    documents !== undefined &&
    (documents.topic !== topic || isAgain) &&
    [before, behind].every((it) => actsIn(it).length === 0);
  if (isNext) {
    const figures = [stated.documents(topic, documents.done)];
    return { ...nothing, dimension: "whole", figures, certainty: isAgain ? "likely" : "sure" };
  }
  const acts = [before, behind, lead].map(actsIn).find((it) => it.length > 0) ?? [];
  const isAlone = !list && (!told || (isDocuments(told.topic) && told.figures.length > 0));
  if (isAlone && (acts.length === 0 ? isNamedAlone(before, lead) : isReleased(before))) {
    return {
      ...nothing,
      dimension: "whole",
      figures: [stated.documents(topic, "issued")],
      certainty: "likely",
    };
  }
  // 印发文件89份，其中规范性文件3份
  const whole = list?.wholes.at(-1);
  const isOfIssued =
    whole?.topic === "other" &&
    ISSUED.test(text.slice(whole.quote.start, whole.quote.end)) &&
    isNamedAlone(before, []);
  if (isOfIssued && acts.length === 0) {
    const figures = [stated.documents(topic, "issued")];
    return { ...nothing, figures, certainty: "likely" };
  }
  // 制定规章2件、规范性文件14件，分别废止1件、6件: of which of them is told by their turn alone
  if (has(before, "link", "respectively") && !before.some(({ kind }) => kind === "topic"))
    return nothing;
  const done = acts.filter((act) => DONE.has(act));
  const isEach = has(before, "link", "each") || has(before, "link", "all");
  const ways = [...new Set(done.flatMap((act) => DONE.get(act) ?? []))];
  // 制定数、废止数均为零
  if (isEach && ways.length > 1 && ways.length === new Set(acts).size) {
    const figures = ways.map((it) => stated.documents(topic, it));
    return { ...nothing, dimension: "whole", figures };
  }
  // 制发且现行有效的11件
  if (ways.join() === "issued,inForce" && acts.at(-1) === "keep" && isSameOf(before)) {
    const figures = [stated.documents(topic, "inForce")];
    return { ...nothing, dimension: "whole", figures, certainty: "likely" };
  }
  const [only] = done.slice(-1);
  const how = only === undefined ? undefined : DONE.get(only);
  // 制定、修订共3件 are no number of the form; of 公开……制定1件 the last verb counts
  if (
    how === undefined ||
    acts.at(-1) !== only ||
    new Set(done.map((act) => DONE.get(act))).size > 1
  ) {
    // 制定修订规范性文件2件: most likely those that were issued, anew or for the first time
    if (acts.join() === "issue,revise") {
      const figures = [stated.documents(topic, "issued")];
      return { ...nothing, dimension: "whole", figures, certainty: "unsure" };
    }
    // 清理12件，其中废止7件: those looked through may be divided by what became of them
    return acts.at(-1) === "revise" ? { ...nothing, dimension: "whole" } : nothing;
  }
  const topics = topicsIn(before, topic);
  const figures = topics.map((it) => stated.documents(it, how));
  return {
    topic,
    dimension: "whole",
    figures: isEach ? figures : stated.added(figures),
    certainty:
      isAnyFile(before, text) || isLookedThrough(only, behind)
        ? "unsure"
        : only === "issuedOf"
          ? "likely"
          : "sure",
  };
}

/** 对现行有效的92件规范性文件开展清理: those that were in force before. */
function isLookedThrough(done: string | undefined, behind: Words): boolean {
  return done === "keep" && has(behind, "act", "revise");
}

const ALL_DONE = ["issued", "repealed", "inForce"] as const;

const ISSUED = /印发|制发|制定|出台/u;

/** 制发且现行有效: both verbs of the same documents. */
function isSameOf(before: Words): boolean {
  const issue = before.findIndex((it) => isOf(it, "act", "issue"));
  const and = before[issue + 1];
  return isOf(and, "sign", "and") && isOf(before[issue + 2], "act", "keep");
}

/** 制定规范性文件4件，废止文件2件, 无废止文件: which files those are is not said. */
export function isAnyFile(before: Words, text: string): boolean {
  const noun = before.findLast(({ kind }) => kind === "topic");
  return noun !== undefined && text.slice(noun.start, noun.end) === "文件";
}

/** 行政规范性文件26件, with no verb: those issued, or those in force. */
function isNamedAlone(before: Words, lead: Words): boolean {
  const own = contentOf(before);
  return own.length > 0 && own.every((it) => isDocuments(it.is)) && contentOf(lead).length === 0;
}

export function isDocuments(topic: string | undefined): boolean {
  return topic === "rules" || topic === "normativeDocuments";
}

/** 发布行政规范性文件6件: what is released is mostly new. */
function isReleased(before: Words): boolean {
  const own = contentOf(before);
  return isOf(own.at(-2), "act", "release") && isDocuments(own.at(-1)?.is);
}

function actsIn(row: Words): string[] {
  const all = outsideBrackets(row);
  // 28件现行有效的规范性文件进行集中公开: the verb in front of the noun tells which they are
  const noun = all.findIndex((it) => isDocuments(it.is));
  const isTold = all.slice(0, noun + 1).some((it) => isOf(it, "act", "keep"));
  const words = isTold ? all.slice(0, noun + 1) : all;
  const acts = words.filter(
    ({ kind, is }) =>
      kind === "act" && (DONE.has(is) || is === "revise" || is === "publish" || is === "release"),
  );
  return acts.filter((act, i) => !isPublished(words, acts[i - 1], act)).map(({ is }) => is);
}

/** 制定并公开3件, 制发公开3件 count what was issued. */
function isPublished(words: Words, before: Token | undefined, act: Token): boolean {
  if (before?.is !== "issue" || !isPublish(act)) return false;
  return before.end === act.start || areJoined(words, before, act);
}

function topicsIn(words: Words, topic: DocumentsKind): DocumentsKind[] {
  const named = namesOf(words, "topic").filter(
    (it) => it === "rules" || it === "normativeDocuments",
  );
  return named.length > 1 ? named : [topic];
}
