/**
 * What stands in a process from one test file to the next: a browser with the pages that tests have left, and the
 * servers that these came from. test-environment.ts hands it to every test file; what these import is each file's own.
 */
import type { Browser } from "playwright-core";
import type { LendPage } from "./kept-pages.ts";

export interface Standing {
  readonly browser: () => Promise<Browser>;
  readonly lendPage: LendPage;
  /** Where a folder is served: `http://127.0.0.1:40123`. */
  readonly originOf: (folder: string) => Promise<string>;
}

declare global {
  var standing: Standing;
}

/** For what a page is not lent for: hands the browser to the work, and closes what is left open in it. */
export async function inBrowser<T>(work: (browser: Browser) => Promise<T>): Promise<T> {
  const browser = await standing.browser();
  const before = new Set(browser.contexts());
  try {
    return await work(browser);
  } finally {
    const opened = browser.contexts().filter((it) => !before.has(it));
    await Promise.all(opened.map((it) => it.close()));
  }
}
