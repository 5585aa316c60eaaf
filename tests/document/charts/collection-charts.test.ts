/** What the pictures of a collection show. */
import { chartDescription } from "../../../src/document/charts/chart.ts";
import { collectionCharts } from "../../../src/document/charts/collection-charts.ts";
import { editions } from "../../../src/form/editions.ts";
import type { Collected } from "../../../src/collection/collected.ts";
import {
  collectionOf,
  findingOf,
  largeCollection,
  missingUnit,
  receivedUnit,
  unitOf,
} from "../../support/collections.ts";

const received = "requests.newThisYear.total";
const handled = "requests.outcomes.total.total";

const units = [
  receivedUnit(unitOf("甲局", { group: "部门" }), { [received]: 8, [handled]: 7 }),
  receivedUnit(unitOf("乙镇", { group: "乡镇", scope: "below" }), { [received]: 3, [handled]: 3 }),
  missingUnit(unitOf("丙局")),
];

function chart(id: string, collected: Collected) {
  return collectionCharts(collected).find((it) => it.id === id);
}

test("where everybody stands, files of nobody too", () => {
  const { categories, series } = chart("standing", collectionOf(units)) ?? {};
  const counts = series?.[0]?.values ?? [];
  expect(categories?.map((name, i) => [name, counts[i]])).toEqual([
    ["按时", 2],
    ["迟报", 0],
    ["收到日期未登记", 0],
    ["未报送", 1],
    ["无法读取", 0],
    ["年度不符", 0],
    ["重复待定", 0],
    ["不在名单的文件", 0],
  ]);
});

test("requests and what became of them by group, and by unit, the largest first", () => {
  const collected = collectionOf(units);
  expect(chart("requests-by-group", collected)).toMatchObject({
    categories: ["部门", "乡镇"],
    series: [
      { name: "本年新收", values: [8, 3] },
      { name: "上年结转", values: [0, 0] },
      { name: "办结", values: [7, 3] },
      { name: "结转下年度", values: [0, 0] },
    ],
  });
  expect(chart("requests-by-unit", collected)).toMatchObject({
    categories: ["甲局", "乙镇"],
    series: [
      { name: "本年新收", values: [8, 3] },
      { name: "办结", values: [7, 3] },
    ],
  });
});

test("of many units the twenty largest are drawn, and the others counted", () => {
  const large = chart("requests-by-unit", largeCollection(60));
  expect(large?.categories).toHaveLength(20);
  expect(large?.note).toBe("图中是最多的20个单位，另有37个单位有新收申请。");
});

test.each(editions.map((it) => [it.id, it] as const))(
  "the results of %s add up to what was handled",
  (_, edition) => {
    const collected = largeCollection(30, edition);
    const { series = [] } = chart("outcomes", collected) ?? {};
    const [total] = edition.cells.filter(
      ({ row, column }) => row.line.role === "handled" && column.line.total,
    );
    const sum = series
      .flatMap(({ values }) => values)
      .reduce<number>((all, it) => all + (it ?? 0), 0);
    expect(series.length).toBeGreaterThanOrEqual(5);
    expect(sum).toBe(collected.sums.all.figures[total?.id ?? ""]);
  },
);

test("this year stands beside the last where that is known", () => {
  expect(chart("beside-last-year", collectionOf(units))).toBeUndefined();
  const lastYear = collectionOf(units.slice(0, 1)).sums;
  expect(chart("beside-last-year", { ...collectionOf(units), lastYear })?.series).toEqual([
    { name: "2024年", values: [8, 0, 7, 0] },
    { name: "2025年", values: [11, 0, 10, 0] },
  ]);
});

test("what was found by kind, without what is explained", () => {
  const findings = [
    findingOf({ unit: "甲局" }),
    findingOf({ unit: "甲局", severity: "hint" }),
    findingOf({ unit: "乙镇", code: "N-TABLE", severity: "warning" }),
    findingOf({ unit: "乙镇", explained: true }),
  ];
  expect(chart("findings-by-kind", collectionOf(units, { findings }))).toMatchObject({
    categories: ["数据", "文表"],
    series: [
      { name: "必须改正", values: [1, 0] },
      { name: "请核实", values: [0, 1] },
      { name: "提示", values: [1, 0] },
    ],
  });
});

test("while it is not complete every picture says so", () => {
  const marks = (collected: Collected) => collectionCharts(collected).map(({ mark }) => mark);
  expect(new Set(marks(collectionOf(units)))).toEqual(new Set(["未齐（2/3），不得公布"]));
  expect(new Set(marks(collectionOf(units.slice(0, 2))))).toEqual(new Set([undefined]));
});

test("nothing is drawn of nothing", () => {
  expect(collectionCharts(collectionOf([]))).toEqual([]);
});

test("a picture is told in words", () => {
  const told = chart("requests-by-group", collectionOf(units.slice(0, 2)));
  expect(told && chartDescription(told)).toBe(
    "各类单位的申请和办理：共2项；本年新收最多的是部门（8件），上年结转均为0，办结最多的是部门（7件），结转下年度均为0。各项数字见图后的表。",
  );
});
