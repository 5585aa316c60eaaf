/** Everything that does not hold: of each unit what the collection says of it, then what its report says of itself. */
import type { Finding } from "../rules/finding.ts";
import type { Collected } from "./collected.ts";
import type { CollectionContext, ContextUnit } from "./collection-context.ts";
import type { CollectionFinding } from "./collection-finding.ts";
import { runCollectionRules } from "./collection-rule.ts";
import type { Decisions } from "./decisions.ts";
import { findingsByUnit } from "./findings-by-unit.ts";
import { collectionRules } from "./rules/collection-rules.ts";
import { sumFindings } from "./sum-findings.ts";

/** By unit in the order of the list; what speaks of the whole, or of a file of no unit, stands last. */
export function findingsOf(
  context: CollectionContext,
  decisions: Decisions,
): Collected["findings"] {
  const told = runCollectionRules(collectionRules, context);
  const byUnit = findingsByUnit(told);
  const ofUnits = context.units.flatMap((it) => [
    ...(byUnit.get(it.unit.name) ?? []),
    ...ownFindings(it),
  ]);
  const isTicked = ticking(context, decisions);
  const edited = new Map(
    decisions.ticked?.flatMap((it) => (it.text === undefined ? [] : [[keyOf(it), it.text]])),
  );
  return [...ofUnits, ...(byUnit.get(undefined) ?? []), ...sumFindings(context)].map((it) => {
    if (!isTicked(it)) return it;
    const text = edited.get(keyOf(it));
    return { ...it, ticked: true, ...(text !== undefined && { edited: text }) };
  });
}

/** What the checks of one report say of it. */
function ownFindings({ unit: { name }, submission: { counts } }: ContextUnit): CollectionFinding[] {
  if (!counts) return [];
  const { file } = counts;
  return counts.findings.map((finding: Finding) => ({ ...finding, unit: name, file }));
}

/** Without a decision: errors and warnings that nobody explained, and that rest on no doubtful reading. */
function ticking(
  { units }: CollectionContext,
  { ticked }: Decisions,
): (finding: CollectionFinding) => boolean {
  if (ticked) {
    const keys = new Set(ticked.map(keyOf));
    return (finding) => finding.unit !== undefined && keys.has(keyOf(finding));
  }
  const readings = new Map(
    units.map(({ unit, report }) => [unit.name, report?.source?.read ?? {}] as const),
  );
  return ({ unit, severity, explained, cells, toUnit }) => {
    if (unit === undefined || severity === "hint" || explained || toUnit === "") return false;
    const read = readings.get(unit) ?? {};
    return cells.every((id) => read[id] === undefined || SURELY_READ.has(read[id]));
  };
}

/** As `source.read` has it; what stands in a workbook or in JSON was not read out of a text. */
const SURELY_READ: ReadonlySet<string> = new Set(["printed", "cleaned"]);

/** Identity: unit + code + at + quote. */
export function keyOf({
  unit,
  code,
  at,
  quote,
}: {
  readonly unit?: string;
  readonly code: string;
  readonly at: string;
  readonly quote?: string;
}): string {
  return JSON.stringify([unit, code, at, quote ?? null]);
}
