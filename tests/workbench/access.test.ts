/** For everybody: what screen readers are told, what axe finds, and the job without a mouse. */
import { join } from "node:path";
import { edition2021 } from "../../src/form/edition-2021.ts";
import { cellName } from "../../src/form/names.ts";
import { parts } from "../../src/form/parts.ts";
import { printTable } from "../../src/form/printed.ts";
import { colorSchemes, faultsOf, tooWide } from "../support/axe.ts";
import { at, downloaded, pick, useWorkbench } from "./pages.ts";

const open = useWorkbench();

const EXAMPLE = join(import.meta.dirname, "../../examples/2020/001.txt");

describe.each(colorSchemes)("%s", (colorScheme) => {
  test.each([
    [1280, 800],
    [800, 900],
  ])(
    "at %s × %s axe finds nothing, on any tab, empty or with findings",
    async (width, height) => {
      const { page } = await open({ context: { colorScheme, viewport: { width, height } } });
      expect(await faultsOf(page, colorScheme)).toEqual([]);
      await pick(page, EXAMPLE);
      for (const { id } of parts) {
        await at(page, `tab.${id}`).click();
        expect(await faultsOf(page, colorScheme)).toEqual([]);
      }
    },
    60_000,
  );
});

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
    for (const cell of edition2021.cells.filter(({ table }) => table.id === id)) {
      const name = cell.computed ? `${cellName(cell)}，自动计算` : cellName(cell);
      expect(await at(page, cell.id).getAttribute("aria-label")).toBe(name);
    }
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

test("the job by keyboard: head, figures, zeros, a finding, Word", async () => {
  const { page } = await open({ context: { acceptDownloads: true } });
  const { keyboard } = page;
  const focused = () =>
    page.evaluate(() => {
      const element = document.activeElement;
      return element?.ariaLabel ?? (element?.id === "" ? element.textContent : element?.id) ?? "";
    });
  /** Presses a key until the focus is there. */
  const until = async (wanted: string, key = "Tab"): Promise<void> => {
    const passed: string[] = [];
    while (passed.length < 80) {
      await keyboard.press(key);
      const now = await focused();
      if (now === wanted) return;
      passed.push(now);
    }
    throw new Error(`${key} never comes to ${wanted}, only to ${passed.join("、")}.`);
  };
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
