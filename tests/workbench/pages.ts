/** The built page without Excel in a browser, for the tests of one file. */
import { pathToFileURL } from "node:url";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { launchBrowser } from "../support/browser.ts";
import { builtWorkbench } from "../support/built-workbench.ts";
import { serve, type StaticServer } from "../support/static-server.ts";
import { keptPage } from "./kept-page.ts";

/** From a server, or opened by double click. */
export type Way = "served" | "single file";

export interface PageOptions {
  readonly way?: Way;
  readonly context?: BrowserContextOptions;
  /** Runs in the page before anything else. */
  readonly before?: () => void;
}

interface Opened {
  readonly page: Page;
  readonly options: BrowserContextOptions;
  readonly complaints: readonly string[];
  /** Nothing but its options tells it from others, so that another test may take it over. */
  readonly isPlain: boolean;
}

export interface Workbench {
  readonly page: Page;
  /** Every address that the page asked for. */
  readonly requests: readonly string[];
}

/** Where a step hangs, the test says at which. */
const PATIENCE = 30_000;

/** What the page's own policy refuses is an error like any other. */
const POLICY_COMPLAINT = `document.addEventListener("securitypolicyviolation", (event) => {
  console.error(\`refused by \${event.violatedDirective}: \${event.blockedURI}\`);
});`;

/** Lets the tests of a file open pages in one browser; none of them may have complained. */
export function useWorkbench(): (options?: PageOptions) => Promise<Workbench> {
  let browser: Browser;
  let server: StaticServer;
  let singleFile: string;
  const opened: Opened[] = [];
  const kept = keptPage();

  beforeAll(async () => {
    const built = await builtWorkbench();
    singleFile = pathToFileURL(built.singleFile).href;
    server = await serve(built.folder);
    browser = await launchBrowser();
  });
  afterEach(async () => {
    const closed = opened.splice(0);
    await Promise.all(
      closed.map(async ({ page, options, isPlain }) => {
        const context = page.context();
        // of several pages, or tabs, none is as if it were new
        if (closed.length > 1 || !isPlain || context.pages().length > 1) return context.close();
        return kept.keep(options, page, server.origin);
      }),
    );
    for (const { complaints } of closed) expect(complaints).toEqual([]);
  });
  afterAll(async () => {
    await browser.close();
    await server.close();
  });

  return async ({ way = "served", context: options = {}, before } = {}) => {
    const isPlain = way === "served" && before === undefined;
    const left = isPlain ? await kept.take(options) : undefined;
    const page = left ?? (await newPage(browser, options, before));
    const complaints: string[] = [];
    const requests: string[] = [];
    opened.push({ page, options, complaints, isPlain });
    page.on("pageerror", (error) => complaints.push(error.message));
    page.on("console", (message) => {
      if (message.type() === "error") complaints.push(message.text());
    });
    page.on("request", (request) => requests.push(request.url()));
    await page.goto(way === "served" ? `${server.origin}/` : singleFile);
    await allLoaded(page);
    return { page, requests };
  };
}

async function newPage(
  browser: Browser,
  options: BrowserContextOptions,
  before: PageOptions["before"],
): Promise<Page> {
  const context = await browser.newContext({
    ...{ viewport: { width: 1280, height: 800 }, locale: "zh-CN", reducedMotion: "reduce" },
    ...options,
  });
  await context.addInitScript(POLICY_COMPLAINT);
  if (before) await context.addInitScript(before);
  const page = await context.newPage();
  page.setDefaultTimeout(PATIENCE);
  return page;
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
