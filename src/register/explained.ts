/** Written reasons: a finding that one covers stands without failing the check, as long as it says what it said. */
import type { RegisterFinding } from "./register-finding.ts";
import type { Register } from "./register.ts";
import { registerRules } from "./rules/register-rules.ts";

/** The codes of errors that are what they are. */
const explainable = new Set<string>(
  registerRules.filter((rule) => rule.explainable).map(({ code }) => code),
);

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
    return { ...finding, explained: isCovered && isExplainable(finding) };
  });
}

/** Every warning, and the errors that their rules let stand. */
function isExplainable({ code, severity }: RegisterFinding): boolean {
  return severity === "error" ? explainable.has(code) : severity === "warning";
}

/** The figures of an explanation are what the finding expected and found when it was written. */
function stillHolds(
  figures: Register["explanations"][number]["figures"],
  { expected, found }: RegisterFinding,
): boolean {
  const now: Record<string, unknown> = { expected, found };
  return Object.entries(figures).every(([key, then]) => now[key] === then);
}
