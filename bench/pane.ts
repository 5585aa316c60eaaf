/**
 * `npm run bench:pane`: what the built pane costs, beside a hello-world pane of React and Fluent from the same
 * run: the JavaScript that is loaded before the checks show, the first thing that is drawn, and how soon a typed
 * figure is answered.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import type { Browser } from "playwright-core";
import { edition2021 } from "../src/form/edition-2021.ts";
import { emptyReport } from "../src/report/empty-report.ts";
import { openPane, type Pane } from "../tests/excel/browser.ts";
import { editsOf, typeAll } from "../tests/pane/typing.ts";
import { builtSite } from "../tests/support/built-site.ts";
import { withBrowser } from "../tests/support/browser.ts";
import { runVite } from "../tests/support/run-vite.ts";
import { endRun, onceForRun, startRun } from "../tests/support/test-run.ts";
import { filled } from "../tests/support/workbooks.ts";

const RUNS = 15;

/** Microsoft's hello-world pane, and so ours at most: the README's goal for JavaScript before the checks show. */
const MOST_KILOBYTES = 169;

const organ = { name: "某某市统计局", kind: "department" } as const;
const blank = emptyReport({ edition: edition2021, year: 2025, organ, zeros: false });
const workbook = filled(blank);

interface Page {
  readonly folder: string;
  /** What is there to read once it can be worked with. */
  readonly ready: string;
}

interface Opening {
  /** Milliseconds from the navigation to the first contentful paint. */
  readonly drawn: number;
  /** To the frame in which it can be worked with. */
  readonly ready: number;
  /** The JavaScript that was loaded by then, in gzip. */
  readonly kilobytes: number;
  /** With what follows by itself: the rules on text. */
  readonly inTheEnd: number;
}

/** Opens a page as Excel does, in a browser that has not seen it before. */
async function measure(browser: Browser, { folder, ready }: Page): Promise<Opening> {
  const pane = await open(browser, folder, ready);
  const [drawn, readyAt, loaded] = await pane.page.evaluate<
    [number, number, string[]]
  >(`(async () => {
    const paints = () => performance.getEntriesByName("first-contentful-paint");
    while (window.readyAt === undefined || paints().length === 0) {
      await new Promise(requestAnimationFrame);
    }
    return [paints()[0].startTime, window.readyAt, window.loadedBefore];
  })()`);
  await pane.page.waitForLoadState("networkidle");
  const all = pane.requests;
  await pane.close();
  return {
    drawn,
    ready: readyAt,
    kilobytes: kilobytesOf(folder, loaded),
    inTheEnd: kilobytesOf(folder, all),
  };
}

/** In gzip, the scripts that came out of the folder. */
function kilobytesOf(folder: string, addresses: readonly string[]): number {
  const bytes = addresses
    .filter((it) => /^http:\/\/127\.0\.0\.1:.*\.js$/u.test(it))
    .map((it) => gzipSync(readFileSync(join(folder, new URL(it).pathname))).length)
    .reduce((sum, length) => sum + length, 0);
  return bytes / 1000;
}

function open(browser: Browser, folder: string, ready: string): Promise<Pane> {
  // the TypeScript runner calls __name wherever a function gets a name, in the page too
  const script = `
    globalThis.__name = (it) => it;
    new MutationObserver((changes, observer) => {
      if (!document.body?.textContent.includes(${JSON.stringify(ready)})) return;
      observer.disconnect();
      requestAnimationFrame(() => {
        window.readyAt = performance.now();
        window.loadedBefore = performance.getEntriesByType("resource").map(({ name }) => name);
      });
    }).observe(document, { childList: true, subtree: true, characterData: true });`;
  return openPane({ folder, path: "/taskpane.html", workbook, browser, script });
}

/** Types all figures of a report one after another: milliseconds from each to the frame that answers it. */
async function measureTyping(browser: Browser, { folder, ready }: Page): Promise<number[]> {
  const pane = await open(browser, folder, ready);
  await pane.page.getByRole("button", { name: "按定稿核对" }).click();
  const inputs = edition2021.cells.filter(({ computed }) => !computed);
  const edits = editsOf(
    blank,
    inputs.map(({ id, index }) => [id, index % 7]),
  );
  const answers = await typeAll(pane.host, edits);
  await pane.close();
  if (answers.some(({ shown }, i) => shown.join() !== edits[i]?.due.join())) {
    throw new Error("The pane did not show what is due.");
  }
  return answers.map(({ milliseconds }) => milliseconds);
}

function quantile(numbers: readonly number[], part: number): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.floor(part * (sorted.length - 1))] ?? NaN;
}

async function run(browser: Browser): Promise<void> {
  const ours: Page = { folder: await builtSite(), ready: "还有166格未填" };
  const hello: Page = {
    folder: await onceForRun("hello", (folder) => {
      runVite("bench/hello/vite.config.ts", folder);
    }),
    ready: "Insert text",
  };

  const openings: { readonly ours: Opening; readonly hello: Opening }[] = [];
  for (let i = 0; i < RUNS; i += 1) {
    openings.push({ hello: await measure(browser, hello), ours: await measure(browser, ours) });
  }
  const rows: readonly (readonly [what: string, unit: string, key: keyof Opening])[] = [
    ["JavaScript before it can be worked with, gzip", "KB", "kilobytes"],
    ["with the rules on text, which follow", "KB", "inTheEnd"],
    ["first contentful paint", "ms", "drawn"],
    ["checks shown, hello shown", "ms", "ready"],
  ];
  console.log(`\n${RUNS} openings each, medians${" ".repeat(26)}pane     hello     ratio`);
  for (const [what, unit, key] of rows) {
    const [own, other] = (["ours", "hello"] as const).map((page) =>
      quantile(
        openings.map((it) => it[page][key]),
        0.5,
      ),
    );
    if (own === undefined || other === undefined) continue;
    console.log(
      `${what.padEnd(46)} ${own.toFixed(0).padStart(6)} ${unit} ${other.toFixed(0).padStart(6)} ${unit} ${(own / other).toFixed(2).padStart(8)}`,
    );
  }
  const size = openings[0]?.ours.kilobytes ?? NaN;
  console.log(`goal: ${MOST_KILOBYTES} KB at most: ${size <= MOST_KILOBYTES ? "kept" : "missed"}`);

  const typing = await measureTyping(browser, ours);
  console.log(
    `\n${typing.length} figures typed: answered after ${quantile(typing, 0.5).toFixed(1)} ms (median), ` +
      `${quantile(typing, 0.95).toFixed(1)} ms (95 of 100), ${quantile(typing, 1).toFixed(1)} ms (longest)`,
  );
}

startRun();
try {
  await withBrowser(run);
} finally {
  await endRun();
}
