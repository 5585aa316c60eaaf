/** A report of the collection in the workbench: looked at cell by cell, changed, handed back, taken back. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { unzipSync } from "fflate";
import type { Page } from "playwright-core";
import { parseAnnualReport } from "../../../src/report/json.ts";
import { faultsInAll } from "../../support/axe.ts";
import { useCounty } from "../../support/county-folder.ts";
import { at, downloaded } from "../pages.ts";
import { tabTo } from "../built-page.ts";
import { gather, useCollectionPage } from "./collect-pages.ts";
import { byCommandLine, differing } from "./same-outputs.ts";
import { NOTHING_STORED, stored } from "./stored.ts";

const open = useCollectionPage();
const county = useCounty("sixteen");
const root = mkdtempSync(join(tmpdir(), "ogi-collect-edit-"));
afterAll(() => {
  rmSync(root, { recursive: true });
});

const UNIT = "某某县统计局";

/** What it got wrong, and the button that mends it. */
const CELL = "requests.outcomes.total.naturalPerson";
const MEND = "表三“（七）总计”行“自然人”列改为3";

async function openUnit(page: Page): Promise<void> {
  await page.getByRole("button", { name: UNIT, exact: true }).click();
  await page.getByRole("heading", { name: "核对结果3处，勾选的写进反馈意见" }).waitFor();
}

async function inWorkbench(page: Page): Promise<void> {
  await page.getByRole("button", { name: "返回汇总" }).waitFor();
  await page.getByRole("button", { name: MEND }).waitFor();
}

test("a unit's report is mended in the workbench and takes the place of what it sent only by a click, as the command line has it with the same files", async () => {
  const { page } = await open();
  await gather(page, county());
  await openUnit(page);
  await page.getByRole("button", { name: /^看这一处：表三“自然人”列：（一）/u }).click();
  await inWorkbench(page);
  // at the cell that was meant, with its findings beside it
  const cell = at(page, CELL);
  await cell.waitFor();
  expect(await cell.inputValue()).toBe("6");
  expect(await page.getByRole("button", { name: "交回汇总…" }).getAttribute("aria-disabled")).toBe(
    "true",
  );
  await page.getByRole("button", { name: MEND }).click();
  await page.getByText("没有必须改正的").or(page.getByText("各格都已填写")).first().waitFor();
  expect(await cell.inputValue()).toBe("3");

  // not without a question
  page.once("dialog", (dialog) => void dialog.dismiss());
  await page.getByRole("button", { name: "返回汇总" }).click();
  await page.getByRole("button", { name: "交回汇总…" }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByRole("row", { name: "表三“（七）总计”行“自然人”列 6 3" }).waitFor();
  const changed = await downloaded(page, () =>
    dialog.getByRole("button", { name: "代替原来的" }).click(),
  );
  expect(changed.name).toBe(`${UNIT}年报（汇总时修改）.json`);
  await page.getByRole("heading", { name: "核对结果0处，勾选的写进反馈意见" }).waitFor();
  await page.getByText(`${UNIT}年报（汇总时修改）.json计入的是这一份`).waitFor();

  // taken back, and done again
  await page.getByRole("button", { name: "撤销上一步" }).click();
  await page.getByRole("heading", { name: "核对结果3处，勾选的写进反馈意见" }).waitFor();
  await page.getByRole("button", { name: "重做下一步" }).click();
  await page.getByRole("heading", { name: "核对结果0处，勾选的写进反馈意见" }).waitFor();
  expect(await stored(page)).toBe(NOTHING_STORED);

  const decisions = await downloaded(page, () =>
    page.getByRole("button", { name: "保存决定" }).click(),
  );
  const zip = await downloaded(page, () =>
    page.getByRole("button", { name: "导出全部结果" }).click(),
  );
  const received = join(root, "收到");
  cpSync(county().received, received, { recursive: true });
  cpSync(changed.path, join(received, changed.name));
  const saved = join(root, "决定.json");
  writeFileSync(saved, readFileSync(decisions.path));
  const folder = join(root, "汇总");
  const words = [received, "--decisions", saved, "-o", folder];
  const outputs = unzipSync(readFileSync(zip.path));
  expect(differing(outputs, await byCommandLine(words, folder))).toEqual([]);
});

test("the superior's own report opens with the sums in it, and is saved from there", async () => {
  const { page, requests } = await open({ way: "single file" });
  await gather(page, county());
  await page.getByRole("button", { name: "本机关的年报" }).click();
  await page.getByRole("heading", { name: "本机关的年报（汇总数）" }).waitFor();
  await page.getByRole("tab", { name: /^三依申请公开/u }).click();
  const shown = await at(page, "requests.newThisYear.naturalPerson").inputValue();
  await page.getByLabel("机关全称").fill("某某县人民政府");
  await page.keyboard.press("Enter");
  const json = await downloaded(page, () => page.getByRole("button", { name: "保存JSON" }).click());
  const { figures, organ } = parseAnnualReport(readFileSync(json.path, "utf8"));
  expect(organ.name).toBe("某某县人民政府");
  expect(figures["requests.newThisYear.naturalPerson"]).toBe(Number(shown));
  const book = await downloaded(page, () =>
    page.getByRole("button", { name: "保存Excel" }).click(),
  );
  expect(book.name).toMatch(/^某某县人民政府2025年.*\.xlsx$/u);
  // what is saved is not asked about
  await page.getByRole("button", { name: "返回汇总" }).click();
  await page.getByRole("heading", { name: county().standing }).waitFor();
  expect(requests.filter((it) => /^https?:/u.test(it))).toEqual([]);
});

const SIZE = { width: 1366, height: 768 };

test("axe finds nothing in the workbench and its question, in the light and in the dark", async () => {
  const { page } = await open();
  await gather(page, county());
  await openUnit(page);
  // there and back by keyboard, which finds its place again
  await page.getByRole("button", { name: "逐格核对、修改" }).focus();
  await page.keyboard.press("Enter");
  await inWorkbench(page);
  expect(await faultsInAll(page, [SIZE], 0)).toEqual([]);
  await page.keyboard.press("F6");
  await tabTo(page, MEND, 40);
  await page.keyboard.press("Enter");
  await page.getByRole("button", { name: MEND }).waitFor({ state: "detached" });
  await page.getByRole("button", { name: "交回汇总…" }).focus();
  await page.keyboard.press("Enter");
  await page.getByRole("dialog").waitFor();
  expect(await faultsInAll(page, [SIZE], 1)).toEqual([]);
  await page.keyboard.press("Escape");
  page.once("dialog", (dialog) => void dialog.accept());
  await page.getByRole("button", { name: "返回汇总" }).focus();
  await page.keyboard.press("Enter");
  await page.getByRole("heading", { name: UNIT }).waitFor();
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe("逐格核对、修改");
  // nothing was handed back
  await page.getByRole("heading", { name: "核对结果3处，勾选的写进反馈意见" }).waitFor();
});
