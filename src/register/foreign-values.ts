/** What other people's lists write for kinds and results, as far as it means one thing. */
import type { Edition } from "../form/editions.ts";
import { numberedName } from "../form/names.ts";
import { squeeze } from "../text/squeeze.ts";
import { applicantNamed, outcomeNamed, outcomesOf } from "./named-rows.ts";

/** 法人 and 其他组织 alone are several of the six, and stay what they are. */
const APPLICANTS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    公民: "naturalPerson",
    个人: "naturalPerson",
    企业: "commercialEnterprise",
    公司: "commercialEnterprise",
    律师事务所: "legalServiceInstitution",
  }),
);

/** 《条例》第十四条至第十六条、第三十条、第三十五条至第三十九条; 不予公开 alone is one of eight, and stays what it is. */
const OUTCOMES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    公开: "outcomes.disclosed",
    同意公开: "outcomes.disclosed",
    全部公开: "outcomes.disclosed",
    已主动公开: "outcomes.disclosed",
    同意部分公开: "outcomes.partlyDisclosed",
    区分处理: "outcomes.partlyDisclosed",
    信息不存在: "outcomes.unableToProvide.notHeld",
    不存在: "outcomes.unableToProvide.notHeld",
    政府信息不存在: "outcomes.unableToProvide.notHeld",
    不属于本机关公开: "outcomes.unableToProvide.notHeld",
    不属于本机关公开职责范围: "outcomes.unableToProvide.notHeld",
    本机关不掌握: "outcomes.unableToProvide.notHeld",
    补正后仍不明确: "outcomes.unableToProvide.unclearAfterSupplement",
    逾期不补正: "outcomes.otherHandling.notSupplemented",
    逾期未补正: "outcomes.otherHandling.notSupplemented",
    撤回: "outcomes.otherHandling.other",
    撤回申请: "outcomes.otherHandling.other",
    申请人撤回: "outcomes.otherHandling.other",
    申请人撤回申请: "outcomes.otherHandling.other",
  }),
);

/** Nothing has come of it yet. */
const OPEN = ["办理中", "处理中", "待处理", "正在办理", "未办结", "受理中", "待办", "在办"];

/** 01, A1, 05- before the words of a list of codes; 1. alone is of the form. */
const CODE = /^(?:[A-Z]\d{0,2}|\d{2,3})[.\-_:、]?(?=\D)/u;

/** （三）1 or 三（三）1, as the form numbers its results. */
const NUMBERED = /^(?:三、?)?(\([一二三四五六]\)(?:\d(?=\.?$))?)\.?$/u;

/** The id of a kind of applicant; the text itself where it may be several or none. */
export function foreignApplicant(edition: Edition, text: string): string {
  const known = (words: string): string | undefined =>
    applicantNamed(edition, words)?.column.key ?? APPLICANTS.get(words);
  return known(squeeze(text)) ?? known(withoutCode(text)) ?? text;
}

/** The id of a result, nothing while it is still handled; the text itself where it may be several or none. */
export function foreignOutcome(edition: Edition, text: string): string | undefined {
  const [words, bare] = [squeeze(text), withoutCode(text)];
  if (OPEN.includes(words) || OPEN.includes(bare)) return undefined;
  const known = (name: string): string | undefined => {
    const id = OUTCOMES.get(name) ?? name;
    return outcomeNamed(edition, id)?.row.key;
  };
  return known(words) ?? numberedOutcome(edition, words) ?? known(bare) ?? text;
}

function withoutCode(text: string): string {
  return squeeze(text).toUpperCase().replace(CODE, "");
}

/** A group of one row is that row; of several it says too little. */
function numberedOutcome(edition: Edition, words: string): string | undefined {
  const [, number] = NUMBERED.exec(words) ?? [];
  if (number === undefined) return undefined;
  const found = outcomesOf(edition).filter((row) =>
    squeeze(numberedName(row.row)).startsWith(number),
  );
  return found.length === 1 ? found[0]?.row.key : undefined;
}
