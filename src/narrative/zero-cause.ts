/** Why something did not happen: 未发生因政府信息公开引发的行政复议. */
import { isDispute, isOf, type Words } from "./words.ts";

/** 未出现因答复超期引发的复议 says nothing of those that had another cause. */
export function isOfOneCause(text: string, said: Words): boolean {
  const [first, last] = [said[0], said.at(-1)];
  if (!first || !last) return false;
  if (tellsOfNeglect(text.slice(first.start, last.end), said)) return true;
  return ONE_CAUSE.test(text.slice(Math.max(0, first.start - LONGEST_HEAD), last.end));
}

/** 没有出现不予答复、超期答复的情况 tells of what was neglected, not of an outcome. */
function tellsOfNeglect(told: string, said: Words): boolean {
  return said.some((it) => isOf(it, "outcome", "notProcessed")) && NEGLECT.test(told);
}

const NEGLECT = /超期|超时|逾期|拖延|推诿/u;

const ONE_CAUSE =
  /因[^，。]{0,12}(?:超期|逾期|超时|不及时|不规范|瑕疵)[^，。]{0,4}(?:引|导致|造成|产生|被)/u;
/** withoutCause has left out what stands in front, in characters. */
const LONGEST_HEAD = 16;

/** Of 因信息公开答复不当引发的行政复议 what was brought about; of 答复、行政复议 the first is a noun as well. */
export function withoutCause(text: string, said: Words): Words {
  const dispute = said.findIndex((it) => it.kind === "topic" && isDispute(it.is));
  const own = said[dispute];
  // 因答复不当被复议 has the verb in its noun
  const isPassive = own !== undefined && text.startsWith("被", own.start);
  const brings = isPassive
    ? dispute
    : said.findLastIndex((it, i) => i < dispute && isOf(it, "act", "occur"));
  const [first, verb] = [said[0], said[brings]];
  // 政府信息公开申请办理导致行政复议 as well
  const hasCause =
    first &&
    verb &&
    (/[因由]/u.test(text.slice(first.start, verb.start)) ||
      said.slice(0, brings).some((it) => isOf(it, "topic", "request") || isOf(it, "sign", "ogi")));
  const row = hasCause ? said.slice(brings) : said;
  if (dispute < 0) return row;
  return row.filter((it, i) => {
    const next = row[i + 1];
    return !isOf(it, "act", "handle") || !(isOf(next, "mark", "、") || isOf(next, "sign", "and"));
  });
}
