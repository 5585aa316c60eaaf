/** S-INDEX-LEVEL and S-INDEX-SEQ: levels are numbered 一、（一）1.（1）, and each number comes once. */
import type { NarrativePart } from "../../form/parts.ts";
import type { AnnualReport } from "../../report/annual-report.ts";
import { paragraphsOf } from "../prose.ts";
import { textFixes } from "../text-fix.ts";
import { numberingsIn, openingNumbering, writtenAs, type NumberingKind } from "../numbering.ts";
import { clauseOf, firstOfEachPart, type TextPlace } from "../places.ts";
import { defineRule } from "../rule.ts";
import * as sentences from "./sentences.ts";

/** How GB/T 9704 writes what people write otherwise; a kind that is no level has a level's form. */
const LEVELS: ReadonlyMap<NumberingKind, NumberingKind> = new Map([
  ["（一）", "（一）"],
  ["1.", "1."],
  ["（1）", "（1）"],
  ["1）", "（1）"],
  ["一、", "（一）"], // 一、 is the level of the six parts
]);

interface Misnumbered extends TextPlace {
  readonly right: string;
  /** It is a level and only written otherwise, so that the levels below it stay what they are. */
  readonly isLevel: boolean;
}

export const numberingLevelsRule = defineRule({
  code: "S-INDEX-LEVEL",
  severity: "hint",
  basis: { cited: "GB/T 9704—2012" },
  holds: "各部分之内的层次序号依次用“（一）”“1.”“（1）”",
  check: (context) => {
    // a part of its own that stands among the text is S-SIX's matter
    const headings = new Set(context.source?.headings);
    const places = misnumbered(context.report).filter(({ text }) => !headings.has(text));
    return firstOfEachPart(places).map(({ first, count }) => {
      const { part, words, right } = first;
      return {
        at: part,
        quote: quoteFrom(first),
        expected: right,
        found: words,
        message: sentences.numberingOfNoLevel(part, words, right, count),
        fixes: first.isLevel
          ? textFixes(context, first, { right, quote: clauseOf(first), same: places })
          : [],
      };
    });
  },
});

/** Only the numbers that open a paragraph are levels; 1、 within a sentence counts items. */
function misnumbered(report: AnnualReport): Misnumbered[] {
  return paragraphsOf(report).flatMap(({ part, text }) => {
    const numbering = openingNumbering(text);
    const level = numbering && LEVELS.get(numbering.kind);
    if (!numbering || !level) return [];
    const right = writtenAs(level, numbering.number);
    if (inOneWidth(numbering.written) === right) return [];
    return [
      {
        part,
        text,
        index: 0,
        words: numbering.written,
        groups: [],
        right,
        isLevel: level === numbering.kind,
      },
    ];
  });
}

/** The width of marks is S-HALFWIDTH's matter. */
function inOneWidth(written: string): string {
  return written.replace("(", "（").replace(")", "）").replace("．", ".");
}

interface OutOfOrder extends TextPlace {
  readonly kind: NumberingKind;
  readonly number: number;
  /** The number before it, of the same kind. */
  readonly before: number;
}

export const numberingOrderRule = defineRule({
  code: "S-INDEX-SEQ",
  severity: "hint",
  basis: "ours",
  holds: "同类序号连续、不重复",
  check: (context) =>
    firstOfEachPart(outOfOrder(context.report)).map(({ first, count }) => {
      const { part, kind, number, before, words } = first;
      return {
        at: part,
        quote: quoteFrom(first),
        expected: writtenAs(kind, before + 1),
        found: words,
        message: sentences.numberingOutOfOrder(part, {
          written: words,
          before: writtenAs(kind, before),
          missing: number === before ? undefined : writtenAs(kind, before + 1),
          count,
        }),
      };
    }),
});

/**
 * Numbers that repeat the one before them, or leave one out.
 *
 * One begins anew anywhere; a list of which only the end was recognised has no order to check.
 */
function outOfOrder(report: AnnualReport): OutOfOrder[] {
  const found: OutOfOrder[] = [];
  let part: NarrativePart | undefined;
  const last = new Map<NumberingKind, number>();
  for (const paragraph of paragraphsOf(report)) {
    if (paragraph.part !== part) last.clear();
    part = paragraph.part;
    for (const { kind, number, written, index } of numberingsIn(paragraph.text)) {
      const before = last.get(kind);
      last.set(kind, number);
      if (before === undefined || number === 1) continue;
      if (number !== before && number <= before + 1) continue;
      found.push({ ...paragraph, index, words: written, groups: [], kind, number, before });
    }
  }
  return found;
}

/** So many characters show what is numbered. */
const SHOWN = 14;

/** The number and the first words behind it. */
function quoteFrom({ text, index, words }: TextPlace): string {
  const rest = text.slice(index + words.length);
  return `${words}${/^[^。：:；;，,]*/u.exec(rest)?.[0].slice(0, SHOWN) ?? ""}`;
}
