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
  ["the window is called after its column", { title: yearOnly, window: "政府信息公开年报" }],
])("no organ is made up where %s", async (_what, given) => {
  expect(await headIn(given)).toEqual({ organ: "", year: 2025 });
});

test("where the organ was found is said", async () => {
  const bytes = page({ window: `${ORGAN}${YEAR_TITLE}` });
  const { account } = await importAny(bytes, { fileName: "年报.html" });
  expect(account).toContain("机关：青石市水务局，按名称推定为政府部门（名称取自网页的窗口标题）。");
});
