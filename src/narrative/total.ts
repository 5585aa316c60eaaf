/** 网上申请9件、信函申请6件，共计15件: a total behind what it adds up, with no noun of its own. */
import type { Counted, Subject } from "./counted.ts";
import type { Statement } from "./fact.ts";
import type { OpenSentence } from "./sentence.ts";
import * as stated from "./stated-figure.ts";
import type { SingleFigure, StatedFigure } from "./stated-figure.ts";
import { has, hasContent } from "./words.ts";

interface Total {
  readonly figure: SingleFigure;
  /** Whether these numbers add up to it. */
  readonly adds: (sentence: OpenSentence, value: number) => boolean;
}

const ROUTES = ["direct", "afterReconsideration"].map((route) =>
  stated.cases("litigation", { route }),
);

/** What the numbers of a sentence add up to; the first that fits. */
const TOTALS: readonly Total[] = [
  {
    figure: stated.receivedAndCarriedIn,
    adds: ({ told }) => told.has(stated.received) && told.has(stated.carriedIn),
  },
  {
    figure: stated.cases("disputes"),
    adds: ({ told }, value) =>
      [stated.cases("reconsideration"), stated.cases("litigation")].every(
        (it) => (told.get(it) ?? NaN) <= value,
      ),
  },
  {
    figure: stated.cases("litigation"),
    adds: ({ told }, value) => ROUTES.reduce((sum, it) => sum + (told.get(it) ?? NaN), 0) === value,
  },
  {
    figure: stated.handled,
    adds: (sentence) => endsWith(sentence, isOutcome) && !sentence.told.has(stated.handled),
  },
  { figure: stated.received, adds: (sentence) => endsWith(sentence, isReceived) },
];

/** The subject of 共计 and 合计 with nothing but a number behind; undefined where it adds up nothing known. */
export function totalOf(
  sentence: OpenSentence,
  { before, behind, value }: Counted,
): Subject | undefined {
  const isAlone = !hasContent(before) && !hasContent(behind);
  if (sentence.list || !isAlone || !has(before, "link", "sum")) return undefined;
  const { periods } = sentence;
  // 第一季度9件，第二季度12件，下半年10件，全年合计31件
  const isOfYear = has(before, "time", "thisYear") && periods?.sum === value;
  const figure = isOfYear
    ? periods.figure
    : TOTALS.find(({ adds }) => adds(sentence, value))?.figure;
  if (figure === undefined) return undefined;
  if (!isTotalled(figure)) return undefined;
  const topic = figure.kind === "cases" ? "litigation" : "request";
  return { topic, dimension: "whole", figures: [figure], certainty: "likely" };
}

/** 网上收到申请9件、邮寄收到申请4件，合计13件: what was counted before turns out to be parts. */
export function restateParts({ facts, restated }: OpenSentence, total: Subject): void {
  for (const figure of total.figures) {
    for (let i = restated.get(figure) ?? 0; i < facts.length; i += 1) {
      const it = facts[i];
      if (it?.figure === figure) facts[i] = { ...it, isPart: true };
    }
    restated.set(figure, facts.length);
  }
}

const REQUESTS = new Set(["received", "handled", "receivedAndCarriedIn", "carriedOut"]);

/** Only requests and disputes are added up over the year. */
function isTotalled({ kind }: StatedFigure): boolean {
  return REQUESTS.has(kind) || kind === "cases";
}

/** Whether the last two numbers are parts of that kind. */
function endsWith(
  { statements }: OpenSentence,
  isOfKind: (statement: Statement) => boolean,
): boolean {
  const last = statements.slice(-2);
  return last.length === 2 && last.every((it) => it.topic === "request" && isOfKind(it));
}

function isOutcome({ dimension }: Statement): boolean {
  return dimension === "outcome";
}

/** 网上申请9件, 自然人5件, 邮寄收到申请4件. */
function isReceived({ dimension, figures }: Statement): boolean {
  return dimension === "channel" || dimension === "applicant" || figures.includes(stated.received);
}
