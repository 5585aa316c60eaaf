/** Pictures as SVG: well-formed, described, the same text every time. */
import { DOMParser } from "@xmldom/xmldom";
import type { Chart } from "../../../src/document/charts/chart.ts";
import { drawChart } from "../../../src/document/charts/draw-chart.ts";

function chartOf(change: Partial<Chart> = {}): Chart {
  return {
    id: "requests",
    title: "申请",
    unit: "件",
    bars: "beside",
    categories: ["甲局", "乙镇"],
    series: [
      { name: "本年新收", values: [8, null] },
      { name: "办结", values: [7, 3] },
    ],
    ...change,
  };
}

function parsed(svg: string) {
  return new DOMParser({
    onError: (level, message) => {
      throw new Error(`${level}: ${message}`);
    },
  }).parseFromString(svg, "image/svg+xml");
}

test("a picture has its title, its words and its numbers", () => {
  const document = parsed(drawChart(chartOf({ mark: "未齐（1/2），不得公布" })));
  const root = document.documentElement;
  expect(root?.getAttribute("role")).toBe("img");
  const labels = root?.getAttribute("aria-labelledby")?.split(" ") ?? [];
  expect(labels.map((id) => document.getElementById(id)?.textContent)).toEqual([
    "申请",
    expect.stringContaining("本年新收最多的是甲局（8件）"),
  ]);
  const texts = Array.from(document.getElementsByTagName("text")).map((it) => it.textContent);
  for (const text of ["申请　未齐（1/2），不得公布", "甲局", "本年新收", "8", "7", "3"]) {
    expect(texts).toContain(text);
  }
});

test("names that look like markup are text", () => {
  const hostile = `<script>"&'`;
  const svg = drawChart(
    chartOf({
      title: hostile,
      categories: [hostile, "乙"],
      series: [
        { name: hostile, values: [1, 2] },
        { name: "乙", values: [1, 2] },
      ],
    }),
  );
  expect(() => parsed(svg)).not.toThrow();
  expect(svg).not.toContain("<script");
  expect(svg).not.toMatch(/\son\w+=|href="http/u);
});

test("a name that holds what no XML may hold leaves the picture one that opens", () => {
  const svg = drawChart(
    chartOf({ title: "申请\u0001", categories: ["甲\u001b[31m局", "乙\ud800镇"] }),
  );
  const texts = Array.from(parsed(svg).getElementsByTagName("text")).map((it) => it.textContent);
  expect(texts).toEqual(expect.arrayContaining(["申请", "甲[31m局", "乙镇"]));
  expect(svg).not.toMatch(/[\u0000-\u0008\u001b]/u);
});

test("the same chart gives the same text, whatever was drawn before", () => {
  const first = drawChart(chartOf());
  drawChart(chartOf({ id: "other", bars: "stacked" }));
  expect(drawChart(chartOf())).toBe(first);
});

test("neighbours are told apart by patterns, and pictures on one page keep theirs", () => {
  const svg = drawChart(chartOf({ id: "one" }));
  expect(svg).toContain("<pattern");
  expect(
    [...svg.matchAll(/<pattern[^>]* id="([^"]+)"/gu)].every(([, id]) => id?.startsWith("one-")),
  ).toBe(true);
});

test("a name too long for the picture is shortened there, and blanks have no bar", () => {
  const long = "某某市经济技术开发区管理委员会行政审批服务局";
  const svg = drawChart(
    chartOf({ categories: [long, "乙"], series: [{ name: "办结", values: [null, 1] }] }),
  );
  expect(svg).not.toContain(long);
  expect(svg).toContain("某某市经济技术开发区管理");
});

test("a picture with many series has room for all their names", () => {
  const names = Array.from({ length: 6 }, (_, i) => `（${i + 1}）其他各种处理结果`);
  const svg = drawChart(chartOf({ series: names.map((name) => ({ name, values: [1, 2] })) }));
  for (const name of names) expect(svg).toContain(name);
});
