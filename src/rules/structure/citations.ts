/** S-CITE: the document numbers on which a report says it rests. Not to give one is no fault. */
import { onceFor } from "../../form/once-for.ts";
import { editionForYear, editions } from "../../form/editions.ts";
import type { RuleContext } from "../context.ts";
import { withoutBlanks } from "../../text/blanks.ts";
import { squeeze } from "../../text/squeeze.ts";
import { partName, type ProseParagraph } from "../prose.ts";
import type { Severity } from "../severity.ts";
import { textFixes, type Words } from "../text-fix.ts";
import { introductionOf } from "./introduction.ts";
import { placesByWords } from "../places.ts";
import { defineRule, type Told } from "../rule.ts";
import * as sentences from "./sentences.ts";

/**
 * A number of the office that prescribes the form, however damaged, or the second half of any other:
 *
 *   国办公开办函〔2021〕30号      国办发[2019]14号
 *   ^^^^^^^^^^^^^^^^^^^^^^           ^^^^^^^^^^
 */
const DOCUMENT_NUMBER =
  /国办公开办函?[^\p{Script=Han}，。；,;]{2,14}号|[〔[［【（(﹝〈<]\s*(?:19|20)\d{2}\s*[〕\]］】）)﹞〉>]\s*\d{1,4}\s*号/gu;

/** The second half of any number, whole. */
const YEAR_AND_NUMBER = /[〔[［【（(﹝〈<]\s*(?:19|20)\d{2}\s*[〕\]］】）)﹞〉>]\s*\d{1,4}\s*号/gu;

const FORM_OFFICE = "国办公开办";

/** The order of the State Council that goes with the Regulations, before and since 2019. */
const ORDER = /(?:国务院令?|国令)\s{0,4}第?\s{0,4}(\d{3})\s{0,4}(号令?|条)?/gu;
const REGULATIONS = "政府信息公开条例》";
const ORDER_IN_FORCE = "711";

/** How far behind the name of the notice its number stands at most. */
const NEAR = 40;

/** How far behind the name of the Regulations an order stands, with those of 2007 and 2019 in one bracket. */
const ORDERS_END = 100;

interface Citation extends Words {
  readonly right: string;
  readonly severity?: Severity;
  /** The right text can stand where the wrong one stood; another notice has another name, too. */
  readonly replaceable: boolean;
}

export const citationsRule = defineRule({
  code: "S-CITE",
  severity: "warning",
  basis: "ours",
  holds: "首段引用的国务院令和文件的文号正确，年份用六角括号",
  check: (context) => {
    const wrong = introductionOf(context.report).flatMap((paragraph) => [
      ...documentNumbers(context, paragraph),
      ...orders(paragraph),
    ]);
    return placesByWords(wrong).flatMap((alike) => citationFinding(context, alike));
  },
});

function documentNumbers(context: RuleContext, paragraph: ProseParagraph): Citation[] {
  const { text } = paragraph;
  return numbersIn(paragraph).flatMap(({ 0: found, index }) => {
    const right = found.startsWith(FORM_OFFICE)
      ? noticeFor(context, found, text.slice(Math.max(0, index - NEAR), index))
      : { right: withBrackets(found), replaceable: true };
    if (right.right === withoutBlanks(found)) return [];
    return [{ ...paragraph, index, words: found, ...right }];
  });
}

const numbersIn = onceFor(({ text }: ProseParagraph) => Array.from(text.matchAll(DOCUMENT_NUMBER)));

/** The text with 〔〕 around the year of every document number. */
export function withYearBrackets(text: string): string {
  return text.replace(YEAR_AND_NUMBER, withBrackets);
}

/** 〔〕 around the year, whatever stands there. */
function withBrackets(number: string): string {
  return withoutBlanks(number).replace(/[［[【（(﹝〈<〔](\d{4})[〕\]］】）)﹞〉>]/u, "〔$1〕");
}

/** What a number of that office should be; its notices on other matters only need their brackets. */
function noticeFor(
  { report, edition }: RuleContext,
  found: string,
  before: string,
): Omit<Citation, keyof Words> {
  const right = (editionForYear(report.year ?? edition.firstYear) ?? edition).notice;
  const [inBrackets, digits] = [withBrackets(found), digitsOf(found)];
  if (digits === digitsOf(right)) {
    // only brackets, or characters that a copy has lost
    const isLost = squeeze(found).length < right.length;
    return { right, replaceable: true, ...(isLost && { severity: "hint" as const }) };
  }
  const isNotice =
    before.includes("年度报告") || editions.some(({ notice }) => digitsOf(notice) === digits);
  return isNotice ? { right, replaceable: false } : { right: inBrackets, replaceable: true };
}

function digitsOf(text: string): string {
  return text.replace(/\D/gu, "");
}

/** 国务院令第711号; the order of 2007, which it revised, may stand beside it. */
function orders(paragraph: ProseParagraph): Citation[] {
  const { text } = paragraph;
  const found = Array.from(text.matchAll(ORDER)).filter(({ index }) => {
    const before = text.slice(Math.max(0, index - ORDERS_END), index);
    const named = before.lastIndexOf(REGULATIONS);
    return named >= 0 && !before.includes("《", named);
  });
  const current = found.find(({ 1: number }) => number === ORDER_IN_FORCE);
  const wrong = current?.[2] === "条" ? current : current ? undefined : found[0];
  if (!wrong) return [];
  const right = `国务院令第${ORDER_IN_FORCE}号`;
  return [{ ...paragraph, index: wrong.index, words: wrong[0], right, replaceable: true }];
}

function citationFinding(context: RuleContext, alike: readonly Citation[]): Told[] {
  const [first] = alike;
  if (!first) return [];
  const { part, words: found, right, severity, replaceable } = first;
  const same = alike.filter((it) => it.right === right);
  return [
    {
      at: part,
      ...(severity && { severity }),
      expected: right,
      found,
      quote: found,
      message: sentences.wrongCitation(partName(part), found, right),
      fixes: replaceable ? textFixes(context, first, { right, quote: found, same }) : [],
    },
  ];
}
