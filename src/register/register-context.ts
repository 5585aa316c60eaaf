/** What a rule sees of a register. */
import type { Deadline } from "./deadline.ts";
import { deadlineOf } from "./deadline.ts";
import type { Line } from "./line.ts";
import { readRegister, type ReadRegister } from "./read-register.ts";
import type { Register } from "./register.ts";

export interface RegisterContext extends ReadRegister {
  /** YYYY-MM-DD. */
  readonly today: string;
  /** As it was when the line was answered or closed; of an open one as it is today. */
  readonly deadlineOf: (line: Line) => Deadline;
}

export function registerContext(register: Register, today: string): RegisterContext {
  const read = readRegister(register);
  const known = new Map<Line, Deadline>();
  return {
    ...read,
    today,
    deadlineOf(line) {
      const before = known.get(line);
      if (before) return before;
      const deadline = deadlineOf(line, read.calendar, endOf(line) ?? today);
      known.set(line, deadline);
      return deadline;
    },
  };
}

/** The day of the answer or of the conclusion, whether or not it closed the line. */
export function endOf({ closed, day }: Line): string | undefined {
  return closed ?? day("concluded") ?? day("answered");
}

interface LineToAnswer {
  readonly line: Line;
  readonly deadline: Deadline;
  /** YYYY-MM-DD. */
  readonly day: string;
}

/** The open lines with a deadline; where a supplement or a fee did not come there is no answer to give (R-WAITING). */
export function linesToAnswer(context: RegisterContext): LineToAnswer[] {
  return openLines(context).flatMap((line) => {
    const deadline = context.deadlineOf(line);
    const { day, expired } = deadline;
    const isGivenUp = expired !== undefined && expired.for !== "consultation";
    return day === undefined || isGivenUp ? [] : [{ line, deadline, day }];
  });
}

/** The lines that still are to be answered: what has an answer, on whatever day, is not waited for. */
export function openLines({ lines }: Pick<RegisterContext, "lines">): Line[] {
  return lines.filter(({ closed, dates }) => {
    const isEnded = dates().some(({ key }) => key === "answered" || key === "concluded");
    return closed === undefined && !isEnded;
  });
}
