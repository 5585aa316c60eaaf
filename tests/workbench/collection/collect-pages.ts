/** The built page of the collection in a browser, for the tests of one file. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { launchBrowser } from "../../support/browser.ts";
import { builtCollect } from "../../support/built-collect.ts";
import { county } from "../../support/county.ts";
import { serve, type StaticServer } from "../../support/static-server.ts";
import type { Way } from "../pages.ts";

interface PageOptions {
  readonly way?: Way;
  readonly context?: BrowserContextOptions;
  /** Runs in the page before anything else. */
  readonly before?: () => void;
}

export interface CollectionPage {
  readonly page: Page;
  /** Every address that the page, or a worker of it, asked for. */
  readonly requests: readonly string[];
  /** How often somebody pressed the mouse. */
  readonly clicks: () => Promise<number>;
}

const PATIENCE = 60_000;

/** What the page's own policy refuses is an error like any other; a press is counted where it is made. */
const BEFORE = `document.addEventListener("securitypolicyviolation", (event) => {
  console.error(\`refused by \${event.violatedDirective}: \${event.blockedURI}\`);
});
globalThis.pressed = 0;
addEventListener("click", (event) => { if (event.isTrusted && event.detail > 0) globalThis.pressed += 1; }, true);`;

/** Lets the tests of a file open pages in one browser; none of them may have complained. */
export function useCollectionPage(): (options?: PageOptions) => Promise<CollectionPage> {
  let browser: Browser;
  let server: StaticServer;
  let singleFile: string;
  const opened: { readonly page: Page; readonly complaints: readonly string[] }[] = [];

  beforeAll(async () => {
    const built = await builtCollect();
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

  return async ({ way = "served", context = {}, before } = {}) => {
    const whole = await browser.newContext({
      ...{ viewport: { width: 1366, height: 768 }, locale: "zh-CN", reducedMotion: "reduce" },
      ...context,
    });
    const page = await whole.newPage();
    page.setDefaultTimeout(PATIENCE);
    await page.addInitScript(BEFORE);
    if (before) await page.addInitScript(before);
    const complaints: string[] = [];
    const requests: string[] = [];
    opened.push({ page, complaints });
    page.on("pageerror", (error) => complaints.push(error.message));
    page.on("console", (message) => {
      if (message.type() === "error") complaints.push(message.text());
    });
    whole.on("request", (request) => requests.push(request.url()));
    await page.goto(way === "served" ? `${server.origin}/collect.html` : singleFile);
    await page.getByText("把收到的年报拖到这里").waitFor();
    return { page, requests, clicks: () => page.evaluate<number>("globalThis.pressed") };
  };
}

export interface CountyFolder {
  /** What the units sent, as a folder. */
  readonly received: string;
  /** 报送单位名单, as JSON. */
  readonly list: string;
}

/** The county on the disk, for the tests of one file. */
export function useCounty(): () => CountyFolder {
  const root = mkdtempSync(join(tmpdir(), "ogi-county-"));
  beforeAll(() => {
    const { units, files } = county();
    const put = (name: string, content: string | Uint8Array): void => {
      const path = join(root, name);
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, content);
    };
    for (const [name, bytes] of files) put(`收到/${name}`, bytes);
    put("名单.json", JSON.stringify({ schema: "ogi-units/1", units }));
  });
  afterAll(() => {
    rmSync(root, { recursive: true });
  });
  return () => ({ received: join(root, "收到"), list: join(root, "名单.json") });
}

/** Chooses the list, then what was received, as somebody does who presses the buttons. */
export async function gather(page: Page, { received, list }: CountyFolder): Promise<void> {
  await chosen(page, "选择名单…", list);
  await page.getByRole("heading", { name: "名单里有60家" }).waitFor();
  await chosen(page, "选择文件夹…", received);
  await page.getByRole("heading", { name: "60家：收到53，缺3，待您确认4" }).waitFor();
}

async function chosen(page: Page, button: string, path: string): Promise<void> {
  const [chooser] = await Promise.all([
    page.waitForEvent("filechooser"),
    page.getByRole("button", { name: button, exact: true }).click(),
  ]);
  await chooser.setFiles(path);
}

/** The view under a tab. */
export async function show(page: Page, view: RegExp): Promise<void> {
  await page.getByRole("tab", { name: view }).click();
}
