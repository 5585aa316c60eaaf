/**
 * The page that a test has left, for the next one to take over as if it were new: its process has the scripts of the
 * page compiled already, which is half of what it takes to open one.
 */
import type { BrowserContextOptions, Page } from "playwright-core";

/** What a test may have listened to. */
const HEARD = ["console", "dialog", "download", "pageerror", "request"] as const;

export interface KeptPage {
  /** The page, if it was opened with the same options; otherwise it is closed. */
  readonly take: (options: BrowserContextOptions) => Promise<Page | undefined>;
  /** Keeps a page that shows something of that origin, without anything that it remembers. */
  readonly keep: (options: BrowserContextOptions, page: Page, origin: string) => Promise<void>;
}

export function keptPage(): KeptPage {
  let kept: { readonly key: string; readonly page: Page } | undefined;
  return {
    take: async (options) => {
      const last = kept;
      kept = undefined;
      if (last?.key === JSON.stringify(options)) return last.page;
      await last?.page.context().close();
      return undefined;
    },
    keep: async (options, page, origin) => {
      await forget(page, origin);
      await kept?.page.context().close();
      kept = { key: JSON.stringify(options), page };
    },
  };
}

/** Nothing of the test is left: neither what it heard or stored, nor the network that it cut, nor where its mouse is. */
async function forget(page: Page, origin: string): Promise<void> {
  for (const heard of HEARD) page.removeAllListeners(heard);
  await page.context().setOffline(false);
  // another page of the origin, or the process would go with the page
  await page.goto(`${origin}/nothing`);
  const devtools = await page.context().newCDPSession(page);
  await devtools.send("Storage.clearDataForOrigin", { origin, storageTypes: "all" });
  await devtools.detach();
  await page.mouse.move(0, 0);
}
