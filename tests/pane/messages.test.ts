/** What the pane says of what was done last ends with what comes next: at the sheet, or in the pane. */
import type { Page } from "playwright-core";
import { edition2021 } from "../../src/form/edition-2021.ts";
import type { Pane } from "../excel/browser.ts";
import { exampleReport } from "../support/examples.ts";
import { turnOf } from "../support/long-matrix.ts";
import { reportOf } from "../support/reports.ts";
import { livingReport } from "../support/living-report.ts";
import { filled, placeOf } from "../support/workbooks.ts";
import { click } from "./click.ts";
import { draftWorkbook } from "./draft-workbook.ts";
import { eventually } from "./eventually.ts";
import { allChecked, usePanes } from "./panes.ts";
import { jsonCopy } from "./word-copy.ts";

const open = usePanes();

const workbook = filled(livingReport);
const PERSON = "requests.newThisYear.naturalPerson";
const LATER = "此后又有改动；改动前的那一步仍可撤销。";

type Step = (page: Page) => Promise<void>;

const press =
  (name: string | RegExp): Step =>
  (page) =>
    click(page, name);
const tab =
  (name: string): Step =>
  (page) =>
    page.getByRole("tab", { name, exact: true }).click();
const choose =
  (label: string, ...files: ReturnType<typeof jsonCopy>[]): Step =>
  (page) =>
    page.getByLabel(label).setInputFiles(files);

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

const chooseLastYear = [
  choose("要核对的上年年报", jsonCopy("上年.json", lastYear)),
  press("查看上年年报"),
];

const explain = [
  press("写情况说明"),
  (page: Page) => page.getByLabel("情况说明").fill("尚未施行。"),
  press("保存说明"),
];

const copies = (...names: string[]): Step =>
  choose("要比较的文件", ...names.map((name) => jsonCopy(name, livingReport)));

interface Case {
  readonly says: string | RegExp;
  /** What is done in the pane until it says so. */
  readonly steps: readonly Step[];
  /** Something done in the pane that makes it untrue. */
  readonly ends?: Step;
  /** What was done can be taken back, which is left of the message after a change at the sheet. */
  readonly left?: typeof LATER;
  /** The workbook that is open, where it is another one. */
  readonly opened?: Uint8Array;
}

const cases: Readonly<Record<string, Case>> = {
  "a number that was bound": {
    says: "已与表格绑定，现为8。",
    steps: [tab("文字"), press(/^新收政府信息公开申请9件/u), press("与表格绑定，显示8")],
    left: LATER,
  },
  "a sentence that was put in": {
    says: /^已插入/u,
    steps: [tab("文字"), press(/^插入：/u)],
    left: LATER,
  },
  "marked cells": {
    says: /^已标记/u,
    steps: [press("标记单元格")],
    ends: press("取消标记"),
    left: LATER,
  },
  unmarked: {
    says: "已取消标记。",
    steps: [press("标记单元格"), (page) => page.getByText(/^已标记/u).waitFor(), press("取消标记")],
  },
  "nothing to unmark": { says: /^没有标记过的单元格/u, steps: [press("取消标记")] },
  downloaded: {
    says: /^已下载报送版文本报告/u,
    steps: [
      tab("报告"),
      async (page) => {
        await Promise.all([page.waitForEvent("download"), click(page, "文本")]);
      },
    ],
    ends: (page) => page.getByRole("radio", { name: "网站版" }).check(),
  },
  "a sheet that was added": {
    says: /^已生成工作表/u,
    steps: [tab("报告"), press("生成工作表")],
    ends: tab("核对"),
  },
  "an explanation": {
    says: "已保存情况说明。",
    steps: explain,
    ends: press("删除说明"),
    left: LATER,
    opened: draftWorkbook,
  },
  "an explanation removed": {
    says: "已删除情况说明。",
    steps: [...explain, press("删除说明")],
    left: LATER,
    opened: draftWorkbook,
  },
  "checks by functions": {
    says: /函数核对栏。$/u,
    steps: [press("写入函数核对栏")],
    left: LATER,
  },
  上年数据: {
    says: "已写入上年数据。",
    steps: [...chooseLastYear, press("写入上年数据")],
    left: LATER,
  },
  上年结转: {
    says: "已填入上年结转。",
    steps: [...chooseLastYear, press("填入上年结转")],
    left: LATER,
  },
  copied: {
    says: /^已复制全文/u,
    steps: [tab("报告"), (page) => page.getByTitle("报告预览").waitFor(), press("复制全文")],
  },
  "last year's report": {
    says: /^已读取上年年报/u,
    steps: [choose("要核对的上年年报", jsonCopy("上年.json", exampleReport("pt-2024")))],
    ends: press("不用上年年报"),
  },
  "copies compared": {
    says: /^已与乙\.json比较/u,
    steps: [tab("比较"), copies("乙.json")],
    ends: press("移去乙：乙.json"),
  },
  "too many copies": {
    says: /^一次最多与2份文件比较/u,
    steps: [tab("比较"), copies("乙.json", "丙.json", "丁.json")],
    ends: tab("核对"),
  },
};

/** A pane that says it. */
async function saying({ says, steps, opened = workbook }: Case): Promise<Pane> {
  const pane = await open({ workbook: opened });
  await allChecked(pane);
  for (const step of steps) await step(pane.page);
  await pane.page.getByText(says).first().waitFor();
  return pane;
}

/** What is said now. */
async function messages(page: Page): Promise<string[]> {
  const lines = page.locator("button[aria-label=关闭消息]").locator("..");
  return (await lines.allInnerTexts()).map((text) => text.split("\n")[0] ?? "");
}

type End = readonly [what: string, (pane: Pane, it: Case) => Promise<void>];

const atSheet: End = [
  "a change at the sheet",
  async (pane, it) => {
    await typeAtSheet(pane, 4);
    await eventually(() => messages(pane.page), it.left === undefined ? [] : [it.left]);
  },
];
const inPane = (ends: Step): End => [
  "the next action",
  async ({ page }, it) => {
    await ends(page);
    await page.getByText(it.says).first().waitFor({ state: "detached" });
  },
];

const rows = Object.entries(cases).map(([name, it], row) => [name, it, row] as const);

/** A message ends with one of what ends it, each with the next. */
describe.each(rows)("%s", (_name, it, row) => {
  const all = [atSheet, ...(it.ends ? [inPane(it.ends)] : [])];
  test.each(turnOf(all, row))("is not said any more after %s", async (_what, end) => {
    await end(await saying(it), it);
  });
});

test("what is left of a message takes back what was done, and no more", async () => {
  const pane = await open({ workbook });
  const { page } = pane;
  await tab("文字")(page);
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
