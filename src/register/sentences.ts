/**
 * Every sentence that a finding on a register is shown with: the 编号, both sides, what should hold. None quotes what
 * a line holds but its days, and those only where they are written like days: in a column that slipped stands a name.
 */
import type { Row } from "../form/edition.ts";
import { numberedName } from "../form/names.ts";
import type { Sentence } from "../rules/finding.ts";
import { withoutBlanks } from "../text/blanks.ts";
import { printDate } from "../text/dates.ts";
import { narrow } from "../text/widths.ts";
import type { Clock } from "./clock.ts";
import type { Deadline, Waiting } from "./deadline.ts";

function told(where: string, says: string): Sentence {
  return { where, says };
}

/** 2026-13-45 and 1月5日, but no telephone number. */
const LIKE_A_DAY =
  /^(?:(?:19|20)\d{2}[年.\-/]?)?\d{1,2}[月.\-/]?(?:\d{1,2}[日号]?)?$|^(?:19|20)\d{2}年?$/u;

/** What is written for a day, where it may be shown. */
export function shownDay(text: string): string | null {
  const written = narrow(withoutBlanks(text));
  return LIKE_A_DAY.test(written) ? written : null;
}

const MOST_LISTED = 5;

/** 2026-001、2026-002等8件 */
function listed(numbers: readonly string[]): string {
  const list = numbers.slice(0, MOST_LISTED).join("、");
  return numbers.length > MOST_LISTED ? `${list}等${numbers.length}件` : list;
}

// columns that cannot be read

export function noDay(number: string, label: string, text: string): Sentence {
  const shown = shownDay(text);
  const found = shown === null ? "内容不是日期" : `“${shown}”不是日期`;
  return told(number, `：“${label}”的${found}，应写成2026-1-5这样的日期。`);
}

export function dayMissing(number: string, label: string): Sentence {
  return told(number, `：没有填“${label}”，不计入各表，请补填。`);
}

export function inTheFuture(number: string, label: string, day: string, today: string): Sentence {
  return told(
    number,
    `：“${label}”${printDate(day)}晚于今天（${printDate(today)}），请核对日期，还没有发生的先不填。`,
  );
}

export function ofLaterYear(number: string, label: string, day: string, year: number): Sentence {
  return told(
    number,
    `：“${label}”为${printDate(day)}，不在${year}年，不计入各表，应记入以后年度的台账。`,
  );
}

export function ofEarlierYear(number: string, day: string, year: number): Sentence {
  return told(
    number,
    `：${printDate(day)}已经办结，早于${year}年，不计入各表，应留在上年的台账里。`,
  );
}

export function bothRestAndWork(day: string): Sentence {
  return told("节假日", `：${printDate(day)}既列为休息又列为上班，按上班计，应只留一处。`);
}

export function outOfOrder(
  number: string,
  [before, beforeDay]: readonly [label: string, day: string],
  [after, afterDay]: readonly [label: string, day: string],
): Sentence {
  return told(
    number,
    `：“${after}”${printDate(afterDay)}早于“${before}”${printDate(beforeDay)}，应不早于它，请核对两个日期。`,
  );
}

/** What a column may hold, and that it holds none of it. */
export function noKind(
  number: string,
  column: string,
  names: readonly string[],
  table: string,
): Sentence {
  const list = `${names.slice(0, -1).join("、")}或${names.at(-1) ?? ""}`;
  return told(number, `：“${column}”应为${list}，现在读不出是哪一类，不计入${table}。`);
}

export function noOutcome(number: string): Sentence {
  return told(
    number,
    "：“办理结果”不是表三“三、本年度办理结果”中的一行，按没有办结计，应选表上的一行。",
  );
}

export function outcomeMissing(number: string, day: string): Sentence {
  return told(
    number,
    `：已于${printDate(day)}答复或办结，没有填“办理结果”，按没有办结计，应补填表三的一行。`,
  );
}

export function endMissing(number: string): Sentence {
  return told(
    number,
    "：填了“办理结果”，没有填“送达（寄出）日期”或“办结日期”，按没有办结计，应补填日期。",
  );
}

export function noResult(number: string): Sentence {
  return told(
    number,
    "：最后一次审理已经结案，从“结案方式”判断不出是结果维持、结果纠正还是其他结果，按尚未审结计，应写明结果。",
  );
}

export function numberTwice(number: string, count: number, what: string): Sentence {
  return told(number, `：同一编号有${count}${what}，应各用一个编号。`);
}

export function numberMissing(number: string): Sentence {
  return told(number, "：没有编号，应补编一个不与别的重复的编号。");
}

// periods

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
  const remaining = left === 0 ? "今天到期" : `还剩${left}个工作日`;
  return told(number, `：${limitWords(deadline, day)}，${remaining}，应在期限内送达（寄出）。`);
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
  const remaining = left === 0 ? "今天到期" : `还剩${left}个工作日`;
  return told(
    number,
    `：重新答复期限为${printDate(limit)}，${remaining}，应在期限内送达（寄出）。`,
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

// what one line has to do with another

export function reviewFirst(
  number: string,
  request: string,
  [outcome, answered]: readonly [Row, string],
): Sentence {
  return told(
    number,
    `：申请${request}于${printDate(answered)}答复，结果为${numberedName(outcome.row)}；2024年起对不予公开不服的，应先申请行政复议，这里是未经复议直接起诉，请核对案件类别。`,
  );
}

export function repeated(number: string, first: string): Sentence {
  return told(
    number,
    `：申请人和申请内容与${first}相同；已经答复过的，可按重复申请不予处理，请核对是否同一申请登记了两次。`,
  );
}

export function manyInMonth(number: string, month: string, count: number): Sentence {
  const [year = "", of = ""] = month.split("-");
  return told(
    number,
    `：同一申请人${year}年${Number(of)}月的申请共${count}件，这是第11件，超过10件的部分可以收取信息处理费，请核对是否应发收费通知。`,
  );
}

// beside an annual report

export function differsFromReport(
  cell: string,
  [counted, numbers]: readonly [counted: number, numbers: readonly string[]],
  found: string,
): Sentence {
  const lines = numbers.length === 0 ? "" : `（${listed(numbers)}）`;
  return told(cell, `：按台账为${counted}${lines}，年报${found}，应相同，请核对台账和年报。`);
}
