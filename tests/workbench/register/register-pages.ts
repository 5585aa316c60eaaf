/** The built page of the register in a browser, for the tests of one file. */
import { pathToFileURL } from "node:url";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { launchBrowser } from "../../support/browser.ts";
import { builtRegister } from "../../support/built-register.ts";
import { onThatDay } from "../../support/on-that-day.ts";
import { serve, type StaticServer } from "../../support/static-server.ts";
import type { Way } from "../pages.ts";

interface PageOptions {
  readonly way?: Way;
  /** YYYY-MM-DD, for the computer of the test. */
  readonly today?: string;
  readonly context?: BrowserContextOptions;
  /** Runs in the page before anything else. */
  readonly before?: () => void;
}

export interface RegisterPage {
  readonly page: Page;
  /** Every address that the page asked for. */
  readonly requests: readonly string[];
  /** How often somebody pressed the mouse. */
  readonly clicks: () => Promise<number>;
}

const PATIENCE = 30_000;

/** What the page's own policy refuses is an error like any other; a press is counted where it is made. */
const BEFORE = `document.addEventListener("securitypolicyviolation", (event) => {
  console.error(\`refused by \${event.violatedDirective}: \${event.blockedURI}\`);
});
globalThis.pressed = 0;
addEventListener("click", (event) => { if (event.isTrusted && event.detail > 0) globalThis.pressed += 1; }, true);`;

/** Lets the tests of a file open pages in one browser; none of them may have complained. */
export function useRegisterPage(): (options?: PageOptions) => Promise<RegisterPage> {
  let browser: Browser;
  let server: StaticServer;
  let singleFile: string;
  const opened: { readonly page: Page; readonly complaints: readonly string[] }[] = [];

  beforeAll(async () => {
    const built = await builtRegister();
    singleFile = pathToFileURL(built.singleFile).href;
    server = await serve(built.folder);
    browser = await launchBrowser();
  });
  afterEach(async () => {
    const closed = opened.splice(0);
    await Promise.all(closed.map(({ page }) => page.context().close()));
    for (const { complaints } of closed) expect(complaints).toEqual([]);
  });
  afterAll(async () => {
    await browser.close();
    await server.close();
  });

  return async ({ way = "served", today = "2026-02-12", context = {}, before } = {}) => {
    const page = await (
      await browser.newContext({
        ...{ viewport: { width: 1366, height: 768 }, locale: "zh-CN", reducedMotion: "reduce" },
        ...context,
      })
    ).newPage();
    page.setDefaultTimeout(PATIENCE);
    await page.addInitScript(BEFORE);
    await page.addInitScript(onThatDay(today));
    if (before) await page.addInitScript(before);
    const complaints: string[] = [];
    const requests: string[] = [];
    opened.push({ page, complaints });
    page.on("pageerror", (error) => complaints.push(error.message));
    page.on("console", (message) => {
      if (message.type() === "error") complaints.push(message.text());
    });
    page.on("request", (request) => requests.push(request.url()));
    await page.goto(way === "served" ? `${server.origin}/register.html` : singleFile);
    await page.getByRole("heading", { name: "政府信息公开申请台账" }).waitFor();
    return { page, requests, clicks: () => page.evaluate<number>("globalThis.pressed") };
  };
}

/** Chooses a file as somebody does who presses the button and picks it. */
export async function choose(
  page: Page,
  button: string,
  file: string | { name: string; mimeType: string; buffer: Buffer },
): Promise<void> {
  const [chooser] = await Promise.all([
    page.waitForEvent("filechooser"),
    page.getByRole("button", { name: button, exact: true }).click(),
  ]);
  await chooser.setFiles(file);
}

/** The view under a tab. */
export async function show(page: Page, view: string): Promise<void> {
  await page.getByRole("tab", { name: view }).click();
}
