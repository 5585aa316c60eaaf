/** 报告 while the report changes: the page that is shown follows in place, and nothing goes out that is older. */
import type { Page } from "playwright-core";
import { at, useWorkbench } from "./pages.ts";

const open = useWorkbench();

const CELL = "requests.newThisYear.naturalPerson";
/** Of other editions and lengths, with the organ that each names. */
const EXAMPLES = {
  "pt-2025.json": "平潭综合实验区管理委员会",
  "000.txt": "西藏自治区统计局",
  "large-2025.json": "某某市人民政府",
};

async function openPreview(): Promise<Page> {
  const { page } = await open();
  await openExample(page, "001.txt");
  await page.getByRole("tab", { name: "报告" }).click();
  await shownPage(page).getByRole("table").first().waitFor();
  return page;
}

async function openExample(page: Page, name: string): Promise<void> {
  await page.getByLabel("打开示例").selectOption(name);
  await page.getByText(`已打开${name}`).waitFor();
}

function shownPage(page: Page) {
  return page.frameLocator("iframe[title=报告预览]");
}

async function type(page: Page, figure: string): Promise<void> {
  await at(page, CELL).fill(figure);
  await at(page, CELL).blur();
}

/** All that the frame shows, as markup. */
function markup(page: Page): Promise<string> {
  return shownPage(page)
    .locator("html")
    .evaluate((it) => it.outerHTML);
}

/** What the frame shows of the same report when it is opened anew. */
async function openedAnew(page: Page): Promise<string> {
  await page.getByRole("radio", { name: "送审稿" }).click();
  await shownPage(page).getByText("数据核对单").first().waitFor();
  await page.getByRole("radio", { name: "报送版" }).click();
  await shownPage(page).getByRole("table").first().waitFor();
  return markup(page);
}

test("a typed figure shows in the page, which stays where it was scrolled to", async () => {
  const page = await openPreview();
  const top = () =>
    shownPage(page)
      .locator("html")
      .evaluate((it) => it.scrollTop);
  await shownPage(page)
    .locator("html")
    .evaluate((it) => {
      it.scrollTop = 700;
    });
  await type(page, "5417");
  await shownPage(page).getByText("5417", { exact: true }).waitFor();
  expect(await top()).toBe(700);
});

test("after edits, undo and other files the page is as one that is opened anew", async () => {
  const page = await openPreview();
  await type(page, "5417");
  await shownPage(page).getByText("5417", { exact: true }).waitFor();
  expect(await markup(page)).toBe(await openedAnew(page));
  await page.keyboard.press("Control+z");
  await shownPage(page).getByText("5417", { exact: true }).waitFor({ state: "detached" });
  expect(await markup(page)).toBe(await openedAnew(page));
  for (const [name, organ] of Object.entries(EXAMPLES)) {
    await openExample(page, name);
    await shownPage(page).getByRole("heading", { level: 1 }).getByText(organ).waitFor();
    expect(await markup(page)).toBe(await openedAnew(page));
  }
});

test("what is copied as soon as an edit is checked holds the edit", async () => {
  const page = await openPreview();
  await at(page, CELL).fill("5417");
  const copied = await page.evaluate(async () => {
    const shown = document.querySelector<HTMLIFrameElement>("iframe[title=报告预览]");
    const copying = new Promise<string>((resolve) => {
      shown?.contentDocument?.addEventListener("copy", () => {
        resolve(shown.contentDocument?.getSelection()?.toString() ?? "");
      });
    });
    const pane = document.getElementById("view");
    const buttons = [...(pane?.querySelectorAll("button") ?? [])];
    // within the commit that shows another count, before the page follows it
    new MutationObserver((_changes, observer) => {
      observer.disconnect();
      buttons.find((it) => it.textContent === "复制全文")?.click();
    }).observe(pane ?? document, { characterData: true, childList: true, subtree: true });
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
    return copying;
  });
  expect(copied).toContain("5417");
});
