/** One living number: how it stands, what the tables have, what may be written instead. */
import type { Cell } from "../../form/edition.ts";
import type { Share, Span } from "../../narrative/fact.ts";
import {
  lastPlaceholderAt,
  type PlacedPlaceholder,
  type ResolvedParagraph,
} from "../../narrative/placeholders.ts";
import { writtenSpan } from "../../narrative/written-span.ts";
import type { RuleContext } from "../context.ts";
import { faultOf, type Judgement } from "./judge-fact.ts";
import { mendsOfFacts, mendsOfPlaceholder, mendsOfShare, type Mend } from "./mends.ts";
import * as sentences from "./sentences.ts";
import type { ShareJudgement } from "./shares.ts";

/**
 * `differs`: the words may count something else, so that the difference is a hint at most. What is bound and
 * contradicts the tables all the same, by the words around it, differs or disagrees.
 */
export type LivingState = "agrees" | "differs" | "disagrees" | "bound";

/** Whether the tables have something else. */
export function isOff(state: LivingState): boolean {
  return state === "disagrees" || state === "differs";
}

export interface LivingNumber {
  readonly state: LivingState;
  /** In the paragraph as written: the number with its unit, or the words that say as much. */
  readonly span: Span;
  /** What stands there as it will read; a placeholder that is not filled stays as written. */
  readonly shown: string;
  /** The shortest words that hold verb, number and noun, as they will read. */
  readonly quote: string;
  /** Every cell that it is held against. */
  readonly cells: readonly Cell[];
  /** What the tables have: 表三新收8件，加上年结转0件为8件. */
  readonly tablesSay: string;
  /** What may be written instead, the likeliest first. */
  readonly mends: readonly Mend[];
  /** What is wrong with it, alike wherever else the same is told; absent where nothing is, or it is told once. */
  readonly fault?: string;
}

/**
 * The number that some facts state together.
 *
 * @param together judged, all of one place
 */
export function numberOfFacts(
  context: RuleContext,
  paragraph: ResolvedParagraph,
  together: readonly Judgement[],
): LivingNumber {
  const [first] = together;
  if (!first) throw new Error("A living number needs a fact.");
  const { span, quote } = first.fact;
  const wrong = together.filter((it) => !it.agrees);
  const last = lastPlaceholderAt(paragraph, span.end - 1);
  const isBound = last !== undefined && span.start < last.resolved.end;
  const readings = together.flatMap((it) => it.readings);
  return {
    state: wrong.length > 0 ? stateOf(wrong) : isBound ? "bound" : "agrees",
    span: writtenSpan(paragraph, span),
    shown: words(paragraph, span),
    quote: words(paragraph, quote),
    cells: unique(readings.flatMap(({ cells, less }) => [...cells, ...less])),
    tablesSay: together
      .map(({ fact, readings: own }) => sentences.tablesSay(context, fact, own))
      .join("；"),
    mends: mendsOfFacts(context, paragraph, together),
    ...(wrong.length > 0 && { fault: faultOf(wrong) }),
  };
}

function stateOf(wrong: readonly Judgement[]): LivingState {
  return wrong.every(({ severity }) => severity === "hint") ? "differs" : "disagrees";
}

/** 占1.05%. */
export function numberOfShare(
  paragraph: ResolvedParagraph,
  share: Share,
  judgement: ShareJudgement,
): LivingNumber {
  const { whole, expected, agrees } = judgement;
  return {
    state: agrees ? "agrees" : "disagrees",
    span: writtenSpan(paragraph, share.span),
    shown: words(paragraph, share.span),
    quote: words(paragraph, share.quote),
    cells: whole.cells,
    tablesSay: sentences.shareSays(whole, share.places, expected),
    mends: agrees ? [] : mendsOfShare(paragraph, share, expected),
  };
}

/** A placeholder whose words state no fact that is read. */
export function numberOfPlaceholder(
  paragraph: ResolvedParagraph,
  placeholder: PlacedPlaceholder,
): LivingNumber {
  const { cells, value, written, resolved } = placeholder;
  return {
    state: "bound",
    span: written,
    shown: words(paragraph, resolved),
    quote: words(paragraph, resolved),
    cells,
    tablesSay: sentences.cellsHold(cells, value),
    mends: mendsOfPlaceholder(paragraph, placeholder),
  };
}

function words({ text }: ResolvedParagraph, { start, end }: Span): string {
  return text.slice(start, end);
}

function unique(cells: readonly Cell[]): Cell[] {
  return [...new Set(cells)];
}
