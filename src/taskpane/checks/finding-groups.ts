/**
 * Findings in the order in which a clerk works: first what one wrong cell explains, since mending it mends
 * several at once, then part by part.
 */
import type { CellId } from "../../form/edition.ts";
import type { Edition } from "../../form/editions.ts";
import { cellName } from "../../form/names.ts";
import { parts } from "../../form/parts.ts";
import type { Finding, Fix } from "../../rules/finding.ts";
import { partName } from "../../rules/prose.ts";
import { mostSeriousFirst } from "./standing.ts";

export interface FindingGroup {
  readonly key: string;
  readonly title: string;
  /** The cell that is to blame for all of them. */
  readonly cause?: CellId;
  /** What mends all of them at once. */
  readonly fixes: readonly Fix[];
  readonly findings: readonly Finding[];
}

/** Groups findings; each stands in exactly one group. */
export function groupFindings(edition: Edition, findings: readonly Finding[]): FindingGroup[] {
  const causes = new Set(findings.flatMap(({ cause }) => cause ?? []));
  const byCause = Array.from(causes, (cause) =>
    causeGroup(
      edition,
      cause,
      findings.filter((it) => it.cause === cause),
    ),
  );
  const others = findings.filter(({ cause }) => cause === undefined);
  const byPart = sections(edition).map(({ key, title, holds }): FindingGroup => {
    return { key, title, fixes: [], findings: mostSeriousFirst(others.filter(holds)) };
  });
  return [...byCause, ...byPart].filter((group) => group.findings.length > 0);
}

function causeGroup(edition: Edition, cause: CellId, findings: readonly Finding[]): FindingGroup {
  const cell = edition.cellsById.get(cause);
  if (!cell) throw new Error(`Unknown cell "${cause}".`);
  const fixes = new Map(
    findings
      .flatMap((it) => it.fixes ?? [])
      .filter((fix) => mends(fix, cause))
      .map((fix) => [fix.title, fix]),
  );
  return {
    key: `cause.${cause}`,
    title: `疑似${cellName(cell)}填错`,
    cause,
    fixes: [...fixes.values()],
    findings: findings.map((it) => ({
      ...it,
      fixes: (it.fixes ?? []).filter((fix) => !mends(fix, cause)),
    })),
  };
}

function mends(fix: Fix, cause: CellId): boolean {
  return "set" in fix && cause in fix.set;
}

interface Section {
  readonly key: string;
  readonly title: string;
  readonly holds: (finding: Finding) => boolean;
}

/** The head of the report, its opening and its six parts; whatever is in none of them is in the head. */
function sections({ cellsById }: Edition): Section[] {
  const sectionOf = ({ at }: Finding): string => {
    const table = cellsById.get(at)?.table.id ?? at;
    return table === "opening" || parts.some(({ id }) => id === table) ? table : HEAD;
  };
  const titles: readonly (readonly [key: string, title: string])[] = [
    [HEAD, "机关、年度和日期"],
    ["opening", partName("opening")],
    ...parts.map(({ id, heading }) => [id, heading] as const),
  ];
  return titles.map(([key, title]) => ({
    key,
    title,
    holds: (finding) => sectionOf(finding) === key,
  }));
}

const HEAD = "head";
