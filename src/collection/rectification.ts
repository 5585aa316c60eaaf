/**
 * 整改清单: what each unit is to mend, kept from round to round. What people typed into it survives, and so does a line
 * whose fault is mended.
 */
import { placeName } from "../rules/place-name.ts";
import type { Collected } from "./collected.ts";
import type { CollectionFinding } from "./collection-finding.ts";
import { rectificationKind } from "./rectification-kind.ts";

/** Whether the fault is still there: found, found no longer, or found again after it was mended. */
export type RectificationState = "open" | "mended" | "again";

/** What people type into a line, and nobody else. */
export interface TypedRectification {
  /** 整改情况. */
  readonly answer: string;
  /** 复核. */
  readonly review: string;
  /** 备注. */
  readonly remark: string;
}

export interface RectificationLine extends TypedRectification {
  /** 轮次: in which round it was first found. */
  readonly round: number;
  readonly unit: string;
  /** 位置, as people read it. */
  readonly place: string;
  /** 问题. */
  readonly problem: string;
  readonly expected: string;
  readonly found: string;
  readonly basis: string;
  /** 类别. */
  readonly kind: string;
  /** 整改时限, as it was set or typed. */
  readonly limit: string;
  readonly state: RectificationState;
  /** What it is known by in the next round, beside its unit; all empty on a line that somebody added. */
  readonly code: string;
  readonly at: string;
  readonly quote: string;
}

/**
 * The list of this round.
 *
 * @param before that of the round before, as people left it; empty in the first
 */
export function rectifications(
  collected: Collected,
  before: readonly RectificationLine[],
): RectificationLine[] {
  const round = collected.rounds.at(-1)?.number ?? 1;
  const known = new Map(before.map((line) => [keyOf(line), line]));
  const found = new Map(
    collected.findings.filter(isToBeMended).map((finding) => {
      const line = lineOf(collected, finding, round);
      return [keyOf(line), line] as const;
    }),
  );
  const kept = before.map((line) => {
    if (isAdded(line)) return line;
    const now = found.get(keyOf(line));
    return now ? stillFound(line, now) : { ...line, state: "mended" as const };
  });
  const added = [...found].filter(([key]) => !known.has(key)).map(([, line]) => line);
  return byUnit(collected, [...kept, ...added]);
}

/** What a unit is asked to mend or to answer for: an error, a warning, or what was ticked, that no explanation covers. */
function isToBeMended({ unit, severity, explained, ticked }: CollectionFinding): boolean {
  return unit !== undefined && (severity !== "hint" || ticked === true) && !explained;
}

function lineOf(
  { edition, answerBy }: Collected,
  finding: CollectionFinding,
  round: number,
): RectificationLine {
  const { unit = "", code, at, quote = "", message, edited, expected, found, basis } = finding;
  return {
    round,
    unit,
    place: placeName(edition, at),
    problem: edited ?? message,
    expected: String(expected ?? ""),
    found: String(found ?? ""),
    basis,
    kind: rectificationKind(code),
    limit: answerBy ?? "",
    state: "open",
    ...{ code, at, quote },
    ...{ answer: "", review: "", remark: "" },
  };
}

/** What is found anew is said as it is now; the round and what was typed stay. */
function stillFound(before: RectificationLine, now: RectificationLine): RectificationLine {
  const { round, answer, review, remark, limit, state } = before;
  return {
    ...now,
    ...{ round, answer, review, remark },
    limit: limit === "" ? now.limit : limit,
    state: state === "open" ? "open" : "again",
  };
}

function keyOf({ unit, code, at, quote }: RectificationLine): string {
  return JSON.stringify([unit, code, at, quote]);
}

/** A line that a person wrote, of which no finding knows. */
function isAdded({ code }: RectificationLine): boolean {
  return code === "";
}

/** In the order of the list of units; of a unit no longer in it last, and in a unit as they came up. */
function byUnit({ units }: Collected, lines: readonly RectificationLine[]): RectificationLine[] {
  const places = new Map(units.map(({ unit }, i) => [unit.name, i]));
  const placeOf = ({ unit }: RectificationLine): number => places.get(unit) ?? units.length;
  return [...lines].sort((a, b) => placeOf(a) - placeOf(b));
}
