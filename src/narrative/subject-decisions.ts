/** Numbers of 第二十条第（五）（六）项: decisions on licences, penalties and coercion, and the items themselves. */
import { editionForYear } from "../form/editions.ts";
import { onceForEdition } from "../form/once-for.ts";
import type { Counted, Subject, SubjectContext } from "./counted.ts";
import * as stated from "./stated-figure.ts";
import type { DecidedKind } from "./stated-figure.ts";
import { contentOf, has, isOf, isPublish, namesOf, type Words } from "./words.ts";

const UNITS = new Set(["件", "件次", "次", "起", "宗", "项", "个", "例", "份", "笔", "条", ""]);
const DECIDED = new Set<string>(["licensing", "penalties", "compulsion", "otherServices"]);

const PUBLISHED = /公[开布示]/u;

/** 公开行政许可结果1286条 counts what was put on the page, as 行政许可信息 does. */
const OUTCOME = /^(?:决定)?(?:结果|公示|双公示)/u;
const LONGEST_TAIL = 5;

/** Of one kind where another word stands in front: 林木采伐许可证, 草原征用许可. */
const ONE_LICENCE = /^许可$|许可证$/u;

function saysDecided(before: Words, text: string): boolean {
  return before.some(
    ({ kind, start, end }) => kind === "topic" && text.slice(start, end).includes("决定"),
  );
}

const countsItems = onceForEdition(({ cells }) =>
  cells.some(({ column }) => column.line.role === "itemsLastYear"),
);

/** Where the form of the year counts no items beside decisions, 行政处罚3项 are as many decisions. */
export function countsDecisionsOnly(year: number | null): boolean {
  const edition = year === null ? undefined : editionForYear(year);
  return edition !== undefined && !countsItems(edition);
}

function isDecided(topic: string | undefined): topic is DecidedKind {
  return topic !== undefined && DECIDED.has(topic);
}

export function decisionSubject(
  topic: DecidedKind | "powers",
  { before, behind, unit }: Counted,
  { year, list, statements, text }: SubjectContext,
): Subject {
  const nothing: Subject = { topic, dimension: "other", figures: [], certainty: "sure" };
  if (!UNITS.has(unit)) return nothing;
  const counts = { topic, dimension: "other" } as const;
  if (topic === "powers") return { ...counts, figures: [stated.items(topic)], certainty: "likely" };
  const isMade = ["decide", "handle"].some(
    (act) => has(before, "act", act) || has(behind, "act", act),
  );
  // 行政许可受理426件 are not decided yet
  const isReceived = has(before, "act", "receive") || has(before, "act", "newlyReceive");
  if (isReceived && !isMade) return nothing;
  // 涉及征收的7件、行政处罚的8件: what cases are about
  const [about] = before.slice(-2);
  if (!isMade && about?.kind === "topic" && before.length > 1 && text.startsWith("的", about.end))
    return nothing;
  // 公开行政许可信息55项、行政处罚信息3项: the verb goes on; 行政权力事项107项，其中行政许可18项 divides those
  const told = statements.at(-1);
  const isNext =
    told?.figures.length === 0 &&
    isDecided(told.topic) &&
    PUBLISHED.test(text.slice(told.quote.start, told.quote.end));
  if (isNext && namesOf(before, "act").length === 0) return nothing;
  // 财政信息2条，行政处罚信息214条: what was put on the page, one kind after the other
  const isOfPage = told?.unit === "条" && unit === "条" && told.figures.length === 0;
  if (isOfPage && !isMade) return nothing;
  // 林木采伐许可证213份 are those of one kind
  const licence = before.findIndex((it) => ONE_LICENCE.test(text.slice(it.start, it.end)));
  if (licence > 0 && before[licence - 1]?.kind === "unknown") return nothing;
  if (list?.wholes.at(-1)?.topic === "powers")
    return { ...counts, figures: [stated.items(topic)], certainty: "likely" };
  const isPublished = before.some(isPublish);
  // 公布行政许可28个, 行政许可共9个事项 count what may be applied for; 行政许可决定28个 does not
  const isItem = unit === "个" ? !saysDecided(before, text) : isPublished && unit === "项";
  if (isItem && !isMade) return nothing;
  const isOfItems = topic === "otherServices" || has([...before, ...behind], "sign", "items");
  if (!isMade && unit === "项" && (isOfItems || !countsDecisionsOnly(year))) {
    return { ...counts, figures: [stated.items(topic)], certainty: "likely" };
  }
  // 行政处罚1: a heading with its number, or anything else; 取消行政许可3项, where 信用公示行政许可3件 says how
  const isOther = has(before.slice(before.findLastIndex(isPublish) + 1), "unknown");
  if (!isMade && (unit === "" || isOther)) return nothing;
  const named = namesOf(before, "topic").filter(isDecided);
  const isEach = has(before, "link", "each") || has(before, "link", "all");
  const figures = (named.length > 1 ? named : [topic]).map(stated.decisions);
  const noun = before.findLast(({ kind }) => kind === "topic");
  const isOfInformation =
    isOf(contentOf(before).at(-1), "sign", "information") ||
    (noun !== undefined && OUTCOME.test(text.slice(noun.end, noun.end + LONGEST_TAIL)));
  // 公示行政许可信息312条 counts what was put on the page
  if (isPublished && isOfInformation && unit === "条") return nothing;
  // what is published may be of other years, and may be a part
  // and 件次 may count those who came
  const isInformation = unit === "条" || unit === "件次" || isPublished || isOfInformation;
  return {
    ...counts,
    figures: isEach ? figures : stated.added(figures),
    certainty: isInformation ? "unsure" : "likely",
  };
}
