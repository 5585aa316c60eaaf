/** How far each part of a report has come: what is filled, what is still found, and what to do next. */
import type { Edition } from "../form/editions.ts";
import { narrativeParts, partOf, parts, type PartId } from "../form/parts.ts";
import { blankCells } from "./blanks.ts";
import type { RuleContext } from "./context.ts";
import type { Finding, Place } from "./finding.ts";
import { partPoints } from "./part-points.ts";
import type { Severity } from "./severity.ts";

export interface PartProgress {
  readonly part: "opening" | PartId;
  /** Cells of a table; of prose, the points that the form asks of it (填报要点). */
  readonly unit: "cells" | "points";
  readonly filled: number;
  readonly all: number;
  /** How many findings are open, explained ones left out. */
  readonly open: Readonly<Record<Severity, number>>;
  /** Everything is there, and nothing must be corrected or verified. */
  readonly isDone: boolean;
  /** Where to go on: the first blank cell, or the part. */
  readonly at: Place;
}

/** What is done next: fill what is missing, then settle what is found, then make the report. */
export type NextStep =
  | { readonly kind: "head"; readonly at: Place }
  | { readonly kind: "fill" | "settle"; readonly part: PartProgress }
  | { readonly kind: "report" };

/** The opening and the six parts, in printed order. */
export function partProgress(context: RuleContext, findings: readonly Finding[]): PartProgress[] {
  const { edition } = context;
  const blanks = blankCells(context);
  const open = openFindings(edition, findings);
  return partPoints(context).map(({ part, points }) => {
    const table = edition.tables.find(({ id }) => id === part);
    const cells = edition.cells.filter((cell) => cell.table === table && !cell.computed);
    const left = blanks.filter((id) => edition.cellsById.get(id)?.table === table);
    const filled = points.filter(({ state }) => state !== "missing").length;
    const counts = open.get(part) ?? NOTHING_OPEN;
    const amount = table
      ? // an emptied total is to be filled as well
        { filled: Math.max(0, cells.length - left.length), all: cells.length }
      : { filled, all: points.length };
    return {
      part,
      unit: table ? "cells" : "points",
      ...amount,
      open: counts,
      isDone: amount.filled === amount.all && counts.error + counts.warning === 0,
      at: left[0] ?? part,
    };
  });
}

export function nextStep({ report }: RuleContext, progress: readonly PartProgress[]): NextStep {
  if (report.organ.name === "") return { kind: "head", at: "organ" };
  if (report.year === null) return { kind: "head", at: "year" };
  const unfilled = progress.find(({ filled, all }) => filled < all);
  if (unfilled) return { kind: "fill", part: unfilled };
  const unsettled = progress.find(({ isDone }) => !isDone);
  return unsettled ? { kind: "settle", part: unsettled } : { kind: "report" };
}

const NOTHING_OPEN = { error: 0, warning: 0, hint: 0 } as const;

/** How many findings of each severity are open in each part; what stands in the head of the report is in none. */
function openFindings(
  edition: Edition,
  findings: readonly Finding[],
): ReadonlyMap<PartProgress["part"], PartProgress["open"]> {
  const counts = new Map<PartProgress["part"], Record<Severity, number>>();
  for (const { at, explained, severity } of findings) {
    const part = partOfPlace(edition, at);
    if (!part || explained) continue;
    const own = counts.get(part) ?? { ...NOTHING_OPEN };
    own[severity] += 1;
    counts.set(part, own);
  }
  return counts;
}

/** How many are open of each severity, wherever they stand. */
export function countOpen(
  findings: readonly Pick<Finding, "severity" | "explained">[],
): PartProgress["open"] {
  const counts = { ...NOTHING_OPEN } as Record<Severity, number>;
  for (const { severity, explained } of findings) if (!explained) counts[severity] += 1;
  return counts;
}

function partOfPlace({ cellsById }: Edition, at: Place): PartProgress["part"] | undefined {
  const prose = narrativeParts.find((id) => id === at);
  if (prose) return partOf(prose)?.id ?? "opening";
  const table = cellsById.get(at)?.table.id ?? at;
  return parts.find(({ id }) => id === table)?.id;
}
