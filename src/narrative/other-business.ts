/** 行政许可共56个事项，受理申请430件; 法律援助受理申请35件: requests for something else than information. */
import { isShortened } from "../text/shortened.ts";
import type { Counted } from "./counted.ts";
import type { OpenSentence } from "./sentence.ts";
import type { Topic } from "./subject-words.ts";
import type { Token } from "./token.ts";
import { has, isOf, isReceipt, lastTopic, type Words } from "./words.ts";

/** What an organ is asked for besides. */
const ASKED_FOR = new Set<string | undefined>([
  "licensing",
  "otherServices",
  "powers",
  "other",
] satisfies Topic[]);

/**
 * Whether the sentence most likely counts what came of other business: nothing in it names 政府信息公开, and it speaks of
 * something else, or of somebody or something that the lexicon does not know, right in front of the verb.
 */
export function isOfOtherBusiness(sentence: OpenSentence, { before, lead }: Counted): boolean {
  if (sentence.namesOgi || sentence.scope) return false;
  if (has(before, "topic", "request") || has(before, "channel", "applying")) return false;
  const verb = before.findIndex(isReceipt);
  if (verb < 0) return false;
  return isForeign(sentence, nextTo(before, verb)) || accepts(sentence, before[verb], lead);
}

/** The word right in front of a verb, before the ways of request: 审批 of 审批平台收到申请. */
function nextTo(words: Words, verb: number): Token | undefined {
  let at = verb - 1;
  while (isOf(words[at], "channel") && words[at]?.end === words[at + 1]?.start) at -= 1;
  return words[at]?.end === words[at + 1]?.start ? words[at] : undefined;
}

function isForeign({ text, organ }: OpenSentence, subject: Token | undefined): boolean {
  if (subject?.kind === "topic") return ASKED_FOR.has(subject.is);
  return subject?.kind === "unknown" && !isShortened(text.slice(subject.start, subject.end), organ);
}

/** 行政许可事项56项，受理申请430件: 受理 is said of any business, of the one that was spoken of last first. */
function accepts(
  { text, statements }: OpenSentence,
  verb: Token | undefined,
  lead: Words,
): boolean {
  if (!verb || !text.startsWith("受理", verb.start)) return false;
  // the last is what is asked about
  const last = statements.at(-2);
  return ASKED_FOR.has(last ? last.topic : lastTopic(lead));
}

/** 持续优化行政许可事项。全年受理申请430件: in a sentence of its own it may be either. */
export function goesOnWithBusiness({ namesOgi, cameFrom }: OpenSentence): boolean {
  return !namesOgi && ASKED_FOR.has(cameFrom);
}
