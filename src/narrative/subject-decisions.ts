/** Numbers of 第二十条第（五）（六）项: decisions on licences, penalties and coercion, and the items themselves. */
import type { Counted, Subject } from "./counted.ts";
import { contentOf, has, isOf, namesOf } from "./words.ts";

const UNITS = new Set(["件", "次", "起", "宗", "项", "个", "例", "份", "笔", "条", ""]);
const DECIDED = ["licensing", "penalties", "compulsion", "otherServices"];

export function decisionSubject(
  topic: "licensing" | "penalties" | "compulsion" | "otherServices" | "powers",
  { before, behind, unit }: Counted,
): Subject {
  const nothing: Subject = { topic, dimension: "other", facts: [], certainty: "sure" };
  if (!UNITS.has(unit)) return nothing;
  const told = { topic, dimension: "other" } as const;
  if (topic === "powers") return { ...told, facts: ["powers.items"], certainty: "likely" };
  const isMade = ["decide", "handle"].some(
    (act) => has(before, "act", act) || has(behind, "act", act),
  );
  if (!isMade && unit === "项") return { ...told, facts: [`${topic}.items`], certainty: "likely" };
  const named = namesOf(before, "topic").filter((it) => DECIDED.includes(it));
  const isEach = has(before, "link", "each") || has(before, "link", "all");
  const facts = (named.length > 1 ? named : [topic]).map((it) => `${it}.decisions`);
  // what is published may be of other years, and may be a part
  const isPublished =
    unit === "条" ||
    has(before, "act", "publish") ||
    isOf(contentOf(before).at(-1), "sign", "information");
  return {
    ...told,
    facts: isEach || facts.length === 1 ? facts : [facts.join("+")],
    certainty: isPublished ? "unsure" : "likely",
  };
}
