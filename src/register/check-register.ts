/** What must hold in a register, and how each request stands. */
import { markExplained } from "./explained.ts";
import { workingDaysLeft } from "./deadline.ts";
import type { Line } from "./line.ts";
import { registerContext, type RegisterContext } from "./register-context.ts";
import type { RegisterFinding } from "./register-finding.ts";
import { runRegisterRules } from "./register-rule.ts";
import type { Register } from "./register.ts";
import { registerRules } from "./rules/register-rules.ts";

export type Status =
  "open" | "awaitingSupplement" | "awaitingConsultation" | "awaitingFee" | "closed";

/** How a request stands, as `--json` lists it; days are YYYY-MM-DD. */
export interface RegisterEntry {
  readonly number: string;
  readonly status: Status;
  /** Null while none runs. */
  readonly deadline: string | null;
  /** Through which something is awaited. */
  readonly limit: string | null;
  /** 暂定: a day above rests on a year whose holidays are not known. */
  readonly provisional: boolean;
  /** 0 on the deadline, negative after it; null where none runs or none is needed. */
  readonly workingDaysLeft: number | null;
}

export interface CheckedRegister {
  /** In the order of the register. */
  readonly findings: readonly RegisterFinding[];
  readonly entries: readonly RegisterEntry[];
}

/** Checks a register as of a day, YYYY-MM-DD. */
export function checkRegister(register: Register, today: string): CheckedRegister {
  const context = registerContext(register, today);
  const findings = markExplained(register, runRegisterRules(registerRules, context));
  const ranks = ranksIn(context);
  const rank = ({ at }: RegisterFinding): number => ranks.get(at) ?? ranks.size;
  return {
    findings: findings.sort((a, b) => rank(a) - rank(b)),
    entries: context.lines.map((line) => entryOf(line, context)),
  };
}

const AWAITING = {
  supplement: "awaitingSupplement",
  fee: "awaitingFee",
  consultation: "awaitingConsultation",
} as const;

/** How one request stands. */
export function entryOf(line: Line, context: RegisterContext): RegisterEntry {
  const { day, waiting, unknownYears } = context.deadlineOf(line);
  const isClosed = line.closed !== undefined;
  const awaited = isClosed ? undefined : waiting;
  const isRunning = !isClosed && day !== undefined;
  return {
    number: line.number,
    status: isClosed ? "closed" : awaited ? AWAITING[awaited.for] : "open",
    deadline: day ?? null,
    limit: awaited?.limit ?? null,
    provisional: unknownYears.length > 0,
    workingDaysLeft: isRunning ? workingDaysLeft(context.calendar, context.today, day) : null,
  };
}

/** Where each number stands in the register. */
function ranksIn({ lines, disputes, documents }: RegisterContext): ReadonlyMap<string, number> {
  const ranks = new Map<string, number>();
  for (const { number } of [...lines, ...disputes, ...documents]) {
    if (!ranks.has(number)) ranks.set(number, ranks.size);
  }
  return ranks;
}
