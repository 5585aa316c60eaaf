/** Explanations: a finding that a written reason covers stands without failing the check. */
import type { RawFigure } from "../figures/figure.ts";
import { parseFigure } from "../figures/parse-figure.ts";
import { editionOf } from "../form/editions.ts";
import { onceFor } from "../form/once-for.ts";
import type { AnnualReport, Explanation } from "../report/annual-report.ts";
import type { Finding } from "./finding.ts";
import { headsOf, type Rule } from "./rule.ts";

/** Marks the findings that an explanation covers whose figures are still what they were. */
export function markExplained(
  rules: readonly Rule[],
  report: AnnualReport,
  findings: readonly Finding[],
): Finding[] {
  const holding = report.explanations.filter((explanation) => stillHolds(report, explanation));
  const explained = new Set(holding.map(({ code, at }) => keyOf(code, at)));
  return findings.map((finding) => ({
    ...finding,
    explained: keysOf(finding).some((key) => explained.has(key)) && isExplainable(rules, finding),
  }));
}

/** Whether a written explanation may let the finding stand: every warning, and errors that are what they are. */
export function isExplainable(
  rules: Parameters<typeof headsOf>[0],
  { code, severity }: Pick<Finding, "code" | "severity">,
): boolean {
  if (severity !== "error") return severity === "warning";
  return explainableOf(rules).has(code);
}

const explainableOf = onceFor(
  (rules: Parameters<typeof headsOf>[0]) =>
    new Set(headsOf(rules).flatMap(({ code, explainable }) => (explainable ? [code] : []))),
);

/** By what an explanation speaks of the first of the findings that it may be of. */
export function firstSpokenOf(
  findings: readonly Finding[],
): (explanation: Explanation) => Finding | undefined {
  const first = new Map<string, Finding>();
  for (const finding of findings) {
    for (const key of keysOf(finding)) if (!first.has(key)) first.set(key, finding);
  }
  return ({ code, at }) => first.get(keyOf(code, at));
}

/** What explanations name that speak of a finding: its rule and place, or its rule alone. */
function keysOf({ code, at }: Finding): string[] {
  return [keyOf(code, at), keyOf(code, "")];
}

function keyOf(code: string, at: string): string {
  return `${code} ${at}`;
}

/**
 * Whether an explanation is of that finding. One written by hand into a workbook may name its rule only, and then
 * speaks of all its findings.
 */
export function speaksOf({ code, at }: Explanation, finding: Finding): boolean {
  return keysOf(finding).includes(keyOf(code, at));
}

function stillHolds(report: AnnualReport, { text, figures }: Explanation): boolean {
  if (text.trim() === "") return false;
  const { cellsById } = editionOf(report.edition);
  return Object.entries(figures).every(([id, then]) => {
    const kind = cellsById.get(id)?.kind ?? "count";
    const value = (raw: RawFigure | undefined): unknown => {
      if (typeof raw !== "string") return raw ?? null;
      const { figure } = parseFigure(raw, kind);
      return figure.kind === "number" ? figure.value : raw;
    };
    return value(then) === value(report.figures[id]);
  });
}
