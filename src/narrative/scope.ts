/** Whose numbers a sentence tells, where they are not simply those of the organ that reports. */
import { organKindOf } from "../report/organ-kind.ts";
import type { OpenSentence } from "./sentence.ts";
import type { Token } from "./tokens.ts";
import { isOf } from "./words.ts";

/** 本级 is the organ that reports, unless it reports for an area; what others did to it, 被复议机关撤销, is its own. */
export function isOfOthers({ organ }: OpenSentence, tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (isOf(token, "sign", "part")) return !isOf(tokens[at - 1], "act", "occur");
  return isOf(token, "sign", "ownLevel") && organKindOf(organ) === "government";
}

/** 全县 is all that the report of its government speaks of; of another's, 全县 or 全省 is more. */
export function speaksOfArea(sentence: OpenSentence, { end }: Token): void {
  const [, area] = AREA.exec(sentence.organ) ?? [];
  sentence.isOfArea = area !== undefined && area === sentence.text.charAt(end - 1);
  if (sentence.isOfArea) sentence.scope = undefined;
  else sentence.scope = area === undefined ? "area" : "others";
}

/** The last character of the area for whose organs a government reports: 市 of 某某市人民政府. */
const AREA = /([省市区县州旗盟镇乡道])(?:人民政府|办事处)?$/u;

/** Other organs by the ends of their names: 区教育局收到……. */
const ORGAN = /[局委办厅院镇乡室]$|街道$|部门$|中心$/u;

/** 全局, 我委: all of the organ itself. */
const OWN = /^[全我本].$/u;

/** Whether another organ does what comes next; the own one may be called by a shorter name. */
export function isOtherOrgan(
  { text, organ }: OpenSentence,
  tokens: readonly Token[],
  at: number,
): boolean {
  const token = tokens[at];
  let next = at + 1;
  while (tokens[next]?.kind === "filler" || isOf(tokens[next], "link", "sum")) next += 1;
  const verb = tokens[next];
  if (!token || verb?.kind !== "act" || !DOES.has(verb.is)) return false;
  const name = text.slice(token.start, token.end);
  if (!ORGAN.test(name) || OWN.test(name)) return false;
  let from = 0;
  for (const character of name) from = organ.indexOf(character, from) + 1 || Infinity;
  return from === Infinity;
}

const DOES = new Set(["receive", "newlyReceive", "handle"]);
