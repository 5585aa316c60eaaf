/** Numbers of headings and items: 一、（一）1.（1）of GB/T 9704, and what people write besides. */
import { numberIn, NUMERALS, numeral } from "../text/numerals.ts";

/** How an item is numbered; `1）` and `一是` are no levels of GB/T 9704. */
export type NumberingKind = "一、" | "（一）" | "1." | "（1）" | "1）" | "一是";

interface Numbering {
  readonly kind: NumberingKind;
  /** As written: `（二）`, `3、`. */
  readonly written: string;
  readonly number: number;
  readonly index: number;
}

/** A number and what sets it off, told apart in `numberingOf`. */
const NUMBER = `([（(]?)([${NUMERALS}]{1,3}|\\d{1,2})([）)]、?|[、.．]|是)`;
const OPENING = new RegExp(`^${NUMBER}`, "u");
const ANYWHERE = new RegExp(NUMBER, "gu");

/** What stands in front of a number: a mark or a blank, and 主要表现为 of 一是. Not 第（一）项, 进一步. */
const FRONT = /[。；：，！:;,\s]/u;
const FRONT_OF_ITEM = /[为到即有]/u;

/** The numbers in a paragraph: the one that it opens with, and those of its clauses. */
export function numberingsIn(paragraph: string): Numbering[] {
  const found: Numbering[] = [];
  ANYWHERE.lastIndex = 0;
  for (let match = ANYWHERE.exec(paragraph); match; match = ANYWHERE.exec(paragraph)) {
    const front = paragraph[match.index - 1] ?? "。";
    if (!FRONT.test(front) && !FRONT_OF_ITEM.test(front)) continue;
    const numbering = numberingOf(match);
    if (numbering && (numbering.kind === "一是" || FRONT.test(front))) found.push(numbering);
  }
  return found;
}

/** The number that a paragraph opens with. */
export function openingNumbering(paragraph: string): Numbering | undefined {
  const match = OPENING.exec(paragraph);
  return match ? numberingOf(match) : undefined;
}

function numberingOf(match: RegExpExecArray): Numbering | undefined {
  const { 0: written, 1: open = "", 2: digits = "", 3: close = "", index, input } = match;
  const isHan = NUMERALS.includes(digits.charAt(0));
  const kind = kindOf(open, isHan, close);
  const next = input.charAt(index + written.length);
  // 2.5万, 1、2月 and 一、二季度 go on with a number
  const goesOn = /[、.．]$/u.test(written) && (isHan ? isDigit(next, NUMERALS) : isDigit(next));
  if (kind === undefined || goesOn) return undefined;
  return { kind, written, number: numberIn(digits), index };
}

function kindOf(open: string, isHan: boolean, close: string): NumberingKind | undefined {
  const isInBrackets = open !== "";
  switch (close.charAt(0)) {
    case "是":
      return isHan && !isInBrackets ? "一是" : undefined;
    case "）":
    case ")":
      if (isInBrackets) return isHan ? "（一）" : "（1）";
      return isHan ? undefined : "1）";
    default:
      if (isInBrackets) return undefined;
      return isHan ? "一、" : "1.";
  }
}

function isDigit(character: string, digits = "0123456789"): boolean {
  return character !== "" && digits.includes(character);
}

/** A heading that opens a paragraph. */
interface Heading {
  readonly kind: NumberingKind;
  readonly words: string;
  /** It is all that the paragraph says. */
  readonly bare: boolean;
}

/** A heading is short and has no marks in it. */
const HEADING = /^[^。：:；;，,]{2,40}/u;

/** The heading that a paragraph opens with: 主动公开 of （一）主动公开。通过门户网站…… */
export function headingOf(paragraph: string): Heading | undefined {
  const numbering = openingNumbering(paragraph);
  if (!numbering || numbering.kind === "一是") return undefined;
  const rest = paragraph.slice(numbering.written.length).trim();
  const words = HEADING.exec(rest)?.[0];
  if (words === undefined) return undefined;
  return { kind: numbering.kind, words, bare: /^[。：:]?$/u.test(rest.slice(words.length)) };
}

/** A number as its kind writes it: 三 and 3 in 三、（三）3.（3）. */
export function writtenAs(kind: NumberingKind, number: number): string {
  return kind.includes("1")
    ? kind.replace("1", String(number))
    : kind.replace("一", numeral(number));
}
