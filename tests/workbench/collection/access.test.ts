/** The collection's page for everybody: axe in every view and both brightnesses, and the walk by keyboard alone. */
import type { Page } from "playwright-core";
import { askedForFiles } from "../../support/asked-for-files.ts";
import { faultsInAll, faultsOf } from "../../support/axe.ts";
import { useCounty } from "../../support/county-folder.ts";
import { show, tabTo } from "../built-page.ts";
import { gather, useCollectionPage } from "./collect-pages.ts";

const MOST_TABS = 60;

const open = useCollectionPage();
const county = useCounty("sixty");
const few = useCounty("sixteen");

/** Narrower once it was gathered: the same page, for reading sixty files takes longest. */
const SIZES = [
  { width: 1366, height: 768 },
  { width: 1024, height: 768 },
  { width: 350, height: 700 },
];

/** Kinds of units and dates that do not fit their cells, at any size. */
async function cutCells(page: Page): Promise<string[]> {
  const cut: string[] = [];
  for (const size of SIZES) {
    await page.setViewportSize(size);
    const cells = page.locator("tbody td:nth-child(2), tbody td:nth-child(4)");
    const words = await cells.evaluateAll((all) =>
      all.filter((it) => it.scrollWidth > it.clientWidth).map(({ textContent }) => textContent),
    );
    cut.push(...words.map((it) => `${size.width}: ${it}`));
  }
  await page.setViewportSize(SIZES[0] ?? { width: 1366, height: 768 });
  return cut;
}

test("axe finds nothing, and nothing is wider, in any size, in the light and in the dark", async () => {
  const { page } = await open();
  let sights = 0;
  const expectNoFaults = async (at: string): Promise<void> => {
    expect([at, await faultsInAll(page, SIZES, sights)]).toEqual([at, []]);
    sights += 1;
  };
  await expectNoFaults("start");
  await gather(page, county());
  await expectNoFaults("各单位");
  expect(await cutCells(page)).toEqual([]);
  await page.getByRole("button", { name: "某某县统计局", exact: true }).click();
  await page.getByRole("button", { name: "复制", exact: true }).waitFor();
  await page.getByRole("button", { name: /^改写/u }).first().click();
  await expectNoFaults("a unit");
  await page.keyboard.press("Escape");
  for (const view of [/^待您确认/u, /^图表/u, /^名单和设置/u, /^汇总数/u]) {
    await show(page, view);
    await page.getByRole("tabpanel").locator("img, table").first().waitFor();
    await expectNoFaults(String(view));
  }
  await page.getByRole("button", { name: /^表三“一、本年新收”行“自然人”列：/u }).click();
  await page.getByRole("dialog").getByRole("row").nth(1).waitFor();
  await expectNoFaults("behind a sum");
});

async function chosenByKeyboard(page: Page, button: string, path: string): Promise<void> {
  await tabTo(page, button, MOST_TABS);
  const chooser = await askedForFiles(page, () => page.keyboard.press("Enter"));
  await chooser.setFiles(path);
}

test("from the folder to the worst unit's feedback by keyboard alone", async () => {
  const { page, clicks } = await open();
  await chosenByKeyboard(page, "选择文件夹…", few().received);
  // without a list nothing is missing, and the stranger is one of them
  await page.getByRole("heading", { name: /^\d+家：收到\d+/u }).waitFor();
  await tabTo(page, /^某某县/u, MOST_TABS);
  const names = () => page.evaluate(() => document.activeElement?.textContent ?? "");
  const first = await names();
  await page.keyboard.press("ArrowDown");
  expect(await names()).not.toBe(first);
  for (let moves = 0; moves < 20 && (await names()) !== "某某县统计局"; moves += 1) {
    await page.keyboard.press("ArrowDown");
  }
  await page.keyboard.press("Enter");
  await page.getByRole("heading", { name: "某某县统计局" }).waitFor();
  await tabTo(page, /^告诉该单位：/u, MOST_TABS);
  await page.keyboard.press("Space");
  await page.getByText("需要改正2处").waitFor();
  await tabTo(page, "复制", MOST_TABS);
  await page.keyboard.press("Enter");
  await page.getByText("已复制给某某县统计局的反馈意见").waitFor();
  await page.keyboard.press("Escape");
  await page.getByRole("tab", { name: "各单位" }).waitFor();
  expect(await names()).toBe("某某县统计局");
  expect(await clicks()).toBe(0);
});

/** The colour behind a button, and how what is chosen differs from it. */
function behind(page: Page, name: string): Promise<string> {
  return page
    .getByRole("button", { name, exact: true })
    .evaluate((it) => getComputedStyle(it).backgroundColor);
}

test("in forced colours what is chosen is told from what is not, and axe finds nothing", async () => {
  const { page } = await open({ context: { forcedColors: "active" } });
  await gather(page, few());
  await page.getByRole("button", { name: "某某县统计局", exact: true }).click();
  await page.getByRole("button", { name: "退回", exact: true }).click();
  expect(await behind(page, "退回")).not.toBe(await behind(page, "通过"));
  expect(await faultsOf(page, "light")).toEqual([]);
  await page.keyboard.press("Escape");
  await show(page, /^汇总数/u);
  await page.getByRole("tabpanel").getByRole("table").first().waitFor();
  expect(await behind(page, "本行政区域")).not.toBe(await behind(page, "本级"));
  expect(await faultsOf(page, "light")).toEqual([]);
});
