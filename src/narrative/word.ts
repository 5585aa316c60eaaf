/** A word of the lexicon: what it is, and which of its kind. */
export interface Word {
  readonly kind: WordKind;
  readonly is: string;
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
