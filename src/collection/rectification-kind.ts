/** The kinds of fault by which superiors count (类别 of 整改清单). */
import type { RuleCode } from "../rules/rule-code.ts";

/** The first beginning that fits. */
const kinds: readonly (readonly [beginning: string, kind: string])[] = [
  ["C-MISSING", "未报"],
  ["C-LATE", "迟报"],
  ["C-", "报送"],
  ["S-SAME", "雷同"],
  ["S-", "格式"],
  ["N-", "文表"],
  // T2, T2O, T3 and T4: the tables
  ["T", "数据"],
];

export function rectificationKind(code: RuleCode): string {
  return kinds.find(([beginning]) => code.startsWith(beginning))?.[1] ?? "其他";
}
