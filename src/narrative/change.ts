/** 由上年的15件上升为29件, 与上年的19件相比, 增加8件，达到27件: last year's number beside this year's. */
import type { OpenSentence } from "./sentence.ts";
import type { Token } from "./token.ts";
import { contentOf, hasContent, isOf, type Words } from "./words.ts";

const LAST_YEAR = "(?:(?:上年度?|上一年度?|去年|20\\d\\d年度?)(?:同期)?的?)";
const FROM = new RegExp(`[由从]${LAST_YEAR}?$`, "u");
const WITH = new RegExp(`[与同和]${LAST_YEAR}$`, "u");
const TO =
  /^(?:大幅|小幅)?(?:下降|骤降|降低?|减少?|缩减|回落|跌|上升|攀升|升|飙升|增加?|增长|猛增|激增|提高|上涨|扩大)[至到为]$/u;
/** 达到27件, 总数来到50件: a clause of its own without a word of the lexicon, which says how far it came. */
const REACHED = /[，,][^，,。；;\d]{0,8}(?:到|至|达|为|到了|达了)$/u;

/** In characters; no year with its verb is longer. */
const LONGEST = 14;

/**
 * Leaves out a number of last year that this year's stands behind.
 *
 * @returns the place of this year's, before which the sentence has what both count; undefined where it is no such number
 */
export function passLastYears(
  sentence: OpenSentence,
  tokens: readonly Token[],
  at: number,
): number | undefined {
  const number = tokens[at];
  if (!number) return undefined;
  const words = wordsBefore(sentence, number);
  const from = FROM.exec(words);
  if (from) {
    const next = tokens.slice(at + 1, at + 5).findIndex(({ kind }) => kind === "quantity");
    const until = next < 0 ? undefined : tokens[at + 1 + next];
    if (!until || !TO.test(sentence.text.slice(number.end, until.start))) return undefined;
    leaveOut(sentence, number.start - from[0].length);
    // 新收申请同比下降25%，由40件降至30件
    if (!hasContent(sentence.before) && sentence.changed) sentence.before = [...sentence.changed];
    return at + 1 + next;
  }
  const beside = WITH.exec(words);
  if (!beside || !isOf(tokens[at + 1], "time", "compared")) return undefined;
  leaveOut(sentence, number.start - beside[0].length);
  return at + 2;
}

/** The year before was named for its number only. */
function leaveOut(sentence: OpenSentence, start: number): void {
  const names = sentence.before.some((it) => it.end > start && isOf(it, "time", "otherTime"));
  const isYear = sentence.before.some((it) => it.start >= start && it.kind === "year");
  if (names || isYear) sentence.isOtherTime = sentence.wasOtherTime;
  // of 受理点由2个增至5个 the noun stays, though it runs on into 由
  sentence.before = sentence.before
    .filter((it) => it.start < start && !isOf(it, "time", "compared"))
    .map((it) => (it.end > start ? { ...it, end: start } : it));
}

/** What was said to have changed, where its number of this year comes next. */
export function changedBefore(sentence: OpenSentence, number: Token): Words | undefined {
  const { changed, before } = sentence;
  const isOwn =
    changed !== undefined &&
    contentOf(before).every((it) => it.kind === "unknown" || isOf(it, "time", "compared"));
  return isOwn && REACHED.test(wordsBefore(sentence, number)) ? changed : undefined;
}

/** Keeps what a change was told of: 新收申请增加8件. */
export function keepChanged(sentence: OpenSentence, before: Words, lead: Words): void {
  const at = before.findIndex((it) => isOf(it, "time", "compared"));
  const named = before.slice(0, Math.max(at, 0));
  // 申请数量比上年多了14件 tells it of what stands in front
  const own = (hasContent(named) ? named : before).filter((it) => !isOf(it, "time"));
  const words = hasContent(own) ? own : lead;
  sentence.changed = hasContent(words) ? words : undefined;
}

function wordsBefore({ text }: OpenSentence, { start }: Token): string {
  return text.slice(Math.max(0, start - LONGEST), start);
}
