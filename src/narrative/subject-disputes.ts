/** Numbers of table four: reconsideration and litigation about 政府信息公开, by route and result. */
import type { Counted, Subject, SubjectContext } from "./counted.ts";
import { cases, type CasesFigure, type StatedFigure } from "./stated-figure.ts";
import { areJoined, contentOf, has, isOf, namesOf, type Words } from "./words.ts";

const UNITS = new Set(["件", "起", "宗", "例", "次", "个", "项", "条", "份", ""]);

/** Verbs of an organ that decides others' cases, or is sued over anything. */
const OWN_CASES = ["receive", "newlyReceive", "handle", "judge", "revise"];

export function disputeSubject(
  topic: "reconsideration" | "litigation",
  counted: Counted,
  context: SubjectContext,
): Subject {
  const { before, behind, lead, unit, value } = counted;
  const nothing: Subject = { topic, dimension: "other", figures: [], certainty: "sure" };
  if (!UNITS.has(unit)) return nothing;
  const own = contentOf(before);
  // 处理涉及政府信息公开行政复议3件: those against the organ itself
  const isOfItself =
    context.namesOgi &&
    !context.hasOwnCases &&
    has(before, "act", "concern") &&
    !has(before, "act", "judge");
  const isOwnCase =
    !isOfItself &&
    (context.hasOwnCases ||
      OWN_CASES.some(
        (act) => has(before, "act", act) || (own.length < 2 && has(lead, "act", act)),
      ));
  const isAbout = context.isOgi || context.hasOccurred || context.topic === topic;
  if (isOwnCase && !context.namesOgi && value !== 0) return { ...nothing, topic: "other" };
  const certainty = isOwnCase ? "unsure" : isAbout && !isOfItself ? "sure" : "likely";
  const groups = dividedGroups(before, context) ?? groupsOf(topic, before, behind, lead);
  const [result] = [...resultsIn(before).slice(-1), ...resultsIn(behind)];
  if (result === "unnamed") return { ...nothing, dimension: "result" };
  if (result !== undefined) {
    return { topic, certainty, dimension: "result", figures: withResult(groups, result) };
  }
  const dimension = has(before, "route") ? "result" : "whole";
  return { topic, certainty, dimension, figures: groups };
}

/** 直接起诉2件（维持1件）: a result without a noun is one of what its list divides. */
function dividedGroups(
  before: Words,
  { list }: SubjectContext,
): readonly CasesFigure[] | undefined {
  const isNamed = has(before, "topic") || has(before, "route");
  const groups = isNamed ? [] : casesIn(list?.wholes.at(-1)?.figures ?? []);
  return groups.some(isOfLitigation) ? groups : undefined;
}

/** Some of it, not 行政诉讼 as a whole. */
function isOfLitigation({ of, route, result }: CasesFigure): boolean {
  return of === "litigation" && (route !== undefined || result !== undefined);
}

/** The results that words name, each once. */
export function resultsIn(words: Words): string[] {
  const names = namesOf(words, "result");
  return names.length === 0 ? names : [...new Set(names.map((it) => it.replace(/\..*/u, "")))];
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
function groupsOf(
  topic: "reconsideration" | "litigation",
  before: Words,
  behind: Words,
  lead: Words,
): CasesFigure[] {
  const [route] = [...namesOf(before, "route").slice(-1), ...namesOf(behind, "route")];
  if (route !== undefined) return [cases("litigation", { route })];
  const words = [before, behind, lead].find((it) => bothIn(it).length > 0) ?? [];
  const [reconsideration, litigation] = bothIn(words);
  if (!reconsideration || !litigation || !areJoined(words, reconsideration, litigation)) {
    return [cases(topic)];
  }
  const isEach = [before, behind].some((it) => has(it, "link", "each") || has(it, "link", "all"));
  return isEach ? [cases("reconsideration"), cases("litigation")] : [cases("disputes")];
}

function bothIn(words: Words): Words {
  const first = words.find((it) => isOf(it, "topic", "reconsideration"));
  const second = words.find((it) => isOf(it, "topic", "litigation"));
  return first && second && first.start < second.start ? [first, second] : [];
}
