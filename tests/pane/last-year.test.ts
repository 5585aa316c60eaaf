/** Last year's report in the pane: chosen, checked beside, written into the workbook, and the beginning of a new one. */
import { edition2021 } from "../../src/form/edition-2021.ts";
import { lastYearKey } from "../../src/layout/keys.ts";
import type { Pane } from "../excel/browser.ts";
import { reportOf } from "../support/reports.ts";
import { filled, placeOf } from "../support/workbooks.ts";
import { click } from "./click.ts";
import { eventually } from "./eventually.ts";
import { usePanes } from "./panes.ts";
import { jsonCopy, wordCopy } from "./word-copy.ts";

const open = usePanes();

const CARRIED_OUT = "requests.carriedToNextYear.naturalPerson";
const CARRIED_IN = "requests.carriedFromLastYear.naturalPerson";
const CARRY = "表三“二、上年结转”行“自然人”列（D7）填0，2024年度报告“四、结转下年度”为3";

const workbook = filled(reportOf(edition2021, {}, { year: 2025 }));
const last = reportOf(
  edition2021,
  {
    ...{ [CARRIED_OUT]: 3, "requests.carriedToNextYear.total": 3 },
    ...{ "requests.newThisYear.naturalPerson": 3, "requests.newThisYear.total": 3 },
  },
  { year: 2024 },
);

function valueOf({ host }: Pane, key: string): Promise<unknown> {
  return host.evaluate((excel, [on, at]) => excel.value(on, at), placeOf(edition2021, key));
}

async function chooseLastYear({ page }: Pane): Promise<void> {
  const file = wordCopy("上年年报.docx", last);
  await page.getByLabel("要核对的上年年报").setInputFiles(file);
  await page.getByText("已读取上年年报“上年年报.docx”").waitFor();
}

test("chosen as Word, T3-CARRY-YOY is among the checks; typed right it goes, and without the file it is gone", async () => {
  const pane = await open({ workbook });
  const { page, host } = pane;
  await chooseLastYear(pane);
  await page.getByText(CARRY).waitFor();
  await page.getByText("上年年报：2024年度，上年年报.docx").waitFor();

  const place = placeOf(edition2021, CARRIED_IN);
  const type = (value: number) =>
    host.evaluate(
      (excel, [on, at, it]) => {
        excel.userTypes(on, at, it);
      },
      [...place, value] as const,
    );
  await type(3);
  await page.getByText(CARRY).waitFor({ state: "detached" });
  await type(0);
  await page.getByText(CARRY).waitFor();
  await click(page, "不用上年年报");
  await page.getByText(CARRY).waitFor({ state: "detached" });
});

test("上年数据 and 上年结转 are written on a click each, and taken back", async () => {
  const pane = await open({ workbook });
  const { page } = pane;
  await chooseLastYear(pane);
  await click(page, "查看上年年报");
  await page.getByText("某某市统计局2024年政府信息公开工作年度报告").waitFor();

  await click(page, "写入上年数据");
  await page.getByText("上年数据已与上年年报一致").waitFor();
  expect(await valueOf(pane, lastYearKey(CARRIED_OUT))).toBe(3);
  await click(page, "撤销");
  await page.getByRole("button", { name: "写入上年数据" }).waitFor();
  expect(await valueOf(pane, lastYearKey(CARRIED_OUT))).toBe("");

  await click(page, "填入上年结转");
  await page.getByText("上年结转已与上年年报一致").waitFor();
  expect(await valueOf(pane, CARRIED_IN)).toBe(3);
  await click(page, "撤销");
  await page.getByRole("button", { name: "填入上年结转" }).waitFor();
  expect(await valueOf(pane, CARRIED_IN)).toBe(0);
});

test("the report of another organ is said to be it, and nothing is taken over from it", async () => {
  const { page } = await open({ workbook });
  const other = { ...last, organ: { name: "另一市教育局", kind: "department" as const } };
  await page.getByRole("tab", { name: "开始" }).click();
  await page.getByLabel("要核对的上年年报").setInputFiles(jsonCopy("上年.json", other));
  await page.getByText("是“另一市教育局”的，本年报告是“某某市统计局”的").waitFor();
  expect(await page.getByRole("button", { name: "写入上年数据" }).count()).toBe(0);
});

test("a file that cannot be read is one sentence, and nothing else changes", async () => {
  const { page } = await open({ workbook });
  const buffer = Buffer.from("这不是年报。");
  const file = { name: "通知.txt", mimeType: "text/plain", buffer };
  await page.getByLabel("要核对的上年年报").setInputFiles(file);
  await page.getByRole("alert").getByText(/没有/u).waitFor();
  await page.getByRole("button", { name: "与上年年报核对…" }).waitFor();
});

test("a new report begins with last year's: organ, year, what was carried over, 上年数据", async () => {
  const pane = await open();
  const { page } = pane;
  await page.getByLabel("上年的年报").setInputFiles(wordCopy("上年年报.docx", last));
  await page.getByText("带入：机关名称、类别；上年结转").waitFor();
  expect(await page.getByLabel("机关全称").inputValue()).toBe("某某市统计局");
  const year = page.getByLabel("报告年度");
  expect(await year.inputValue()).toBe("2025");

  await year.fill("2026");
  await page.getByText("上年年报是2024年度的，只能用来新建2025年度的").waitFor();
  await year.fill("2025");
  await page.locator("form").getByRole("button", { name: "新建年报", exact: true }).click();
  await page.getByText("已新建年报，请在各工作表中填写。").waitFor();
  await eventually(() => valueOf(pane, CARRIED_IN), 3);
  expect(await valueOf(pane, lastYearKey(CARRIED_OUT))).toBe(3);
  // and the checks go beside it at once
  await page.getByText("上年年报：2024年度，上年年报.docx").waitFor();
});

test("what the form of 2019 counts otherwise is said not to be taken over", async () => {
  const { page } = await open();
  const { edition2019 } = await import("../../src/form/edition-2019.ts");
  const old = reportOf(edition2019, {}, { year: 2020 });
  await page.getByLabel("上年的年报").setInputFiles(jsonCopy("上年.json", old));
  await page.getByText("没有带入2格，上年年报没有这项数字或口径不同").waitFor();
});
