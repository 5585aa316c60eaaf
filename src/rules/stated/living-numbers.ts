/**
 * The numbers of a text that live with the tables: each that states a figure of the form, where it stands in the
 * paragraph as written, whether the tables bear it out, and what may be written instead.
 *
 *   收到政府信息公开申请9件，办结{办结}件。        表三新收8件，办结8件
 *                     ^^^      ^^^^^^^
 *                  disagrees    bound
 *
 * What disagrees here is what the rules report (facts.ts, shares.ts): both judge by the same functions.
 */
import type { Cell } from "../../form/edition.ts";
import { narrativeParts, type NarrativePart } from "../../form/parts.ts";
import type { Fact, Span } from "../../narrative/fact.ts";
import { resolveParagraph, type ResolvedParagraph } from "../../narrative/placeholders.ts";
import type { ReadText } from "../../narrative/read-report.ts";
import { paragraphsAt } from "../../report/paragraphs.ts";
import { writtenSpan } from "../../narrative/written-span.ts";
import type { RuleContext } from "../context.ts";
import { judgeOf, type Judgement } from "./judge-fact.ts";
import { numberOfFacts, numberOfPlaceholder, numberOfShare } from "./living-number.ts";
import type { LivingNumber } from "./living-number.ts";
import { wordsAt } from "./words-at.ts";
import { ruleOf } from "./figure-rules.ts";
import { readingsOf } from "./readings.ts";
import { shareJudgeOf } from "./shares.ts";
import { textsOf } from "./texts-of.ts";

/** Words that speak of cells and need not state all that they hold: 另外3件. */
interface Mention {
  /** In the paragraph as written. */
  readonly span: Span;
  /** As it will read. */
  readonly quote: string;
  readonly cells: readonly Cell[];
}

export interface LivingParagraph {
  readonly part: NarrativePart;
  readonly index: number;
  /** As written. */
  readonly text: string;
  /** In the order of the text; no two share a place. */
  readonly numbers: readonly LivingNumber[];
  readonly mentions: readonly Mention[];
}

/** All paragraphs of a report as written, with their numbers. */
export function livingParagraphs(context: RuleContext): LivingParagraph[] {
  const { written } = context;
  const texts = textsOf(context);
  return narrativeParts.flatMap((part) => {
    const read = texts.filter((it) => it.part === part);
    return paragraphsAt(written.narrative, part).map((text, index): LivingParagraph => {
      const paragraph = resolveParagraph(text, context.figures);
      const told = read[index] ? toldIn(context, paragraph, read[index]) : NOTHING_TOLD;
      const bound = paragraph.placeholders.map((it) => numberOfPlaceholder(paragraph, it));
      return { part, index, text, ...told, numbers: inOrder([...told.numbers, ...bound]) };
    });
  });
}

type Told = Pick<LivingParagraph, "numbers" | "mentions">;

const NOTHING_TOLD: Told = { numbers: [], mentions: [] };

function toldIn(context: RuleContext, paragraph: ResolvedParagraph, read: ReadText): Told {
  const judged = new Map<string, Judgement[]>();
  const mentions: Mention[] = [];
  const judge = judgeOf(context, read.facts);
  for (const fact of read.facts) {
    const judgement = judge(fact);
    const place = `${fact.span.start} ${fact.span.end}`;
    if (judgement) judged.set(place, [...(judged.get(place) ?? []), judgement]);
    else mentions.push(mentionOf(context, paragraph, read, fact));
  }
  const numbers = [...judged.values()].map((it) => numberOfFacts(context, paragraph, it));
  const judgeShare = shareJudgeOf(context, read);
  const shares = read.shares.flatMap((share) => {
    const judgement = judgeShare(share);
    return judgement ? [numberOfShare(paragraph, share, judgement)] : [];
  });
  return { numbers: [...numbers, ...shares], mentions };
}

function mentionOf(
  context: RuleContext,
  paragraph: ResolvedParagraph,
  read: ReadText,
  fact: Fact,
): Mention {
  const isOurs = ruleOf(fact.figure) !== undefined && fact.certainty !== "unsure";
  const readings = isOurs ? readingsOf(context, fact) : [];
  return {
    span: writtenSpan(paragraph, fact.quote),
    quote: wordsAt(read, fact.quote),
    cells: readings.flatMap(({ cells, less }) => [...cells, ...less]),
  };
}

/** Where a placeholder states a fact, the fact has its place. */
function inOrder(numbers: readonly LivingNumber[]): LivingNumber[] {
  const sorted = numbers.toSorted((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
  let end = 0;
  return sorted.filter(({ span }) => {
    const isFree = span.start >= end;
    if (isFree) end = span.end;
    return isFree;
  });
}
