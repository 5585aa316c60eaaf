/** While Office loads the rest of itself, the pane is drawn already, and its tabs can be chosen. */
import type { Page } from "playwright-core";
import { edition2021 } from "../../src/form/edition-2021.ts";
import { template } from "../support/workbooks.ts";
import { allChecked, usePanes } from "./panes.ts";

const open = usePanes();
const workbook = template(edition2021);

/** Office is ready only when somebody lets it be; what asks it asks after the page was parsed. */
const OFFICE_WAITS = `addEventListener("readystatechange", () => {
  if (document.readyState !== "interactive") return;
  const ready = Office.onReady;
  const held = new Promise((go) => { globalThis.letOfficeBeReady = go; });
  Office.onReady = (...them) => held.then(() => ready(...them));
}, true);`;

const letOfficeBeReady = (page: Page) => page.evaluate("letOfficeBeReady()");

const background = (page: Page) =>
  page
    .getByRole("banner")
    .evaluate((header) => getComputedStyle(header).backgroundColor.match(/\d+/gu)?.map(Number));

test("the pane is there before Office, and shows what was asked for by then", async () => {
  const pane = await open({ workbook, script: OFFICE_WAITS });
  const { page } = pane;
  await page.getByText("正在读取工作簿…").waitFor();
  await page.getByRole("tab", { name: "文字" }).click();
  await page.getByRole("tab", { name: "文字", selected: true }).waitFor();
  await page.getByText("正在读取工作簿…").waitFor();

  await letOfficeBeReady(page);
  await allChecked(pane);
  await page.getByRole("tab", { name: "文字", selected: true }).waitFor();
  await page.getByRole("tab", { name: "核对" }).click();
  await page.getByText("还有166格未填").waitFor();
});

test("a light system shows a dark Office's pane dark, once Office has said so", async () => {
  const { page } = await open({ workbook, theme: "dark", script: OFFICE_WAITS });
  await page.getByText("正在读取工作簿…").waitFor();
  expect(await background(page)).toEqual([255, 255, 255]);
  await letOfficeBeReady(page);
  await page.getByText("还有166格未填").waitFor();
  expect(Math.max(...((await background(page)) ?? []))).toBeLessThan(80);
});

test("where the system is dark, the page says that it opens until the dark look is there", async () => {
  const { page } = await open({
    ...{ workbook, theme: "dark", script: OFFICE_WAITS },
    context: { colorScheme: "dark" },
  });
  await page.getByText("正在打开…").waitFor();
  await letOfficeBeReady(page);
  await page.getByText("还有166格未填").waitFor();
  expect(Math.max(...((await background(page)) ?? []))).toBeLessThan(80);
});
