/** Whose report a page is, where it says so: in a title of any shape, above, around or below the report. */
import { edition2021 } from "../../src/form/edition-2021.ts";
import { importAny } from "../support/import.ts";
import { pageTables, whole } from "./html-copies.ts";

const figures = Object.fromEntries(edition2021.cells.map(({ id }, i) => [id, 3 + 7 * i]));
const [two = "", three = "", four = ""] = pageTables(edition2021, figures).map(whole);
const ORGAN = "青石市水务局";

interface Page {
  /** In the head of the page. */
  readonly window?: string;
  /** Above the element that holds the report. */
  readonly above?: string;
  /** Above its first part. */
  readonly title?: string;
  readonly signature?: string;
}

function page({ window = "", above = "", title = "", signature = "" }: Page): Uint8Array {
  const report =
    `${title}<p>一、总体情况</p><p>全年工作平稳有序，各项任务均已完成。</p>` +
    `<p>二、主动公开政府信息情况</p>${two}<p>三、收到和处理政府信息公开申请情况</p>${three}` +
    `<p>四、政府信息公开行政复议、行政诉讼情况</p>${four}<p>五、存在的主要问题及改进情况</p>` +
    `<p>存在不足，下一步改进。</p><p>六、其他需要报告的事项</p><p>无。</p>${signature}`;
  return new TextEncoder().encode(
    `<!DOCTYPE html><html><head><meta charset="utf-8"><title>${window}</title></head><body>` +
      `${above}<div class="article"><div>${report}</div></div><footer>版权所有</footer></body></html>`,
  );
}

async function headIn(given: Page): Promise<{ organ: string; year: number | null }> {
  const { report } = await importAny(page(given), { fileName: "年报.html" });
  expect(report.figures).toEqual(figures);
  expect(report.narrative.opening).toEqual([]);
  return { organ: report.organ.name, year: report.year };
}

const h = (level: number, text: string): string => `<h${level}>${text}</h${level}>`;
const YEAR_TITLE = "2025年政府信息公开工作年度报告";
const yearOnly = h(1, YEAR_TITLE);

test.each<[string, Page]>([
  ["in two headings above the article", { above: h(1, ORGAN) + h(2, YEAR_TITLE) }],
  ["in a heading above the article, the title in it", { above: h(1, ORGAN), title: yearOnly }],
  ["in two headings of the article", { title: h(1, ORGAN) + h(2, YEAR_TITLE) }],
  [
    "in two headings with a date between",
    { above: `${h(1, ORGAN)}<div>发布时间：2026-01-20</div>${h(2, YEAR_TITLE)}` },
  ],
  ["in two blocks that are no headings", { above: `<div>${ORGAN}</div><div>${YEAR_TITLE}</div>` }],
  ["in the name of the window only", { window: `${ORGAN}${YEAR_TITLE}` }],
  ["year first in the name of the window", { window: `2025年${ORGAN}政府信息公开工作年度报告` }],
  [
    "in the name of the window, the site behind it",
    { window: `${ORGAN}${YEAR_TITLE}-青石市人民政府` },
  ],
  ["beside the title in the name of the window", { window: `${YEAR_TITLE}_${ORGAN}` }],
  [
    "in the path of the page",
    { above: `<div>您的位置：首页 &gt; ${ORGAN} &gt; 政府信息公开年报</div>`, title: yearOnly },
  ],
  [
    "in a path of links",
    {
      above: `<div>当前位置：<a>首页</a> » <a>市直部门</a> » <a>${ORGAN}</a> » <a>年报</a></div>`,
      title: yearOnly,
    },
  ],
  ["in the signature only", { title: yearOnly, signature: `<p>${ORGAN}</p><p>2026年1月16日</p>` }],
  ["behind a label", { title: h(1, `标题：${ORGAN}${YEAR_TITLE}`) }],
  ["in brackets", { title: h(1, `【${ORGAN}】${YEAR_TITLE}`) }],
  [
    "in a row of a layout table",
    {
      above: `<table><tr><td>${ORGAN}${YEAR_TITLE}</td></tr><tr><td>发布时间：2026-01-20</td></tr></table>`,
    },
  ],
  ["in the line below the title", { above: h(1, YEAR_TITLE) + `<div>${ORGAN}</div>` }],
  [
    "in the catalogue over the title",
    {
      above: `<table><tr><td>索引号：</td><td>01</td><td>发布机构：</td><td>${ORGAN}</td></tr><tr><td>名称：</td><td>${YEAR_TITLE}</td></tr></table>`,
    },
  ],
  [
    "in a list of the catalogue",
    { above: `<ul><li>【索引号】 01</li><li>【发布机构】 ${ORGAN}</li></ul>`, title: yearOnly },
  ],
  [
    "in the line under the title",
    { above: `${yearOnly}<div>来源：${ORGAN} 时间：2026-01-20</div>` },
  ],
  [
    "in a path whose steps are a list",
    {
      above: `<ul><li>当前位置：</li><li>首页</li><li>${ORGAN}</li><li>年报</li></ul>`,
      title: yearOnly,
    },
  ],
  [
    "in a path that begins with the site",
    { above: `<div>网站首页 &gt; ${ORGAN} &gt; 年报</div>`, title: yearOnly },
  ],
  [
    "in the title at the end of the path",
    { above: `<div>当前位置：首页 &gt; ${ORGAN}${YEAR_TITLE}</div>`, title: yearOnly },
  ],
  ["in a window called after the site", { window: `${ORGAN}门户网站`, title: yearOnly }],
  ["behind a blank in the name of the window", { window: `${YEAR_TITLE} ${ORGAN}` }],
  [
    "below the date of the signature",
    { title: yearOnly, signature: `<p>2026年1月16日</p><p>${ORGAN}</p>` },
  ],
  [
    "in two lines of the signature",
    { title: yearOnly, signature: `<p>青石市</p><p>水务局</p><p>2026年1月16日</p>` },
  ],
  [
    "before the seal in the signature",
    { title: yearOnly, signature: `<p>${ORGAN}（盖章）</p><p>2026年1月16日</p>` },
  ],
  [
    "behind a label in the signature",
    { title: yearOnly, signature: `<p>报告单位：${ORGAN}</p><p>2026年1月16日</p>` },
  ],
  ["before 关于", { title: h(1, `${ORGAN}关于2025年政府信息公开工作情况的报告`) }],
])("the organ is found %s", async (_where, given) => {
  expect(await headIn(given)).toEqual({ organ: ORGAN, year: 2025 });
});

test.each<[string, Page]>([
  ["there is only the year", { title: yearOnly }],
  [
    "the path names a group of organs",
    {
      title: yearOnly,
      above: "<div>您的位置：首页 &gt; 青石市人民政府 &gt; 市直部门 &gt; 年度报告</div>",
    },
  ],
  [
    "the path names columns of the site",
    {
      title: yearOnly,
      above: "<div>您的位置：首页 &gt; 政府信息公开 &gt; 法定主动公开内容 &gt; 年度报告</div>",
    },
  ],
  [
    "the window names only the site of a government",
    { title: yearOnly, window: `${YEAR_TITLE}_青石市人民政府门户网站` },
  ],
  [
    "the path begins with the site of a government",
    {
      title: yearOnly,
      above: "<div>您的位置：青石市人民政府 &gt; 政府信息公开 &gt; 年度报告</div>",
    },
  ],
  [
    "a site of a government has its name over the menu",
    { above: `${h(1, "青石市人民政府")}<ul><li>首页</li><li>政务公开</li></ul>${yearOnly}` },
  ],
  [
    "links to reports of other organs stand above",
    {
      above: `<p>青石市林业局${YEAR_TITLE}</p><p>青石市农业局${YEAR_TITLE}</p>`,
      title: yearOnly,
    },
  ],
  [
    "the source is the site of a government",
    { above: `${yearOnly}<div>来源：青石市人民政府网站</div>` },
  ],
  ["the window is called after its column", { title: yearOnly, window: "政府信息公开年报" }],
])("no organ is made up where %s", async (_what, given) => {
  expect(await headIn(given)).toEqual({ organ: "", year: 2025 });
});

test.each([
  `本报告由${ORGAN}编制。`,
  `本报告由${ORGAN}办公室根据条例要求编制。`,
  `根据条例，${ORGAN}编制了2025年政府信息公开年度报告。`,
])("the organ is found in the sentence “%s”", async (sentence) => {
  const bytes = page({ title: `${yearOnly}<p>${sentence}</p>` });
  const { report, account } = await importAny(bytes, { fileName: "年报.html" });
  expect(report.organ.name).toBe(ORGAN);
  expect(account.join("\n")).toContain("名称取自正文“由……编制”一句");
});

test("where the organ was found is said", async () => {
  const bytes = page({ window: `${ORGAN}${YEAR_TITLE}` });
  const { account } = await importAny(bytes, { fileName: "年报.html" });
  expect(account).toContain("机关：青石市水务局，按名称推定为政府部门（名称取自网页的窗口标题）。");
});
