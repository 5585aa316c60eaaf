/** The built pane over the stand-in Excel, for the tests of one file. */
import type { Browser } from "playwright-core";
import { openPane, type Pane, type PaneOptions } from "../excel/browser.ts";
import { launchBrowser } from "../support/browser.ts";
import { builtSite } from "../support/built-site.ts";

export type OpenPane = (
  options?: Omit<PaneOptions, "folder" | "path" | "browser">,
) => Promise<Pane>;

/** What the pane shows of the report that is open stands still: rules on text find more than those on tables. */
export async function allChecked({ page }: Pane): Promise<void> {
  await page.locator("html[data-checked=all]").waitFor({ state: "attached" });
}

/** A step that takes so long hangs: the test says at which. */
const LONGEST_STEP = 30_000;

/**
 * Lets the tests of a file open panes in one browser. After each test they are closed, and none of them may have
 * asked for anything but its own folder and office.js, or complained.
 *
 * @param options.mayComplain for tests that look at the complaints themselves
 */
export function usePanes({ mayComplain = false } = {}): OpenPane {
  let browser: Browser;
  let folder: string;
  const panes: Pane[] = [];

  beforeAll(async () => {
    folder = await builtSite();
    browser = await launchBrowser();
  });
  afterEach(async () => {
    const closed = panes.splice(0);
    await Promise.all(closed.map((pane) => pane.close()));
    for (const { refused, complaints } of closed) {
      expect(refused).toEqual([]);
      if (!mayComplain) expect(complaints).toEqual([]);
    }
  });
  afterAll(() => browser.close());

  return async (options) => {
    const pane = await openPane({ ...options, folder, path: "/taskpane.html", browser });
    pane.page.setDefaultTimeout(LONGEST_STEP);
    panes.push(pane);
    return pane;
  };
}
