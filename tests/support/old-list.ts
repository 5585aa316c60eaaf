/** An office's own list of a year with sixty requests, as it keeps it in Excel: made of nothing but their numbers. */
import { dayNumber, dayOfNumber } from "../../src/calendar/day-number.ts";
import { workingCalendar } from "../../src/calendar/working-calendar.ts";
import { workingDayAfter } from "../../src/calendar/working-days.ts";
import type { ForeignSheet } from "./foreign-lists.ts";

/** People of the list; none of these words may be stored, sent or written where nobody asked for it. */
export const OLD_LIST_PEOPLE = ["欧阳建国", "司马玉兰", "13800138000"] as const;

const [MAN, WOMAN, PHONE] = OLD_LIST_PEOPLE;

/** The day on which the list is taken over: three lines are due then, and one is overdue. */
export const TAKEN_OVER = "2026-11-30";

const HEADS = ["登记号", "收件日期", "申请人", "申请人类型", "联系电话", "申请事项"].concat([
  "受理方式",
  "经办科室",
  "答复时间",
  "处理结果",
]);

const RESULTS = ["公开", "部分公开", "信息不存在", "不属于本机关公开", "公开"] as const;
const KINDS = ["公民", "公民", "企业", "公民", "法人"] as const;
const CALENDAR = workingCalendar({ years: [], rest: [], work: [] });

const day = (text: string): Date => new Date(`${text}T00:00:00Z`);

function closedLine(i: number): (string | Date)[] {
  const received = dayOfNumber(dayNumber("2026-01-05") + i * 5);
  const answered = workingDayAfter(CALENDAR, received, 12).day;
  return [
    ...[`2026-${String(i + 1).padStart(3, "0")}`, day(received), i % 2 ? MAN : WOMAN],
    ...[KINDS[i % KINDS.length] ?? "", PHONE, `第${i + 1}号规划许可`],
    ...[i % 3 ? "网络" : "信函", i % 2 ? "综合股" : "法规股", day(answered)],
    RESULTS[i % RESULTS.length] ?? "",
  ];
}

/** Still open on that day, in the order in which they came. */
const OPEN = ["2026-10-26", "2026-11-03", "2026-11-04", "2026-11-05", "2026-11-25"] as const;

function openLine(received: string, i: number): (string | Date)[] {
  return [
    ...[`2026-${String(56 + i).padStart(3, "0")}`, day(received), MAN, "公民", PHONE],
    ...[`第${56 + i}号拆迁补偿方案`, "网络", "综合股", "", "办理中"],
  ];
}

export const oldList: ForeignSheet = {
  name: "2026年",
  rows: [
    ["某某市统计局依申请公开台账"],
    HEADS,
    ...Array.from({ length: 55 }, (_, i) => closedLine(i)),
    ...OPEN.map(openLine),
  ],
};
