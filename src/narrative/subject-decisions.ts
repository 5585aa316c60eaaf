/** Numbers of 第二十条第（五）（六）项: decisions on licences, penalties and coercion, and the items themselves. */
import type { Counted, Subject } from "./counted.ts";
import * as stated from "./stated-figure.ts";
import type { DecidedKind } from "./stated-figure.ts";
import { contentOf, has, isOf, namesOf } from "./words.ts";

const UNITS = new Set(["件", "次", "起", "宗", "项", "个", "例", "份", "笔", "条", ""]);
const DECIDED = new Set<string>(["licensing", "penalties", "compulsion", "otherServices"]);

function isDecided(topic: string): topic is DecidedKind {
  return DECIDED.has(topic);
}

export function decisionSubject(
  topic: DecidedKind | "powers",
  { before, behind, unit }: Counted,
): Subject {
  const nothing: Subject = { topic, dimension: "other", figures: [], certainty: "sure" };
  if (!UNITS.has(unit)) return nothing;
  const told = { topic, dimension: "other" } as const;
  if (topic === "powers") return { ...told, figures: [stated.items(topic)], certainty: "likely" };
  const isMade = ["decide", "handle"].some(
    (act) => has(before, "act", act) || has(behind, "act", act),
  );
  if (!isMade && unit === "项") {
    return { ...told, figures: [stated.items(topic)], certainty: "likely" };
  }
  const named = namesOf(before, "topic").filter(isDecided);
  const isEach = has(before, "link", "each") || has(before, "link", "all");
  const figures = (named.length > 1 ? named : [topic]).map(stated.decisions);
  // what is published may be of other years, and may be a part
  const isPublished =
    unit === "条" ||
    has(before, "act", "publish") ||
    isOf(contentOf(before).at(-1), "sign", "information");
  return {
    ...told,
    figures: isEach ? figures : stated.added(figures),
    certainty: isPublished ? "unsure" : "likely",
  };
}
