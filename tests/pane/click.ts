import type { Page } from "playwright-core";

/** Clicks the first button of that name. */
export async function click(page: Page, button: string | RegExp): Promise<void> {
  await page
    .getByRole("button", { name: button, exact: typeof button === "string" })
    .first()
    .click();
}
