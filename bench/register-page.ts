/**
 * `npm run bench:register-page`: how soon the page of the register shows today's desk of a register of 1,000 requests,
 * beside the page of the report that shows an annual workbook, in turn: from the choice of the file on.
 */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import { fillBook } from "../src/book/fill-book.ts";
import { fillRegister } from "../src/book/register/fill-register.ts";
import { answeredRequest, registerOf, requestOf } from "../src/build/rule-cases/sound-register.ts";
import { dayNumber, dayOfNumber } from "../src/calendar/day-number.ts";
import { editionOf } from "../src/form/editions.ts";
import { REGISTER_TEMPLATE } from "../src/layout/register/plan-register.ts";
import { templatePath } from "../src/layout/template-name.ts";
import { nodePlatform } from "../src/package/node-platform.ts";
import { emptyReport } from "../src/report/empty-report.ts";
import { openWorkbook } from "../src/workbook/open-workbook.ts";
import { withBrowser } from "../tests/support/browser.ts";
import { builtRegister } from "../tests/support/built-register.ts";
import { builtWorkbench } from "../tests/support/built-workbench.ts";
import { serve } from "../tests/support/static-server.ts";
import { endRun, startRun } from "../tests/support/test-run.ts";

const ROUNDS = 7;
const LINES = 1000;
const GOAL = 2;

const day = (first: string, i: number): string => dayOfNumber(dayNumber(first) + (i % 330));

function registerBytes(): Uint8Array {
  const requests = Array.from({ length: LINES }, (_, i) => {
    const line = { number: `2026-${i}`, subject: `第${i}项`, received: day("2026-01-01", i) };
    return i % 10 === 0
      ? requestOf({ ...line, received: day("2026-10-01", i % 60) })
      : answeredRequest({ ...line, answered: day("2026-01-20", i) });
  });
  const workbook = openWorkbook(readFileSync(REGISTER_TEMPLATE), nodePlatform);
  fillRegister(workbook, registerOf(requests), "2026-11-30");
  return workbook.save();
}

function annualBytes(): Uint8Array {
  const edition = editionOf("2021");
  const organ = { name: "某某市统计局", kind: "department" } as const;
  const workbook = openWorkbook(readFileSync(templatePath(edition, { zeros: true })), nodePlatform);
  fillBook(workbook, emptyReport({ edition, year: 2026, organ, zeros: true }));
  return workbook.save();
}

interface Opening {
  readonly folder: string;
  readonly path: string;
  /** The field of the file. */
  readonly field: string;
  readonly file: string;
  /** What is shown once it is open. */
  readonly shown: string;
}

/** Milliseconds until it shows. */
async function opening(browser: Browser, it: Opening): Promise<number> {
  const server = await serve(it.folder);
  const page = await browser.newPage({ viewport: { width: 1366, height: 768 } });
  await page.goto(`${server.origin}/${it.path}`);
  await page.waitForTimeout(1000);
  const begun = performance.now();
  await page.getByLabel(it.field).setInputFiles(it.file);
  await page.locator(it.shown).first().waitFor();
  const took = performance.now() - begun;
  await page.close();
  await server.close();
  return took;
}

function median(times: readonly number[]): number {
  return [...times].sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? NaN;
}

/** A file, as a browser is given one: what is sent to it as bytes would cost more than to read it. */
function fileOf(folder: string, name: string, bytes: Uint8Array): string {
  const file = join(folder, name);
  writeFileSync(file, bytes);
  return file;
}

startRun();
const files = mkdtempSync(join(tmpdir(), "ogi-register-page-"));
try {
  const annual: Opening = {
    folder: (await builtWorkbench()).folder,
    path: "",
    field: "要打开的文件",
    file: fileOf(files, "年报.xlsx", annualBytes()),
    shown: "text=已打开年报.xlsx",
  };
  const register: Opening = {
    folder: (await builtRegister()).folder,
    path: "register.html",
    field: "台账文件",
    file: fileOf(files, "台账.xlsx", registerBytes()),
    shown: "role=tab[name='今日']",
  };
  const times = { annual: [] as number[], register: [] as number[] };
  await withBrowser(async (browser) => {
    for (let round = 0; round < ROUNDS; round += 1) {
      times.annual.push(await opening(browser, annual));
      times.register.push(await opening(browser, register));
    }
  });
  const [of, beside] = [median(times.register), median(times.annual)];
  console.log(`annual workbook              ${beside.toFixed(0).padStart(6)} ms`);
  console.log(`register of ${LINES} requests    ${of.toFixed(0).padStart(6)} ms`);
  console.log(`ratio ${(of / beside).toFixed(2)} (goal ≤ ${GOAL})`);
} finally {
  rmSync(files, { recursive: true });
  await endRun();
}
