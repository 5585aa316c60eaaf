/** An annual report beside the register that it was counted from. */
import type { RuleContext } from "../rules/context.ts";
import { countedOnce } from "./counted-once.ts";
import type { RegisterFinding } from "./register-finding.ts";
import { runRegisterRules } from "./register-rule.ts";
import type { Register } from "./register.ts";
import { besideReportRules } from "./rules/beside-report.ts";

/** What differs, in printed order; both are of one organ, one year and one edition. */
export function checkBeside(register: Register, context: RuleContext): RegisterFinding[] {
  const { edition, figures, stage, addressOf } = context;
  const count = countedOnce(register);
  return runRegisterRules(besideReportRules, { edition, figures, stage, addressOf, count });
}
