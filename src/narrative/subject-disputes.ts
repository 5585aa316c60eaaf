/** Numbers of table four: reconsideration and litigation about 政府信息公开, by route and result. */
import type { Counted, Subject, SubjectContext } from "./counted.ts";
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
  const nothing: Subject = { topic, dimension: "other", facts: [], certainty: "sure" };
  if (!UNITS.has(unit)) return nothing;
  const own = contentOf(before);
  const isOwnCase =
    context.hasOwnCases ||
    OWN_CASES.some((act) => has(before, "act", act) || (own.length < 2 && has(lead, "act", act)));
  const isAbout = context.isOgi || context.hasOccurred || context.topic === topic;
  if (isOwnCase && !context.namesOgi && value !== 0) return { ...nothing, topic: "other" };
  const certainty = isOwnCase ? "unsure" : isAbout ? "sure" : "likely";
  const groups = dividedGroups(before, context) ?? groupsOf(topic, before, behind, lead);
  const [result] = [...namesOf(before, "result").slice(-1), ...namesOf(behind, "result")];
  if (result === "unnamed") return { ...nothing, dimension: "result" };
  if (result !== undefined) {
    return { topic, certainty, dimension: "result", facts: groups.map((it) => `${it}.${result}`) };
  }
  const dimension = has(before, "route") ? "result" : "whole";
  return { topic, certainty, dimension, facts: groups };
}

/** 直接起诉2件（维持1件）: a result without a noun is one of what its list divides. */
function dividedGroups(before: Words, { list }: SubjectContext): readonly string[] | undefined {
  const whole = list?.wholes.at(-1);
  const isNamed = has(before, "topic") || has(before, "route");
  return !isNamed && whole?.facts.some((it) => it.startsWith("litigation."))
    ? whole.facts
    : undefined;
}

/** Which of the printed groups; both at once where the text adds them up. */
function groupsOf(topic: string, before: Words, behind: Words, lead: Words): string[] {
  const [route] = [...namesOf(before, "route").slice(-1), ...namesOf(behind, "route")];
  if (route !== undefined) return [`litigation.${route}`];
  const words = [before, behind, lead].find((it) => bothIn(it).length > 0) ?? [];
  const [reconsideration, litigation] = bothIn(words);
  if (!reconsideration || !litigation || !areJoined(words, reconsideration, litigation)) {
    return [topic];
  }
  const isEach = [before, behind].some((it) => has(it, "link", "each") || has(it, "link", "all"));
  return isEach ? ["reconsideration", "litigation"] : ["disputes"];
}

function bothIn(words: Words): Words {
  const first = words.find((it) => isOf(it, "topic", "reconsideration"));
  const second = words.find((it) => isOf(it, "topic", "litigation"));
  return first && second && first.start < second.start ? [first, second] : [];
}
