/** What other people's lists write for kinds and results, as far as it means one thing. */
import { withoutBlanks } from "../text/blanks.ts";
import type { Edition } from "../form/editions.ts";
import { applicantNamed, outcomeNamed } from "./named-rows.ts";

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

/** 《条例》第三十六条; 不予公开 alone is one of eight, and stays what it is. */
const OUTCOMES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    公开: "outcomes.disclosed",
    同意公开: "outcomes.disclosed",
    全部公开: "outcomes.disclosed",
    已主动公开: "outcomes.disclosed",
    信息不存在: "outcomes.unableToProvide.notHeld",
    不存在: "outcomes.unableToProvide.notHeld",
    不属于本机关公开: "outcomes.unableToProvide.notHeld",
  }),
);

/** Nothing has come of it yet. */
const OPEN = ["办理中", "处理中", "待处理", "正在办理", "未办结", "受理中", "待办"];

/** The id of a kind of applicant; the text itself where it may be several or none. */
export function foreignApplicant(edition: Edition, text: string): string {
  const known = applicantNamed(edition, text)?.column.key ?? APPLICANTS.get(withoutBlanks(text));
  return known ?? text;
}

/** The id of a result, nothing while it is still handled; the text itself where it may be several or none. */
export function foreignOutcome(edition: Edition, text: string): string | undefined {
  const words = withoutBlanks(text);
  if (OPEN.includes(words)) return undefined;
  return outcomeNamed(edition, text)?.row.key ?? OUTCOMES.get(words) ?? text;
}
