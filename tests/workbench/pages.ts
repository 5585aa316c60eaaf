/** The built page without Excel in a browser, for the tests of one file. */
import type { Page } from "playwright-core";
import { builtWorkbench } from "../support/built-workbench.ts";
import { useBuiltPage, type OpenedPage, type PageOptions } from "./built-page.ts";

/** Where a step hangs, the test says at which. */
const PATIENCE = 30_000;

/** Lets the tests of a file open pages; none of them may have complained. */
export function useWorkbench(): (options?: PageOptions) => Promise<OpenedPage> {
  return useBuiltPage({
    ...{ built: builtWorkbench, name: "index.html", patience: PATIENCE, shown: allLoaded },
    viewport: { width: 1280, height: 800 },
  });
}

/** The same page in another tab of the same browser. */
export async function anotherTab(page: Page): Promise<Page> {
  const another = await page.context().newPage();
  another.setDefaultTimeout(PATIENCE);
  await another.goto(page.url());
  await allLoaded(another);
  return another;
}

/** The page has loaded all that it will ever ask for. */
export async function allLoaded(page: Page): Promise<void> {
  await page.locator("html[data-loaded=all]").waitFor({ state: "attached" });
  await page.getByRole("table").waitFor();
}

/** A cell of the form, or any other place, by the key that is its id. */
export function at(page: Page, key: string) {
  return page.locator(`[id="${key}"]`);
}

/** What is pressed for a file that comes as a download: its name and its bytes. */
export async function downloaded(
  page: Page,
  press: () => Promise<void>,
): Promise<{ readonly name: string; readonly path: string }> {
  const [file] = await Promise.all([page.waitForEvent("download"), press()]);
  return { name: file.suggestedFilename(), path: await file.path() };
}

export async function saveJson(page: Page): Promise<void> {
  await page.getByRole("button", { name: "更多" }).click();
  await page.getByRole("button", { name: "保存JSON" }).click();
}

/** Opens a file as somebody does who picks it. */
export async function pick(
  page: Page,
  file: string | { name: string; mimeType: string; buffer: Buffer },
): Promise<void> {
  await page.getByLabel("要打开的文件").setInputFiles(file);
  await page.getByText(/^已打开/u).waitFor();
}
