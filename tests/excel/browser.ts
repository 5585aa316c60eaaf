/**
 * A page in headless Chromium that believes it is a pane of Excel for Windows: office.js comes unmodified from
 * node_modules, whatever else is asked for outside is refused and listed.
 *
 *     const pane = await openPane({ folder: "dist", path: "/taskpane.html", workbook: template(edition2021) });
 *     await pane.host.evaluate((host) => { host.userTypes("三依申请公开", "D6", 6); });
 *     await pane.page.getByText("…").click();
 *     await pane.close();
 */
import { existsSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import type { Browser, BrowserContextOptions, JSHandle, Page } from "playwright-core";
import { launchBrowser } from "../support/browser.ts";
import { runVite } from "../support/run-vite.ts";
import { complaintsOf, POLICY_COMPLAINT } from "../support/complaints.ts";
import { keptPages, type LendPage, type PageKind } from "../support/kept-pages.ts";
import { serve } from "../support/static-server.ts";
import { onceForRun } from "../support/test-run.ts";
import type { ExcelHost } from "./host/excel-host.ts";
import type { PageOptions } from "./host/page.ts";

export interface PaneOptions extends Partial<Omit<PageOptions, "workbook">> {
  readonly path: string;
  /** The open workbook; an empty one without. */
  readonly workbook?: Uint8Array;
  /** Runs in the page before its own scripts. */
  readonly script?: string;
  /** Size of the pane, colour scheme and so on. */
  readonly context?: BrowserContextOptions;
}

/** Where panes are opened one after another. */
export interface PanePlace {
  /** Of the folder that is served. */
  readonly origin: string;
  readonly lendPage: LendPage;
}

export interface Pane {
  readonly page: Page;
  /** The Excel behind the page: `pane.host.evaluate((host) => host.roundTrips)`. */
  readonly host: JSHandle<ExcelHost>;
  /** Every address that was asked for. */
  readonly requests: readonly string[];
  /** Those of them that are neither the folder nor office.js; they got no answer. */
  readonly refused: () => readonly string[];
  /** What the page complained of: uncaught errors, errors in the console, and what its policy refused. */
  readonly complaints: readonly string[];
  readonly close: () => Promise<void>;
}

const OFFICE_JS = /^https:\/\/appsforoffice\.microsoft\.com\/lib\/1(?:\.1)?\/hosted\//u;
const OFFICE_JS_FOLDER = join(
  dirname(createRequire(import.meta.url).resolve("@microsoft/office-js/package.json")),
  "dist",
);

/** Office.js asks for its parts across origins. */
const OFFICE_JS_HEADERS = [
  { name: "content-type", value: "text/javascript" },
  { name: "access-control-allow-origin", value: "*" },
];

/** Tells office.js that it runs in Excel for Windows, without telemetry. */
const HOST_INFO = "_host_Info=Excel$Win32$16.01$zh-CN$$$disableLogging$1";

const KIND: PageKind = {
  always: POLICY_COMPLAINT,
  options: { viewport: { width: 350, height: 700 } },
};

/** @param place.folder what is served */
export async function openPane({
  folder,
  browser: shared,
  ...options
}: PaneOptions & { readonly folder: string; readonly browser?: Browser }): Promise<Pane> {
  const server = await serve(folder);
  const browser = shared ?? (await launchBrowser());
  const place = { origin: server.origin, lendPage: keptPages(browser) };
  const pane = await openPaneAt(place, options);
  return {
    ...pane,
    close: async () => {
      await pane.page.context().close();
      if (!shared) await browser.close();
      await server.close();
    },
  };
}

/** A pane whose page, when it is closed, is kept for the next. */
export async function openPaneAt(
  { origin, lendPage }: PanePlace,
  { path, workbook, script, context, ...excel }: PaneOptions,
): Promise<Pane> {
  const { page, addScript, giveBack } = await lendPage(KIND, context);
  const requests = requestsOf(page);
  const complaints = complaintsOf(page);
  const stopAnswering = await answerForOutside(page);
  const start: PageOptions = {
    ...{ apiSet: "1.14", theme: "light", insertedNames: "brought" },
    ...excel,
    ...(workbook && { workbook: Buffer.from(workbook).toString("base64") }),
  };
  await addScript(`${await pageScript()}\nStandInExcel.start(${JSON.stringify(start)});`);
  if (script !== undefined) await addScript(script);

  await page.goto(`${origin}${path}?${HOST_INFO}`);
  const host = await page.evaluateHandle(() => window.standInExcel);
  return {
    ...{ page, host, requests, complaints },
    refused: () => requests.filter((it) => !it.startsWith(origin) && !OFFICE_JS.test(it)),
    close: async () => {
      await stopAnswering();
      await giveBack();
    },
  };
}

/** What a page asks for from now on; what its own policy stops it has not asked for. */
function requestsOf(page: Page): readonly string[] {
  const requests: string[] = [];
  page.on("request", (request) => {
    // what the page has made itself
    if (!request.url().startsWith("blob:")) requests.push(request.url());
  });
  page.on("requestfailed", (request) => {
    if (request.failure()?.errorText === "csp")
      requests.splice(requests.lastIndexOf(request.url()), 1);
  });
  return requests;
}

/**
 * Office.js comes from node_modules, all else from outside gets no answer. Playwright's own way to answer would see
 * every request of the page, and the browser would keep neither its files nor what it has compiled of them.
 */
async function answerForOutside(page: Page): Promise<() => Promise<void>> {
  const devtools = await page.context().newCDPSession(page);
  devtools.on("Fetch.requestPaused", ({ requestId, request }) => {
    const body = OFFICE_JS.test(request.url) ? officeJsAt(request.url) : undefined;
    const answered =
      body === undefined
        ? devtools.send("Fetch.failRequest", { requestId, errorReason: "AddressUnreachable" })
        : devtools.send("Fetch.fulfillRequest", {
            ...{ requestId, responseCode: 200, body },
            responseHeaders: OFFICE_JS_HEADERS,
          });
    // a page that is left, or closed, waits no longer
    answered.catch(() => undefined);
  });
  await devtools.send("Fetch.enable", { patterns: [{ urlPattern: "https://*" }] });
  // a page that has gone has nothing left to answer
  return () => devtools.detach().catch(() => undefined);
}

/** In base64; undefined where there is no file. */
function officeJsAt(address: string): string | undefined {
  const { pathname } = new URL(address);
  const file = join(OFFICE_JS_FOLDER, pathname.replace(/^\/lib\/[^/]+\/hosted\//u, ""));
  return existsSync(file) ? readFileSync(file, "base64") : undefined;
}

/** The stand-in as one script. */
async function pageScript(): Promise<string> {
  const folder = await onceForRun("stand-in-excel", (made) => {
    runVite("tests/excel/vite.page.config.ts", made);
  });
  return readFileSync(join(folder, "page.js"), "utf8");
}
