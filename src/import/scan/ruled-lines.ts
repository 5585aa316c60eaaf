/** The ruled lines of a page with ink on it: long runs that cross others, though a stamp or a bad scan breaks them. */
import type { Rule } from "../page/rules.ts";
import type { PagePicture } from "./picture.ts";

/** In inches. A shorter run is a stroke of a letter, a wider gap ends a run, a thicker line is an area. */
const SHORTEST = 0.22;
const GAP = 0.02;
const THICKEST = 0.06;
/** Of a run, itself, and with the pixels beside it: a line may wander by one. */
const OWN_INK = 0.6;
const NEAR_INK = 0.93;
/** Rows of pixels between two runs of one line. */
const APART = 2;

/** In points. Pieces of one line, and how far a line that ends at another may miss it. */
const SAME_HEIGHT = 1.6;
const MOST_BROKEN = 14;
const MISSES = 4;
/** Of a line so much lies between the lines that it crosses; a stroke of a letter that touches one sticks out. */
const BETWEEN = 0.6;
/** And so much of the way between them it runs itself; strokes of letters in a narrow column leave more of it. */
const RUNS = 0.92;

/** A page of a report has some 300; one with so many is a drawing, or noise. */
const MOST_RUNS = 4_000;

const POINTS = 72;

export function ruledLines({ width, height, resolution }: PagePicture, ink: Uint8Array): Rule[] {
  const level = runsOf(height, width, resolution, (at, along) => ink[at * width + along] === 1);
  const upright = runsOf(width, height, resolution, (at, along) => ink[along * width + at] === 1);
  if (level.length + upright.length > MOST_RUNS) return [];
  const toPoints = POINTS / resolution;
  const rules = [
    ...level.map((run) => ({ way: "across" as const, ...run })),
    ...upright.map((run) => ({ way: "down" as const, ...run })),
  ].map(({ way, at, from, to }) => ({
    way,
    at: at * toPoints,
    from: from * toPoints,
    to: to * toPoints,
  }));
  return crossing(joined(rules));
}

type Run = Omit<Rule, "way">;

/** Rows of pixels with long runs, those beside each other together. */
interface OpenRun {
  readonly first: number;
  last: number;
  from: number;
  to: number;
}

function runsOf(
  breadth: number,
  length: number,
  resolution: number,
  isInk: (at: number, along: number) => boolean,
): Run[] {
  const done: OpenRun[] = [];
  let open: OpenRun[] = [];
  const gap = Math.max(2, Math.round(GAP * resolution));
  for (let at = 0; at < breadth; at += 1) {
    for (const [from, to] of longRuns(at, { breadth, length, resolution, gap, isInk })) {
      const line = open.find((it) => it.from <= to + gap && from <= it.to + gap);
      if (line) {
        Object.assign(line, {
          last: at,
          from: Math.min(line.from, from),
          to: Math.max(line.to, to),
        });
      } else open.push({ first: at, last: at, from, to });
    }
    done.push(...open.filter(({ last }) => at - last > APART));
    open = open.filter(({ last }) => at - last <= APART);
  }
  const thickest = Math.max(3, Math.round(THICKEST * resolution));
  return [...done, ...open]
    .filter(({ first, last }) => last - first <= thickest)
    .map(({ first, last, from, to }) => ({ at: (first + last) / 2, from, to }));
}

interface Looking {
  readonly breadth: number;
  readonly length: number;
  readonly resolution: number;
  readonly gap: number;
  readonly isInk: (at: number, along: number) => boolean;
}

function longRuns(
  at: number,
  { breadth, length, resolution, gap, isInk }: Looking,
): [number, number][] {
  const shortest = Math.round(SHORTEST * resolution);
  const runs: [number, number][] = [];
  let [start, last, own, near] = [-1, -1, 0, 0];
  for (let along = 0; along <= length; along += 1) {
    const isOn = along < length && isInk(at, along);
    const isNear =
      isOn ||
      (along < length &&
        ((at > 0 && isInk(at - 1, along)) || (at + 1 < breadth && isInk(at + 1, along))));
    if (isNear) {
      if (start < 0) [start, own, near] = [along, 0, 0];
      last = along;
      near += 1;
      if (isOn) own += 1;
    } else if (start >= 0 && (along - last > gap || along === length)) {
      const span = last - start;
      if (span >= shortest && own > OWN_INK * span && near > NEAR_INK * span) {
        runs.push([start, last]);
      }
      start = -1;
    }
  }
  return runs;
}

/** A line broken by a stamp goes on at the same height. */
function joined(rules: readonly Rule[]): Rule[] {
  const lines: Rule[] = [];
  for (const rule of [...rules].sort((a, b) => a.from - b.from)) {
    const i = lines.findIndex(
      (line) =>
        line.way === rule.way &&
        Math.abs(line.at - rule.at) <= SAME_HEIGHT &&
        rule.from - line.to <= MOST_BROKEN,
    );
    const line = lines[i];
    if (line) lines[i] = { ...line, to: Math.max(line.to, rule.to) };
    else lines.push(rule);
  }
  return lines;
}

/** Those that reach from one line across them to another, cut off where they stick out beyond. */
function crossing(rules: readonly Rule[]): Rule[] {
  let left = rules;
  for (;;) {
    const kept = left.flatMap((rule) => {
      const crossed = left.filter((other) => cross(rule, other)).map(({ at }) => at);
      const [from, to] = [Math.min(...crossed), Math.max(...crossed)];
      const own = Math.min(to, rule.to) - Math.max(from, rule.from);
      const isLine =
        crossed.length > 1 &&
        to - from >= BETWEEN * (rule.to - rule.from) &&
        own >= RUNS * (to - from);
      return isLine ? [{ ...rule, from, to }] : [];
    });
    const isSettled =
      kept.length === left.length &&
      kept.every(({ from, to }, i) => from === left[i]?.from && to === left[i].to);
    if (isSettled) return kept;
    left = kept;
  }
}

function cross(a: Rule, b: Rule): boolean {
  return a.way !== b.way && reaches(a, b.at) && reaches(b, a.at);
}

function reaches({ from, to }: Rule, at: number): boolean {
  return from - MISSES <= at && at <= to + MISSES;
}
