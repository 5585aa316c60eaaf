/**
 * The pages that tests have left, for the next ones to take over as if they were new: their processes have the scripts
 * of a page compiled already, which is more than half of what it takes to open one.
 */
import type { Browser, BrowserContextOptions, Disposable, Page } from "playwright-core";

/** What a test may have listened to. */
const HEARD = [
  ...(["console", "crash", "dialog", "download", "pageerror"] as const),
  ...(["request", "requestfailed"] as const),
];

export interface PageKind {
  /** Runs in every page before anything else. */
  readonly always: string;
  readonly options: BrowserContextOptions;
}

export interface LentPage {
  readonly page: Page;
  /** Runs before the scripts of the page, and of others in its context, until the page is given back. */
  readonly addScript: (script: string | (() => void)) => Promise<void>;
  /** Takes the page back. */
  readonly giveBack: () => Promise<void>;
}

/** A page of the kind that was left, or a new one, with options that one test has of its own. */
export type LendPage = (kind: PageKind, own?: BrowserContextOptions) => Promise<LentPage>;

/** There are three kinds; what one test alone has asked for makes room again. */
const MOST = 4;

export function keptPages(browser: Browser): LendPage {
  /** What waits longest comes first. */
  const kept = new Map<string, Page>();

  const take = async (key: string, always: string, options: BrowserContextOptions) => {
    const left = kept.get(key);
    kept.delete(key);
    if (left) return left;
    const context = await browser.newContext(options);
    await context.addInitScript(always);
    return context.newPage();
  };
  const keep = async (key: string, page: Page): Promise<void> => {
    kept.set(key, page);
    const [[oldest, its] = []] = kept.size > MOST ? kept : [];
    if (oldest === undefined) return;
    kept.delete(oldest);
    await its?.context().close();
  };

  return async ({ always, options }, own = {}) => {
    const { looks, settled } = parted({ ...options, ...own });
    const key = JSON.stringify([always, settled, parted(options).looks]);
    const page = await take(key, always, { ...options, ...settled });
    await dress(page, looks);
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
        // a file has no place to go to for nothing
        const canBeKept = !isDown && !page.isClosed() && page.url().startsWith("http:");
        if (!canBeKept || kept.has(key)) return page.context().close();
        await Promise.all(scripts.map((script) => script.dispose()));
        await forget(page);
        await keep(key, page);
      },
    };
  };
}

/** What a page is looked at through, which may change while it is open; all else is settled when it is made. */
function parted(options: BrowserContextOptions) {
  const { viewport, colorScheme, forcedColors, reducedMotion, permissions, ...settled } = options;
  return { looks: { viewport, colorScheme, forcedColors, reducedMotion, permissions }, settled };
}

async function dress(page: Page, looks: ReturnType<typeof parted>["looks"]): Promise<void> {
  const { viewport, colorScheme = "light", forcedColors = "none", permissions = [] } = looks;
  const { reducedMotion = "no-preference" } = looks;
  if (viewport) await page.setViewportSize(viewport);
  await page.emulateMedia({ colorScheme, forcedColors, reducedMotion });
  await page.context().clearPermissions();
  await page.context().grantPermissions([...permissions]);
}

/** Nothing of the test is left: neither what it heard, opened or stored, nor the network that it cut. */
async function forget(page: Page): Promise<void> {
  const { origin } = new URL(page.url());
  const context = page.context();
  const others = context.pages().filter((it) => it !== page);
  await Promise.all(others.map((it) => it.close()));
  for (const heard of HEARD) {
    page.removeAllListeners(heard);
    context.removeAllListeners(heard);
  }
  await context.unrouteAll();
  await context.setOffline(false);
  // another page of the origin, or the process would go with the page
  await page.goto(`${origin}/nothing`);
  const devtools = await context.newCDPSession(page);
  await devtools.send("Storage.clearDataForOrigin", { origin, storageTypes: "all" });
  await devtools.detach();
  await page.mouse.move(0, 0);
}
