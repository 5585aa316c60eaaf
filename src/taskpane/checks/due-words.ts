/** By when the report is due, in words: the date, its weekday, and how many days are left. */
import { dayNumber, weekdayName } from "../../calendar/day-number.ts";
import type { AnnualReport } from "../../report/annual-report.ts";
import { dueDays, type DeadlineContext } from "../../rules/structure/deadlines.ts";
import { printDate } from "../../text/dates.ts";

export interface Due {
  readonly text: string;
  /** The day is near, or past. */
  readonly isUrgent: boolean;
}

/** From so many days before it on, a deadline is near. */
const NEAR = 7;

/** So many days behind it nobody counts them any more. */
const LONG_PAST = 180;

const ASKED_BY = { superior: "上级要求", law: "《条例》规定" } as const;

/**
 * The deadlines of a report, the earlier first; once it is published, when that was.
 *
 * @param today YYYY-MM-DD
 */
export function dueWords(
  report: Pick<AnnualReport, "organ" | "year" | "published">,
  deadline: DeadlineContext["deadline"],
  today: string,
): Due[] {
  const days = dueDays({ report, ...(deadline !== undefined && { deadline }) });
  const { published } = report;
  if (published !== undefined && published <= today) {
    return [{ text: `公布日期${inWords(published)}`, isUrgent: false }];
  }
  if (days.length === 0) return [{ text: "期限：按上级要求", isUrgent: false }];
  return days.map(({ by, day }) => {
    const left = dayNumber(day) - dayNumber(today);
    return {
      text: `${ASKED_BY[by]}${inWords(day)}前，${leftWords(left)}`,
      isUrgent: left <= NEAR && left >= -LONG_PAST,
    };
  });
}

function inWords(day: string): string {
  return `${printDate(day)}（${weekdayName(day)}）`;
}

function leftWords(left: number): string {
  if (left === 0) return "就是今天";
  if (left < -LONG_PAST) return "已过";
  return left > 0 ? `还有${left}天` : `已过${-left}天`;
}
