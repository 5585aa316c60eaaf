/** A built page in a browser, for the tests of one file. */
import { pathToFileURL } from "node:url";
import type { BrowserContextOptions, Page } from "playwright-core";
import { askedForFiles } from "../support/asked-for-files.ts";
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

export interface OpenedPage {
  readonly page: Page;
  /** Every address that the page, or a worker of it, asked for. */
  readonly requests: readonly string[];
  /** How often somebody pressed the mouse. */
  readonly clicks: () => Promise<number>;
}

interface Built {
  /** The folder to serve. */
  readonly folder: string;
  /** The page as one file. */
  readonly singleFile: string;
}

interface BuiltPage {
  readonly built: () => Promise<Built>;
  /** Its name in the folder. */
  readonly name: string;
  /** Milliseconds that something may take. */
  readonly patience: number;
  readonly shown: (page: Page) => Promise<void>;
  readonly viewport?: { readonly width: number; readonly height: number };
}

/** A press is counted where it is made. */
const COUNTED = `globalThis.pressed = 0;
addEventListener("click", (event) => { if (event.isTrusted && event.detail > 0) globalThis.pressed += 1; }, true);`;

/**
 * Lets the tests of a file open pages; none of them may have complained.
 *
 * @returns opens one; a script given beside the options runs before theirs
 */
export function useBuiltPage({
  built,
  name,
  patience,
  shown,
  viewport = { width: 1366, height: 768 },
}: BuiltPage): (options?: PageOptions, script?: string) => Promise<OpenedPage> {
  const kind: PageKind = {
    always: POLICY_COMPLAINT + COUNTED,
    options: { viewport, locale: "zh-CN", reducedMotion: "reduce" },
  };
  const opened: (LentPage & { readonly complaints: readonly string[] })[] = [];
  let made: Built;

  beforeAll(async () => {
    made = await built();
  });
  afterEach(async () => {
    const closed = opened.splice(0);
    await Promise.all(closed.map(({ giveBack }) => giveBack()));
    for (const { complaints } of closed) expect(complaints).toEqual([]);
  });

  return async ({ way = "served", context, before } = {}, script) => {
    const lent = await standing.lendPage(kind, context);
    const { page } = lent;
    page.setDefaultTimeout(patience);
    if (script !== undefined) await lent.addScript(script);
    if (before) await lent.addScript(before);
    const complaints = complaintsOf(page);
    const requests: string[] = [];
    opened.push({ ...lent, complaints });
    page.context().on("request", (request) => requests.push(request.url()));
    const served = `${await standing.originOf(made.folder)}/${name}`;
    await page.goto(way === "served" ? served : pathToFileURL(made.singleFile).href);
    await shown(page);
    return { page, requests, clicks: () => page.evaluate<number>("globalThis.pressed") };
  };
}

/** Chooses a file, or a folder, as somebody does who presses the button and picks it. */
export async function choose(
  page: Page,
  button: string,
  file: string | { name: string; mimeType: string; buffer: Buffer },
): Promise<void> {
  const chooser = await askedForFiles(page, () =>
    page.getByRole("button", { name: button, exact: true }).click(),
  );
  await chooser.setFiles(file);
}

/** The view under a tab. */
export async function show(page: Page, view: string | RegExp): Promise<void> {
  await page.getByRole("tab", { name: view }).click();
}

/** Goes on by Tab until what is wanted has the focus. */
export async function tabTo(page: Page, name: string | RegExp, most: number): Promise<void> {
  const seen: string[] = [];
  for (let presses = 0; presses < most; presses += 1) {
    await page.keyboard.press("Tab");
    const focused = await page.evaluate(() => {
      const { activeElement: at } = document;
      return (at?.getAttribute("aria-label") ?? at?.textContent ?? "").trim();
    });
    if (typeof name === "string" ? focused === name : name.test(focused)) return;
    seen.push(focused);
  }
  throw new Error(`Tab never came to ${String(name)}: ${seen.join(" | ")}`);
}
