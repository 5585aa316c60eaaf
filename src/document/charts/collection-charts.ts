/** The pictures of a collection. */
import type { Collected, Sums } from "../../collection/collected.ts";
import { scopeNames } from "../../collection/scope-names.ts";
import { rectificationKind } from "../../collection/rectification-kind.ts";
import { standingWords, statusWords } from "../../collection/submission-words.ts";
import type { Cell, Role } from "../../form/edition.ts";
import type { Edition } from "../../form/editions.ts";
import { lineName } from "../../form/names.ts";
import { rowOf, totalOf } from "../../form/role-rows.ts";
import { severities, type Severity } from "../../rules/severity.ts";
import type { Chart, ChartSeries } from "./chart.ts";

/** More bars than that nobody reads. */
const MOST_UNITS = 20;

/** Those that have something to show. */
export function collectionCharts(collected: Collected): Chart[] {
  const mark = collected.complete ? {} : { mark: standingWords(collected) };
  return [
    standing(collected),
    requestsByGroup(collected),
    requestsByUnit(collected),
    outcomesByGroup(collected),
    besideLastYear(collected),
    findingsByKind(collected),
  ].flatMap((it) => (it ? [{ ...it, ...mark }] : []));
}

/** What came in and what became of it, as the total of each row says. */
const flows: readonly Role[] = ["received", "carriedIn", "handled", "carriedOut"];

interface NamedCell {
  readonly name: string;
  readonly cell: Cell;
}

function flowCells(edition: Edition): NamedCell[] {
  return flows.flatMap((role) => {
    const row = rowOf(edition, role);
    const cell = totalOf(row);
    if (!row || !cell) return [];
    // （七）总计 says nothing by itself
    return [{ name: role === "handled" ? "办结" : flowName(lineName(row.row.line)), cell }];
  });
}

/** 一、本年新收 without its number. */
function flowName(name: string): string {
  return name.replace(/^[一二三四五六七八九十]+、/u, "");
}

function standing({ units, notListed }: Collected): Chart | undefined {
  const count = (of: (unit: Collected["units"][number]) => boolean): number =>
    units.filter(of).length;
  const bars: (readonly [name: string, count: number])[] = [
    ["按时", count(({ status, late }) => status === "received" && late === false)],
    ["迟报", count(({ status, late }) => status === "received" && late === true)],
    ["收到日期未登记", count(({ status, late }) => status === "received" && late === null)],
    ...(["missing", "unreadable", "wrongYear", "duplicate"] as const).map(
      (status) => [statusWords[status], count((it) => it.status === status)] as const,
    ),
    ["不在名单的文件", notListed.length],
  ];
  if (units.length === 0) return undefined;
  return {
    id: "standing",
    title: "报送情况",
    unit: "个",
    bars: "beside",
    categories: bars.map(([name]) => name),
    series: [{ name: "个数", values: bars.map(([, number]) => number) }],
  };
}

function requestsByGroup({ edition, groups }: Collected): Chart | undefined {
  if (groups.length === 0) return undefined;
  return {
    id: "requests-by-group",
    title: "各类单位的申请和办理",
    unit: "件",
    bars: "beside",
    categories: groups.map(({ group }) => group),
    series: flowCells(edition).map(({ name, cell }) => ({
      name,
      values: groups.map(({ sums }) => sums.figures[cell.id] ?? null),
    })),
  };
}

function requestsByUnit({ edition, sums, units }: Collected): Chart | undefined {
  const [received] = flowCells(edition);
  const largest = received ? (sums.all.contributions[received.cell.id] ?? []) : [];
  if (largest.length === 0) return undefined;
  const shown = largest.slice(0, MOST_UNITS);
  const figuresOf = new Map(units.map(({ unit, figures }) => [unit.name, figures]));
  const handled = flowCells(edition).filter(({ cell }) => cell !== received?.cell);
  const rest = largest.length - shown.length;
  return {
    id: "requests-by-unit",
    title: "本年新收申请最多的单位",
    unit: "件",
    bars: "beside",
    categories: shown.map(({ unit }) => unit),
    series: [
      { name: received?.name ?? "", values: shown.map(({ value }) => value) },
      ...handled.slice(1, 2).map(({ name, cell }) => ({
        name,
        values: shown.map(({ unit }) => figuresOf.get(unit)?.[cell.id] ?? null),
      })),
    ],
    ...(rest > 0 && { note: `图中是最多的${shown.length}个单位，另有${rest}个单位有新收申请。` }),
  };
}

/** （一）予以公开 to （六）其他处理: the groups of results, each with all that is in it. */
function outcomeCells(edition: Edition): { readonly name: string; readonly cells: Cell[] }[] {
  const handled = rowOf(edition, "handled");
  const [outer] = handled?.row.groups ?? [];
  const byName = new Map<string, Cell[]>();
  for (const row of edition.rows) {
    const { groups, line } = row.row;
    const total = totalOf(row);
    if (!outer || groups[0] !== outer || row.row === handled?.row || !total) continue;
    const name = lineName(groups[1] ?? line);
    byName.set(name, [...(byName.get(name) ?? []), total]);
  }
  return [...byName].map(([name, cells]) => ({ name, cells }));
}

function outcomesByGroup({ edition, groups, sums }: Collected): Chart | undefined {
  const of: readonly { readonly group: string; readonly sums: Sums }[] =
    groups.length > 0 ? groups : [{ group: scopeNames.all, sums: sums.all }];
  if (sums.all.units === 0) return undefined;
  return {
    id: "outcomes",
    title: "各类单位的办理结果",
    unit: "件",
    bars: "stacked",
    categories: of.map(({ group }) => group),
    series: outcomeCells(edition).map(({ name, cells }) => ({
      name,
      values: of.map(({ sums: { figures } }) =>
        cells.reduce((sum, { id }) => sum + (figures[id] ?? 0), 0),
      ),
    })),
  };
}

function besideLastYear({ edition, sums, lastYear, year }: Collected): Chart | undefined {
  if (!lastYear) return undefined;
  const cells = flowCells(edition);
  const of = (name: string, { figures }: Sums): ChartSeries => ({
    name,
    values: cells.map(({ cell }) => figures[cell.id] ?? null),
  });
  return {
    id: "beside-last-year",
    title: "本行政区域本年与上年",
    unit: "件",
    bars: "beside",
    categories: cells.map(({ name }) => name),
    series: [of(`${year - 1}年`, lastYear.all), of(`${year}年`, sums.all)],
  };
}

function findingsByKind({ findings }: Collected): Chart | undefined {
  const open = findings.filter(({ explained }) => !explained);
  if (open.length === 0) return undefined;
  const kindOf = open.map(({ code }) => rectificationKind(code));
  const kinds = [...new Set(kindOf)].sort((a, b) => times(kindOf, b) - times(kindOf, a));
  return {
    id: "findings-by-kind",
    title: "核对发现的问题",
    unit: "处",
    bars: "stacked",
    categories: kinds,
    series: (Object.keys(severities) as Severity[]).map((severity) => ({
      name: severities[severity],
      values: kinds.map(
        (kind) => open.filter((it, i) => kindOf[i] === kind && it.severity === severity).length,
      ),
    })),
  };
}

function times(list: readonly string[], word: string): number {
  return list.filter((it) => it === word).length;
}
