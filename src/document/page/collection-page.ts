/** 汇总.html: one page that needs nothing else, asks for nothing, and lets nothing run but its own program. */
import type { Collected } from "../../collection/collected.ts";
import { scopeNames } from "../../collection/scope-names.ts";
import { standingWords } from "../../collection/submission-words.ts";
import { chartDescription, type Chart } from "../charts/chart.ts";
import { collectionCharts } from "../charts/collection-charts.ts";
import { escapeMarkup } from "../escape-markup.ts";
import { pageData } from "./page-data.ts";
import { absentLists, chartTable, findingList, indicatorList, unitList } from "./page-lists.ts";
import { PAGE_SCRIPT, SCRIPT_HASH } from "./page-script.ts";
import { PAGE_STYLE, STYLE_HASH } from "./page-style.ts";
import { sumTables } from "./sum-tables.ts";

const POLICY = [
  "default-src 'none'",
  `script-src 'sha256-${SCRIPT_HASH}'`,
  `style-src 'sha256-${STYLE_HASH}'`,
  "img-src data:",
  "base-uri 'none'",
  "form-action 'none'",
].join("; ");

interface Section {
  readonly id: string;
  readonly heading: string;
  readonly content: string;
}

/**
 * In pieces: of ten thousand units it is long, and joined it would take as much memory again.
 *
 * @param draw a picture as SVG, which is drawn elsewhere
 */
export function collectionPage(
  collected: Collected,
  draw: (chart: Chart) => string,
): readonly string[] {
  const { organ, year, complete } = collected;
  const title = escapeMarkup(`${organ}${year}年政府信息公开工作年度报告汇总`);
  const sections = sectionsOf(collected, draw);
  const links = sections.map(({ id, heading }) => `<li><a href="#${id}">${heading}</a></li>`);
  return [
    `<!DOCTYPE html>\n<html lang="zh-CN">\n<head>\n<meta charset="utf-8">\n` +
      `<meta http-equiv="Content-Security-Policy" content="${POLICY}">\n` +
      `<meta name="viewport" content="width=device-width, initial-scale=1">\n` +
      `<title>${title}</title>\n<style>${PAGE_STYLE}</style>\n</head>\n<body>\n` +
      `<header>\n<h1>${title}</h1>\n` +
      `<p class="standing${complete ? "" : " incomplete"}">${standingWords(collected)}</p>\n` +
      `<nav aria-label="本页内容"><ul>${links.join("")}</ul></nav>\n</header>\n<main>\n`,
    ...sections.map(
      ({ id, heading, content }) =>
        `<section id="${id}" aria-labelledby="${id}-heading">\n` +
        `<h2 id="${id}-heading">${heading}</h2>\n${content}</section>\n`,
    ),
    `</main>\n${DIALOG}<script type="application/json" id="data">`,
    pageData(collected),
    `</script>\n<script>${PAGE_SCRIPT}</script>\n</body>\n</html>\n`,
  ];
}

const DIALOG =
  `<dialog id="who" aria-labelledby="who-title">\n<div class="bar"><h2 id="who-title"></h2>` +
  `<button type="button" id="who-close">关闭</button></div>\n` +
  `<div id="who-box" role="region" aria-label="这个数字背后的单位" tabindex="0">\n` +
  `<p>合起来是<strong id="who-sum"></strong>，大的在前。</p>\n` +
  `<table><thead><tr><th scope="col">单位</th><th scope="col">所报数字</th></tr></thead>` +
  `<tbody id="who-rows"></tbody></table>\n<p id="who-zeros"></p>\n<p id="who-blanks"></p>\n</div>\n</dialog>\n`;

function sectionsOf(collected: Collected, draw: (chart: Chart) => string): Section[] {
  const { sums, units, findings, received, awaited } = collected;
  const charts = new Map(collectionCharts(collected).map((it) => [it.id, it]));
  const pictures = (...ids: string[]): string =>
    ids
      .map((id) => charts.get(id))
      .map((it) => (it ? figure(it, draw(it)) : ""))
      .join("");
  const summed = (["all", "own"] as const).map((scope): Section => ({
    id: `sums-${scope}`,
    heading: `${scopeNames[scope]}汇总`,
    content:
      `<p>计入汇总的${sums[scope].units}个单位之和。<span class="screen">点数字看是哪些单位报的。</span></p>\n` +
      sumTables(collected, scope),
  }));
  return [
    {
      id: "standing",
      heading: "报送情况",
      content: `<p>应报${awaited}个，收到${received}个。</p>\n${absentLists(collected)}${pictures("standing")}`,
    },
    ...summed,
    {
      id: "pictures",
      heading: "图表",
      content: pictures("requests-by-group", "requests-by-unit", "outcomes", "beside-last-year"),
    },
    {
      id: "findings",
      heading: `核对结果（${findings.length}处）`,
      content:
        pictures("findings-by-kind") +
        filter("findings-table", "只看含有这些字的行") +
        rows(findingList(collected)),
    },
    {
      id: "units",
      heading: `各单位（${units.length}个）`,
      content: filter("units-table", "只看含有这些字的行") + rows(unitList(collected)),
    },
    {
      id: "indicators",
      heading: "指标（自拟指标，仅供内部）",
      content: `<div class="scroll" role="region" aria-label="指标表" tabindex="0">${indicatorList(collected)}</div>\n`,
    },
  ];
}

function rows(table: string): string {
  return `<div class="rows">\n${table}</div>\n`;
}

function filter(table: string, words: string): string {
  return (
    `<label>${words}：<input type="search" data-filter="${table}"></label> ` +
    `<output id="${table}-count"></output>\n`
  );
}

/** A picture, what it shows in words for those who cannot see it, and the table behind it. */
function figure(chart: Chart, svg: string): string {
  const { id, title, note } = chart;
  const source = `data:image/svg+xml;charset=utf-8,${svg.replace(/%/gu, "%25").replace(/#/gu, "%23")}`;
  return (
    `<figure>\n<img src="${escapeMarkup(source)}" alt="${escapeMarkup(chartDescription(chart))}">\n` +
    `<figcaption>${note === undefined ? "" : `<p class="quiet">${escapeMarkup(note)}</p>`}` +
    `<details><summary>${escapeMarkup(title)}：数字表</summary><div class="scroll" role="region" ` +
    `aria-label="${escapeMarkup(title)}数字表" tabindex="0" id="${id}-box">\n${chartTable(chart)}</div></details></figcaption>\n</figure>\n`
  );
}
