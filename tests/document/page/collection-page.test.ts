/** 汇总.html in a browser: it asks for nothing, shows who stands behind a number, and can be used without a mouse. */
import { createHash } from "node:crypto";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Page } from "playwright-core";
import type { Collected } from "../../../src/collection/collected.ts";
import { drawChart } from "../../../src/document/charts/draw-chart.ts";
import { collectionPage } from "../../../src/document/page/collection-page.ts";
import { PAGE_SCRIPT, SCRIPT_HASH } from "../../../src/document/page/page-script.ts";
import { PAGE_STYLE, STYLE_HASH } from "../../../src/document/page/page-style.ts";
import { faultsOf } from "../../support/axe.ts";
import {
  collectionOf,
  findingOf,
  largeCollection,
  missingUnit,
  receivedUnit,
  unitOf,
} from "../../support/collections.ts";

const count = "requests.newThisYear.naturalPerson";
const folder = mkdtempSync(join(tmpdir(), "ogi-page-"));

afterAll(() => {
  rmSync(folder, { recursive: true });
});

interface Opened {
  readonly page: Page;
  /** Whatever the page asked for, and what the browser said against it. */
  readonly asked: string[];
  readonly said: string[];
}

function html(collected: Collected): string {
  return collectionPage(collected, drawChart).join("");
}

async function opened(collected: Collected): Promise<Opened> {
  const path = join(folder, "汇总.html");
  writeFileSync(path, html(collected));
  const browser = await standing.browser();
  const page = await browser.newPage({ viewport: { width: 1366, height: 768 } });
  const [asked, said]: [string[], string[]] = [[], []];
  page.on("request", (request) => asked.push(request.url().slice(0, 30)));
  page.on("console", (message) => said.push(message.text()));
  page.on("pageerror", (error) => said.push(error.message));
  await page.goto(pathToFileURL(path).href);
  return { page, asked, said };
}

const units = [
  receivedUnit(unitOf("甲局", { group: "部门" }), { [count]: 3 }),
  receivedUnit(unitOf("乙镇", { scope: "below", group: "乡镇" }), { [count]: 12 }),
  receivedUnit(unitOf("丙局", { group: "部门" }), { [count]: null }),
  receivedUnit(unitOf("戊局", { group: "部门" })),
  missingUnit(unitOf("丁局")),
];

test("the policy of the page lets exactly its program and its style in", () => {
  const hash = (text: string) => createHash("sha256").update(text).digest("base64");
  expect([hash(PAGE_SCRIPT), hash(PAGE_STYLE)]).toEqual([SCRIPT_HASH, STYLE_HASH]);
});

test("it asks for nothing but itself, and the browser has nothing to say", async () => {
  const { page, asked, said } = await opened(largeCollection(60));
  const drawn = await page.$$eval("img", (images) => images.map((it) => it.naturalWidth));
  expect(drawn.length).toBeGreaterThan(3);
  expect(drawn.every((width) => width === 760)).toBe(true);
  expect(said).toEqual([]);
  expect(asked.filter((url) => !url.startsWith("data:"))).toEqual([asked[0]]);
  await page.close();
});

test("a number shows the units behind it, the largest first, and who left it blank", async () => {
  const { page } = await opened(collectionOf(units));
  await page.click(`#sums-all button:text-is("15")`);
  expect(await page.textContent("#who-title")).toBe("本行政区域　表三“一、本年新收”行“自然人”列");
  expect(
    await page.$$eval("#who-rows tr", (rows) =>
      rows.map((it) => Array.from(it.children, ({ textContent }) => textContent)),
    ),
  ).toEqual([
    ["乙镇", "12"],
    ["甲局", "3"],
  ]);
  expect(await page.textContent("#who-sum")).toBe("15");
  expect(await page.textContent("#who-blanks")).toBe("没有填写的单位1个：丙局。");
  expect(await page.textContent("#who-zeros")).toBe("填0的单位1个。");
  await page.click("#who-close");
  await page.click(`#sums-own button:text-is("3")`);
  expect(await page.$$eval("#who-rows tr", (rows) => rows.length)).toBe(1);
  await page.close();
});

test("it works by keyboard: Enter opens, Escape closes, and the number has the focus again", async () => {
  const { page } = await opened(collectionOf(units));
  const number = page.locator(`#sums-all button:text-is("15")`);
  await number.focus();
  await page.keyboard.press("Enter");
  expect(await page.evaluate(() => document.activeElement?.id)).toBe("who-close");
  await page.keyboard.press("Escape");
  expect(await page.isVisible("#who")).toBe(false);
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe("15");
  await page.close();
});

test("who is missing and what was found stand in it, and a box picks rows out", async () => {
  const findings = [findingOf({ unit: "甲局" }), findingOf({ unit: "乙镇", message: "另一处" })];
  const { page } = await opened(collectionOf(units, { findings }));
  expect(await page.textContent(".standing")).toBe("未齐（4/5），不得公布");
  expect(await page.textContent("#standing")).toContain("未报送（1个）：丁局");
  await page.fill('[data-filter="findings-table"]', "另一处");
  expect(await page.textContent("#findings-table-count")).toBe("显示1行");
  const hidden = await page.$$eval("#findings-table tbody tr", (rows) =>
    rows.map((row) => row.hasAttribute("hidden")),
  );
  expect(hidden).toEqual([true, false]);
  await page.close();
});

test("names that look like markup are text, also in the program's data", async () => {
  const hostile = `</script><img src=x onerror=alert(1)><!--"&'`;
  const collected = collectionOf(
    [receivedUnit(unitOf(hostile, { group: hostile }), { [count]: 7 })],
    {
      organ: hostile,
      findings: [findingOf({ unit: hostile, message: hostile })],
    },
  );
  const { page, said } = await opened(collected);
  await page.click(`#sums-all button:text-is("7")`);
  expect(await page.textContent("#who-rows th")).toBe(hostile);
  expect(await page.$$eval("img[onerror]", (found) => found.length)).toBe(0);
  expect(said).toEqual([]);
  await page.close();
});

test("axe finds nothing, with and without the units behind a number", async () => {
  const { page } = await opened(largeCollection(30));
  await page.evaluate(() => {
    for (const it of document.querySelectorAll("details")) it.open = true;
  });
  expect(await faultsOf(page, "light")).toEqual([]);
  await page.click("#sums-all td button >> nth=20");
  expect(await faultsOf(page, "light")).toEqual([]);
  await page.close();
});

test("an empty collection is a page too, and the same collection the same text", () => {
  const empty = html(collectionOf([]));
  expect(empty).toContain("应报0个，收到0个");
  const collected = largeCollection(30);
  expect(html(collected)).toBe(html(collected));
});
