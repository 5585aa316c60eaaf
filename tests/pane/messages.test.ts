/** What the pane says of what was done last ends with what comes next: at the sheet, or in the pane. */
import type { Page } from "playwright-core";
import { edition2021 } from "../../src/form/edition-2021.ts";
import type { Pane } from "../excel/browser.ts";
import { exampleReport } from "../support/examples.ts";
import { reportOf } from "../support/reports.ts";
import { livingReport } from "../support/living-report.ts";
import { filled, placeOf } from "../support/workbooks.ts";
import { click } from "./click.ts";
import { draftWorkbook } from "./draft-workbook.ts";
import { eventually } from "./eventually.ts";
import { usePanes } from "./panes.ts";
import { jsonCopy } from "./word-copy.ts";

const open = usePanes();

const workbook = filled(livingReport);
const PERSON = "requests.newThisYear.naturalPerson";
const LATER = "此后又有改动；改动前的那一步仍可撤销。";

const tab = (page: Page, name: string) => page.getByRole("tab", { name, exact: true }).click();

async function typeAtSheet({ host }: Pane, figure: number): Promise<void> {
  await host.evaluate(
    (excel, [on, at, value]) => {
      excel.userTypes(on, at, value);
    },
    [...placeOf(edition2021, PERSON), figure] as const,
  );
}

/** Last year's, of which something is carried over. */
const lastYear = reportOf(
  edition2021,
  {
    "requests.carriedToNextYear.naturalPerson": 3,
    "requests.carriedToNextYear.total": 3,
  },
  { year: 2021 },
);

async function chooseLastYear(page: Page): Promise<void> {
  await page.getByLabel("要核对的上年年报").setInputFiles(jsonCopy("上年.json", lastYear));
  await click(page, "查看上年年报");
}

interface Case {
  /** The workbook that is open, where it is another one. */
  readonly opened?: Uint8Array;
  readonly says: string | RegExp;
  readonly cause: (pane: Pane) => Promise<void>;
  /** Something done in the pane that makes it untrue. */
  readonly act?: (page: Page) => Promise<void>;
  /** What is left of it after a change at the sheet: that it can be taken back. */
  readonly left?: string;
}

const cases: Readonly<Record<string, Case>> = {
  "a number that was bound": {
    says: "已与表格绑定，现为8。",
    cause: async ({ page }) => {
      await tab(page, "文字");
      await click(page, /^新收政府信息公开申请9件/u);
      await click(page, "与表格绑定，显示8");
    },
    left: LATER,
  },
  "a sentence that was put in": {
    says: /^已插入/u,
    cause: async ({ page }) => {
      await tab(page, "文字");
      await click(page, /^插入：/u);
    },
    left: LATER,
  },
  "marked cells": {
    says: /^已标记/u,
    cause: ({ page }) => click(page, "标记单元格"),
    act: (page) => click(page, "取消标记"),
    left: LATER,
  },
  unmarked: {
    says: "已取消标记。",
    cause: async ({ page }) => {
      await click(page, "标记单元格");
      await page.getByText(/^已标记/u).waitFor();
      await click(page, "取消标记");
    },
  },
  "nothing to unmark": {
    says: /^没有标记过的单元格/u,
    cause: ({ page }) => click(page, "取消标记"),
  },
  downloaded: {
    says: /^已下载报送版文本报告/u,
    cause: async ({ page }) => {
      await tab(page, "报告");
      await Promise.all([page.waitForEvent("download"), click(page, "文本")]);
    },
    act: (page) => page.getByRole("radio", { name: "网站版" }).check(),
  },
  "a sheet that was added": {
    says: /^已生成工作表/u,
    cause: async ({ page }) => {
      await tab(page, "报告");
      await click(page, "生成工作表");
    },
    act: (page) => tab(page, "核对"),
  },
  "an explanation": {
    opened: draftWorkbook,
    says: "已保存情况说明。",
    cause: async ({ page }) => {
      await click(page, "写情况说明");
      await page.getByLabel("情况说明").fill("尚未施行。");
      await click(page, "保存说明");
    },
    act: (page) => click(page, "删除说明"),
    left: LATER,
  },
  "an explanation removed": {
    opened: draftWorkbook,
    says: "已删除情况说明。",
    cause: async ({ page }) => {
      await click(page, "写情况说明");
      await page.getByLabel("情况说明").fill("尚未施行。");
      await click(page, "保存说明");
      await click(page, "删除说明");
    },
    left: LATER,
  },
  "checks by functions": {
    says: /函数核对栏。$/u,
    cause: ({ page }) => click(page, "写入函数核对栏"),
    left: LATER,
  },
  上年数据: {
    says: "已写入上年数据。",
    cause: async ({ page }) => {
      await chooseLastYear(page);
      await click(page, "写入上年数据");
    },
    left: LATER,
  },
  上年结转: {
    says: "已填入上年结转。",
    cause: async ({ page }) => {
      await chooseLastYear(page);
      await click(page, "填入上年结转");
    },
    left: LATER,
  },
  copied: {
    says: /^已复制全文/u,
    cause: async ({ page }) => {
      await tab(page, "报告");
      await page.getByTitle("报告预览").waitFor();
      await click(page, "复制全文");
    },
  },
  "last year's report": {
    says: /^已读取上年年报/u,
    cause: ({ page }) =>
      page
        .getByLabel("要核对的上年年报")
        .setInputFiles(jsonCopy("上年.json", exampleReport("pt-2024"))),
    act: (page) => click(page, "不用上年年报"),
  },
  "copies compared": {
    says: /^已与乙\.json比较/u,
    cause: async ({ page }) => {
      await tab(page, "比较");
      await page.getByLabel("要比较的文件").setInputFiles(jsonCopy("乙.json", livingReport));
    },
    act: (page) => click(page, "移去乙：乙.json"),
  },
  "too many copies": {
    says: /^一次最多与2份文件比较/u,
    cause: async ({ page }) => {
      await tab(page, "比较");
      const files = ["乙.json", "丙.json", "丁.json"].map((name) => jsonCopy(name, livingReport));
      await page.getByLabel("要比较的文件").setInputFiles(files);
    },
    act: (page) => tab(page, "核对"),
  },
};

/** What is said now. */
async function messages(page: Page): Promise<string[]> {
  const lines = page.locator(":has(> button[aria-label=关闭消息])");
  return (await lines.allInnerTexts()).map((text) => text.split("\n")[0] ?? "");
}

describe.each(Object.entries(cases))(
  "%s",
  (_name, { says, cause, act, left, opened = workbook }) => {
    test("is not said any more after a change at the sheet", async () => {
      const pane = await open({ workbook: opened });
      await cause(pane);
      await pane.page.getByText(says).first().waitFor();
      await typeAtSheet(pane, 4);
      await eventually(() => messages(pane.page), left === undefined ? [] : [left]);
    });

    if (act) {
      test("is not said any more after the next action in the pane", async () => {
        const pane = await open({ workbook: opened });
        await cause(pane);
        await pane.page.getByText(says).first().waitFor();
        await act(pane.page);
        await pane.page.getByText(says).first().waitFor({ state: "detached" });
      });
    }
  },
);

test("what is left of a message takes back what was done, and no more", async () => {
  const pane = await open({ workbook });
  const { page } = pane;
  await tab(page, "文字");
  await click(page, /^插入：/u);
  await page.getByText(/^已插入/u).waitFor();
  const inserted = await page.getByText(/^已插入/u).innerText();
  await typeAtSheet(pane, 4);
  await page.getByText(LATER).waitFor();
  await click(page, "撤销");
  await page.getByText("已撤销。").waitFor();
  await page.getByRole("button", { name: `插入：${inserted.slice("已插入：".length)}` }).waitFor();
  const [on, at] = placeOf(edition2021, PERSON);
  expect(await pane.host.evaluate((excel, [a, b]) => excel.value(a, b), [on, at] as const)).toBe(4);
});
