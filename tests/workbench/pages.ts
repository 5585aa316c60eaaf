/** The built page without Excel in a browser, for the tests of one file. */
import { pathToFileURL } from "node:url";
import type { BrowserContextOptions, Page } from "playwright-core";
import { builtWorkbench, type BuiltWorkbench } from "../support/built-workbench.ts";
import { complaintsOf, POLICY_COMPLAINT } from "../support/complaints.ts";
import type { LentPage, PageKind } from "../support/kept-pages.ts";

/** From a server, or opened by double click. */
export type Way = "served" | "single file";

export interface PageOptions {
  readonly way?: Way;
  readonly context?: BrowserContextOptions;
  /** Runs in the page before anything else. */
  readonly before?: () => void;
}

interface Opened extends LentPage {
  readonly complaints: readonly string[];
}

export interface Workbench {
  readonly page: Page;
  /** Every address that the page asked for. */
  readonly requests: readonly string[];
}

/** Where a step hangs, the test says at which. */
const PATIENCE = 30_000;

const KIND: PageKind = {
  always: POLICY_COMPLAINT,
  options: { viewport: { width: 1280, height: 800 }, locale: "zh-CN", reducedMotion: "reduce" },
};

/** Lets the tests of a file open pages; none of them may have complained. */
export function useWorkbench(): (options?: PageOptions) => Promise<Workbench> {
  const opened: Opened[] = [];
  let built: BuiltWorkbench;

  beforeAll(async () => {
    built = await builtWorkbench();
  });
  afterEach(async () => {
    const closed = opened.splice(0);
    await Promise.all(closed.map(({ giveBack }) => giveBack()));
    for (const { complaints } of closed) expect(complaints).toEqual([]);
  });

  return async ({ way = "served", context, before } = {}) => {
    const lent = await standing.lendPage(KIND, context);
    const { page } = lent;
    page.setDefaultTimeout(PATIENCE);
    if (before) await lent.addScript(before);
    const complaints = complaintsOf(page);
    const requests: string[] = [];
    opened.push({ ...lent, complaints });
    page.on("request", (request) => requests.push(request.url()));
    const served = `${await standing.originOf(built.folder)}/`;
    await page.goto(way === "served" ? served : pathToFileURL(built.singleFile).href);
    await allLoaded(page);
    return { page, requests };
  };
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
