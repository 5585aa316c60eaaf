/** What may be written for a number of the text: what the tables have, or a placeholder that follows them. */
import { formatNumber } from "../../figures/figure.ts";
import type { Fact, Share, Span } from "../../narrative/fact.ts";
import { placeholderOf } from "../../narrative/placeholder-of.ts";
import {
  lastPlaceholderAt,
  type PlacedPlaceholder,
  type ResolvedParagraph,
} from "../../narrative/placeholders.ts";
import type { SentenceKind } from "../../narrative/sentence-plan.ts";
import { standardSentences } from "../../narrative/standard-sentences.ts";
import * as stated from "../../narrative/stated-figure.ts";
import type { StatedFigure } from "../../narrative/stated-figure.ts";
import { inUnitOfText } from "../../narrative/subject-money.ts";
import { isMoney } from "../../text/units.ts";
import { digitsAs, numberEnd, numberAs } from "../../narrative/write-number.ts";
import { writtenSpan } from "../../narrative/written-span.ts";
import type { RuleContext } from "../context.ts";
import type { Judgement } from "./judge-fact.ts";

/**
 * `take`: the number of the tables. `bind`: a placeholder. `release`: the number that a placeholder gives, for good.
 * `tell`: the customary sentence in place of words that deny.
 */
export interface Mend {
  readonly kind: "take" | "bind" | "release" | "tell";
  /** What is replaced, in the paragraph as written. */
  readonly span: Span;
  readonly words: string;
  /** How it will read there. */
  readonly reads: string;
  /** What it comes to, alike for 8, ８ and 八. */
  readonly means: string;
}

/** @param together judged, all of one place */
export function mendsOfFacts(
  context: RuleContext,
  paragraph: ResolvedParagraph,
  together: readonly Judgement[],
): Mend[] {
  const [first] = together;
  if (!first) return [];
  const agrees = together.every((it) => it.agrees);
  const number = numberOf(paragraph, first.fact.span, first.fact.unit);
  if (!number) return agrees ? [] : tellings(context, paragraph, together);
  const before = lastPlaceholderAt(paragraph, number.at.start);
  const bound = before && number.at.end <= before.resolved.end ? before : undefined;
  const span = writtenSpan(paragraph, number.at);
  const takes = commonNumbers(together).flatMap((value): Mend[] => {
    const words = numberAs(number.written, inUnitOfText(first.fact.figure, value, number.unit));
    return words === number.written
      ? []
      : [{ kind: "take", span, words, reads: words, means: formatNumber(value) }];
  });
  return [
    ...(bound ? mendsOfPlaceholder(paragraph, bound) : []),
    ...(agrees ? [] : takes),
    ...(bound && agrees ? [] : bindings(context, together, number, span)),
  ];
}

export function mendsOfShare(
  paragraph: ResolvedParagraph,
  { span, places }: Share,
  expected: number,
): Mend[] {
  const number = numberOf(paragraph, span, "%") ?? numberOf(paragraph, span, "％");
  if (!number) return [];
  const words = digitsAs(number.written, expected.toFixed(places));
  if (words === number.written) return [];
  const at = writtenSpan(paragraph, number.at);
  return [{ kind: "take", span: at, words, reads: words, means: words }];
}

export function mendsOfPlaceholder(
  { text }: ResolvedParagraph,
  { value, written, resolved }: PlacedPlaceholder,
): Mend[] {
  if (Number.isNaN(value)) return [];
  const words = text.slice(resolved.start, resolved.end);
  return [{ kind: "release", span: written, words, reads: words, means: words }];
}

interface PlacedNumber {
  /** In the paragraph as it will read, without its unit. */
  readonly at: Span;
  readonly written: string;
  /** As the text has it: 元 where the figure is given in 万元. */
  readonly unit: string;
}

/** The number at the begin of a span; undefined where words say as much. */
function numberOf(
  { text }: ResolvedParagraph,
  { start, end }: Span,
  unit: string,
): PlacedNumber | undefined {
  const last = numberEnd(text, start);
  if (last === undefined || last > end) return undefined;
  const behind = text.slice(last, end).trim();
  if (behind !== unit && !isMoney(behind)) return undefined;
  return { at: { start, end: last }, written: text.slice(start, last), unit: behind };
}

/** What the tables have for all of the facts, by any reading. */
function commonNumbers(together: readonly Judgement[]): number[] {
  const [first, ...others] = together.map(({ readings }) => readings.map((it) => it.number));
  return [...new Set(first)].filter((it) => others.every((numbers) => numbers.includes(it)));
}

/** Only what gives exactly the number of the tables, in the unit of the text, and never two figures by one name. */
function bindings(
  { edition }: RuleContext,
  [judgement, other]: readonly Judgement[],
  { unit }: PlacedNumber,
  span: Span,
): Mend[] {
  if (!judgement || other) return [];
  const { fact, agrees, readings } = judgement;
  return readings.flatMap(({ cells, less, number }, i): Mend[] => {
    const isWritten = !agrees || number === fact.value;
    const isAgain = readings.findIndex((it) => it.number === number) < i;
    if (
      !isWritten ||
      isAgain ||
      less.length > 0 ||
      inUnitOfText(fact.figure, number, unit) !== number
    )
      return [];
    const words = placeholderOf(edition, cells);
    if (words === undefined) return [];
    return [{ kind: "bind", span, words, reads: formatNumber(number), means: words }];
  });
}

/** The customary sentence that tells what words deny, where it tells of nothing else. */
function tellings(
  { report }: RuleContext,
  paragraph: ResolvedParagraph,
  together: readonly Judgement[],
): Mend[] {
  const [first] = together;
  const kind = DENIED.find(({ figures }) => isSame(together, figures))?.kind;
  if (!first || kind === undefined || !isDenial(first.fact)) return [];
  const sentence = standardSentences(report).find((it) => it.kind === kind);
  if (!sentence) return [];
  const words = sentence.text.replace(/^\d+年，|。$/gu, "");
  const span = writtenSpan(paragraph, first.fact.span);
  return [{ kind: "tell", span, words, reads: words, means: words }];
}

/** By the figures that are denied together. */
const DENIED: readonly {
  readonly figures: readonly StatedFigure[];
  readonly kind: SentenceKind;
}[] = [
  { figures: [stated.received], kind: "requests" },
  { figures: [stated.cases("reconsideration"), stated.cases("litigation")], kind: "disputes" },
];

function isSame(together: readonly Judgement[], figures: readonly StatedFigure[]): boolean {
  return (
    together.length === figures.length &&
    together.every(({ fact }, i) => fact.figure === figures[i])
  );
}

/** 均已办结 states a number by words as well, and denies nothing. */
function isDenial({ value, unit }: Fact): boolean {
  return value === 0 && unit === "";
}
