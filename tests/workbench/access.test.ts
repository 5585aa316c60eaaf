/** For everybody: what screen readers are told, what axe finds, and the job without a mouse. */
import { join } from "node:path";
import type { Page } from "playwright-core";
import { edition2021 } from "../../src/form/edition-2021.ts";
import { cellName } from "../../src/form/names.ts";
import { parts } from "../../src/form/parts.ts";
import { printTable } from "../../src/form/printed.ts";
import { faultsInAll, tooWide } from "../support/axe.ts";
import { askedForFiles } from "../support/asked-for-files.ts";
import { reportOf } from "../support/reports.ts";
import { jsonCopy } from "../pane/word-copy.ts";
import { at, downloaded, pick, useWorkbench } from "./pages.ts";

const open = useWorkbench();

const TOTAL = "requests.newThisYear.total";
const EXAMPLE = join(import.meta.dirname, "../../examples/2020/001.txt");

const SIZES = [
  { width: 1280, height: 800 },
  { width: 800, height: 900 },
];

test("axe finds nothing in either size, on any tab, empty or with findings, in the light and in the dark", async () => {
  const { page } = await open();
  expect(await faultsInAll(page, SIZES, 0)).toEqual([]);
  await pick(page, EXAMPLE);
  for (const [row, { id }] of parts.entries()) {
    await at(page, `tab.${id}`).click();
    expect([id, await faultsInAll(page, SIZES, row + 1)]).toEqual([id, []]);
  }
}, 60_000);

/** The last width at which the page changes its style is 1280: axe would say there again what it said here. */
test("at 1920 × 1080 nothing is too wide, on any tab, empty or with findings", async () => {
  const { page } = await open({ context: { viewport: { width: 1920, height: 1080 } } });
  expect(await tooWide(page)).toEqual([]);
  await pick(page, EXAMPLE);
  for (const { id } of parts) {
    await at(page, `tab.${id}`).click();
    expect(await tooWide(page)).toEqual([]);
  }
});

test.each(edition2021.tables.map(({ id }) => id))(
  "%s is announced as a table: its name, its headers, and every figure by name",
  async (id) => {
    const { page } = await open();
    await at(page, `tab.${id}`).click();
    const heading = parts.find((part) => part.id === id)?.heading ?? "";
    const table = page.getByRole("table", { name: heading });
    const labels = printTable(edition2021, id)
      .rows.flat()
      .filter((it) => it.kind === "label");
    for (const role of ["rowheader", "columnheader"] as const) {
      const wanted = labels.filter(({ scope }) => (scope === "row") === (role === "rowheader"));
      expect(await table.getByRole(role).count()).toBe(wanted.length);
    }
    const cells = edition2021.cells.filter(({ table }) => table.id === id);
    const told = await page
      .getByRole("tabpanel")
      .locator("td [id][aria-label]")
      .evaluateAll((all) => all.map((it) => [it.id, it.getAttribute("aria-label")]));
    expect(Object.fromEntries(told)).toEqual(
      Object.fromEntries(
        cells.map((cell) => [cell.id, `${cellName(cell)}${cell.computed ? "，自动计算" : ""}`]),
      ),
    );
  },
);

test("a cell with a finding says so, and what it is", async () => {
  const { page } = await open();
  await pick(page, EXAMPLE);
  const cell = page.getByRole("textbox", { name: "表三“一、本年新收”行“科研机构”列" });
  expect(await cell.getAttribute("aria-invalid")).toBe("true");
  expect(await cell.getAttribute("title")).toContain("总计填0，少8");
  const tab = page.getByRole("tab", { name: /^三依申请公开\s*必须改正2处$/u });
  await tab.waitFor();
});

/** Where the keyboard is, and how it comes elsewhere. */
function keysOn(page: Page) {
  const focused = () =>
    page.evaluate(() => {
      const element = document.activeElement;
      return element?.ariaLabel ?? (element?.id === "" ? element.textContent : element?.id) ?? "";
    });
  /** Presses a key until the focus is there. */
  const until = async (wanted: string, key = "Tab"): Promise<void> => {
    const passed: string[] = [];
    while (passed.length < 80) {
      await page.keyboard.press(key);
      const now = await focused();
      if (now === wanted) return;
      passed.push(now);
    }
    throw new Error(`${key} never comes to ${wanted}, only to ${passed.join("、")}.`);
  };
  return { focused, until };
}

test("the job by keyboard: head, figures, zeros, a finding, Word", async () => {
  const { page } = await open({ context: { acceptDownloads: true } });
  const { keyboard } = page;
  const { focused, until } = keysOn(page);
  await until("report.organ");
  await keyboard.type("某某市统计局");
  await until("report.year");
  await keyboard.press("Control+A");
  await keyboard.type("2025");
  await until("tab.requests");
  await until("表三“一、本年新收”行“自然人”列");
  await keyboard.type("6");
  await keyboard.press("Enter");
  await until("本表其余空格填0", "Shift+Tab");
  await keyboard.press("Enter");
  await page.getByText(/还有\d+格未填/u).waitFor();

  // the link at the top leads past the form to what was found
  await until("跳到核对结果（F6）", "Shift+Tab");
  await keyboard.press("Enter");
  await until("转到此处");
  await keyboard.press("Enter");
  expect(await focused()).toContain("表三");

  // from deep in the table one key leads there, and back
  const cell = await focused();
  await keyboard.press("F6");
  await keyboard.press("F6");
  expect(await focused()).toBe(cell);
  await keyboard.press("F6");
  await until("tab.checks");
  await keyboard.press("End");
  await page.getByRole("region", { name: "指南" }).waitFor();
  await keyboard.press("ArrowLeft");
  await page.getByText("选择要比较的文件").waitFor();
  await keyboard.press("ArrowLeft");
  await page.getByText("复制全文").waitFor();
  await until("Word");
  const { name } = await downloaded(page, () => keyboard.press("Enter"));
  expect(name).toBe("某某市统计局2025年政府信息公开工作年度报告.docx");
});

test("from last year's report to this year's by keyboard alone: made, pasted, mended, undone, saved, printed", async () => {
  const permissions = ["clipboard-read", "clipboard-write"];
  const { page } = await open({ context: { acceptDownloads: true, permissions } });
  const { keyboard } = page;
  const { focused, until } = keysOn(page);
  await until("新建");
  await keyboard.press("Enter");
  await until("由上年年报新建", "Shift+Tab");
  const chooser = await askedForFiles(page, () => keyboard.press("Enter"));
  await chooser.setFiles(jsonCopy("上年.json", reportOf(edition2021, {}, { year: 2024 })));
  // what comes next has the keyboard by itself: what makes the report, and its first cell
  await page.locator("button:focus", { hasText: "新建年报" }).waitFor();
  await keyboard.press("Enter");
  await page.locator("td input:focus").waitFor();

  await until("tab.proactiveDisclosure", "Shift+Tab");
  await keyboard.press("ArrowRight");
  await until("表三“一、本年新收”行“自然人”列");
  await page.evaluate(`navigator.clipboard.writeText("3\\t5\\t0\\t0\\t0\\t0")`);
  await keyboard.press("Control+V");
  await page.locator(`[id="${TOTAL}"][value="8"]`).waitFor();
  await until("tab.requests", "Shift+Tab");
  await keyboard.press("Home");
  await until("一、总体情况，一行一段");
  await keyboard.type("2025年新收政府信息公开申请9件。");

  await keyboard.press("F6");
  await until("改为表中的8");
  await keyboard.press("Enter");
  await page.getByText("已改为表中的8。").waitFor();
  expect(await focused()).toBe("核对结果");
  const text = page.getByRole("textbox", { name: "一、总体情况，一行一段" });
  expect(await text.inputValue()).toContain("申请8件");
  await keyboard.press("Control+Z");
  expect(await text.inputValue()).toContain("申请9件");

  await until("tab.checks", "Shift+Tab");
  for (let i = 0; i < 2; i += 1) await keyboard.press("ArrowRight");
  expect(await focused()).toBe("tab.report");
  const { name } = await downloaded(page, () => keyboard.press("Control+Shift+S"));
  expect(name).toMatch(/\.json$/u);
  await until("全页查看、打印");
  await keyboard.press("Enter");
  await page.getByText(/^共\d+页/u).waitFor();
  await page.evaluate("window.print = () => { document.body.dataset.printed = ''; }");
  await until("打印或另存为PDF");
  await keyboard.press("Enter");
  await page.locator("body[data-printed]").waitFor();
  await keyboard.press("Escape");
  expect(await focused()).toBe("全页查看、打印");
});
