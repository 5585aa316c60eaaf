/**
 * 全部改正: what can be put right in all of the text at once, because it changes marks, widths and the way a date is
 * written, never a word or a number. The user sees the list first.
 */
import { narrativeParts, type NarrativePart } from "../../form/parts.ts";
import { paragraphsAt, type Paragraphs } from "../../report/paragraphs.ts";
import type { Narrative } from "../../report/annual-report.ts";
import { narrow } from "../../text/widths.ts";
import type { RuleCode } from "../rule-code.ts";
import { withYearBrackets } from "../structure/citations.ts";
import { withFullWidthMarks } from "./half-width.ts";

/** A paragraph as it is written, and as it would be. */
export interface Correction {
  readonly part: NarrativePart;
  readonly index: number;
  readonly before: string;
  readonly after: string;
}

type Correct = (text: string) => string;

/** What a rule finds in one place and a click may put right in all of the text. */
export interface RuleCorrection {
  readonly rule: RuleCode;
  /** What the text uses then: 全角标点. */
  readonly uses: string;
  readonly correct: Correct;
}

const BY_RULE: readonly RuleCorrection[] = [
  { rule: "S-HALFWIDTH", uses: "全角标点", correct: withFullWidthMarks },
  { rule: "S-CITE", uses: "六角括号", correct: withYearBrackets },
];

/** Each of them leaves alone what is right already, so that all of them may run over any text. */
const CORRECTIONS: readonly Correct[] = [
  (text) => text.replace(/[０-９]+(?:[．，][０-９]+)*/gu, narrow),
  // GB/T 9704—2012, 7.3.5: month and day have no zero in front
  (text) => text.replace(/(?<!\d)0(?=\d月)|(?<=月)0(?=\d日)/gu, ""),
  ...BY_RULE.map(({ correct }) => correct),
];

/** What puts right all that a rule finds in a text; undefined where each place needs a look of its own. */
export function correctionBy(rule: RuleCode): RuleCorrection | undefined {
  return BY_RULE.find((it) => it.rule === rule);
}

/** The paragraphs that would be otherwise, in printed order. */
export function correctionsOf(narrative: Narrative, correct = corrected): Correction[] {
  return narrativeParts.flatMap((part) =>
    paragraphsAt(narrative, part).flatMap((before, index): Correction[] => {
      const after = correct(before);
      return after === before ? [] : [{ part, index, before, after }];
    }),
  );
}

/** The parts in which something changes, with all of it put right. */
export function correctedParts(narrative: Narrative, correct = corrected): Paragraphs {
  const changed = new Set(correctionsOf(narrative, correct).map(({ part }) => part));
  return Object.fromEntries(
    [...changed].map((part) => [part, paragraphsAt(narrative, part).map(correct)]),
  );
}

function corrected(text: string): string {
  return CORRECTIONS.reduce((now, correct) => correct(now), text);
}
