/** Every sentence on a period: when it ends, how it is reckoned, what is late, and for what one waits in vain. */
import type { Row } from "../form/edition.ts";
import { numberedName } from "../form/names.ts";
import { told, type Sentence } from "../rules/finding.ts";
import { printDate } from "../text/dates.ts";
import type { Clock } from "./clock.ts";
import type { Deadline, Waiting } from "./deadline.ts";
import { listed } from "./sentence-parts.ts";

/** 自收到申请之日2026年1月15日起20个工作日（征求意见的时间不计） */
function termWords({ start, startedBy, term, stops }: Clock): string {
  const begins = { received: "收到申请", supplement: "收到补正", fee: "缴费" }[startedBy];
  const stopped = stops.length > 0 ? "（征求意见的时间不计）" : "";
  return `自${begins}之日${printDate(start)}起${term}个工作日${stopped}`;
}

function limitWords({ clock, unknownYears }: Deadline, day: string): string {
  const provisional = unknownYears.length > 0 ? "（暂定）" : "";
  return `答复期限${provisional}为${printDate(day)}${clock ? `，${termWords(clock)}` : ""}`;
}

function remainingWords(left: number): string {
  return left === 0 ? "今天到期" : `还剩${left}个工作日`;
}

export function late(
  number: string,
  deadline: Deadline,
  [day, answered, left]: readonly [day: string, answered: string, left: number],
): Sentence {
  return told(
    number,
    `：${limitWords(deadline, day)}，送达（寄出）日期为${printDate(answered)}，晚${-left}个工作日，应不晚于期限。请核对日期，确属逾期的写明情况。`,
  );
}

export function overdue(number: string, deadline: Deadline, day: string, left: number): Sentence {
  return told(
    number,
    `：${limitWords(deadline, day)}，已过${-left}个工作日，还没有办结。请尽快答复；已经答复的，填写送达（寄出）日期和办理结果。`,
  );
}

export function due(number: string, deadline: Deadline, day: string, left: number): Sentence {
  return told(
    number,
    `：${limitWords(deadline, day)}，${remainingWords(left)}，应在期限内送达（寄出）。`,
  );
}

export function reanswerLate(number: string, limit: string, answered: string): Sentence {
  return told(
    number,
    `：重新答复期限为${printDate(limit)}，送达（寄出）日期为${printDate(answered)}，晚于期限，应不晚于期限。请核对日期，确属逾期的写明情况。`,
  );
}

export function reanswerOverdue(number: string, limit: string): Sentence {
  return told(number, `：重新答复期限${printDate(limit)}已过，还没有重新答复，请尽快答复。`);
}

export function reanswerDue(number: string, limit: string, left: number): Sentence {
  return told(
    number,
    `：重新答复期限为${printDate(limit)}，${remainingWords(left)}，应在期限内送达（寄出）。`,
  );
}

/** What to do when nothing came in time. */
export function waitedInVain(
  number: string,
  { for: awaited, limit = "" }: Waiting,
  { outcome, next }: { readonly outcome: Row | undefined; readonly next: string | undefined },
): Sentence {
  const row = outcome ? numberedName(outcome.row) : "（六）其他处理";
  switch (awaited) {
    case "supplement":
      return told(
        number,
        `：补正期满（${printDate(limit)}），没有收到补正。申请人无正当理由的，可按${row}办结，办结日期填期满的次日。`,
      );
    case "fee":
      return told(
        number,
        `：缴费期满（${printDate(limit)}），没有收到缴费。可按${row}办结，办结日期填期满的次日。`,
      );
    case "consultation": {
      const runs = next === undefined ? "" : `，答复期限继续计算，为${printDate(next)}`;
      return told(
        number,
        `：征求意见期满（${printDate(limit)}），没有收到意见${runs}，应由本机关决定是否公开。`,
      );
    }
  }
}

export function supplementLate(number: string, asked: string, last: string): Sentence {
  return told(
    number,
    `：补正通知日期为${printDate(asked)}，收到申请之日起第7个工作日为${printDate(last)}，应不晚于这一天一次性告知。`,
  );
}

export function extendedLate(number: string, extended: string, deadline: string): Sentence {
  return told(
    number,
    `：延期告知日期为${printDate(extended)}，原答复期限为${printDate(deadline)}，应在原期限内告知；现在不按延期计算。`,
  );
}

export function receiptLate(
  number: string,
  [arrived, received]: readonly [string, string],
  most: "sameDay" | "twoDays",
): Sentence {
  const days = `到达日期为${printDate(arrived)}，收到日期为${printDate(received)}`;
  return told(
    number,
    most === "sameDay"
      ? `：${days}；当面提交的以提交之日、签收的以签收之日为收到之日，两个日期应相同。`
      : `：${days}，相差超过2个工作日；答复期限自收到之日起算，请核对与申请人确认的日期。`,
  );
}

export function daysProvisional(year: number, numbers: readonly string[]): Sentence {
  return told(
    "节假日",
    `：${year}年放假安排未公布，${listed(numbers)}的期限按周末推算，为暂定；公布后应填入“节假日”，期限重新计算。`,
  );
}
