/** The built pane over the stand-in Excel, for the tests of one file. */
import { openPaneAt, type Pane, type PaneOptions } from "../excel/browser.ts";
import { builtSite } from "../support/built-site.ts";

export type OpenPane = (options?: Omit<PaneOptions, "path">) => Promise<Pane>;

/** What the pane shows of the report that is open stands still: rules on text find more than those on tables. */
export async function allChecked({ page }: Pane): Promise<void> {
  await page.locator("html[data-checked=all]").waitFor({ state: "attached" });
}

/** A step that takes so long hangs: the test says at which. */
const LONGEST_STEP = 30_000;

/**
 * Lets the tests of a file open panes. After each test they are closed, and none of them may have
 * asked for anything but its own folder and office.js, or complained.
 *
 * @param options.mayComplain for tests that look at the complaints themselves
 */
export function usePanes({ mayComplain = false } = {}): OpenPane {
  const panes: Pane[] = [];
  let site: string;

  beforeAll(async () => {
    site = await builtSite();
  });
  afterEach(async () => {
    const closed = panes.splice(0);
    await Promise.all(closed.map((pane) => pane.close()));
    for (const { refused, complaints } of closed) {
      expect(refused()).toEqual([]);
      if (!mayComplain) expect(complaints).toEqual([]);
    }
  });

  return async (options) => {
    const place = { origin: await standing.originOf(site), lendPage: standing.lendPage };
    const pane = await openPaneAt(place, { ...options, path: "/taskpane.html" });
    pane.page.setDefaultTimeout(LONGEST_STEP);
    panes.push(pane);
    return pane;
  };
}
