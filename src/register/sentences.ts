/**
 * Every sentence that a finding on a register is shown with, but those on periods: the 编号, both sides, what should
 * hold. None quotes what a line holds but its days, and those only where they are written like days: in a column that
 * slipped stands a name.
 */
import type { Row } from "../form/edition.ts";
import { numberedName } from "../form/names.ts";
import { told, type Sentence } from "../rules/finding.ts";
import { printDate } from "../text/dates.ts";
import { listed, shownDay } from "./sentence-parts.ts";

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
