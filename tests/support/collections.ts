/** Collections for the tests of their outputs: made by hand or by the dozen, their sums added up digit by digit. */
import type { Cell } from "../../src/form/edition.ts";
import { editionOf, type Edition } from "../../src/form/editions.ts";
import type {
  Collected,
  CollectedUnit,
  Contribution,
  Figures,
  Sums,
} from "../../src/collection/collected.ts";
import type { CollectionFinding } from "../../src/collection/collection-finding.ts";
import type { Unit } from "../../src/collection/unit.ts";
import { consistent, reportOf } from "./reports.ts";

const edition2021 = editionOf("2021");

export function unitOf(name: string, change: Partial<Unit> = {}): Unit {
  return { name, aliases: [], counts: true, scope: "own", ...change };
}

/** A unit that handed its report in, in time; what is not given is 0. */
export function receivedUnit(
  unit: Unit,
  figures: Readonly<Record<string, number | null>> = {},
  edition: Edition = edition2021,
): CollectedUnit {
  const zeros = Object.fromEntries(edition.cells.map(({ id }) => [id, 0]));
  const all: Record<string, number | null> = { ...zeros, ...figures };
  const file = `${unit.name}.docx`;
  const published = "2026-01-20";
  const organ = { name: unit.name, kind: "department" } as const;
  const report = reportOf(edition, all, { organ, published });
  return {
    unit,
    status: "received",
    late: false,
    files: [file],
    file,
    ...{ report, published },
    stamped: false,
    ...(unit.counts && { figures: all }),
  };
}

export function missingUnit(unit: Unit): CollectedUnit {
  return { unit, status: "missing", late: null, files: [], stamped: false };
}

export function findingOf(change: Partial<CollectionFinding> = {}): CollectionFinding {
  return {
    code: "T3-COLSUM",
    severity: "error",
    at: "requests.outcomes.total.naturalPerson",
    cells: ["requests.outcomes.total.naturalPerson"],
    expected: 8,
    found: 6,
    message: "表三“（七）总计”行“自然人”列现填6，（一）至（六）各行之和为8，少2，应相等。",
    basis: "〔2021〕30号格式",
    explained: false,
    ...change,
  };
}

/** What the units come to, reckoned here anew. */
export function collectionOf(
  units: readonly CollectedUnit[],
  change: Partial<Collected> = {},
): Collected {
  const edition = change.edition ?? edition2021;
  const summed = units.filter(({ figures }) => figures);
  const groups = [...new Set(summed.flatMap(({ unit }) => unit.group ?? []))];
  const received = units.filter(({ status }) => status === "received").length;
  return {
    year: 2025,
    edition,
    organ: "某某市人民政府办公室",
    scope: "all",
    deadline: "2026-01-20",
    answerBy: "2026-02-10",
    complete: received === units.length,
    received,
    awaited: units.length,
    units,
    notListed: [],
    alike: [],
    unscoped: [],
    sums: {
      own: sumsOf(
        edition,
        summed.filter(({ unit }) => unit.scope === "own"),
      ),
      all: sumsOf(edition, summed),
    },
    groups: groups.map((group) => ({
      group,
      sums: sumsOf(
        edition,
        summed.filter(({ unit }) => unit.group === group),
      ),
    })),
    findings: [],
    indicators: [],
    rounds: [{ number: 1, on: "2026-01-22", files: [] }],
    changes: [],
    ...change,
  };
}

/** As many decimals as an amount may have. */
const SCALE = 1_000_000;

function sumsOf({ cells }: Edition, units: readonly CollectedUnit[]): Sums {
  const figures: Record<string, number | null> = {};
  const contributions: Record<string, readonly Contribution[]> = {};
  const blanks: Record<string, readonly string[]> = {};
  for (const { id } of cells) {
    const filled = units.flatMap(({ unit, figures: own }) => {
      const value = own?.[id] ?? null;
      return value === null ? [] : [{ unit: unit.name, value }];
    });
    const whole = filled.reduce((sum, { value }) => sum + Math.round(value * SCALE), 0);
    figures[id] = filled.length === 0 ? null : whole / SCALE;
    contributions[id] = filled
      .filter(({ value }) => value !== 0)
      .sort((a, b) => Math.abs(b.value) - Math.abs(a.value));
    const without = units.filter(({ figures: own }) => (own?.[id] ?? null) === null);
    if (without.length > 0) blanks[id] = without.map(({ unit }) => unit.name);
  }
  return { figures, units: units.length, contributions, blanks };
}

const groupNames = ["县（市、区）", "市政府部门", "乡镇街道"];

/** A series that is the same every time, from 0 to below 1. */
function series(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 4_294_967_296;
    return state / 4_294_967_296;
  };
}

/** Counts as they are told: mostly 0, few large. */
function countOf(next: () => number): number {
  return next() < 0.6 ? 0 : Math.floor(next() ** 3 * 400);
}

function figureOf({ kind }: Cell, next: () => number): number {
  const count = countOf(next);
  return kind === "tenThousandYuan" ? Math.round(count * 1_234.567 * next()) / 10_000 : count;
}

/**
 * A collection of that many units, of which every twentieth is missing, and the others name something to mend now and
 * then.
 */
export function largeCollection(count: number, edition: Edition = edition2021): Collected {
  const next = series(count);
  const units = Array.from({ length: count }, (_, i): CollectedUnit => {
    const group = groupNames[i % groupNames.length] ?? "";
    const unit = unitOf(`第${i + 1}${i % 3 === 1 ? "局" : "镇人民政府"}`, {
      group,
      scope: i % 3 === 1 ? "own" : "below",
      code: `11371082${String(4_363_781 + i).padStart(8, "0")}MA`,
    });
    if (i % 20 === 7) return missingUnit(unit);
    const inputs = Object.fromEntries(edition.cells.map((cell) => [cell.id, figureOf(cell, next)]));
    const figures = consistent(edition, inputs) as Figures;
    return receivedUnit(unit, figures, edition);
  });
  const findings = units.flatMap(({ unit, status, file }, i): CollectionFinding[] => {
    if (status === "missing") {
      return [
        findingOf({
          code: "C-MISSING",
          at: "unit",
          cells: [],
          unit: unit.name,
          expected: "年报",
          found: null,
          message: `${unit.name}没有报送2025年度的年报，请催报。`,
          basis: "《条例》第五十条",
        }),
      ];
    }
    return i % 4 === 0
      ? [
          findingOf({ unit: unit.name, ...(file !== undefined && { file }) }),
          findingOf({
            code: "N-TABLE",
            severity: "warning",
            at: "overview",
            unit: unit.name,
            quote: "新收申请12件",
            expected: 10,
            found: 12,
            message: "总体情况写新收申请12件，表三“一、本年新收”行总计为10，应一致。",
            basis: "文表一致",
          }),
        ]
      : [];
  });
  const collected = collectionOf(units, { edition, findings });
  return { ...collected, indicators: indicatorsOf(collected) };
}

function indicatorsOf({ sums, units }: Collected): Collected["indicators"] {
  const total = (id: string): number => sums.all.figures[id] ?? 0;
  return [
    {
      key: "disclosureRate",
      name: "公开率",
      formula: "（予以公开＋部分公开）÷办结",
      values: [
        {
          of: "本行政区域",
          numerator:
            total("requests.outcomes.disclosed.total") +
            total("requests.outcomes.partlyDisclosed.total"),
          denominator: total("requests.outcomes.total.total"),
          lastYear: { numerator: 81, denominator: 263 },
        },
      ],
    },
    {
      key: "punctuality",
      name: "按时报送率",
      formula: "按时报送的单位÷应报送的单位",
      values: [
        {
          of: "本行政区域",
          numerator: units.filter(({ late }) => late === false).length,
          denominator: units.length,
          coverage: [units.length - 2, units.length],
        },
        { of: "本级", numerator: null, denominator: 0 },
      ],
    },
  ];
}
