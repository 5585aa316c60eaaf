/**
 * The words in which reports state numbers, and what each means to the grammar.
 *
 * The longest word at a place wins, so that 未经复议直接起诉 is no negation, 信访举报投诉类申请 is no petition,
 * and 行政许可申请 is no request for information.
 */
import { composedFrame } from "./composed-frame.ts";
import { composedWords } from "./composed-words.ts";
import { channels, fillers, links, signs, times } from "./frame-words.ts";
import { acts, applicants, outcomes, results, routes, topics } from "./subject-words.ts";
import type { ListedWords, WordKind } from "./word.ts";

const tables: readonly (readonly [WordKind, Readonly<Record<string, string>>])[] = [
  ["filler", fillers],
  ["sign", signs],
  ["time", times],
  ["link", links],
  ["channel", channels],
  ["topic", topics],
  ["act", acts],
  ["applicant", applicants],
  ["route", routes],
  ["result", results],
  ["outcome", outcomes],
];

/** All words; of those that are written alike the later ones hold, so that none of a table is composed. */
export const lexicon: readonly ListedWords[] = [
  ...composedFrame,
  ...composedWords,
  ...tables.flatMap(([kind, table]) =>
    Object.entries(table).map(([is, words]) => ({ kind, is, lists: [words] })),
  ),
];
