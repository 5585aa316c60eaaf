/** Written reasons: a finding that one covers stands without failing the check, as long as it says what it said. */
import { isExplainable } from "../rules/explain.ts";
import type { RegisterFinding } from "./register-finding.ts";
import type { Register } from "./register.ts";
import { registerRules } from "./rules/register-rules.ts";

export function markExplained(
  { explanations }: Pick<Register, "explanations">,
  findings: readonly RegisterFinding[],
): RegisterFinding[] {
  return findings.map((finding) => {
    const isCovered = explanations.some(
      ({ code, at, text, figures }) =>
        code === finding.code &&
        at === finding.at &&
        text.trim() !== "" &&
        stillHolds(figures, finding),
    );
    return { ...finding, explained: isCovered && isExplainable(registerRules, finding) };
  });
}

/** The figures of an explanation are what the finding expected and found when it was written. */
function stillHolds(
  figures: Register["explanations"][number]["figures"],
  { expected, found }: RegisterFinding,
): boolean {
  const now: Record<string, unknown> = { expected, found };
  return Object.entries(figures).every(([key, then]) => now[key] === then);
}
