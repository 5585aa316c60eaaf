/** Of which time the numbers of a sentence are: of the report year, or of another, or of a part of it. */
import { fallsDueNext } from "./carried.ts";
import type { OpenSentence } from "./sentence.ts";
import type { Token } from "./token.ts";
import { isCarry, isOf } from "./words.ts";

/** 2023年, 去年 and 上半年 hold until the text comes back to the report year. */
export function readTime(sentence: OpenSentence, tokens: readonly Token[], at: number): void {
  const token = tokens[at];
  if (!token || isOf(token, "time", "compared") || isOf(token, "time", "until")) return;
  const [before, behind] = [tokens[at - 1], tokens[at + 1]];
  // 2024年以来 is the year itself
  if (before?.kind === "year" && isOf(token, "time", "otherTime")) return;
  // 较2023年增加 and 结转至2025年 are no times of what is counted
  // 上年和下年结转
  const next = isOf(behind, "sign", "and") ? tokens[at + 3] : undefined;
  const ahead = isOf(token, "time", "thisYear") ? [] : [behind, tokens[at + 2], next];
  const isOfCarry =
    [before, tokens[at - 2], ...ahead].some(isCarry) ||
    isOf(before, "act", "turn") ||
    (isBefore(sentence, token) && isOf(behind, "act", "turn"));
  // 同上年持平
  // 今年下降到61件 is this year's all the same
  const beside = isOf(token, "time", "thisYear") ? [before] : [before, behind];
  const isCompared = beside.some((it) => isOf(it, "time", "compared"));
  // 2023年转至今年办理的3件，办结68件: what follows is of this year again
  if (isOfCarry && isReportYear(sentence, token)) sentence.isOtherTime = false;
  if (
    isOfCarry ||
    isCompared ||
    isOfCause(tokens, at) ||
    fallsDueNext(sentence.text, token, sentence.year)
  )
    return;
  // 顺延至2025年1月: what its year says holds for the month
  if (token.kind === "month" && before?.kind === "year" && before.value !== sentence.year) return;
  sentence.wasOtherTime = sentence.isOtherTime;
  if (token.kind === "year") {
    sentence.isOtherTime =
      sentence.year !== null && (token.value !== sentence.year || isEndOfRange(tokens, at));
  } else {
    sentence.isOtherTime = token.kind === "month" || token.is === "otherTime";
  }
}

/** 因2023年度申请引发行政复议2件: which requests brought it about, not when it came. */
function isOfCause(tokens: readonly Token[], at: number): boolean {
  const next = tokens.slice(at + 1, at + 1 + MOST_CAUSES).findIndex(({ kind }) => kind === "act");
  return isOf(tokens[at - 1], "filler", "about") && isOf(tokens[at + 1 + next], "act", "occur");
}

/** In words. */
const MOST_CAUSES = 5;

/** 2021年至2024年 is more than the year itself. */
function isEndOfRange(tokens: readonly Token[], at: number): boolean {
  const [from, to, token] = [tokens[at - 2], tokens[at - 1], tokens[at]];
  return from?.kind === "year" && isOf(to, "time", "until") && from.value !== token?.value;
}

/** 2023年转入2件 came in. */
function isBefore({ year }: OpenSentence, { kind, value }: Token): boolean {
  return kind === "year" && year !== null && value < year;
}

function isReportYear({ year }: OpenSentence, token: Token): boolean {
  return token.kind === "year" ? token.value === year : isOf(token, "time", "thisYear");
}
