/** The built page of the collection in a browser, for the tests of one file. */
import type { Page } from "playwright-core";
import { builtCollect } from "../../support/built-collect.ts";
import type { CountyFolder } from "../../support/county-folder.ts";
import { choose, useBuiltPage, type OpenedPage, type PageOptions } from "../built-page.ts";

export function useCollectionPage(): (options?: PageOptions) => Promise<OpenedPage> {
  const open = useBuiltPage({
    built: builtCollect,
    name: "collect.html",
    patience: 60_000,
    shown: (page) => page.getByText("把收到的年报拖到这里").waitFor(),
  });
  return (options = {}) => open(options, NO_PICKER);
}

/** The browser's own window for saving is out of reach: files are downloaded, as in a browser that has none. */
const NO_PICKER = "globalThis.showSaveFilePicker = undefined;";

/** Chooses the list, then what was received, as somebody does who presses the buttons. */
export async function gather(page: Page, county: CountyFolder): Promise<void> {
  await choose(page, "选择名单…", county.list);
  await page.getByRole("heading", { name: `名单里有${county.units}家` }).waitFor();
  await choose(page, "选择文件夹…", county.received);
  await page.getByRole("heading", { name: county.standing }).waitFor();
}
