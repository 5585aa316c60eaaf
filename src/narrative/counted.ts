/** A number of a text with the words around it, and what it turns out to count. */
import type { Certainty, Dimension, Statement } from "./fact.ts";
import type { Topic } from "./subject-words.ts";
import type { DocumentsDone, DocumentsKind, StatedFigure } from "./stated-figure.ts";
import type { Words } from "./words.ts";

/** What the sentence has said so far. */
export interface SubjectContext {
  readonly topic: Topic | undefined;
  readonly text: string;
  /** Name of the organ that reports; empty where it is not known. */
  readonly organ: string;
  /** The sentence is about 政府信息公开, so that its disputes are those of table four. */
  readonly isOgi: boolean;
  /** In its own words, not by what the text spoke of before. */
  readonly namesOgi: boolean;
  /** What the sentence speaks of is known from the sentences before alone. */
  readonly isCarried: boolean;
  /** 发生, 被申请, 引起: the sentence tells what happened to the organ. */
  readonly hasOccurred: boolean;
  /** The sentence has counted cases that the organ itself decided or was sued in. */
  readonly hasOwnCases: boolean;
  /** What was done with the documents counted last, and which they were. */
  readonly documents: Documents | undefined;
  /** The sentence counts documents by their 公开属性, which are no requests. */
  readonly isOfDocuments: boolean;
  /** Every number of the sentence so far. */
  readonly statements: readonly Statement[];
  /** The list of parts that is open. */
  readonly list: { readonly wholes: readonly Statement[] } | undefined;
  /** What was handled has been stated, so that what is carried over is carried to next year. */
  readonly hasHandled: boolean;
  /** Year in question, to tell 结转2023年度 from 结转至2025年度. */
  readonly year: number | null;
}

/** 制定规章1件、规范性文件8件: the verb goes on with the next documents. */
export interface Documents {
  readonly topic: DocumentsKind;
  readonly done: DocumentsDone;
}

export interface Subject {
  readonly topic: Topic | undefined;
  readonly dimension: Dimension;
  /** None where the number is none of the form's. */
  readonly figures: readonly StatedFigure[];
  readonly certainty: Certainty;
  /** 新收: without those carried over from last year. */
  readonly isExact?: true;
}

/** One number as the grammar asks about it. */
export interface Counted {
  /** Words of its clause since the last number. */
  readonly before: Words;
  /** Words up to the next mark or number. */
  readonly behind: Words;
  /** Words of the clauses before, where this one has none of its own. */
  readonly lead: Words;
  readonly unit: string;
  readonly value: number;
  /** The year that a row of years gives it in turn. */
  readonly year?: number | undefined;
  /** Where the number and its unit end. */
  readonly end: number;
}

export const NOTHING: Omit<Subject, "topic"> = {
  dimension: "other",
  figures: [],
  certainty: "sure",
};
