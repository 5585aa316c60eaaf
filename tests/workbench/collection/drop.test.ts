/** A folder dropped on the page as a desktop drops it: the browser itself lists what is in it. */
import { strToU8, zipSync } from "fflate";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { formatAnnualReport } from "../../../src/report/json.ts";
import { useCounty } from "../../support/county-folder.ts";
import { unitReport } from "../../support/unit-reports.ts";
import { useCollectionPage } from "./collect-pages.ts";

const open = useCollectionPage();
const county = useCounty("sixteen");
const root = mkdtempSync(join(tmpdir(), "ogi-collect-drop-"));
afterAll(() => {
  rmSync(root, { recursive: true });
});

/** Held over the page first, then let go. */
async function dropped(page: Page, files: readonly string[]): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const data = { items: [], files: [...files], dragOperationsMask: 1 };
  for (const type of ["dragEnter", "dragOver", "drop"] as const) {
    await session.send("Input.dispatchDragEvent", { type, x: 600, y: 300, data });
    if (type === "dragOver") await page.getByText("松开就读取这些年报").waitFor();
  }
  await session.detach();
}

test("a folder and the list beside it, in one go and without a click", async () => {
  const { page, clicks } = await open();
  await dropped(page, [county().received, county().list]);
  await page.getByRole("heading", { name: county().standing }).waitFor();
  expect(await clicks()).toBe(0);
});

test("files and a .zip, and a second time what came later", async () => {
  const { page } = await open();
  const put = (name: string, content: string | Uint8Array): string => {
    writeFileSync(join(root, name), content);
    return join(root, name);
  };
  const one = put("一.json", formatAnnualReport(unitReport("某某县统计局")));
  const two = strToU8(formatAnnualReport(unitReport("某某县水利局")));
  const zip = put("其余.zip", zipSync({ "水利/年报.json": two }));
  await dropped(page, [one, zip]);
  await page.getByRole("heading", { name: "2家：收到2" }).waitFor();
  await dropped(page, [put("三.json", formatAnnualReport(unitReport("某某县教育局")))]);
  await page.getByRole("heading", { name: "3家：收到3" }).waitFor();
});
