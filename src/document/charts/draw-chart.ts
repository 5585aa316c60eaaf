/** A picture of numbers as SVG, drawn without a browser; the same chart gives the same text. */
import { BarChart } from "echarts/charts";
import {
  AriaComponent,
  GridSimpleComponent,
  LegendPlainComponent,
  TitleComponent,
} from "echarts/components";
import * as echarts from "echarts/core";
import { SVGRenderer } from "echarts/renderers";
import { widthInColumns } from "../../text/text-width.ts";
import { escapeMarkup } from "../escape-markup.ts";
import { chartDescription, type Chart } from "./chart.ts";

echarts.use([
  BarChart,
  GridSimpleComponent,
  LegendPlainComponent,
  TitleComponent,
  AriaComponent,
  SVGRenderer,
]);

// letters are measured by the library's own table: a browser's fonts would give every machine another picture
echarts.setPlatformAPI({ createCanvas: () => null as never });

/** From dark to light, so that they are told apart in grey; patterns tell neighbours apart as well. */
const COLOURS = ["#1f3864", "#9dc3e6", "#e39a4f", "#f8dcc4", "#595959", "#d0cece"];
const PATTERNS = ["none", "/", "none", "\\", "none", "."].map((it) => pattern(it));
const INK = "#333333";
/** Without quotation marks, which the library does not escape in an attribute. */
const FONTS = "Microsoft YaHei, PingFang SC, Noto Sans CJK SC, Noto Sans SC, sans-serif";

const WIDTH = 760;
const BAR = 14;
const GAP = 16;
/** Above the bars for the title, below them for the axis. */
const AROUND = { top: 40, bottom: 40, right: 64 };
const LEGEND = { line: 24, room: 28 };
const LABEL = { size: 13, most: 26 };

export function drawChart(chart: Chart): string {
  const { categories, series, bars, unit } = chart;
  const perCategory = bars === "beside" ? series.length : 1;
  const inner = Math.max(1, categories.length) * (perCategory * BAR + GAP);
  // one series says nothing that the title does not
  const legend = series.length > 1 ? legendLines(series.map(({ name }) => name)) : 0;
  const top = AROUND.top + legend * LEGEND.line;
  const height = top + inner + AROUND.bottom;
  const labels = categories.map(shortLabel);
  const left = 16 + (Math.max(4, ...labels.map(widthInColumns)) * LABEL.size) / 2;
  const drawn = echarts.init(null, null, { renderer: "svg", ssr: true, width: WIDTH, height });
  drawn.setOption({
    animation: false,
    color: COLOURS,
    aria: { enabled: true, label: { enabled: false }, decal: { show: true, decals: PATTERNS } },
    textStyle: { fontFamily: FONTS, color: INK },
    title: {
      text: chart.mark === undefined ? chart.title : `${chart.title}　${chart.mark}`,
      left: 8,
      top: 6,
      textStyle: { fontSize: 16, fontWeight: "bold", color: INK },
    },
    legend: {
      show: legend > 0,
      top: AROUND.top - 8,
      itemGap: LEGEND.room - 10,
      textStyle: { fontSize: LABEL.size, color: INK },
    },
    grid: { left, right: AROUND.right, top, bottom: AROUND.bottom },
    xAxis: {
      type: "value",
      name: unit,
      minInterval: 1,
      axisLabel: { color: INK },
      splitLine: { lineStyle: { color: "#dddddd" } },
    },
    yAxis: {
      type: "category",
      inverse: true,
      data: labels,
      axisTick: { show: false },
      axisLabel: { fontSize: LABEL.size, color: INK, interval: 0 },
    },
    series: series.map(({ name, values }) => ({
      type: "bar",
      name,
      data: values.map((value) => value ?? "-"),
      barWidth: bars === "beside" ? BAR : BAR + 6,
      ...(bars === "stacked" && { stack: "all" }),
      itemStyle: { borderColor: "#ffffff", borderWidth: bars === "stacked" ? 1 : 0 },
      // one on the other there is no room for every number: the table has them
      label: { show: bars === "beside", position: "right", fontSize: 12, color: INK },
    })),
  });
  try {
    return described(drawn.renderToSVGString(), chart);
  } finally {
    // its timer would keep Node running
    drawn.dispose();
  }
}

/** How many lines the names take, each behind its colour. */
function legendLines(names: readonly string[]): number {
  let [lines, used] = [1, 0];
  for (const name of names) {
    const width = 2 * LEGEND.room + (widthInColumns(name) * LABEL.size) / 2;
    if (used > 0 && used + width > WIDTH - 20) [lines, used] = [lines + 1, 0];
    used += width;
  }
  return lines;
}

function pattern(symbol: string): object {
  const line = { color: "rgba(255,255,255,0.75)", dashArrayX: [1, 0], dashArrayY: [3, 5] };
  switch (symbol) {
    case "/":
      return { ...line, color: "rgba(0,0,0,0.35)", rotation: -Math.PI / 4 };
    case "\\":
      return { ...line, color: "rgba(0,0,0,0.35)", rotation: Math.PI / 4 };
    case ".":
      return {
        symbol: "circle",
        color: "rgba(0,0,0,0.35)",
        dashArrayX: [
          [6, 6],
          [0, 6, 6, 0],
        ],
        dashArrayY: [6, 0],
        symbolSize: 0.5,
      };
    default:
      return { symbol: "none" };
  }
}

/** A name as long as there is room beside the bars; the whole of it is in the table. */
function shortLabel(text: string): string {
  const characters = Array.from(text);
  if (widthInColumns(text) <= LABEL.most) return text;
  let end = characters.length;
  while (widthInColumns(characters.slice(0, end).join("")) > LABEL.most - 1) end -= 1;
  return `${characters.slice(0, end).join("")}…`;
}

/** What changes under a mouse, and what a program of the library would need: this is only looked at. */
const LIVELY = / class="[^"]*"| ecmeta_\w+="[^"]*"|<style[^>]*>.*?<\/style>/gsu;

/**
 * A picture by itself, with its title and what it shows in words; what the library counts up from drawing to drawing
 * is named after the picture.
 */
function described(svg: string, chart: Chart): string {
  const named = svg.replace(LIVELY, "").replace(/\bzr\d+-/gu, `${chart.id}-`);
  const [id, title] = [`${chart.id}-title`, escapeMarkup(chart.title)];
  const words = escapeMarkup(chartDescription(chart));
  const whole = named.replace(
    /^<svg ([^>]*)>/u,
    (_, attributes: string) =>
      `<svg ${attributes} role="img" aria-labelledby="${id} ${chart.id}-words">` +
      `<title id="${id}">${title}</title><desc id="${chart.id}-words">${words}</desc>`,
  );
  return whole.replace(NO_XML, "");
}

/** What no XML may hold, and a name out of a file may: the whole picture would not open (XML 1.0, 2.2). */
const NO_XML = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu;
