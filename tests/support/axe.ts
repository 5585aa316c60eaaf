/** axe-core in the page of a test. */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { AxeResults, RunOptions } from "axe-core";
import type { Page } from "playwright-core";
import { turnOf } from "./long-matrix.ts";

export const colorSchemes = ["light", "dark"] as const;

export type ColorScheme = (typeof colorSchemes)[number];

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** Nothing but the colours is another in the dark: of all the rest axe would say again what it said in the light. */
const OPTIONS: Readonly<Record<ColorScheme, RunOptions>> = {
  light: { resultTypes: ["violations"] },
  dark: { resultTypes: ["violations"], runOnly: ["color-contrast", "link-in-text-block"] },
};

/** What axe finds in the page as it is now, and how far the page is wider than its window. */
export async function faultsOf(page: Page, scheme: ColorScheme): Promise<string[]> {
  // what has just changed has its colours when its transitions are over
  await page.evaluate(() =>
    Promise.allSettled(document.getAnimations().map((animation) => animation.finished)),
  );
  if (!(await page.evaluate(() => "axe" in globalThis))) await page.evaluate(AXE);
  const { violations } = await page.evaluate<AxeResults>(
    `axe.run(${JSON.stringify(OPTIONS[scheme])})`,
  );
  return [
    ...violations.flatMap(({ id, nodes }) =>
      nodes.map(({ html, failureSummary = "" }) => `${id}: ${html} ${failureSummary}`),
    ),
    ...(await tooWide(page)),
  ];
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

/**
 * In which of the sizes the page is wider than its window, and what axe finds, for which they take turns, in the light
 * and in the dark: a page that follows the system does so while it is open.
 *
 * @param row the number of what is looked at, from 0
 */
export async function faultsInAll(
  page: Page,
  sizes: readonly Size[],
  row: number,
): Promise<string[]> {
  const found: string[] = [];
  const look = async (size: Size, scheme: ColorScheme): Promise<void> => {
    await page.setViewportSize(size);
    const faults = await faultsOf(page, scheme);
    found.push(...faults.map((it) => `${scheme}, ${size.width} wide: ${it}`));
  };
  for (const size of sizes) {
    await page.setViewportSize(size);
    found.push(...(await tooWide(page)).map((it) => `${size.width} wide: ${it}`));
  }
  for (const size of turnOf(sizes, row + 1)) await look(size, "light");
  await turnTo(page, "dark");
  for (const size of turnOf(sizes, row)) await look(size, "dark");
  await turnTo(page, "light");
  const [first] = sizes;
  if (first) await page.setViewportSize(first);
  return found;
}

/** Its own colours for the dark come a little later. */
async function turnTo(page: Page, scheme: ColorScheme): Promise<void> {
  await page.emulateMedia({ colorScheme: scheme });
  await page.waitForFunction((wanted) => {
    const ground = document.querySelector(".fui-FluentProvider") ?? document.body;
    const [red = "255"] = /\d+/u.exec(getComputedStyle(ground).backgroundColor) ?? [];
    return Number(red) < 128 === (wanted === "dark");
  }, scheme);
}

/** How far the page is wider than its window, in words. */
export async function tooWide(page: Page): Promise<string[]> {
  // what floats over it takes its place a moment after the window has changed
  await page
    .waitForFunction(() => document.documentElement.scrollWidth <= innerWidth, undefined, {
      timeout: 2000,
    })
    .catch(() => undefined);
  const wider = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  return wider > 0 ? [`${wider} pixels too wide`] : [];
}
