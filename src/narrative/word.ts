/** A word of the lexicon: what it is, and which of its kind. */
export interface Word {
  readonly kind: WordKind;
  readonly is: string;
}

/**
 * Words of one meaning: one of each list behind one of the list before, 逾期未 + 补正. Words of a list are set apart by
 * blanks; a list that begins or ends with a blank may be left out.
 */
export interface ListedWords extends Word {
  readonly lists: readonly string[];
}

export type WordKind =
  | "topic"
  | "act"
  | "outcome"
  | "applicant"
  | "channel"
  | "result"
  | "route"
  | "link"
  | "time"
  | "sign"
  | "filler";
