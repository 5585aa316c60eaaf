/** Which of the six parts a heading or a list names, in whatever words. */
import { parts, type PartId } from "../../form/parts.ts";

/** Words that only that part is named with; a part is named by the first place where they stand. */
const WORDS: readonly (readonly [part: PartId, words: RegExp])[] = [
  ["overview", /总体|基本情况|概述|概况/u],
  ["proactiveDisclosure", /主动公开/u],
  // “因政府信息公开申请被提起行政复议” names part four alone
  [
    "requests",
    /依申请公开|(?:收到|处理|受理|办理).{0,12}申请|申请.{0,6}(?:收到|处理|受理|办理|情况)/u,
  ],
  ["disputes", /复议|诉讼/u],
  ["problemsAndImprovements", /问题|不足|改进/u],
  ["otherMatters", /其他|需要报告/u],
];

/** The parts that a text names, in the order in which it does. */
export function partsNamedIn(text: string): PartId[] {
  return WORDS.map(([part, words]) => ({ part, at: text.search(words) }))
    .filter(({ at }) => at >= 0)
    .sort((a, b) => a.at - b.at)
    .map(({ part }) => part);
}

/** How a part stands in the printed order, from 0. */
export function positionOf(part: PartId): number {
  return parts.findIndex(({ id }) => id === part);
}
