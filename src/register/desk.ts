/** What lies on the desk today: every line that is not closed, what presses most first. */
import type { Awaited } from "./deadline.ts";
import { workingDaysLeft } from "./deadline.ts";
import type { Line } from "./line.ts";
import { reanswersOf } from "./reanswers.ts";
import { openLines, type RegisterContext } from "./register-context.ts";
import { SOON } from "./soon.ts";

/**
 * `expired`: a supplement or a fee that did not come in time, so that the line can be closed; `undated`: no deadline
 * can be reckoned.
 */
export type Pressing = "overdue" | "due" | "expired" | "undated" | "waiting" | "running";

/** In the order of the desk. */
export const pressings: readonly Pressing[] = [
  "overdue",
  "due",
  "expired",
  "undated",
  "waiting",
  "running",
];

export interface DeskLine {
  readonly number: string;
  readonly line: Line;
  readonly pressing: Pressing;
  /** Whether it is to be answered again, as a reconsideration or a court ordered. */
  readonly answers: "first" | "again";
  /** The last day of the answer, or of the wait, YYYY-MM-DD; undefined where none is set. */
  readonly day: string | undefined;
  /** Of an answer: 0 on its last day, negative after it. */
  readonly workingDaysLeft: number | undefined;
  /** For what it waits, or waited in vain. */
  readonly awaited: Awaited | undefined;
  /** 暂定: the day rests on a year whose holidays are not known. */
  readonly provisional: boolean;
}

export function deskOf(context: RegisterContext): DeskLine[] {
  const lines = [
    ...openLines(context).map((line) => firstAnswer(line, context)),
    ...context.lines.flatMap((line) => answersAgain(line, context)),
  ];
  const rank = ({ pressing }: DeskLine): number => pressings.indexOf(pressing);
  return lines.sort((a, b) => rank(a) - rank(b) || dayOrder(a, b));
}

/** What has no day stands behind what has one. */
function dayOrder(a: DeskLine, b: DeskLine): number {
  const [one, other] = [a.day ?? "9999", b.day ?? "9999"];
  return one === other ? 0 : one < other ? -1 : 1;
}

function firstAnswer(line: Line, context: RegisterContext): DeskLine {
  const { day, waiting, expired, unknownYears } = context.deadlineOf(line);
  const of = {
    number: line.number,
    line,
    answers: "first",
    provisional: unknownYears.length > 0,
  } as const;
  const isGivenUp = expired !== undefined && expired.for !== "consultation";
  if (isGivenUp) {
    const { for: awaited, limit } = expired;
    return { ...of, pressing: "expired", day: limit, workingDaysLeft: undefined, awaited };
  }
  if (day !== undefined) {
    return { ...of, ...urgency(day, context), day, awaited: waiting?.for ?? expired?.for };
  }
  const pressing = waiting ? "waiting" : "undated";
  return {
    ...{ ...of, pressing, workingDaysLeft: undefined },
    day: waiting?.limit,
    awaited: waiting?.for,
  };
}

function answersAgain(line: Line, context: RegisterContext): DeskLine[] {
  return reanswersOf(line).flatMap(({ limit, isGiven }): DeskLine[] => {
    if (isGiven) return [];
    const of = { number: line.number, line, answers: "again", awaited: undefined } as const;
    const urgent =
      limit === undefined
        ? ({ pressing: "undated", workingDaysLeft: undefined } as const)
        : urgency(limit, context);
    return [{ ...of, ...urgent, day: limit, provisional: false }];
  });
}

function urgency(
  day: string,
  { calendar, today }: RegisterContext,
): Pick<DeskLine, "pressing" | "workingDaysLeft"> {
  const left = workingDaysLeft(calendar, today, day);
  const pressing = left < 0 ? "overdue" : left <= SOON ? "due" : "running";
  return { pressing, workingDaysLeft: left };
}
