/** What 口径设置 asks for: whose register it is, of which year, on which day, for which period. */
import { call, cell, isNumber, when, type Expression } from "../formula.ts";
import { headWords } from "../head-words.ts";
import { organKindNames } from "../../form/organ.ts";
import type { Validation } from "../plan.ts";
import { setting } from "./keys.ts";

interface Setting {
  readonly key: string;
  readonly label: string;
  readonly note: string;
  readonly style: "head" | "headNumber" | "headDate";
  /** What stands there until somebody types over it. */
  readonly formula?: Expression;
  readonly accepted?: Pick<Validation, "rule" | "alert">;
}

const day = headWords.signed.accepted;

export function dayOfYear(month: number, dayOfMonth: number): Expression {
  const year = cell(setting.year);
  return when(isNumber(year), call("DATE", year, month, dayOfMonth), "");
}

export const settings: readonly Setting[] = [
  { key: setting.organ, label: "机关全称", note: "", style: "head" },
  {
    key: setting.kind,
    label: "机关类别",
    note: "",
    style: "head",
    accepted: {
      rule: { kind: "list", words: Object.values(organKindNames) },
      alert: "请从下拉列表中选择机关类别。",
    },
  },
  {
    key: setting.year,
    label: "台账年度",
    note: "一年一本；上年没有办结的申请和案件抄到本年的台账里，编号不变。",
    style: "headNumber",
    ...(headWords.year.accepted && { accepted: headWords.year.accepted }),
  },
  {
    key: setting.today,
    label: "今天",
    note: "每天自动更新。想看某一天的情况，改成那一天；改回来时输入 =TODAY()。",
    style: "headDate",
    formula: call("TODAY"),
    ...(day && { accepted: day }),
  },
  {
    key: setting.from,
    label: "统计期间自",
    note: "年报统计全年，不用改。季报、半年报改成那一段的第一天和最后一天，报完改回全年。",
    style: "headDate",
    formula: dayOfYear(1, 1),
    ...(day && { accepted: day }),
  },
  {
    key: setting.to,
    label: "统计期间至",
    note: "",
    style: "headDate",
    formula: dayOfYear(12, 31),
    ...(day && { accepted: day }),
  },
];
