/** 参考语句: the customary number sentences of part one, by native formulas from the tables. */
import type { Cell } from "../form/edition.ts";
import type { Edition } from "../form/editions.ts";
import {
  cellsIn,
  sentencePlans,
  type NamedNumber,
  type SentenceKind,
  type SentencePiece,
  type SentencePlan,
} from "../narrative/sentence-plan.ts";
import {
  call,
  cell,
  count,
  equal,
  join,
  sum,
  when,
  type Expression,
  type Term,
} from "./formula.ts";
import { headKey } from "./keys.ts";

interface ReferenceSentence {
  readonly key: string;
  readonly label: string;
  /** Lines that it takes at most. */
  readonly lines: number;
  readonly formula: Expression;
}

const SHOWN: Readonly<Record<SentenceKind, { readonly label: string; readonly lines: number }>> = {
  documents: { label: "规范性文件", lines: 1 },
  requests: { label: "申请办理", lines: 3 },
  disputes: { label: "复议诉讼", lines: 2 },
};

export function referenceSentences(edition: Edition): ReferenceSentence[] {
  return sentencePlans(edition).map((plan) => ({
    key: plan.kind,
    ...SHOWN[plan.kind],
    formula: sentenceFormula(plan),
  }));
}

/** Nothing until all cells hold numbers; then the year before the sentence, where it is known. */
function sentenceFormula({ cells, pieces }: SentencePlan): Expression {
  const year = cell(headKey("year"));
  return when(
    equal(count(ids(cells)), new Set(cells).size),
    join(when(call("ISNUMBER", year), join(year, "年，"), ""), ...pieces.map(term)),
    "",
  );
}

function term(piece: SentencePiece): Term {
  if (typeof piece === "string") return piece;
  switch (piece.kind) {
    case "number":
      return number(piece.cells);
    case "list":
      return list(piece.counted);
    case "ifZero":
      return when(equal(number(piece.cells), 0), text(piece.then), text(piece.otherwise));
  }
}

function text(pieces: readonly SentencePiece[]): Term {
  return pieces.length === 0 ? "" : join(...pieces.map(term));
}

/** A cell, or the sum of several. */
function number(cells: readonly Cell[]): Expression {
  const [first, other] = cells;
  return first && !other ? cell(first.id) : sum(ids(cells));
}

/** 予以公开5件、部分公开2件: only what is not 0. */
function list(counted: readonly NamedNumber[]): Expression {
  return join(
    ...counted.map(({ name, cells }, i) => {
      const before = cellsIn(counted.slice(0, i));
      const mark = before.length === 0 ? [] : [when(equal(sum(ids(before)), 0), "", "、")];
      const counts = sum(ids(cells));
      return when(equal(counts, 0), "", join(...mark, name, counts, "件"));
    }),
  );
}

function ids(cells: readonly Cell[]): string[] {
  return [...new Set(cells.map(({ id }) => id))];
}
