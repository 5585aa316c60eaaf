/** A collection as `--json` lists it. */
import { isUncorrected } from "../rules/finding.ts";
import type { Severity } from "../rules/severity.ts";
import type { Collected, Figures } from "./collected.ts";
import { findingsByUnit } from "./findings-by-unit.ts";

export function collectedJson(collected: Collected): object {
  const { year, edition, complete, received, awaited, sums, groups, findings } = collected;
  const byUnit = findingsByUnit(findings);
  return {
    ...{ year, edition: edition.id, complete, received, awaited },
    units: collected.units.map(({ unit, status, late, files, stamped, page }) => {
      const own = byUnit.get(unit.name) ?? [];
      const count = (severity: Severity): number =>
        own.filter((it) => it.severity === severity && !it.explained).length;
      return {
        ...{ name: unit.name, group: unit.group ?? null, scope: unit.scope ?? null },
        ...{ status, late, files, stamped },
        ...{ errors: count("error"), warnings: count("warning"), hints: count("hint") },
        ...(page && { page }),
      };
    }),
    notListed: collected.notListed.map(({ file }) => ({
      file,
      alike: collected.alike.find((it) => it.file === file)?.units ?? [],
    })),
    unscoped: collected.unscoped,
    sums: { own: sums.own.figures, all: sums.all.figures },
    groups: Object.fromEntries(groups.map(({ group, sums: own }) => [group, own.figures])),
    blanks: sums.all.blanks,
    contributions: contributionsOf(sums.all.contributions),
    indicators: collected.indicators,
    changes: collected.changes,
    findings,
  };
}

/** Whether there is something that must be mended. */
export function isWithFaults({ findings }: Pick<Collected, "findings">): boolean {
  return findings.some(isUncorrected);
}

function contributionsOf(
  contributions: Collected["sums"]["all"]["contributions"],
): Readonly<Record<string, Figures>> {
  return Object.fromEntries(
    Object.entries(contributions)
      .filter(([, by]) => by.length > 0)
      .map(([id, by]) => [id, Object.fromEntries(by.map(({ unit, value }) => [unit, value]))]),
  );
}
