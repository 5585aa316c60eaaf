/** What a number of a list divides, where that says what the number counts, or how sure it is. */
import type { Statement } from "./fact.ts";
import type { OpenSentence } from "./sentence.ts";
import * as stated from "./stated-figure.ts";
import type { StatedFigure } from "./stated-figure.ts";

type Lists = Pick<OpenSentence, "list" | "text">;

const DOCUMENTS = new Set<string | undefined>(["rules", "normativeDocuments"]);

/** 公开信息600条，其中行政处罚类5条: what was published; 行政权力108项，其中行政许可19项: what may be done. */
export function dividesNoFigure(
  { list }: Lists,
  { topic, unit, dimension, value }: Statement,
): boolean {
  const whole = list?.wholes.at(-1);
  // 予以公开的31件中，自然人29件: the columns of that row, which texts do not state as such
  const isOfRow = whole?.dimension === "outcome" || whole?.figures.includes(stated.carriedOut);
  if (dimension === "applicant" && isOfRow && whole && value <= whole.value) return true;
  if (whole?.topic !== "other") return false;
  return topic === "request" || unit === "条" || (unit === "项" && whole.unit === unit);
}

/** 办结的31件中，上年结转2件: what came is a part of what was done; of 办理31件，其中上年结转2件 it is all that came. */
export function dividesDone({ list, text }: Lists, figures: readonly StatedFigure[]): boolean {
  const whole = list?.listing === "among" ? list.wholes.at(-1) : undefined;
  if (!whole?.figures.includes(stated.handled)) return false;
  const isDone = DONE.test(text.slice(whole.quote.start, whole.quote.end));
  return isDone && figures.some((it) => INCOMING.has(it));
}

const DONE = /^[^收受接]*(?:办结|办毕|完结)/u;

const INCOMING = new Set<StatedFigure>([stated.received, stated.carriedIn]);

/** 公开规章13件（新制定5件、废止4件）: parts of a number that stands in no cell most likely stand in one all the same. */
export function dividesPublished({ list }: Lists, { topic }: Statement): boolean {
  const whole = list?.wholes.at(-1);
  if (!DOCUMENTS.has(topic) || !DOCUMENTS.has(whole?.topic)) return false;
  return whole?.figures.length === 0 && whole.dimension === "other";
}
