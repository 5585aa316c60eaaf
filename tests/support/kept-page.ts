/**
 * The page that a test has left, for the next one to take over as if it were new: its process has the scripts of the
 * page compiled already, which is half of what it takes to open one.
 */
import type { Browser, BrowserContextOptions, Disposable, Page } from "playwright-core";

/** What a test may have listened to. */
const HEARD = ["console", "crash", "dialog", "download", "pageerror", "request"] as const;

export interface LentPage {
  readonly page: Page;
  /** Runs before the scripts of the page, and of others in its context, until the page is given back. */
  readonly addScript: (script: string | (() => void)) => Promise<void>;
  /** Takes the page back. */
  readonly giveBack: () => Promise<void>;
}

export interface KeptPage {
  /** The page that was left, if it had the same options, or a new one. */
  readonly lend: (browser: Browser, options: BrowserContextOptions) => Promise<LentPage>;
}

/** @param always runs in every page before anything else */
export function keptPage(always: string): KeptPage {
  let kept: { readonly key: string; readonly page: Page } | undefined;

  const take = async (browser: Browser, key: string, options: BrowserContextOptions) => {
    const last = kept;
    kept = undefined;
    if (last?.key === key) return last.page;
    await last?.page.context().close();
    const context = await browser.newContext(options);
    await context.addInitScript(always);
    return context.newPage();
  };

  return {
    lend: async (browser, options) => {
      const key = JSON.stringify(options);
      const page = await take(browser, key, options);
      const scripts: Disposable[] = [];
      let isDown = false;
      page.on("crash", () => {
        isDown = true;
      });
      return {
        page,
        addScript: async (script) => {
          scripts.push(await page.context().addInitScript(script));
        },
        giveBack: async () => {
          const isAlone = page.context().pages().length === 1;
          // one of several tabs is not as if it were new, and a file has no place to go to for nothing
          const canBeKept = !isDown && isAlone && page.url().startsWith("http:");
          if (!canBeKept || kept) return page.context().close();
          kept = { key, page };
          await Promise.all(scripts.map((script) => script.dispose()));
          await forget(page, options);
        },
      };
    },
  };
}

/** Nothing of the test is left: neither what it heard or stored, nor the network that it cut, nor what it looked through. */
async function forget(page: Page, options: BrowserContextOptions): Promise<void> {
  const { origin } = new URL(page.url());
  for (const heard of HEARD) {
    page.removeAllListeners(heard);
    page.context().removeAllListeners(heard);
  }
  await page.context().unrouteAll();
  await page.context().setOffline(false);
  // another page of the origin, or the process would go with the page
  await page.goto(`${origin}/nothing`);
  const devtools = await page.context().newCDPSession(page);
  await devtools.send("Storage.clearDataForOrigin", { origin, storageTypes: "all" });
  await devtools.detach();
  const { viewport, colorScheme = "light", forcedColors = "none" } = options;
  const { reducedMotion = "no-preference" } = options;
  if (viewport) await page.setViewportSize(viewport);
  await page.emulateMedia({ colorScheme, forcedColors, reducedMotion });
  await page.mouse.move(0, 0);
}
