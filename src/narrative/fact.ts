/** What a text states in numbers: which figure, how many, where it says so, and how sure the reading is. */
import type { StatedFigure } from "./stated-figure.ts";

/**
 * `sure`: the words name the figure and nothing else. `likely`: they may mean a little more or less, so that a
 * difference is to be verified. `unsure`: another organ's number, or one counted otherwise; at most a hint.
 */
export type Certainty = "sure" | "likely" | "unsure";

/** `firm`: nothing stands beside the number that may mean anything else; only then is it wrong where it differs. */
export type Ground = "firm" | "loose";

/**
 * Whose number it is, where it is not simply that of the organ that reports: `area` of all organs of its area
 * (全区), `others` of one of them or of some (本级, 区教育局).
 */
export type Scope = "area" | "others";

/** From its first to behind its last character. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export interface Fact {
  readonly figure: StatedFigure;
  readonly value: number;
  /** 件, 元 for the information-processing fee, 万元 for other amounts, % for shares. */
  readonly unit: string;
  /** By less than what an amount may differ that is rounded as it is written: 1000万元 for 251.7亿元; else 0. */
  readonly slack: number;
  /** The number and its unit; of a negation, its words. */
  readonly span: Span;
  /** The shortest words that hold verb, number and noun. */
  readonly quote: Span;
  readonly certainty: Certainty;
  readonly ground: Ground;
  /** The numbers that the sentence tells of the same figure, where they are several: all but one count something else. */
  readonly rivals?: ReadonlySet<number>;
  readonly scope: Scope | undefined;
  /** Stated as a part of something, behind 其中 or 另外: it need not be the whole figure. */
  readonly isPart: boolean;
  /** The words allow no other reading: 新收 beside 收到, which may mean those carried over from last year as well. */
  readonly isExact: boolean;
}

/** How parts are set beside a whole. */
export type Listing = "among" | "including" | "respectively" | "brackets";

/** What a number of a list counts: by applicant, by way of request, by outcome, by result, or anything else. */
export type Dimension = "whole" | "applicant" | "channel" | "outcome" | "result" | "other";

/** A number of the text, whether or not it is a figure of the form. */
export interface Statement {
  readonly value: number;
  readonly unit: string;
  readonly span: Span;
  readonly quote: Span;
  readonly topic: string | undefined;
  readonly dimension: Dimension;
  /** The figures that it states, each of that value. */
  readonly figures: readonly StatedFigure[];
}

/** 共8件，其中A5件、B3件: a list of parts and the numbers that it may divide. */
export interface Breakdown {
  readonly listing: Listing;
  /** What stands before the list in its sentence. */
  readonly wholes: readonly Statement[];
  readonly parts: readonly Statement[];
}

/** 占1.05%: a share, what has it, and the number of the text that it belongs to. */
export interface Share {
  readonly value: number;
  /** Places behind the point as written. */
  readonly places: number;
  readonly span: Span;
  readonly quote: Span;
  readonly of: Statement;
}

/** All that is read from one paragraph. */
export interface TextReading {
  readonly facts: readonly Fact[];
  readonly breakdowns: readonly Breakdown[];
  readonly shares: readonly Share[];
}
