/** The report page by page, and what comes out of the printer: its pages, and nothing of the application. */
import type { Page } from "playwright-core";
import { loadPdfLibrary } from "../../src/import/pdf/pdf-library.ts";
import { withoutRadicals } from "../../src/text/radicals.ts";
import { faultsInAll } from "../support/axe.ts";
import { useWorkbench } from "./pages.ts";

const open = useWorkbench();

/** Words of the page that no report has. */
const OF_THE_PAGE = ["保存Excel", "打印或另存为PDF", "其余空格填0", "必须改正"];

async function openExample(page: Page, name: string): Promise<void> {
  await page.getByLabel("打开示例").selectOption(name);
  await page.getByText(`已打开${name}`).waitFor();
}

async function openFullView(page: Page): Promise<void> {
  await page.getByRole("tab", { name: "报告" }).click();
  await page.getByRole("button", { name: "全页查看、打印" }).click();
  await page.getByText(/^共\d+页/u).waitFor();
}

/** The texts of the pages that the browser would print now, without blanks. */
async function printedPages(page: Page): Promise<string[]> {
  const data = new Uint8Array(await page.pdf({ preferCSSPageSize: true }));
  const library = await loadPdfLibrary();
  const task = library.getDocument({ data, disableFontFace: true, verbosity: 0 });
  const document = await task.promise;
  const pages: string[] = [];
  for (let i = 1; i <= document.numPages; i += 1) {
    const { items } = await (await document.getPage(i)).getTextContent();
    pages.push(withoutRadicals(bare(items.map((it) => ("str" in it ? it.str : "")).join(""))));
  }
  await task.destroy();
  return pages;
}

/** Each sheet that is shown: its text without its number, how far it runs over, and which tables it has. */
function sheets(page: Page) {
  return page.getByRole("region", { name: "报告各页" }).evaluate((desk) => {
    const root = [...desk.querySelectorAll("div")].find((it) => it.shadowRoot)?.shadowRoot;
    return [...(root?.querySelectorAll(".sheet") ?? [])].map((sheet) => {
      const text = sheet.querySelector(".text");
      return {
        text: text?.textContent ?? "",
        over: (text?.scrollHeight ?? 0) - (text?.clientHeight ?? 0),
        rows: sheet.querySelectorAll("table.requests tr").length,
      };
    });
  });
}

function bare(text: string): string {
  return text.replace(/\s+/gu, "");
}

test.each(["001.txt", "large-2025.json", "pt-zrz-2023.json"])(
  "%s: the sheets hold all of the report once, table three whole, and are what is printed",
  async (name) => {
    const { page } = await open();
    await openExample(page, name);
    await page.getByRole("tab", { name: "报告" }).click();
    const preview = page.frameLocator("iframe[title=报告预览]").locator("main");
    const whole = bare((await preview.textContent()) ?? "");
    await openFullView(page);
    const shown = await sheets(page);
    expect(bare(shown.map(({ text }) => text).join(""))).toBe(whole);
    expect(shown.filter(({ over }) => over > 1)).toEqual([]);
    expect(shown.filter(({ rows }) => rows > 0)).toHaveLength(1);

    const printed = await printedPages(page);
    expect(printed).toHaveLength(shown.length);
    // the order of the cells of a table is another in a PDF
    const counted = (text: string): string => Array.from(text).sort().join("");
    expect(printed.map(counted)).toEqual(
      shown.map(({ text }, i) => counted(`${bare(text)}—${i + 1}—`)),
    );
    for (const words of OF_THE_PAGE) expect(printed.join("")).not.toContain(words);
  },
);

test("Ctrl+P prints the report from any view, for the use that was chosen, and the page is there again", async () => {
  const { page } = await open();
  await openExample(page, "pt-2025.json");
  await page.getByRole("tab", { name: "文字" }).click();
  const [first = "", ...others] = await printedPages(page);
  expect(first).toContain("平潭综合实验区管理委员会2025年政府信息公开工作年度报告");
  expect(others.at(-1)).not.toContain("数据核对单");
  await page.getByRole("tab", { name: "报告" }).click();
  await page.getByRole("radio", { name: "送审稿" }).check();
  await page.getByRole("tab", { name: "核对" }).click();
  expect((await printedPages(page)).at(-1)).toContain("数据核对单");
  expect(await page.locator("#printed").count()).toBe(0);
  expect(await page.title()).toBe("政府信息公开年报助手");
  await page.getByRole("button", { name: "保存Excel" }).waitFor();
});

test("by keyboard: opened, smaller, fitted, and closed with the keyboard where it was", async () => {
  const { page } = await open({ context: { viewport: { width: 1366, height: 768 } } });
  await openExample(page, "pt-2025.json");
  await page.getByRole("tab", { name: "报告" }).click();
  const opener = page.getByRole("button", { name: "全页查看、打印" });
  await opener.focus();
  await page.keyboard.press("Enter");
  const zoom = page.getByRole("dialog").getByRole("status");
  const desk = page.getByRole("region", { name: "报告各页" });
  await page.getByText(/^共\d+页/u).waitFor();
  // as wide as the window, half a page would not be in sight
  expect(await zoom.textContent()).toBe("125%");
  await desk.focus();
  await page.keyboard.press("-");
  expect(await zoom.textContent()).toBe("100%");
  await page.keyboard.press("0");
  await zoom.getByText(/^16\d%$/u).waitFor();
  await page.keyboard.press("Escape");
  await page.getByRole("dialog").waitFor({ state: "detached" });
  expect(await opener.evaluate((it) => it === document.activeElement)).toBe(true);
});

test("axe finds nothing, wide or narrow, in the light and in the dark", async () => {
  const { page } = await open();
  await openExample(page, "pt-2025.json");
  await page.getByRole("tab", { name: "报告" }).click();
  await page.getByRole("radio", { name: "网站版" }).check();
  expect(await faultsInAll(page, [{ width: 1280, height: 800 }], 0)).toEqual([]);
  await openFullView(page);
  const sizes = [1366, 800].map((width) => ({ width, height: 768 }));
  expect(await faultsInAll(page, sizes, 1)).toEqual([]);
});
