/**
 * How well clauses as reports write them are read, seen from outside: by the findings on a report whose tables
 * agree with a clause, and on one that is off in a figure which it states.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { edition2021 as edition } from "../../src/form/edition-2021.ts";
import { cellsOf } from "../../src/narrative/figure-cells.ts";
import { added, type SingleFigure, type StatedFigure } from "../../src/narrative/stated-figure.ts";
import { organKindOf } from "../../src/report/organ-kind.ts";
import { contextOf } from "../../src/rules/context.ts";
import type { Finding } from "../../src/rules/finding.ts";
import { runRules } from "../../src/rules/run-rules.ts";
import { statedRules } from "../../src/rules/stated/stated-rules.ts";
import { reportOf, soundNarrative } from "../support/reports.ts";
import { figuresOf } from "../support/stated-figures.ts";

/** A clause in own wording, of a shape that published reports have. */
export interface Clause {
  readonly text: string;
  readonly organ?: string;
  readonly year?: number;
  /** By the id of a figure what the clause says of it. */
  readonly states?: Readonly<Record<string, number>>;
  /** What the tables of that report have besides, of which the clause gives a part, or which follows from it. */
  readonly table?: Readonly<Record<string, number>>;
  /** Its numbers that count something else, or a part. */
  readonly others?: readonly number[];
  /** Figures that it states and that are known not to be read. */
  readonly unread?: readonly string[];
  /** Its numbers that are known to be held against the tables, though they count something else. */
  readonly mistaken?: readonly number[];
}

/** What was seen; each list holds the clauses, with what is wrong. */
export interface Score {
  readonly stated: number;
  readonly missed: readonly string[];
  readonly others: number;
  readonly taken: readonly string[];
  readonly falseErrors: readonly string[];
  readonly falseWarnings: readonly string[];
}

/** Rounds of clauses, each written before the grammar had seen any of it. */
export const CLAUSE_FILES = [...Array.from("abcdefghijklmnopqrstuvwxyz"), "za", "zb"].map(
  (round) => `clauses-${round}`,
);

export function readClauses(name: string): readonly Clause[] {
  const text = readFileSync(join(import.meta.dirname, `${name}.json`), "utf8");
  return (JSON.parse(text) as { readonly clauses: readonly Clause[] }).clauses;
}

/** What every cell has of which a clause says nothing: whoever reads it there is told so. */
const ELSEWHERE = 6131;

/** Off by more than the cases that other readings of the same words allow. */
const OFF = 4000;

/** @param frame puts a clause where it stands in its report */
export function scoreClauses(
  clauses: readonly Clause[],
  frame: (clause: Clause) => string = ({ text }) => text,
): Score {
  const [missed, taken, falseErrors, falseWarnings]: string[][] = [[], [], [], []];
  for (const clause of clauses) {
    const { states = {}, others = [], text } = clause;
    const agreeing = findingsOn(clause, frame(clause), {});
    for (const { severity, message, found } of agreeing) {
      const said = `${text} ⇒ ${message}`;
      if (severity === "error") falseErrors?.push(said);
      if (severity === "warning") falseWarnings?.push(said);
      if (others.some((it) => it === found)) taken?.push(said);
    }
    const known = new Set(agreeing.map(({ message }) => message));
    for (const id of Object.keys(states)) {
      const isFound = findingsOn(clause, frame(clause), { [id]: OFF }).some(
        ({ message }) => !known.has(message),
      );
      if (!isFound) missed?.push(`${text} ⇒ ${id}`);
    }
  }
  return {
    stated: clauses.flatMap(({ states = {} }) => Object.keys(states)).length,
    missed: missed ?? [],
    others: clauses.flatMap(({ others = [] }) => others).length,
    taken: taken ?? [],
    falseErrors: falseErrors ?? [],
    falseWarnings: falseWarnings ?? [],
  };
}

function findingsOn(
  { organ = "某某市统计局", year = 2024, states = {}, table = {} }: Clause,
  text: string,
  off: Readonly<Record<string, number>>,
): Finding[] {
  const sound = soundNarrative(edition, year);
  const report = reportOf(edition, tableOf({ ...states, ...table }, off), {
    year,
    organ: { name: organ, kind: organKindOf(organ) },
    narrative: { ...sound, opening: [], overview: [text], otherMatters: [] },
  });
  const findings = runRules(statedRules, contextOf(report, { stage: "finished" }));
  return findings.filter(({ code }) => code.startsWith("N-") && code !== "N-SILENT");
}

/** Cells that hold the figures; of a figure that adds up several, what its parts leave goes into the first. */
function tableOf(
  numbers: Readonly<Record<string, number>>,
  off: Readonly<Record<string, number>>,
): Record<string, number> {
  const cells: Record<string, number> = {};
  const byCells = Object.entries(numbers)
    .map(([id, number]) => ({ id, number, at: cellsOf(edition, figureOf(id)) }))
    .sort((one, other) => one.at.length - other.at.length);
  for (const { id, number, at } of byCells) {
    const sum = at.reduce((all, cell) => all + (cells[cell.id] ?? 0), 0);
    const free = at.filter((cell) => !(cell.id in cells));
    free.forEach((cell, i) => (cells[cell.id] = i === 0 ? number - sum : 0));
    const first = free[0] ?? at[0];
    if (first && off[id] !== undefined) cells[first.id] = (cells[first.id] ?? 0) + off[id];
  }
  const elsewhere = Object.fromEntries(edition.cells.map(({ id }) => [id, ELSEWHERE]));
  return { ...elsewhere, ...cells };
}

const figures = new Map<string, SingleFigure>(figuresOf(edition).map((it) => [it.id, it]));

function figureOf(id: string): StatedFigure {
  const addends = id.split("+").map((it) => {
    const figure = figures.get(it);
    if (!figure) throw new Error(`Unknown figure "${it}", expected one that a text can state.`);
    return figure;
  });
  const [sum] = added(addends);
  if (!sum) throw new Error(`"${id}" names no figure.`);
  return sum;
}
