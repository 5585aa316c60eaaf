/** Whose numbers a sentence tells, where they are not simply those of the organ that reports. */
import { organKindOf } from "../report/organ-kind.ts";
import { isShortened } from "../text/shortened.ts";
import type { OpenSentence } from "./sentence.ts";
import type { Token } from "./token.ts";
import { isOf, lastOf, MOST_NEAR } from "./words.ts";

/** 本级 is the organ that reports, unless it reports for an area; what others did to it, 被复议机关撤销, is its own. */
export function isOfOthers(sentence: OpenSentence, tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (isOf(token, "sign", "part")) {
    return !isOfWholeArea(sentence, tokens, at) && !isOf(tokens[at - 1], "act", "occur");
  }
  return isOf(token, "sign", "ownLevel") && organKindOf(sentence.organ) === "government";
}

/** 全区各部门、镇街, 全市各级政府及部门 are all there are. */
function isOfWholeArea(
  { isOfArea, before }: OpenSentence,
  tokens: readonly Token[],
  at: number,
): boolean {
  const isBeside = isOf(tokens[at - 1], "mark", "、") || isOf(tokens[at - 1], "sign", "and");
  return isOfArea && isBeside && lastOf(before).some((it) => isOf(it, "sign", "scope"));
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
const ORGAN =
  /[局委办厅院镇乡室所站校]$|街道$|部门$|系统$|中心$|单位$|企业$|机构$|机关$|[省市区县]政府$|^各.{0,6}[市区县州旗]$/u;

/** 全局, 我委: all of the organ itself; 责任科室 is within it. */
const OWN = /^全.$|^[我本](?!市级|县级|区级).{1,5}$|^[局委]办公室$|^(?:行政)?机关$|[科股处]室$/u;

/** 学校收到 in the report of a college: the organ itself, by what it is. */
const KINDS: readonly (readonly [called: string, ends: RegExp])[] = [
  ["学校", /(?:校|学院|大学|中学|小学)$/u],
  ["医院", /医院$/u],
  ["企业", /(?:公司|集团)$/u],
];

/** Whether another organ does what comes next; the own one may be called by a shorter name. */
export function isOtherOrgan(
  sentence: OpenSentence,
  tokens: readonly Token[],
  at: number,
): boolean {
  const { text, organ } = sentence;
  const token = tokens[at];
  if (isOfWholeArea(sentence, tokens, at)) return false;
  let next = at + 1;
  while (next - at <= MOST_NEAR && isBetween(tokens[next])) next += 1;
  const verb = tokens[next];
  if (!token || verb?.kind !== "act" || !DOES.has(verb.is)) return false;
  // 下级机关, 各区市, 县政府办: the name is more than the token
  const before = tokens[at - 1];
  const isOneName =
    before?.end === token.start &&
    (before.kind === "unknown" ||
      isOf(before, "link", "each") ||
      text.endsWith("政府", before.end));
  const name = text.slice(isOneName ? before.start : token.start, token.end);
  if (name.length < 2 || !ORGAN.test(name) || OWN.test(name)) return false;
  if (KINDS.some(([called, ends]) => called === name && ends.test(organ))) return false;
  // 公安机关 is 某某市公安局
  const kind = name.replace(/(?:机关|部门)$/u, "");
  if (kind.length > 1 && kind !== name && organ.includes(kind)) return false;
  // 统计局 is 某某市统计局, 区政府办公室 the office of 某某区人民政府
  return !isShortened(name, organ) && !isShortened(name.replace(/办公[室厅]$/u, ""), organ);
}

/** 全区收到申请412件，我局收到31件: a clause that begins with the organ itself is its own again. */
export function isItself({ text, before }: OpenSentence, { start, end }: Token): boolean {
  return (
    before.length < MOST_NEAR && ITSELF.test(text.slice(start, end)) && before.every(isBetween)
  );
}

const ITSELF = /^[我本](?!年)\p{Script=Han}{1,5}$/u;

/** What may stand between an organ and what it did: 区教育局全年共收到. */
function isBetween(token: Token | undefined): boolean {
  return (
    token?.kind === "filler" ||
    token?.kind === "year" ||
    isOf(token, "time", "thisYear") ||
    token?.kind === "link"
  );
}

/** 起草并以市政府名义印发, 代市政府制定: who drafts what another issues; 以市政府名义印发 alone may count what it did. */
export function isInNameOfOthers(text: string, behind: string, organ: string): boolean {
  const [, inName, instead] = IN_NAME_OF.exec(text) ?? [];
  const [, beside] = BESIDE_OWN.test(behind) ? (IN_NAME.exec(text) ?? []) : [];
  const name = inName ?? instead ?? beside;
  if (name === undefined || OF_ITSELF.test(name)) return false;
  // 以县政府和县政府办公室名义, as the report of either says
  return !name.split(/[和及或、]/u).some((it) => isShortened(it, organ));
}

/** 以市政府名义出台4件，以部门名义出台2件 says of either that it is not the other. */
const IN_NAME = /以([^，以]{2,12}?)的?名义/u;
const BESIDE_OWN = /^[^。]{0,30}以(?:部门|自身|[本我]\p{Script=Han}{1,3})的?名义/u;
const OF_ITSELF = /^(?:[本我自]|机关|部门)/u;
const IN_NAME_OF =
  /(?:[我本][局委办厅院]|起草|草拟|拟定)[^，以]{0,10}以([^，、以]{2,12}?)的?名义|代([省市区县州]委?政府)/u;

const DOES = new Set(["receive", "newlyReceive", "handle", "issue", "repeal", "decide"]);
