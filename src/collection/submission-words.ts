/** How people read where a collection stands: each unit, and all of them. */
import type { Collected, CollectedUnit } from "./collected.ts";
import type { SubmissionStatus } from "./submission-status.ts";
import type { UnitScope } from "./unit.ts";

export const statusWords: Readonly<Record<SubmissionStatus, string>> = {
  missing: "未报送",
  unreadable: "无法读取",
  wrongYear: "年度不符",
  duplicate: "重复待定",
  received: "已收到",
};

export const scopeWords: Readonly<Record<UnitScope, string>> = { own: "本级", below: "下级" };

/** 按时 or 迟报; nothing of what is not there. */
export function lateWords({ status, late }: Pick<CollectedUnit, "status" | "late">): string {
  if (status === "missing") return "";
  if (late === null) return "收到日期未登记";
  return late ? "迟报" : "按时";
}

/** 未齐（58/60），不得公布; every output says it while it holds. */
export function standingWords({ complete, received, awaited }: Collected): string {
  return complete ? `√ 已齐（${received}/${awaited}）` : `未齐（${received}/${awaited}），不得公布`;
}
