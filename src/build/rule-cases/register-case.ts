/** A case of a rule on registers, beside which there may be an annual report. */
import type { AnnualReport } from "../../report/annual-report.ts";
import { contextOf } from "../../rules/context.ts";
import { checkRegister } from "../../register/check-register.ts";
import { checkBeside } from "../../register/check-beside.ts";
import type { RegisterCode } from "../../register/register-code.ts";
import type { RegisterFinding } from "../../register/register-finding.ts";
import type { Register } from "../../register/register.ts";

export interface LookedAt {
  readonly register: Register;
  /** YYYY-MM-DD. */
  readonly today: string;
  readonly report?: AnnualReport;
}

export interface RegisterRuleCase {
  readonly code: RegisterCode;
  /** A register with the fault in one place; what the rule says of it is the example of the documentation. */
  readonly raises: LookedAt;
  /** A register that looks as if it had the fault, and is right. */
  readonly lookAlike: LookedAt;
}

export function registerFindingsIn({ register, today, report }: LookedAt): RegisterFinding[] {
  const beside = report ? checkBeside(register, contextOf(report, { stage: "finished" })) : [];
  return [...checkRegister(register, today).findings, ...beside];
}
