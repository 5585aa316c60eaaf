/** An open register as its views show it: read once for a day, with what lies on the desk. */
import { checkRegister } from "../../register/check-register.ts";
import { deskOf, type DeskLine } from "../../register/desk.ts";
import { registerContext, type RegisterContext } from "../../register/register-context.ts";
import type { RegisterFinding } from "../../register/register-finding.ts";
import type { Register } from "../../register/register.ts";

export interface RegisterModel {
  readonly register: Register;
  readonly context: RegisterContext;
  readonly desk: readonly DeskLine[];
  /** Looked for when somebody asks, once: the desk does not wait for them. */
  readonly findings: () => readonly RegisterFinding[];
}

/** @param today YYYY-MM-DD */
export function modelOf(register: Register, today: string): RegisterModel {
  const context = registerContext(register, today);
  let findings: readonly RegisterFinding[] | undefined;
  return {
    register,
    context,
    desk: deskOf(context),
    findings: () => (findings ??= checkRegister(register, today).findings),
  };
}
