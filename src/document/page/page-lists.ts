/** The lists of 汇总.html: who is where, what was found, what the pictures show, and the indicators. */
import type { Collected, CollectedUnit, IndicatorValue } from "../../collection/collected.ts";
import { openCounts } from "../../collection/open-counts.ts";
import { lateWords, scopeWords, statusWords } from "../../collection/submission-words.ts";
import { placeName } from "../../rules/place-name.ts";
import { EXPLAINED, severities } from "../../rules/severity.ts";
import type { Chart } from "../charts/chart.ts";
import { escapeMarkup } from "../escape-markup.ts";

type Cell = string | number;

interface List {
  readonly id: string;
  readonly heads: readonly string[];
  /** A class each, where a column has one. */
  readonly widths?: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
}

/** The first cell of a row heads it. */
export function htmlList({ id, heads, widths = [], rows }: List): string {
  const head = heads
    .map((text, i) => `<th scope="col"${classOf(widths[i])}>${escapeMarkup(text)}</th>`)
    .join("");
  const body = rows.map(([first = "", ...rest]) => {
    const cells = rest.map((it) => `<td>${escapeMarkup(String(it))}</td>`).join("");
    return `<tr><th scope="row">${escapeMarkup(String(first))}</th>${cells}</tr>\n`;
  });
  const kind = widths.length > 0 ? ` class="texts"` : "";
  return (
    `<table id="${id}"${kind}>\n<thead><tr>${head}</tr></thead>\n` +
    `<tbody>\n${body.join("")}</tbody>\n</table>\n`
  );
}

function classOf(name: string | undefined): string {
  return name === undefined || name === "" ? "" : ` class="${name}"`;
}

/** Who is not there, by why, and files of nobody. */
export function absentLists({ units, notListed }: Collected): string {
  const named = (words: string, names: readonly string[]): string =>
    names.length === 0
      ? ""
      : `<p><strong>${words}（${names.length}个）</strong>：${escapeMarkup(names.join("、"))}</p>\n`;
  const of = (test: (unit: CollectedUnit) => boolean): string[] =>
    units.filter(test).map(({ unit }) => unit.name);
  const lists =
    (["missing", "unreadable", "wrongYear", "duplicate"] as const)
      .map((status) =>
        named(
          statusWords[status],
          of((it) => it.status === status),
        ),
      )
      .join("") +
    named(
      "迟报",
      of(({ late }) => late === true),
    ) +
    named(
      "收到日期未登记",
      of(({ status, late }) => status === "received" && late === null),
    ) +
    named(
      "不在名单的文件",
      notListed.map(({ file }) => file),
    );
  return lists === "" ? "<p>应报的都已按时收到，没有不在名单的文件。</p>\n" : lists;
}

export function unitList({ units, findings }: Collected): string {
  const counts = openCounts(findings);
  return htmlList({
    id: "units-table",
    heads: ["单位", "类别", "范围", "计入汇总", "报送情况", "按时", "盖章件", "必须改正", "请核实"],
    rows: units.map((it) => {
      const { unit, status, stamped } = it;
      const count = counts(unit.name);
      return [
        unit.name,
        unit.group ?? "",
        unit.scope === undefined ? "" : scopeWords[unit.scope],
        unit.counts ? "是" : "否",
        statusWords[status],
        lateWords(it),
        status === "missing" ? "" : stamped ? "有" : "无",
        count.error,
        count.warning,
      ];
    }),
  });
}

export function findingList({ findings, edition }: Collected): string {
  return htmlList({
    id: "findings-table",
    heads: ["单位", "类型", "位置", "问题", "依据"],
    widths: ["w-unit", "w-kind", "w-place", "", "w-basis"],
    rows: findings.map(({ unit, file, severity, explained, at, message, basis }) => [
      unit ?? file ?? "",
      explained ? EXPLAINED : severities[severity],
      placeName(edition, at),
      message,
      basis,
    ]),
  });
}

export function indicatorList({ indicators }: Collected): string {
  return htmlList({
    id: "indicators-table",
    heads: ["指标", "算法", "对象", "分子", "分母", "本年", "上年", "覆盖"],
    rows: indicators.flatMap(({ name, formula, values }) =>
      values.map((value) => [
        name,
        formula,
        value.of,
        value.numerator ?? "",
        value.denominator ?? "",
        percent(value),
        value.lastYear ? percent(value.lastYear) : "",
        value.coverage ? `${value.coverage[0]}/${value.coverage[1]}个单位` : "",
      ]),
    ),
  });
}

function percent({
  numerator,
  denominator,
}: Pick<IndicatorValue, "numerator" | "denominator">): string {
  return numerator === null || !denominator
    ? ""
    : `${((100 * numerator) / denominator).toFixed(2)}%`;
}

/** The table behind a picture. */
export function chartTable({ id, unit, categories, series }: Chart): string {
  return htmlList({
    id: `${id}-table`,
    heads: ["项目", ...series.map(({ name }) => `${name}（${unit}）`)],
    rows: categories.map((category, i) => [category, ...series.map((it) => it.values[i] ?? "")]),
  });
}
