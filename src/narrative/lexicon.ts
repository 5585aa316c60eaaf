/**
 * The words in which reports state numbers, and what each means to the grammar. Words are set apart by blanks.
 *
 * The longest word at a place wins, so that 未经复议直接起诉 is no negation, 信访举报投诉类申请 is no petition,
 * and 行政许可申请 is no request for information.
 */
import { composedWords } from "./composed-words.ts";
import { channels, fillers, links, signs, times } from "./frame-words.ts";
import { acts, applicants, outcomes, results, routes, topics } from "./subject-words.ts";
import type { Word, WordKind } from "./word.ts";

const tables: readonly (readonly [WordKind, Readonly<Record<string, string>>])[] = [
  ["filler", fillers],
  ["sign", signs],
  ["time", times],
  ["link", links],
  ["channel", { channel: channels }],
  ["topic", topics],
  ["act", acts],
  ["applicant", applicants],
  ["route", routes],
  ["result", results],
  ["outcome", outcomes],
];

/** Every word with its meaning; where a word stands in two tables, the later one holds it, and none is composed. */
export function* lexiconWords(): Generator<readonly [text: string, word: Word]> {
  yield* composedWords();
  for (const [kind, table] of tables) {
    for (const [is, words] of Object.entries(table)) {
      for (const text of words.split(" ")) yield [text, { kind, is }];
    }
  }
}
