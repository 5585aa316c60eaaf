/** The desk of today in words: its one sentence, its groups, and each of its lines. */
import { printDate } from "../text/dates.ts";
import type { Awaited } from "./deadline.ts";
import type { DeskLine, Pressing } from "./desk.ts";

/** What each group is called, and what is to be done with it. */
export const pressingWords: Readonly<Record<Pressing, readonly [name: string, does: string]>> = {
  overdue: ["逾期", "尽快答复；已经答复的，在台账里填写送达（寄出）日期和办理结果"],
  due: ["快到期", "3个工作日以内到期，应在期限内送达（寄出）"],
  expired: ["等待期满", "没有等到补正或缴费，可以按（六）其他处理办结"],
  undated: ["推算不出期限", "日期没有填或读不出，请看“核对”"],
  waiting: ["等待中", "期限不走，等到了继续办理"],
  running: ["办理中", "没有到期"],
};

/** 3件快到期，1件逾期; what is never waiting for somebody else is said first. */
export function deskSentence(desk: readonly DeskLine[]): string {
  const said = (["due", "overdue", "expired", "undated"] as const).flatMap((pressing) => {
    const count = countOf(desk, pressing);
    return count === 0 ? [] : [`${count}件${pressingWords[pressing][0]}`];
  });
  if (said.length > 0) return said.join("，");
  const open = desk.length;
  if (open === 0) return "没有未办结的申请";
  const next = desk.find(({ pressing }) => pressing === "running")?.day;
  const first = next === undefined ? "" : `，最近的到期日是${printDate(next)}`;
  return `没有快到期和逾期的，${open}件未办结${first}`;
}

export function countOf(desk: readonly DeskLine[], pressing: Pressing): number {
  return desk.filter((it) => it.pressing === pressing).length;
}

const AWAITED: Readonly<Record<Awaited, readonly [name: string, from: string]>> = {
  supplement: ["补正", "等申请人补正"],
  fee: ["缴费", "等申请人缴费"],
  consultation: ["意见", "等被征求意见方答复"],
};

/** Until when, for whom: 2026年2月12日到期，还剩2个工作日. */
export function deskLineWords(it: DeskLine): string {
  const { pressing, day, awaited, provisional, answers, workingDaysLeft: left } = it;
  const mark = provisional ? "（暂定）" : "";
  const again = answers === "again" ? "重新答复" : "";
  if (day === undefined) {
    if (awaited) return `${AWAITED[awaited][1]}，没有写期限`;
    return again === "" ? "没有可以读出的收到日期" : "重新答复没有写期限";
  }
  const on = `${printDate(day)}${mark}`;
  if (pressing === "waiting" && awaited) return `${AWAITED[awaited][1]}，期限${on}`;
  if (pressing === "expired" && awaited) return `${AWAITED[awaited][0]}期限${on}已过`;
  const inVain = awaited === "consultation" ? "征求意见期满，没有收到意见；" : "";
  return `${inVain}${again}${on}到期，${leftWords(left ?? 0)}`;
}

function leftWords(left: number): string {
  if (left < 0) return `已过${-left}个工作日`;
  return left === 0 ? "就是今天" : `还剩${left}个工作日`;
}
