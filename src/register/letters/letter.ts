/** What a letter is: a paper that goes out on a request, with named places for what stands in its line. */

import type { AskedParty } from "../asked-parties.ts";

/** In the order in which they may become due. */
export const letterKinds = [
  "receipt",
  "supplement",
  "consultation",
  "extension",
  "fee",
  "reply",
  "service",
] as const;

export type LetterKind = (typeof letterKinds)[number];

/** What people call them. */
export const letterKindNames: Readonly<Record<LetterKind, string>> = {
  receipt: "登记回执",
  supplement: "补正告知书",
  consultation: "征求意见函",
  extension: "延期答复告知书",
  fee: "收费通知书",
  reply: "答复书",
  service: "送达回证",
};

/** On top of every letter, until somebody has signed it. */
export const DRAFT_MARK = "参考文本，须审核签发";

/** One letter, in the words of its template; `{申请人}` is a place (places.ts). */
export interface Letter {
  readonly kind: LetterKind;
  /** What it is called among all; the name of its template. */
  readonly name: string;
  /** The row of table three that it answers with. */
  readonly outcome?: string;
  /** Whose opinion it asks for. */
  readonly asks?: AskedParty;
  readonly title: string;
  /** The line with the document number. */
  readonly number?: string;
  /** To whom it is written. */
  readonly to?: string;
  readonly says: readonly string[];
  /** What is filled in by hand, or in a table. */
  readonly table?: LetterTable;
  /** Below the table, in small type. */
  readonly notes?: readonly string[];
  /** Whether organ and day stand at its end. */
  readonly isSigned: boolean;
}

interface LetterTable {
  readonly heading?: string;
  readonly rows: readonly LetterRow[];
}

/** A label and what stands beside it; nothing where it is written by hand. */
export interface LetterRow {
  readonly label: string;
  readonly text: string;
  /** Room for handwriting. */
  readonly height?: "tall";
}
