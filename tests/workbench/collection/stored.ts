/** What the browser keeps for a page. */
import type { Page } from "playwright-core";

/** All that the browser keeps for the page. */
export function stored(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const databases = await indexedDB.databases();
    const kept = (storage: Storage) => Object.entries(storage);
    return JSON.stringify([kept(localStorage), kept(sessionStorage), databases, document.cookie]);
  });
}

export const NOTHING_STORED = JSON.stringify([[], [], [], ""]);
