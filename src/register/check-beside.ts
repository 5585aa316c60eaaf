/** An annual report beside the register that it was counted from. */
import { onceFor } from "../form/once-for.ts";
import type { RuleContext } from "../rules/context.ts";
import { countRegister } from "./count.ts";
import { readRegister } from "./read-register.ts";
import type { RegisterFinding } from "./register-finding.ts";
import { runRegisterRules } from "./register-rule.ts";
import type { Register } from "./register.ts";
import { besideReportRules } from "./rules/beside-report.ts";

/** What differs, in printed order; both are of one organ, one year and one edition. */
export function checkBeside(register: Register, context: RuleContext): RegisterFinding[] {
  const { edition, figures, stage, addressOf } = context;
  const count = countOf(register);
  return runRegisterRules(besideReportRules, { edition, figures, stage, addressOf, count });
}

/** A register is counted once, beside however many reports it stands. */
const countOf = onceFor((register: Register) => countRegister(readRegister(register)));
