/**
 * `npm run bench:collect-page`: two hundred workbooks in the page of the collection, from the choice of the folder to
 * all outputs, beside `ogi collect` with as many workers; what the page's own thread does meanwhile; two thousand
 * units scrolled; and the memory of the browser once the page is closed. It ends with 1 where a promise is not kept.
 *
 *   npm run bench:collect-page -- --files 60 --units 500 --rounds 1
 */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { availableParallelism, tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import type { Browser, Page } from "playwright-core";
import { formatAnnualReport } from "../src/report/json.ts";
import { builtCollect } from "../tests/support/built-collect.ts";
import { withBrowser } from "../tests/support/browser.ts";
import { serve } from "../tests/support/static-server.ts";
import { endRun, startRun } from "../tests/support/test-run.ts";
import { unitReport } from "../tests/support/unit-reports.ts";
import { makeWorkbooks } from "./bulk/make-workbooks.ts";
import { measureNode } from "./bulk/measure.ts";
import { tasksDuring, type PageTasks } from "./page/page-tasks.ts";

const { values: given } = parseArgs({
  options: {
    files: { type: "string", default: "200" },
    units: { type: "string", default: "2000" },
    rounds: { type: "string", default: "3" },
  },
});
const [files, units, rounds] = [Number(given.files), Number(given.units), Number(given.rounds)];

/** As crew.ts has it: so many read at a time. */
const READERS = Math.min(4, Math.max(1, availableParallelism() - 1));

const MOST_TASK = 50;
const MOST_TIMES = 3;
/** Milliseconds of a frame at sixty a second, of which the page's own thread may have this much. */
const MOST_FRAME = 16;
/** A browser keeps something of every page that it has shown. */
const MOST_MEGABYTES = 40;

const WHEEL = 600;
const PATIENCE = 600_000;

const folder = mkdtempSync(join(tmpdir(), "ogi-bench-collect-page-"));
process.on("exit", () => {
  rmSync(folder, { recursive: true });
});
const received = join(folder, "received");
mkdirSync(received);
await makeWorkbooks(received, files, (report, i) => ({
  ...report,
  year: 2025,
  organ: { ...report.organ, name: `某某省第${i}局` },
}));
const many = join(folder, "many");
mkdirSync(many);
for (let i = 0; i < units; i += 1) {
  writeFileSync(join(many, `${i}.json`), formatAnnualReport(unitReport(`某某省第${i}局`)));
}

async function gathered(page: Page, from: string): Promise<void> {
  await page.getByLabel("收到的文件夹").setInputFiles(from);
  await page.getByRole("heading", { name: /家：收到/u }).waitFor();
}

async function exported(page: Page): Promise<void> {
  await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "导出全部结果" }).click(),
  ]);
}

async function openPage(browser: Browser, address: string): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: 1366, height: 768 }, locale: "zh-CN" });
  page.setDefaultTimeout(PATIENCE);
  await page.goto(address);
  await page.getByText("把收到的年报拖到这里").waitFor();
  return page;
}

/** Seconds from the choice of the folder until everything is handed over. */
async function secondsOfPage(browser: Browser, address: string): Promise<number> {
  const page = await openPage(browser, address);
  const start = performance.now();
  await gathered(page, received);
  await exported(page);
  const seconds = (performance.now() - start) / 1000;
  await page.close();
  return seconds;
}

function secondsOfCommand(): number {
  const words = ["collect", received, "--year", "2025", "--jobs", String(READERS)];
  return measureNode(["build/ogi.js", ...words, "-o", join(folder, "汇总"), "--force"]).wall;
}

/** What all processes of the browser hold, in MB. */
async function megabytesOf(browser: Browser): Promise<number> {
  const session = await browser.newBrowserCDPSession();
  const { processInfo } = await session.send("SystemInfo.getProcessInfo");
  await session.detach();
  const kilobytes = processInfo.map(({ id }) => {
    const status = readFileSync(`/proc/${id}/status`, "utf8");
    return Number(/^RssAnon:\s+(\d+)/mu.exec(status)?.[1] ?? 0);
  });
  return kilobytes.reduce((sum, it) => sum + it, 0) / 1024;
}

async function scrolled(page: Page): Promise<void> {
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  for (let top = 0; top < height; top += WHEEL) {
    await page.mouse.wheel(0, WHEEL);
    await page.evaluate(() => new Promise(requestAnimationFrame));
  }
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;
}

function tell(what: string, { longest, total, worst }: PageTasks): void {
  const [most, all] = [longest, total].map(
    ({ cpu, clock }) => `${cpu.toFixed(0)} ms (${clock.toFixed(0)} by the clock)`,
  );
  console.log(`${what}: longest task ${most}, all tasks ${all}`);
  for (const line of worst) console.log(`    ${line}`);
}

startRun();
try {
  const server = await serve((await builtCollect()).folder);
  const address = `${server.origin}/collect.html`;
  await withBrowser(async (browser) => {
    const times = { page: [] as number[], command: [] as number[] };
    for (let round = 0; round < rounds; round += 1) {
      times.command.push(secondsOfCommand());
      times.page.push(await secondsOfPage(browser, address));
    }
    const ratio = median(times.page) / median(times.command);
    console.log(`ogi collect, ${files} workbooks   ${median(times.command).toFixed(2)} s`);
    console.log(`the page, ${files} workbooks      ${median(times.page).toFixed(2)} s`);

    const before = await megabytesOf(browser);
    const reading = await openPage(browser, address);
    const read = await tasksDuring(browser, reading, async () => {
      await gathered(reading, received);
      await exported(reading);
    });
    await reading.close();
    tell(`${files} files`, read);

    const long = await openPage(browser, address);
    await gathered(long, many);
    await long.mouse.move(600, 500);
    const scroll = await tasksDuring(browser, long, () => scrolled(long));
    tell(`${units} units scrolled`, scroll);
    const full = await megabytesOf(browser);
    await long.close();
    await new Promise((resolve) => setTimeout(resolve, 3000));
    const after = await megabytesOf(browser);
    console.log(
      `memory of the browser: ${before.toFixed(0)} MB before, ${full.toFixed(0)} with ${units} units, ${after.toFixed(0)} after closing`,
    );

    const promises: readonly (readonly [what: string, found: number, most: number])[] = [
      ["page ÷ command line", ratio, MOST_TIMES],
      [`${files} files: longest task, ms of processor`, read.longest.cpu, MOST_TASK],
      [`${units} units: longest task while scrolling`, scroll.longest.cpu, MOST_TASK],
      [`${units} units: 95% of the frames, ms of processor`, scroll.frame, MOST_FRAME],
      ["MB kept after closing", after - before, MOST_MEGABYTES],
    ];
    for (const [what, found, most] of promises) {
      console.log(`${found <= most ? "√" : "×"} ${what.padEnd(44)} ${found.toFixed(2)} ≤ ${most}`);
    }
    process.exitCode = promises.every(([, found, most]) => found <= most) ? 0 : 1;
  });
  await server.close();
} finally {
  await endRun();
}
