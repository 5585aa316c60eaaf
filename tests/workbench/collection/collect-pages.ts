/** The built page of the collection in a browser, and a county to give it, for the tests of one file. */
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Page } from "playwright-core";
import { builtCollect } from "../../support/built-collect.ts";
import { county } from "../../support/county.ts";
import { onceForRun } from "../../support/test-run.ts";
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

export interface CountyFolder {
  /** What the units sent, as a folder. */
  readonly received: string;
  /** 报送单位名单, as JSON. */
  readonly list: string;
}

/** The county on the disk, written once for the run: nothing of it is to be changed. */
export function useCounty(): () => CountyFolder {
  let root: string;
  beforeAll(async () => {
    root = await onceForRun("county", (made) => {
      const { units, files } = county();
      const put = (name: string, content: string | Uint8Array): void => {
        const path = join(made, name);
        mkdirSync(dirname(path), { recursive: true });
        writeFileSync(path, content);
      };
      for (const [name, bytes] of files) put(`收到/${name}`, bytes);
      put("名单.json", JSON.stringify({ schema: "ogi-units/1", units }));
    });
  });
  return () => ({ received: join(root, "收到"), list: join(root, "名单.json") });
}

/** Chooses the list, then what was received, as somebody does who presses the buttons. */
export async function gather(page: Page, { received, list }: CountyFolder): Promise<void> {
  await choose(page, "选择名单…", list);
  await page.getByRole("heading", { name: "名单里有60家" }).waitFor();
  await choose(page, "选择文件夹…", received);
  await page.getByRole("heading", { name: "60家：收到53，缺3，待您确认4" }).waitFor();
}
