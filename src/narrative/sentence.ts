/** What is known of a sentence while its tokens are read one by one. */
import type {
  Breakdown,
  Certainty,
  Fact,
  Ground,
  Listing,
  Scope,
  Share,
  Span,
  Statement,
} from "./fact.ts";
import type { Documents } from "./counted.ts";
import type { Topic } from "./subject-words.ts";
import type { StatedFigure } from "./stated-figure.ts";
import type { Token } from "./token.ts";
import { MOST_NEAR } from "./words.ts";

/** A list of parts that is being read. */
export interface OpenList {
  readonly listing: Listing;
  readonly wholes: readonly Statement[];
  readonly parts: Statement[];
  readonly isBracketed: boolean;
  /** What was open when the bracket began. */
  readonly outer: OpenList | undefined;
  /** A semicolon has come: only parts of the same kind go on with the list. */
  isEnding: boolean;
  /** What its parts add up to. */
  sum: number;
  /** Whose the numbers were where it began. */
  readonly scope: Scope | undefined;
}

/** The words of a clause, and how many of them stand in front of a bracket. */
export interface OpenBracket {
  readonly words: readonly Token[];
  readonly count: number;
}

export interface OpenSentence {
  readonly text: string;
  readonly year: number | null;
  readonly organ: string;
  /** The sentence has named 政府信息公开, so that its disputes are those of table four. */
  isOgi: boolean;
  /** It has done so in its own words, not by what the text spoke of before. */
  namesOgi: boolean;
  /** Where it did so first. */
  ogiFrom: number | undefined;
  /** What it speaks of is known from the sentences before alone. */
  isCarried: boolean;
  /** It counts documents by their 公开属性. */
  readonly isOfDocuments: boolean;
  topic: Topic | undefined;
  /** What the text spoke of before. */
  readonly cameFrom: Topic | undefined;
  /** It counts what was asked of the organ besides. */
  isOfOtherBusiness: boolean;
  /** The number of those that its words have singled out, where it goes on with them. */
  some: Statement | undefined;
  /** The words speak of another year, or of a part of the year. */
  isOtherTime: boolean;
  /** They did so in front of the open bracket: 收到31件（上年25件），办结30件. */
  wasOtherTimeOutside: boolean;
  /** Whose the numbers were there. */
  scopeOutside: Scope | undefined;
  /** They did so before the time that was named last. */
  wasOtherTime: boolean;
  /** What the last number told a change of. */
  changed: readonly Token[] | undefined;
  /** What the quarters, or halves, of the year add up to that were told of one figure. */
  periods: { readonly figure: StatedFigure; readonly sum: number } | undefined;
  /** 全区, 本级: the number may be that of more or fewer organs. */
  scope: Scope | undefined;
  /** 全县 in the report of its government: most likely what its tables have. */
  isOfArea: boolean;
  hasHandled: boolean;
  /** 发生, 被申请, 引起: it tells what happened to the organ. */
  hasOccurred: boolean;
  hasOwnCases: boolean;
  documents: Documents | undefined;
  /** 另外 stands before the next number. */
  isBesides: boolean;
  /** It stood before the last number. */
  isOfRest: boolean;
  /** Behind those that are not handled yet: 除2件正在征求意见外，其余41件. */
  exceptsUndone: boolean;
  /** Words of the clause since its last number. */
  before: Token[];
  /** Words of the clause in front of its open bracket, where no number stands before it. */
  opened: OpenBracket | undefined;
  /** Words of the last clause, if it had no number. */
  lead: readonly Token[];
  clauseHasNumber: boolean;
  list: OpenList | undefined;
  /** What the last bracket divided, and how many numbers there were at its end. */
  closed: { readonly whole: Statement; readonly count: number } | undefined;
  /** Subjects that 分别为 has lined up for the numbers to come. */
  queue: (readonly Token[])[];
  readonly statements: Statement[];
  /** Where the numbers of requests stand that are told by the way in which they came. */
  readonly byChannel: Span[];
  /** By figure the number that the sentence stated last. */
  readonly told: Map<StatedFigure, number>;
  readonly facts: Fact[];
  /** Figures with their numbers, of so many of the facts. */
  readonly stated: { readonly facts: Set<string>; count: number };
  /** By figure how many of the facts have been looked at and restated as parts. */
  readonly restated: Map<StatedFigure, number>;
  readonly breakdowns: Breakdown[];
  readonly shares: Share[];
}

/** A sentence of which no token has been read. */
export function beginSentence({
  text,
  year,
  organ,
  topic,
  isOfDocuments,
}: Pick<OpenSentence, "text" | "year" | "organ" | "topic" | "isOfDocuments">): OpenSentence {
  // written out: a hundred sentences are begun for one report, and spreads cost more than reading them
  return {
    text,
    year,
    organ,
    isOgi: topic === "request",
    namesOgi: false,
    ogiFrom: undefined,
    isCarried: true,
    isOfDocuments,
    topic,
    cameFrom: topic,
    isOfOtherBusiness: false,
    some: undefined,
    isOtherTime: false,
    wasOtherTimeOutside: false,
    scopeOutside: undefined,
    wasOtherTime: false,
    changed: undefined,
    periods: undefined,
    scope: undefined,
    isOfArea: false,
    hasHandled: false,
    hasOccurred: false,
    hasOwnCases: false,
    documents: undefined,
    isBesides: false,
    isOfRest: false,
    exceptsUndone: false,
    before: [],
    opened: undefined,
    lead: [],
    clauseHasNumber: false,
    list: undefined,
    closed: undefined,
    queue: [],
    statements: [],
    byChannel: [],
    told: new Map(),
    facts: [],
    stated: { facts: new Set(), count: 0 },
    restated: new Map(),
    breakdowns: [],
    shares: [],
  };
}

/** Enters what a number counts. */
export function enterStatement(sentence: OpenSentence, statement: Statement): void {
  sentence.statements.push(statement);
  for (const figure of statement.figures) sentence.told.set(figure, statement.value);
}

export interface Stating {
  readonly value: number;
  readonly unit: string;
  readonly slack?: number;
  readonly span: Span;
  readonly quote: Span;
  readonly certainty: Certainty;
  readonly ground: Ground;
  readonly isPart: boolean;
  readonly isExact?: boolean;
}

/** Enters the facts that one number, or one negation, states. */
export function state(
  sentence: OpenSentence,
  figures: readonly StatedFigure[],
  stating: Stating,
): void {
  const { scope, isOfArea } = sentence;
  const own = isOfArea && stating.certainty === "sure" ? "likely" : stating.certainty;
  const certainty = scope ? "unsure" : own;
  const { isExact = false } = stating;
  const { value, unit, slack = 0, span, quote, ground, isPart } = stating;
  for (const figure of figures) {
    sentence.facts.push({
      figure,
      value,
      unit,
      slack,
      span,
      quote,
      certainty,
      ground,
      scope,
      isPart,
      isExact,
    });
  }
}

/** Takes back what was stated near by, where it turns out to count something else. */
export function takeBack({ facts, stated }: OpenSentence, isMeant: (fact: Fact) => boolean): void {
  const near = facts.splice(-MOST_NEAR);
  facts.push(...near.filter((it) => !isMeant(it)));
  stated.count = Math.min(stated.count, facts.length);
}

/** Whether the sentence states one of the figures with that number. */
export function hasStated(
  { facts, stated }: OpenSentence,
  figures: readonly StatedFigure[],
  value: number,
): boolean {
  // what has come since it was asked last
  for (const it of facts.slice(stated.count)) stated.facts.add(`${it.figure.id} ${it.value}`);
  stated.count = facts.length;
  return figures.some(({ id }) => stated.facts.has(`${id} ${value}`));
}
