/** How the head of a report reads in a workbook: what each cell is called, and the words to choose from. */
import { FIRST_YEAR } from "../form/editions.ts";
import { organKindNames, organLevelNames } from "../form/organ.ts";
import type { HeadKey } from "./keys.ts";
import type { ValidationRule } from "./plan.ts";
import type { StyleName } from "./styles.ts";

interface HeadWords {
  readonly label: string;
  readonly style: StyleName;
  readonly accepted?: { readonly rule: ValidationRule; readonly alert: string };
}

/** Days are counted as sheets do: 1 January 2019 is the first that makes sense. */
const FIRST_DAY = Math.round(Date.UTC(FIRST_YEAR, 0, 1) / 86_400_000) + 25_569;

const date = {
  rule: { kind: "date", min: FIRST_DAY },
  alert: "请填日期，例如2026-1-20。",
} as const;

export const headWords: Readonly<Record<HeadKey, HeadWords>> = {
  organ: { label: "机关全称", style: "head" },
  kind: {
    label: "机关类别",
    style: "head",
    accepted: {
      rule: { kind: "list", words: Object.values(organKindNames) },
      alert: "请从下拉列表中选择机关类别。",
    },
  },
  level: {
    label: "机关层级",
    style: "head",
    accepted: {
      rule: { kind: "list", words: Object.values(organLevelNames) },
      alert: "请从下拉列表中选择机关层级；说不准的可以不填。",
    },
  },
  year: {
    label: "报告年度",
    style: "headNumber",
    accepted: {
      rule: { kind: "whole", min: FIRST_YEAR, max: 2100 },
      alert: "请填四位数的年份，例如2025。",
    },
  },
  signed: { label: "成文日期", style: "headDate", accepted: date },
  published: { label: "公布日期", style: "headDate", accepted: date },
};
