/** What is left when the page is gone all at once. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { useCounty } from "../../support/county-folder.ts";
import { show } from "../built-page.ts";
import { gather, useCollectionPage } from "./collect-pages.ts";

const open = useCollectionPage();
const county = useCounty("sixteen");
const root = mkdtempSync(join(tmpdir(), "ogi-collect-crash-"));
afterAll(() => {
  rmSync(root, { recursive: true });
});

/** The browser's window for saving, out of reach of a test, chooses a file in a folder of the browser's own. */
function chooseInBrowser(): void {
  Object.assign(globalThis, {
    showSaveFilePicker: async () => {
      const folder = await navigator.storage.getDirectory();
      return folder.getFileHandle("汇总决定.json", { create: true });
    },
  });
}

test("once the decisions were saved into a file, each that follows is in it when the page crashes", async () => {
  const { page } = await open({ before: chooseInBrowser });
  await gather(page, county());
  await page.getByRole("button", { name: "保存决定" }).click();
  await page.getByText("决定随时写进汇总决定.json").waitFor();
  await show(page, /^待您确认4处/u);
  await page.getByRole("button", { name: "以第2份为定稿" }).first().click();
  await page.getByRole("heading", { name: "16家：收到14，缺1，待您确认1" }).waitFor();
  await page.getByRole("button", { name: "不属于这次汇总" }).click();
  await page.getByRole("tab", { name: "待您确认2处" }).waitFor();

  const context = page.context();
  const address = page.url();
  const gone = page.waitForEvent("crash");
  page.goto("chrome://crash").catch(() => undefined);
  await gone;

  const other = await context.newPage();
  await other.goto(address);
  const decisions = await other.evaluate(async () => {
    const folder = await navigator.storage.getDirectory();
    return (await (await folder.getFileHandle("汇总决定.json")).getFile()).text();
  });
  const saved = join(root, "汇总决定.json");
  writeFileSync(saved, decisions);

  // what was received and what was saved, in a new page: where it was left
  const again = await open();
  await again.page.getByLabel("收到的文件", { exact: true }).setInputFiles(saved);
  await again.page.getByText("已打开保存的决定").waitFor();
  await again.page.getByLabel("收到的文件夹").setInputFiles(county().received);
  await again.page.getByRole("heading", { name: "16家：收到14，缺1，待您确认1" }).waitFor();
  await again.page.getByRole("tab", { name: "待您确认2处" }).waitFor();
});
