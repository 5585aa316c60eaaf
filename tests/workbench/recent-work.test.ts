/** What this browser worked on lately: annual reports alone, opened on a click, and nothing of it on a shared computer. */
import { join } from "node:path";
import type { Page } from "playwright-core";
import { eventually } from "../pane/eventually.ts";
import { colorSchemes, faultsOf } from "../support/axe.ts";
import { anotherTab, at, downloaded, useWorkbench } from "./pages.ts";

const open = useWorkbench();

const ORGAN = "report.organ";
const REGISTER = join(import.meta.dirname, "../../templates/台账/政府信息公开申请台账.xlsx");

/** The works on the list, by their buttons. */
async function listed(page: Page): Promise<string[]> {
  const list = page.getByRole("region", { name: "最近的年报" });
  const buttons = await list.getByRole("button", { name: /成文件$/u }).all();
  return Promise.all(buttons.map(async (it) => (await it.innerText()).replace(/\s+/gu, " ")));
}

/** What both shelves of the browser hold. */
function shelves(page: Page): Promise<number[]> {
  return page.evaluate(async () => {
    const done = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => {
          resolve(request.result);
        };
        request.onerror = () => {
          reject(request.error ?? new Error("No answer."));
        };
      });
    const count = async (name: string, shelf: string): Promise<number> => {
      const base = await done(indexedDB.open(name));
      const all = await done(base.transaction(shelf).objectStore(shelf).count());
      base.close();
      return all;
    };
    return [
      await count("ogi-annual-report.recent", "recent"),
      await count("ogi-annual-report", "unsaved"),
    ];
  });
}

async function makeNew(page: Page, organ: string): Promise<void> {
  await page.getByRole("button", { name: "新建", exact: true }).click();
  await page.locator("[name=organ]:focus").waitFor();
  await page.keyboard.type(organ);
  await page.keyboard.press("Enter");
  await page.getByText("已新建年报").waitFor();
}

test("saved and unsaved reports are on the list, are opened as they were left, and go on a click", async () => {
  const { page } = await open({ context: { acceptDownloads: true } });
  await makeNew(page, "甲局");
  await page.keyboard.type("7");
  await page.keyboard.press("Enter");
  await downloaded(page, () => page.getByRole("button", { name: "保存Excel" }).click());
  await page.getByText("有未保存的改动").waitFor({ state: "detached" });
  await eventually(async () => (await shelves(page))[0], 1);
  await makeNew(page, "乙局");
  await eventually(async () => (await shelves(page))[0], 2);

  const later = await anotherTab(page);
  await later.getByRole("button", { name: "乙局2025年度" }).waitFor();
  await later.getByRole("tab", { name: "开始" }).click();
  await eventually(async () => (await listed(later)).map((it) => it.slice(0, 2)), ["乙局", "甲局"]);
  expect((await listed(later)).map((it) => it.split("，").at(-1))).toEqual([
    "没有存成文件",
    "已存成文件",
  ]);
  for (const colorScheme of colorSchemes) {
    await later.emulateMedia({ colorScheme });
    expect(await faultsOf(later, colorScheme)).toEqual([]);
  }
  await later.getByRole("button", { name: /^甲局2025年政府/u }).click();
  await later.getByText(/^已打开甲局/u).waitFor();
  // where it goes on: at its first blank cell
  await later.locator("[id='proactiveDisclosure.item1.rules.repealedThisYear']:focus").waitFor();
  expect(await at(later, "proactiveDisclosure.item1.rules.issuedThisYear").inputValue()).toBe("7");
  expect(await later.getByText("有未保存的改动").count()).toBe(0);

  await later.getByRole("tab", { name: "开始" }).click();
  later.once("dialog", (dialog) => void dialog.accept());
  await later.getByRole("button", { name: /^不再列出乙局/u }).click();
  await eventually(() => listed(later), []);
  await eventually(async () => (await shelves(later))[0], 1);
});

test("switched off, nothing is left of any page, and nothing more is kept", async () => {
  const { page } = await open();
  await makeNew(page, "甲局");
  await eventually(() => shelves(page), [1, 1]);
  const other = await anotherTab(page);
  await other.getByRole("button", { name: "甲局2025年度" }).waitFor();
  await other.getByRole("tab", { name: "开始" }).click();
  await other.getByLabel("在这个浏览器里保留").uncheck();
  await other.getByText("已经全部删除").waitFor();
  await eventually(() => shelves(page), [0, 0]);

  await at(page, ORGAN).fill("丙局");
  await page.keyboard.press("Enter");
  await page.getByText("有未保存的改动").waitFor();
  await page.waitForTimeout(1500);
  expect(await shelves(page)).toEqual([0, 0]);

  await other.getByLabel("在这个浏览器里保留").check();
  await at(page, ORGAN).fill("丁局");
  await page.keyboard.press("Enter");
  await eventually(() => shelves(page), [1, 1]);
});

test("a register that is chosen by mistake never comes on the list", async () => {
  const { page } = await open();
  await page.getByLabel("要打开的文件").setInputFiles(REGISTER);
  await page.getByRole("alert").getByText(/台账/u).first().waitFor();
  await page.waitForTimeout(1500);
  expect(await shelves(page)).toEqual([0, 0]);
});
