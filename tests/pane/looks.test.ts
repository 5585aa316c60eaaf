/** Every view, in light and in dark, as narrow as the pane gets: readable by everybody, nothing cut off. */
import { edition2021 } from "../../src/form/edition-2021.ts";
import type { Pane } from "../excel/browser.ts";
import { colorSchemes, faultsOf, tooWide } from "../support/axe.ts";
import { doubtfulText } from "../support/doubtful-text.ts";
import { exampleReport } from "../support/examples.ts";
import { livingReport } from "../support/living-report.ts";
import { turnOf } from "../support/long-matrix.ts";
import { filled, placeOf, template } from "../support/workbooks.ts";
import { usePanes } from "./panes.ts";
import { jsonCopy } from "./word-copy.ts";

const open = usePanes();

const WIDTHS = [320, 450];

/** A published report with a dozen findings of all kinds. */
const workbook = filled(exampleReport("001"));

type Show = (pane: Pane) => Promise<void>;

const tab =
  (name: string, then: string): Show =>
  async ({ page }) => {
    await page.getByRole("tab", { name }).click();
    await page.getByText(then).first().waitFor();
  };

/** What is looked at, one after another; each with the workbook that is open then. */
const sights: readonly (readonly [
  name: string,
  workbook: Uint8Array | undefined,
  shows: readonly Show[],
])[] = [
  ["an empty workbook", undefined, [tab("开始", "机关全称"), tab("核对", "没有年报表格")]],
  [
    "a template",
    template(edition2021),
    [tab("核对", "已填的部分没有发现问题"), tab("文字", "还没有文字")],
  ],
  [
    "a text beside its tables",
    filled(livingReport),
    [
      tab("文字", "下一处不一致"),
      async ({ page }) => {
        await page.getByRole("button", { name: /^公示行政处罚决定56件/u }).click();
        await page.getByText("两者口径可能不同。").waitFor();
      },
      async ({ page }) => {
        await page.keyboard.press("Escape");
        await page.getByRole("button", { name: /^新收政府信息公开申请9件/u }).click();
        await page.getByRole("dialog").waitFor();
      },
      async ({ page }) => {
        await page.getByRole("button", { name: "与表格绑定，显示8" }).click();
        await page.getByText("已与表格绑定，现为8。").waitFor();
        await page.getByRole("button", { name: /^办结9件/u }).click();
        await page.getByRole("dialog").waitFor();
      },
      async ({ page, host }) => {
        const place = placeOf(edition2021, "requests.outcomes.disclosed.naturalPerson");
        await host.evaluate((excel, [on, at]) => {
          excel.userTypes(on, at, 7);
        }, place);
        await page.getByText("刚改的数字涉及2句正文").waitFor();
      },
    ],
  ],
  [
    "a report with findings",
    workbook,
    [
      tab("开始", "机关类别"),
      async ({ page }) => {
        await page.getByRole("button", { name: "新建另一份年报" }).click();
        await page.getByLabel("机关全称").waitFor();
      },
      tab("核对", "疑似表三"),
      async ({ page }) => {
        await page.getByRole("button", { name: "写情况说明" }).first().click();
        await page.getByLabel("情况说明").fill("系统当日截数。");
        await page.getByRole("button", { name: "标记单元格" }).click();
        await page.getByText("已标记").waitFor();
      },
      async ({ page, host }) => {
        await host.evaluate((excel) => {
          excel.failNext("GeneralException");
        });
        await page.getByRole("button", { name: "重新读取" }).first().click();
        await page.getByText("下面的结果可能不是最新的").waitFor();
      },
      tab("文字", "转到此处"),
      tab("报告", "复制全文"),
      tab("比较", "选择要比较的文件"),
      async ({ page }) => {
        const changed = {
          ...exampleReport("001"),
          organ: { name: "某局", kind: "department" as const },
        };
        changed.figures = { ...changed.figures, "requests.newThisYear.total": 7 };
        changed.narrative = { ...changed.narrative, otherMatters: ["无。"] };
        await page.getByLabel("要比较的文件").setInputFiles(jsonCopy("定稿.json", changed));
        await page.getByText("数字1格不同").waitFor();
      },
      async ({ page }) => {
        const last = { ...exampleReport("001"), year: 2019 };
        await page.getByRole("tab", { name: "核对" }).click();
        await page.getByLabel("要核对的上年年报").setInputFiles(jsonCopy("上年.json", last));
        await page.getByText("上年年报：2019年度").waitFor();
      },
      tab("开始", "写入上年数据"),
      async ({ page }) => {
        const buffer = doubtfulText();
        const file = { name: "年报.txt", mimeType: "text/plain", buffer };
        // the form for another report, which was opened before, is still there
        await page.getByLabel("要导入的文件").setInputFiles(file);
        await page.getByText("核对读到的数字").waitFor();
        await page.getByRole("button", { name: /^对：/u }).first().click();
      },
    ],
  ],
];

describe.each(colorSchemes)("%s", (theme) => {
  test.each(sights)("%s", async (_name, opened, shows) => {
    const pane = await open({
      theme,
      ...(opened && { workbook: opened }),
      context: { colorScheme: theme, reducedMotion: "reduce" },
    });
    const { page } = pane;
    for (const [row, show] of shows.entries()) {
      await show(pane);
      for (const width of WIDTHS) {
        await page.setViewportSize({ width, height: 700 });
        const faults = turnOf(WIDTHS, row).includes(width)
          ? await faultsOf(page, theme)
          : await tooWide(page);
        expect([width, faults]).toEqual([width, []]);
      }
    }
  });
});
