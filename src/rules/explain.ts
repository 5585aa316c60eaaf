/** Explanations: a finding that a written reason covers stands without failing the check. */
import type { RawFigure } from "../figures/figure.ts";
import { parseFigure } from "../figures/parse-figure.ts";
import { editionOf } from "../form/editions.ts";
import type { AnnualReport, Explanation } from "../report/annual-report.ts";
import { isExplainable } from "./catalogue.ts";
import type { Finding } from "./finding.ts";

/** Marks the findings that an explanation covers whose figures are still what they were. */
export function markExplained(report: AnnualReport, findings: readonly Finding[]): Finding[] {
  const holding = report.explanations.filter((explanation) => stillHolds(report, explanation));
  return findings.map((finding) => ({
    ...finding,
    explained:
      isExplainable(finding.code, finding.severity) && holding.some((it) => speaksOf(it, finding)),
  }));
}

/**
 * Whether an explanation is of that finding. One written by hand into a workbook may name its rule only, and then
 * speaks of all its findings.
 */
export function speaksOf({ code, at }: Explanation, finding: Finding): boolean {
  return code === finding.code && (at === "" || at === finding.at);
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
