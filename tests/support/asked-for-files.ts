import type { FileChooser, Page } from "playwright-core";

/**
 * The dialog of files that opens when something is pressed.
 *
 * That dialogs are intercepted reaches the page by another way than a key does, and on a busy machine later: what the
 * page has answered once, it was told before.
 */
export async function askedForFiles(page: Page, press: () => Promise<void>): Promise<FileChooser> {
  const [chooser] = await Promise.all([
    page.waitForEvent("filechooser"),
    page.evaluate("0").then(press),
  ]);
  return chooser;
}
