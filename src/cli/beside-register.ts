/** What a report says otherwise than the register that it was counted from. */
import { checkBeside } from "../register/check-beside.ts";
import { partOf } from "../register/for-organ.ts";
import type { RegisterFinding } from "../register/register-finding.ts";
import type { Register } from "../register/register.ts";
import { assertSameReport } from "../register/same-report.ts";
import type { AnnualReport } from "../report/annual-report.ts";
import type { RuleContext } from "../rules/context.ts";

/** @throws UnreadableFile where it is that of another organ or year */
export function besideRegister(
  read: { readonly file: string; readonly report: AnnualReport },
  register: Register,
  context: RuleContext,
): RegisterFinding[] {
  const own = partOf(register, read.report.organ.name);
  assertSameReport(read, own);
  return checkBeside(own, context);
}
