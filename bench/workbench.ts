/**
 * `npm run bench:workbench`: how soon the page without Excel shows what an edit makes of the checks, with 核对 open and
 * with 报告, with last year's number in every cell, and beside the same page without checks, in turn. Every edit of the first row of table three breaks or mends
 * two sums, and takes the report to or from a draft. Then, how much more the page holds after 1,000 edits.
 */
import type { Browser, Page } from "playwright-core";
import { MOST_STEPS } from "../src/hosts/file/history.ts";
import { builtWorkbench } from "../tests/support/built-workbench.ts";
import { exampleReport } from "../tests/support/examples.ts";
import { withBrowser } from "../tests/support/browser.ts";
import { runVite } from "../tests/support/run-vite.ts";
import { serve } from "../tests/support/static-server.ts";
import { endRun, onceForRun, startRun } from "../tests/support/test-run.ts";

const ROUNDS = 4;
const EDITS = 50;
const WARM_UP = 20;
const GOAL = { median: 50, p95: 100, report: 1.5, growth: 0.5 };

/** As many as 撤销 keeps, and until every script is as fast as it gets, which takes room too; and then as many more. */
const [FIRST_EDITS, FURTHER_EDITS] = [MOST_STEPS + 1000, 1000];

interface Case {
  readonly folder: string;
  /** The view of the pane that is open. */
  readonly view: "核对" | "报告";
  /** Whether last year's numbers are shown. */
  readonly lastYear?: "shown";
}

/** Milliseconds from each edit to the frame after the one that drew it. */
async function measure(browser: Browser, { folder, view, lastYear }: Case): Promise<number[]> {
  const server = await serve(folder);
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  await page.goto(`${server.origin}/`);
  await page.locator("html[data-loaded=all]").waitFor({ state: "attached" });
  await page.getByLabel("打开示例").selectOption("001.txt");
  await page.getByText("已打开001.txt").waitFor();
  if (lastYear) {
    const report = exampleReport("001");
    await page.getByLabel("要核对的上年年报").setInputFiles({
      name: "上年.json",
      mimeType: "application/json",
      buffer: Buffer.from(JSON.stringify({ ...report, year: (report.year ?? 0) - 1 })),
    });
    await page.getByRole("button", { name: "上年数" }).waitFor();
  }
  await page.getByRole("tab", { name: view }).click();
  await page.waitForTimeout(500);
  const times = await edit(page, EDITS + WARM_UP);
  await page.close();
  await server.close();
  return times.slice(WARM_UP);
}

/**
 * Megabytes that the page holds after some edits, and after as many more; by what is in the heap once everything that
 * nobody holds was cleared away.
 */
async function measureGrowth(browser: Browser, folder: string): Promise<number[]> {
  const server = await serve(folder);
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  await page.goto(`${server.origin}/`);
  await page.locator("html[data-loaded=all]").waitFor({ state: "attached" });
  await page.getByLabel("打开示例").selectOption("001.txt");
  await page.getByText("已打开001.txt").waitFor();
  const devTools = await page.context().newCDPSession(page);
  const held = async (): Promise<number> => {
    await devTools.send("HeapProfiler.collectGarbage");
    const { usedSize } = await devTools.send("Runtime.getHeapUsage");
    return usedSize / 1e6;
  };
  const sizes: number[] = [];
  for (const edits of [FIRST_EDITS, FURTHER_EDITS]) {
    await edit(page, edits);
    sizes.push(await held());
  }
  await page.close();
  await server.close();
  return sizes;
}

/** A script of the page: the TypeScript runner would name functions that do not exist there. */
function edit(page: Page, edits: number): Promise<number[]> {
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
    for (let i = 0; i < ${edits}; i += 1) {
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
  console.log(`${name.padEnd(16)} median ${median ?? ""} ms   p95 ${p95 ?? ""} ms`);
}

startRun();
try {
  const { folder } = await builtWorkbench();
  const unchecked = await onceForRun("unchecked", (made) => {
    runVite("bench/unchecked.vite.config.ts", made);
  });
  const cases = {
    checks: { folder, view: "核对" },
    report: { folder, view: "报告" },
    lastYear: { folder, view: "核对", lastYear: "shown" },
    unchecked: { folder: unchecked, view: "核对" },
  } as const satisfies Record<string, Case>;
  const times: Record<keyof typeof cases, number[]> = {
    checks: [],
    report: [],
    lastYear: [],
    unchecked: [],
  };
  await withBrowser(async (browser) => {
    for (let round = 0; round < ROUNDS; round += 1) {
      times.unchecked.push(...(await measure(browser, cases.unchecked)));
      times.checks.push(...(await measure(browser, cases.checks)));
      times.report.push(...(await measure(browser, cases.report)));
      times.lastYear.push(...(await measure(browser, cases.lastYear)));
    }
  });
  show("核对 open", times.checks);
  show("报告 open", times.report);
  show("上年数 shown", times.lastYear);
  show("without checks", times.unchecked);
  const ratio = (a: readonly number[], b: readonly number[]): string =>
    (at(a, 0.5) / at(b, 0.5)).toFixed(2);
  console.log(
    `an edit takes ${ratio(times.checks, times.unchecked)} times as long with its checks`,
  );
  console.log(
    `with 报告 open ${ratio(times.report, times.checks)} times as long as with 核对 open; goal: ${GOAL.report}`,
  );
  console.log(
    `with 上年数 shown ${ratio(times.lastYear, times.checks)} times as long as without; goal: 1`,
  );
  const [before = 0, after = 0] = await withBrowser((browser) => measureGrowth(browser, folder));
  console.log(
    `the page holds ${before.toFixed(2)} MB after ${FIRST_EDITS} edits, ${after.toFixed(2)} MB after ${FURTHER_EDITS} more; goal: ${GOAL.growth} MB more at most`,
  );
  console.log(`goal: median ${GOAL.median} ms, p95 ${GOAL.p95} ms`);
} finally {
  await endRun();
}
