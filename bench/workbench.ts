/**
 * `npm run bench:workbench`: how soon the page without Excel shows what an edit makes of the checks, beside the same
 * page without checks from the same run. Every edit of the first row of table three breaks or mends two sums.
 */
import type { Browser, Page } from "playwright-core";
import { builtWorkbench } from "../tests/support/built-workbench.ts";
import { withBrowser } from "../tests/support/browser.ts";
import { runVite } from "../tests/support/run-vite.ts";
import { serve } from "../tests/support/static-server.ts";
import { endRun, onceForRun, startRun } from "../tests/support/test-run.ts";

const EDITS = 200;
const WARM_UP = 20;
const GOAL = { median: 50, p95: 100 };

/** Milliseconds from each edit to the frame after the one that drew it. */
async function measure(browser: Browser, folder: string): Promise<number[]> {
  const server = await serve(folder);
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  await page.goto(`${server.origin}/`);
  await page.locator("html[data-loaded=all]").waitFor({ state: "attached" });
  await page.getByLabel("打开示例").selectOption("001.txt");
  await page.getByText("已打开001.txt").waitFor();
  const times = await edit(page);
  await page.close();
  await server.close();
  return times.slice(WARM_UP);
}

/** A script of the page: the TypeScript runner would name functions that do not exist there. */
function edit(page: Page): Promise<number[]> {
  return page.evaluate<number[]>(`(async () => {
    const cell = document.getElementById("requests.newThisYear.researchInstitution");
    const setValue = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, "value").set;
    const painted = () => new Promise((resolve) => {
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = resolve;
        port2.postMessage(null);
      });
    });
    const times = [];
    for (let i = 0; i < ${EDITS + WARM_UP}; i += 1) {
      cell.focus();
      setValue.call(cell, String(i % 2 === 0 ? 0 : 8));
      cell.dispatchEvent(new Event("input", { bubbles: true }));
      await painted();
      const begun = performance.now();
      cell.blur();
      await painted();
      times.push(performance.now() - begun);
    }
    return times;
  })()`);
}

function at(times: readonly number[], share: number): number {
  const sorted = [...times].sort((a, b) => a - b);
  return sorted[Math.floor(share * (sorted.length - 1))] ?? NaN;
}

function show(name: string, times: readonly number[]): void {
  const [median, p95] = [at(times, 0.5), at(times, 0.95)].map((it) => it.toFixed(1).padStart(6));
  console.log(`${name.padEnd(20)} median ${median ?? ""} ms   p95 ${p95 ?? ""} ms`);
}

startRun();
try {
  const { folder } = await builtWorkbench();
  const unchecked = await onceForRun("unchecked", (made) => {
    runVite("bench/unchecked.vite.config.ts", made);
  });
  await withBrowser(async (browser) => {
    const without = await measure(browser, unchecked);
    const checked = await measure(browser, folder);
    show("with checks", checked);
    show("without checks", without);
    const ratio = at(checked, 0.5) / at(without, 0.5);
    console.log(`an edit takes ${ratio.toFixed(2)} times as long with its checks`);
    console.log(`goal: median ${GOAL.median} ms, p95 ${GOAL.p95} ms`);
  });
} finally {
  endRun();
}
